// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"
#include "widgets/catalogue/cataloguepage.h"
#include "widgets/catalogue/flowchartview.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTest>

#include "translations/translator.h"

using namespace yichuang;
using Listing = std::shared_ptr<const itemmodels::CatalogueListing>;

namespace {

/// What the picture is to show: XK-SCJ-001 as it opens, XK-SCJ-001/2 its second tab, XK-SCJ-001/n
/// the chart with a note open.
void show(cataloguepage::CataloguePage& page, const QString& wish)
{
    const QString code = wish.section(u'/', 0, 0);
    const QString part = wish.section(u'/', 1);
    page.showEntry(code);
    page.focusSection(1);
    if (part == u"n") {
        auto* chart = page.findChild<cataloguepage::FlowChartView*>();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(chart, Qt::Key_Down);
        QTest::keyClick(chart, Qt::Key_Return);
    } else if (!part.isEmpty()) {
        page.focusSection(part.toInt());
    }
}

} // namespace

/// Writes a picture of the catalogue page for each item or theme named. For the eye, not a test.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("out"), {}, QStringLiteral("DIR"), QStringLiteral(".")},
        {QStringLiteral("size"), {}, QStringLiteral("1366x768"), QStringLiteral("1366x768")},
        {QStringLiteral("scale"), {}, QStringLiteral("0-3"), QStringLiteral("0")},
        {QStringLiteral("contrast"), {}},
        {QStringLiteral("language"), {}, QStringLiteral("zh_CN"), QStringLiteral("zh_CN")}});
    parser.process(application);
    translations::install(application, QLocale(parser.value(QStringLiteral("language"))));
    shared::Theme theme;
    theme.setTextScale(
        static_cast<shared::Theme::TextScale>(parser.value(QStringLiteral("scale")).toInt()));
    if (parser.isSet(QStringLiteral("contrast")))
        theme.toggleHighContrast();
    theme.applyTo(application);
    const Listing listing = itemmodels::listingOf(
        std::make_shared<const catalogue::Catalogue>(builtin::loadBuiltInCatalogue().value()),
        builtin::loadBuiltInPinyin().value(), dayFromText(u"2026-11-18").value());
    auto* page = new cataloguepage::CataloguePage(theme,
        {.load = [listing] { return QtFuture::makeReadyFuture<Result<Listing>>(listing); },
            .refusal = [](const catalogue::Item&) { return QString(); }});
    window::MainWindow window(theme);
    window.addPage(window::PageId::Catalogue, page);
    window.setPerson({QStringLiteral("马丽娟"), QStringLiteral("3 号窗口"),
        {window::PageId::Accept, window::PageId::Cases, window::PageId::Catalogue,
            window::PageId::Settings}});
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    window.showPage(window::PageId::Catalogue);
    QTest::qWait(300);
    for (const QString& wish : parser.positionalArguments()) {
        show(*page, wish);
        QTest::qWait(60);
        window.grab().save(parser.value(QStringLiteral("out")) + u'/'
            + QString(wish).replace(u'/', u'-') + QStringLiteral(".png"));
    }
    return 0;
}
