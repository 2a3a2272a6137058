// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/pinfield.h"
#include "widgets/shared/pagepreview.h"

#include "acceptform.h"
#include "approvewindow.h"
#include "settle.h"
#include "translations/translator.h"

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;
using namespace yichuang::test;
using cases::Proposal;
using Window = test::ApproveWindow;

class ApproveLookTest final : public QObject
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

    /// Nothing is cut off at any size; with YICHUANG_PICTURES set the pictures are kept there.
    void pictures();
};

void ApproveLookTest::pictures()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    QFETCH(bool, contrast);
    if (QLatin1String(QTest::currentDataTag()) != QLatin1String("english"))
        translations::install(*qApp, QLocale(u"zh_CN"_s));
    SealedPlace county;
    const CaseId granted = county.approving(1, Proposal::Grant);
    const CaseId refused = county.approving(2, Proposal::Refuse);
    const CaseId accepted = county.accepted(3);
    const QString organ = county.file(granted).organ;
    for (const QString& word : {u"准字"_s, u"不准字"_s})
        QVERIFY(county.store().writeAndWait([&](store::Database& database) {
            return store::allotNumbers(
                database, {organ, u"安市监"_s, word, 2026, 418, 450}, county.clock().now());
        }));
    const auto look = [&](const QString& who, const QString& what, const auto& prepare) {
        Window w(county, who, size);
        w.theme.setTextScale(static_cast<shared::Theme::TextScale>(scale));
        if (contrast)
            w.theme.toggleHighContrast();
        const double width = size.width() / w.theme.scaleFactor();
        using Width = window::Breakpoint::Width;
        w.page.layoutFor({.width = width < 1116 ? Width::Compact
                : width >= 1536                 ? Width::Wide
                                                : Width::Standard,
            .low = size.height() < 640});
        prepare(w);
        settle(w.page);
        const bool fits = clipped(w.page).isEmpty();
        const QString folder = qEnvironmentVariable("YICHUANG_PICTURES");
        if (!folder.isEmpty())
            w.page.grab().save(folder + u"/approve-"_s
                + QLatin1String(QTest::currentDataTag()).toString().replace(u' ', u'-') + u'-'
                + what + u".png"_s);
        QVERIFY2(w.page.width() <= size.width() && w.page.height() <= size.height(),
            qPrintable(u"%1 %2×%3"_s.arg(what).arg(w.page.width()).arg(w.page.height())));
        QVERIFY2(fits, qPrintable(what + clipped(w.page).join(u'|')));
    };
    const auto drawn = [](Window& w) {
        QTRY_VERIFY_WITH_TIMEOUT(w.child<shared::PagePreview>("preview")->hasPage(), 20000);
    };
    look(staff::chief, u"grant"_s, [&](Window& w) {
        w.show(granted);
        QTRY_VERIFY(w.child<shared::RadioField>("choiceGrant")->isVisible());
        w.press(Qt::Key_Y, Qt::AltModifier);
        w.type(u"同意审查意见，准予许可。"_s);
        drawn(w);
        w.press(Qt::Key_F9);
        w.type(u"1234"_s);
    });
    look(staff::chief, u"refuse"_s, [&](Window& w) {
        w.show(refused);
        QTRY_VERIFY(w.child<shared::RadioField>("choiceRefuse")->isVisible());
        w.press(Qt::Key_N, Qt::AltModifier);
        w.type(u"不符合法定条件，不予许可"_s);
        drawn(w);
    });
    look(staff::chief, u"empty"_s, [&](Window& w) {
        w.show(granted);
        QTRY_VERIFY(w.child<shared::RadioField>("choiceGrant")->isVisible());
    });
    look(staff::chief, u"document"_s, [&](Window& w) {
        w.show(granted);
        QTRY_VERIFY(w.child<shared::RadioField>("choiceGrant")->isVisible());
        w.press(Qt::Key_Y, Qt::AltModifier);
        w.type(u"同意"_s);
        drawn(w);
        w.press(Qt::Key_F11);
        w.child<QWidget>("preview")->setFocus();
        w.press(Qt::Key_End);
    });
    look(staff::reviewer, u"review"_s, [&](Window& w) {
        QVERIFY(county.act(staff::reviewer, accepted, assigned()).isEmpty()
            || county.state(accepted) == u"reviewing");
        w.page.refresh();
        w.show(accepted);
        QTRY_VERIFY(w.child<shared::RadioField>("proposeGrant")->isVisible());
        w.press(Qt::Key_Y, Qt::AltModifier);
        w.type(u"申请材料齐全，符合法定形式"_s);
        w.press(Qt::Key_Tab);
        w.type(u"符合规定条件，建议准予"_s);
    });
}

QTEST_MAIN(ApproveLookTest)
#include "tst_approvelook.moc"
