// SPDX-License-Identifier: Apache-2.0
#include "acceptform.h"
#include "deliverwindow.h"
#include "translations/translator.h"

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;
using test::ExitDesk;
using Window = test::DeliverWindow;

class DeliverLookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("scale");
        QTest::addColumn<bool>("contrast");
        QTest::newRow("english") << QSize(1302, 692) << 0 << false; // before any translation
        QTest::newRow("standard") << QSize(1302, 692) << 0 << false;
        QTest::newRow("low") << QSize(1302, 612) << 0 << false;
        QTest::newRow("wide") << QSize(1856, 1004) << 0 << false;
        QTest::newRow("large text") << QSize(1270, 690) << 3 << false;
        QTest::newRow("high contrast") << QSize(1302, 692) << 0 << true;
    }

    /// Everything is inside the page at every size; with YICHUANG_PICTURES set the pictures are
    /// kept there.
    void pictures();
};

void DeliverLookTest::pictures()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    QFETCH(bool, contrast);
    if (QLatin1String(QTest::currentDataTag()) != QLatin1String("english"))
        translations::install(*qApp, QLocale(u"zh_CN"_s));
    ExitDesk desk;
    desk.fillForPictures();
    Window w(desk, size);
    w.theme.setTextScale(static_cast<shared::Theme::TextScale>(scale));
    if (contrast)
        w.theme.toggleHighContrast();
    const double width = size.width() / w.theme.scaleFactor();
    using Width = window::Breakpoint::Width;
    w.page.layoutFor({.width = width < 1116 ? Width::Compact
            : width >= 1536                 ? Width::Wide
                                            : Width::Standard,
        .low = size.height() < 640});
    w.choose(0);
    w.identify();
    w.tick("document1");
    w.child<QTableView>("exits")->setFocus();
    QTest::qWait(0);
    QVERIFY2(w.page.width() <= size.width() && w.page.height() <= size.height(),
        qPrintable(u"%1×%2"_s.arg(w.page.width()).arg(w.page.height())));
    const QString folder = qEnvironmentVariable("YICHUANG_PICTURES");
    const auto keep = [&](const QString& what) {
        if (!folder.isEmpty())
            w.page.grab().save(folder + u"/deliver-"_s
                + QLatin1String(QTest::currentDataTag()).toString().replace(u' ', u'-') + what
                + u".png"_s);
    };
    keep({});
    QVERIFY2(test::clipped(w.page).isEmpty(), qPrintable(test::clipped(w.page).join(u'|')));
    for (std::size_t number = 1; number < desk.ids.size(); ++number) {
        w.choose(number);
        QTest::qWait(0);
        QVERIFY2(test::clipped(w.page).isEmpty(), qPrintable(test::clipped(w.page).join(u'|')));
        keep(u"-%1"_s.arg(number));
    }
}

QTEST_MAIN(DeliverLookTest)
#include "tst_deliverlook.moc"
