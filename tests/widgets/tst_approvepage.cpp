// SPDX-License-Identifier: Apache-2.0
#include "tests/support/patience.h"
#include "widgets/approve/checklist.h"
#include "widgets/approve/pinfield.h"
#include "widgets/shared/pagepreview.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include "approvewindow.h"

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;
using cases::Proposal;
using shared::CheckField;
using shared::KeyButton;
using shared::RadioField;
using Window = test::ApproveWindow;

/// The page by its keyboard alone, over a real hall: what is pressed is decided and sealed.
class ApprovePageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerDoesNotDisturbWhoTicksOrTypes();
    void reviewThenGrantByKeyboard();
    void aRefusalByKeyboard();
    void anAcceptanceNoticeByKeyboard();
    void aReturnNeedsItsReason();
    void theSealSaysWhyItIsOff();
    void anExceptionHasToBeAcknowledged();
    void anyChangeClearsThePin();
    void aWrongPinLeavesTheOpinion();
    void whatWasTypedStaysWithItsCase();
};

/// The platform's answer to what was just recorded comes while the next thing is being typed.
void ApprovePageTest::anAnswerDoesNotDisturbWhoTicksOrTypes()
{
    SealedPlace county;
    const CaseId id = county.accepted(1);
    QVERIFY(county.act(staff::reviewer, id, assigned()).isEmpty()
        || county.state(id) == u"reviewing"_s);
    Window w(county, staff::reviewer);
    waitForCase(w);
    w.show(id);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<RadioField>("proposeGrant")->isVisible(), patience);
    w.press(Qt::Key_Y, Qt::AltModifier);
    w.type(u"complete"_s);
    w.press(Qt::Key_Home);
    auto* tick = w.child<CheckField>("checked1");
    QTRY_VERIFY_WITH_TIMEOUT(tick->isVisible(), patience);
    tick->setFocus();
    w.press(Qt::Key_Space);
    QVERIFY(tick->isChecked());
    auto* next = w.child<CheckField>("checked2");
    next->setFocus();
    QSignalSpy gone(next, &QObject::destroyed);
    w.page.caseChanged(id);
    QTest::qWait(0);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<RadioField>("proposeGrant")->isVisible(), patience);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(gone.size(), 0);
    QVERIFY(next->hasFocus());
    QVERIFY(tick->isChecked());
    w.child<QWidget>("reviewFacts")->setFocus();
    w.type(u"Papers "_s);
    w.page.caseChanged(id);
    QTest::qWait(0);
    w.type(u"are "_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        w.child<QPlainTextEdit>("reviewFacts")->toPlainText(), u"Papers are complete"_s, patience);
}

/// The whole story in the window: the reviewer takes up and proposes, the chief decides and seals.
void ApprovePageTest::reviewThenGrantByKeyboard()
{
    SealedPlace county;
    allotNumbers(county);
    const CaseId id = county.accepted(1);
    {
        Window w(county, staff::reviewer);
        waitForCase(w);
        w.show(id);
        QTRY_COMPARE_WITH_TIMEOUT(w.child<KeyButton>("forward")->isVisible(), true, patience);
        w.press(Qt::Key_F9); // take it up
        QTRY_COMPARE_WITH_TIMEOUT(county.state(id), u"reviewing"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(w.child<RadioField>("proposeGrant")->isVisible(), patience);
        w.press(Qt::Key_Y, Qt::AltModifier);
        w.type(u"material complete"_s);
        w.press(Qt::Key_Tab);
        w.type(u"meets the conditions"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            !w.child<KeyButton>("forward")->refusal().isEmpty(), patience); // no paper looked at
        QTRY_VERIFY_WITH_TIMEOUT(w.child<CheckField>("checked1")->isVisible(), patience);
        for (auto* tick : w.page.findChildren<CheckField*>()) {
            if (tick->objectName().startsWith(u"checked"_s) && tick->isVisible()) {
                tick->setFocus();
                w.press(Qt::Key_Space);
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(w.child<KeyButton>("forward")->refusal(), QString(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            w.child<shared::PagePreview>("preview")->hasPage(), patience); // D11
        w.press(Qt::Key_F9);
        QTRY_COMPARE_WITH_TIMEOUT(county.state(id), u"approving"_s, patience);
    }
    Window w(county, staff::chief);
    waitForCase(w);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<RadioField>("choiceGrant")->isVisible(), patience);
    w.press(Qt::Key_Y, Qt::AltModifier);
    w.type(u"agreed"_s);
    sealIt(w);
    QTRY_COMPARE_WITH_TIMEOUT(county.state(id), u"granted"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!w.said.isEmpty(), patience);
    const cases::Case c = county.file(id).c;
    QVERIFY(c.sealingOf(u"D12") != nullptr);
    QCOMPARE(c.decision->documentNumber(), u"安市监准字〔2026〕1号"_s);
    QCOMPARE(c.decision->granted->opinion, u"agreed"_s);
    QCOMPARE(c.review->by.name, u"张文海"_s);
    QCOMPARE(county.act(staff::exitClerk, id,
                 cases::Certified{u"食品经营许可证"_s, u"JY16211020000011"_s, u"五年"_s}),
        QString());
    QCOMPARE(county.handOutAndArchive(id, u"食品经营许可证"_s), QString());
}

void ApprovePageTest::aRefusalByKeyboard()
{
    SealedPlace county;
    allotNumbers(county);
    const CaseId id = county.approving(1, Proposal::Refuse);
    Window w(county, staff::chief);
    waitForCase(w);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<RadioField>("choiceRefuse")->isVisible(), patience);
    w.press(Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<shared::Label>("remedies")->isVisible(), patience);
    QVERIFY(w.child<shared::Label>("remedies")->text().contains(u"定西市安定区人民法院"_s));
    w.type(u"not granted"_s);
    sealIt(w);
    QTRY_COMPARE_WITH_TIMEOUT(county.state(id), u"refused"_s, patience);
    const cases::Case c = county.file(id).c;
    QVERIFY(c.sealingOf(u"D13") != nullptr);
    QVERIFY(!c.decision->refused->lawsuit.isEmpty());
}

void ApprovePageTest::anAcceptanceNoticeByKeyboard()
{
    SealedPlace county;
    allotNumbers(county);
    const CaseId id = county.accepted(1);
    Window w(county, staff::chief);
    auto* notices = w.child<QWidget>("queue3");
    notices->setFocus();
    w.press(Qt::Key_Space);
    waitForCase(w);
    w.show(id);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<shared::PagePreview>("preview")->hasPage(), patience);
    sealIt(w);
    QTRY_VERIFY_WITH_TIMEOUT(county.file(id).c.sealingOf(u"D03") != nullptr, patience);
    QCOMPARE(county.state(id), u"accepted"_s);
}

void ApprovePageTest::aReturnNeedsItsReason()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    Window w(county, staff::chief);
    waitForCase(w);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<RadioField>("choiceReturn")->isVisible(), patience);
    w.press(Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<KeyButton>("return")->isVisible(), patience);
    QVERIFY(!w.child<KeyButton>("return")->isEnabled());
    w.type(u"the second inspector is missing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<KeyButton>("return")->isEnabled(), patience);
    w.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(county.state(id), u"reviewing"_s, patience);
    QCOMPARE(county.file(id).c.returns.size(), std::size_t{1});
    QVERIFY(county.impressions().empty());
}

/// One sentence after the other, the next thing that is missing.
void ApprovePageTest::theSealSaysWhyItIsOff()
{
    SealedPlace county;
    allotNumbers(county);
    const CaseId id = county.approving(1, Proposal::Grant);
    Window w(county, staff::chief);
    waitForCase(w);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<RadioField>("choiceGrant")->isVisible(), patience);
    QStringList reasons{w.sealReason()};
    w.press(Qt::Key_Y, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(w.sealReason() != reasons.back(), patience);
    reasons << w.sealReason(); // no opinion
    w.type(u"agreed"_s);
    auto* preview = w.child<shared::PagePreview>("preview");
    QTRY_VERIFY_WITH_TIMEOUT(preview->hasPage(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(w.sealReason() != reasons.back(), patience);
    reasons << w.sealReason(); // not read to the end
    QVERIFY(!reasons.back().isEmpty());
    readToTheEnd(w);
    QTRY_VERIFY_WITH_TIMEOUT(w.sealReason() != reasons.back(), patience);
    reasons << w.sealReason(); // no PIN
    w.press(Qt::Key_F9);
    w.type(SealedPlace::pin);
    QTRY_COMPARE_WITH_TIMEOUT(w.sealReason(), QString(), patience);
    reasons.removeDuplicates();
    QCOMPARE(reasons.size(), qsizetype{4});
    QCOMPARE(county.state(id), u"approving"_s);
}

void ApprovePageTest::anExceptionHasToBeAcknowledged()
{
    SealedPlace county;
    allotNumbers(county);
    (void)county.approving(1, Proposal::Grant);
    Window w(county, staff::chief);
    waitForCase(w);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<RadioField>("choiceRefuse")->isVisible(), patience);
    w.press(Qt::Key_N, Qt::AltModifier); // not what the reviewer proposes
    w.type(u"not granted"_s);
    for (const char* field : {"facts", "reasons"}) {
        w.child<QPlainTextEdit>(field)->setFocus();
        w.type(u"premises too small"_s);
    }
    readToTheEnd(w);
    w.press(Qt::Key_F9);
    w.type(SealedPlace::pin);
    QVERIFY(!w.sealReason().isEmpty());
    auto* seen = w.child<CheckField>("seen2");
    seen->setFocus();
    w.press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(w.sealReason(), QString(), patience);
}

void ApprovePageTest::anyChangeClearsThePin()
{
    SealedPlace county;
    allotNumbers(county);
    (void)county.approving(1, Proposal::Grant);
    Window w(county, staff::chief);
    waitForCase(w);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<RadioField>("choiceGrant")->isVisible(), patience);
    w.press(Qt::Key_Y, Qt::AltModifier);
    w.type(u"agreed"_s);
    readToTheEnd(w);
    w.press(Qt::Key_F9);
    w.type(SealedPlace::pin);
    QTRY_COMPARE_WITH_TIMEOUT(w.sealReason(), QString(), patience);
    w.child<QPlainTextEdit>("opinion")->setFocus();
    w.type(u"!"_s);
    QVERIFY(!w.sealReason().isEmpty());
    QVERIFY(w.child<approve::PinField>("pin")->text().isEmpty());
    auto* preview = w.child<shared::PagePreview>("preview");
    QTRY_VERIFY_WITH_TIMEOUT(preview->hasPage(), patience);
}

void ApprovePageTest::aWrongPinLeavesTheOpinion()
{
    SealedPlace county;
    allotNumbers(county);
    const CaseId id = county.approving(1, Proposal::Grant);
    Window w(county, staff::chief);
    waitForCase(w);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<RadioField>("choiceGrant")->isVisible(), patience);
    w.press(Qt::Key_Y, Qt::AltModifier);
    w.type(u"agreed"_s);
    sealIt(w, u"000000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(w.problemShown(), patience);
    QCOMPARE(county.state(id), u"approving"_s);
    QCOMPARE(w.child<QPlainTextEdit>("opinion")->toPlainText(), u"agreed"_s);
    QVERIFY(w.child<approve::PinField>("pin")->text().isEmpty());
    QVERIFY(w.child<approve::PinField>("pin")->hasFocus());
    w.type(SealedPlace::pin); // the document did not change: it need not be read again
    QTRY_COMPARE_WITH_TIMEOUT(w.sealReason(), QString(), patience);
    QVERIFY(w.child<shared::Label>("sealNote")->text().contains(u"4"_s)); // tries left
    w.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(county.state(id), u"granted"_s, patience);
}

void ApprovePageTest::whatWasTypedStaysWithItsCase()
{
    SealedPlace county;
    allotNumbers(county);
    const CaseId first = county.approving(1, Proposal::Grant);
    const CaseId second = county.approving(2, Proposal::Grant);
    Window w(county, staff::chief);
    waitForCase(w);
    w.show(first);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<RadioField>("choiceGrant")->isVisible(), patience);
    w.press(Qt::Key_Y, Qt::AltModifier);
    w.type(u"first"_s);
    w.show(second);
    QTRY_VERIFY_WITH_TIMEOUT(!w.child<RadioField>("choiceGrant")->isChecked(), patience);
    w.show(first);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<RadioField>("choiceGrant")->isChecked(), patience);
    QCOMPARE(w.child<QPlainTextEdit>("opinion")->toPlainText(), u"first"_s);
}

QTEST_MAIN(ApprovePageTest)
#include "tst_approvepage.moc"
