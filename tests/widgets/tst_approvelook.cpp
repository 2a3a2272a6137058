// SPDX-License-Identifier: Apache-2.0
#include "tests/support/patience.h"
#include "widgets/approve/pinfield.h"
#include "widgets/shared/pagepreview.h"

#include "acceptform.h"
#include "approvewindow.h"
#include "looks.h"
#include "settle.h"

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;
using namespace yichuang::test;
using cases::Proposal;
using Window = test::ApproveWindow;

class ApproveLookTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data() { Look::addRows(); }

    /// Nothing is cut off at any size; with YICHUANG_PICTURES set the pictures are kept there.
    void pictures();
};

void ApproveLookTest::pictures()
{
    const auto row = Look::ofRow();
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
        Window w(county, who, row.size);
        row.dress(w.page, w.theme);
        prepare(w);
        settle(w.page);
        const bool fits = clipped(w.page).isEmpty();
        Look::keep(w.page, u"approve"_s, what);
        QVERIFY2(row.outgrown(w.page).isEmpty(), qPrintable(what + row.outgrown(w.page)));
        QVERIFY2(fits, qPrintable(what + clipped(w.page).join(u'|')));
    };
    const auto drawn = [](Window& w) {
        QTRY_VERIFY_WITH_TIMEOUT(w.child<shared::PagePreview>("preview")->hasPage(), patience);
    };
    look(staff::chief, u"grant"_s, [&](Window& w) {
        w.show(granted);
        QTRY_VERIFY_WITH_TIMEOUT(w.child<shared::RadioField>("choiceGrant")->isVisible(), patience);
        w.press(Qt::Key_Y, Qt::AltModifier);
        w.type(u"同意审查意见，准予许可。"_s);
        drawn(w);
        w.press(Qt::Key_F9);
        w.type(u"1234"_s);
    });
    look(staff::chief, u"refuse"_s, [&](Window& w) {
        w.show(refused);
        QTRY_VERIFY_WITH_TIMEOUT(
            w.child<shared::RadioField>("choiceRefuse")->isVisible(), patience);
        w.press(Qt::Key_N, Qt::AltModifier);
        w.type(u"不符合法定条件，不予许可"_s);
        drawn(w);
    });
    look(staff::chief, u"empty"_s, [&](Window& w) {
        w.show(granted);
        QTRY_VERIFY_WITH_TIMEOUT(w.child<shared::RadioField>("choiceGrant")->isVisible(), patience);
    });
    look(staff::chief, u"document"_s, [&](Window& w) {
        w.show(granted);
        QTRY_VERIFY_WITH_TIMEOUT(w.child<shared::RadioField>("choiceGrant")->isVisible(), patience);
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
        QTRY_VERIFY_WITH_TIMEOUT(
            w.child<shared::RadioField>("proposeGrant")->isVisible(), patience);
        w.press(Qt::Key_Y, Qt::AltModifier);
        w.type(u"申请材料齐全，符合法定形式"_s);
        w.press(Qt::Key_Tab);
        w.type(u"符合规定条件，建议准予"_s);
    });
}

QTEST_MAIN(ApproveLookTest)
#include "tst_approvelook.moc"
