// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/actdialog.h"
#include "widgets/cases/clockboard.h"
#include "widgets/cases/effectpanel.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/linefield.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTest>

#include "rulesdesk.h"

using namespace yichuang;
using cases::CaseState;
using cases::Role;
using casespage::ActDialog;
using casespage::EffectPanel;
using shared::KeyButton;
using test::CaseWindow;
using test::RulesDesk;

namespace {

test::SampleCase askedOpinions()
{
    test::SampleCase sample = test::reviewing(test::jointItem());
    sample.as(QStringLiteral("G2001"))
        .act("2025-03-04 09:00",
            cases::OpinionsAsked{.question = QStringLiteral("是否同意"),
                .participants = {{QStringLiteral("GAJ"), QStringLiteral("公安局"), WorkingDays{2}},
                    {QStringLiteral("JTJ"), QStringLiteral("交通运输局"), WorkingDays{2}}},
                .sharedPapers = {1},
                .documentNumber = {}},
            Role::Reviewer)
        .value();
    return sample;
}

desk::Seat answerer()
{
    desk::Seat seat
        = test::seatOf(QStringLiteral("G6001"), QStringLiteral("刘洋"), {Role::Participant});
    seat.department = QStringLiteral("GAJ");
    return seat;
}

void fillStop(CaseWindow& w)
{
    w.press(Qt::Key_F7);
    QVERIFY(w.dialog() != nullptr);
    w.type("institution", QStringLiteral("CDC"));
    w.type("stopReason", QStringLiteral("water test"));
}

void fillExtension(CaseWindow& w)
{
    w.press(Qt::Key_F7, Qt::ShiftModifier);
    if (w.dialog() == nullptr)
        qFatal("no dialog: %s", qPrintable(w.child<KeyButton>("extend")->refusal()));
    w.type("extensionReason", QStringLiteral("complex"));
    w.type("approvalNumber", QStringLiteral("2025-1"));
}

} // namespace

class CaseActsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f9IsTheOneWayForwardOfTheState_data();
    void f9IsTheOneWayForwardOfTheState();
    void aStopShowsTheNewDueDayBeforeItIsAsked();
    void theChiefApprovesTheStopAtTheSameDesk();
    void aStopAfterTheDueDayIsRefused();
    void theResultResumesTheClock();
    void theHeadExtendsAndTheDatesAreShown();
    void theChiefRepresentativeCannotExtend();
    void anExtensionAfterTheDueDayIsRefused();
    void eachPaperHasToBeChecked();
    void whoReviewedCannotDecide();
    void aRefusalHasBothRemediesFromTheHall();
    void theReturnCountsAndNeedsAReason();
    void aParticipantIsToldThatSilenceOnReasonsIsConsent();
    void aSubTermThatBreaksThePromiseIsRefused();
    void closingADialogEarlyIsSafe();
};

void CaseActsTest::f9IsTheOneWayForwardOfTheState_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("open");
    const auto row = [](const char* name, int stage, Role role, const char* words, bool open) {
        QTest::newRow(name) << stage << static_cast<int>(role) << QString::fromUtf8(words) << open;
    };
    row("a reviewer takes an accepted case on", 0, Role::Reviewer, "Take on", true);
    row("an exit clerk does not", 0, Role::ExitClerk, "Take on", false);
    row("a reviewer sends it to the chief", 1, Role::Reviewer, "To the chief", true);
    row("a clerk does not", 1, Role::FrontClerk, "To the chief", false);
    row("the chief decides", 2, Role::ChiefRepresentative, "Decide", true);
    row("the reviewer does not", 2, Role::Reviewer, "Decide", false);
    row("the lead asks the others first", 3, Role::Reviewer, "Ask opinions", true);
}

void CaseActsTest::f9IsTheOneWayForwardOfTheState()
{
    QFETCH(int, stage);
    QFETCH(int, role);
    QFETCH(QString, words);
    QFETCH(bool, open);
    test::SampleCase sample = stage == 0 ? test::accepted()
        : stage == 1                     ? test::reviewing()
        : stage == 2                     ? test::approving()
                                         : test::reviewing(test::jointItem());
    RulesDesk desk(std::move(sample),
        test::seatOf(QStringLiteral("G7001"), QStringLiteral("李娜"), {static_cast<Role>(role)}),
        "2025-03-05 09:30");
    CaseWindow w(desk);
    auto* main = w.child<KeyButton>("main");
    QCOMPARE(main->text(), words);
    QCOMPARE(main->isEnabled(), open);
    QCOMPARE(w.child<shared::Label>("actionReason")->text().isEmpty(), open);
    int primaries = 0;
    for (const KeyButton* button : w.page.findChildren<KeyButton*>())
        primaries += button->isVisible() && button->kind() == KeyButton::Kind::Primary ? 1 : 0;
    QCOMPARE(primaries, 1);
    w.press(Qt::Key_F9);
    QCOMPARE(w.dialog() != nullptr || !desk.acts.empty(), open);
}

/// Accepted on 03-03 with 5 days: due 03-10. From 03-05 on 5 days are told, so the result is
/// expected on 03-12 and the fifth counted day is 03-17.
void CaseActsTest::aStopShowsTheNewDueDayBeforeItIsAsked()
{
    RulesDesk desk(test::reviewing(), test::reviewer(), "2025-03-05 09:30");
    CaseWindow w(desk);
    fillStop(w);
    const auto* effect = w.dialog()->findChild<EffectPanel*>(QStringLiteral("effect"));
    QVERIFY2(effect->lines().constFirst().contains(QStringLiteral("03-10"))
            && effect->lines().constFirst().contains(QStringLiteral("03-17")),
        qPrintable(effect->lines().join(u'|')));
    w.type("resultExpected", QStringLiteral("2025-03-06"));
    QVERIFY2(effect->lines().constFirst().contains(QStringLiteral("03-11")),
        qPrintable(effect->lines().join(u'|')));
    w.confirm();
    QCOMPARE(desk.acts.size(), 1U);
    const auto stop = std::get<cases::StopRequested>(desk.acts.front());
    QCOMPARE(stop.institution, QStringLiteral("CDC"));
    QCOMPARE(stop.told.count(), 5);
    QVERIFY(!stop.legalBasis.isEmpty()); // License Law 45, prefilled
    QVERIFY(w.dialog() == nullptr);
    QCOMPARE(desk.sample.c->state, CaseState::Reviewing); // it waits for the chief
}

void CaseActsTest::theChiefApprovesTheStopAtTheSameDesk()
{
    test::SampleCase sample = test::reviewing();
    sample.as(QStringLiteral("G2001"))
        .act("2025-03-05 09:00", test::stop("2025-03-05"), Role::Reviewer)
        .value();
    RulesDesk desk(std::move(sample), test::reviewer(), "2025-03-05 09:30");
    CaseWindow w(desk);
    QCOMPARE(w.child<KeyButton>("pause")->text(), QStringLiteral("Approve pause"));
    w.press(Qt::Key_F7);
    w.type("documentNumber", QStringLiteral("7"));
    QVERIFY(!w.refusal().isEmpty()); // nobody has signed
    w.type("approverPassword", QStringLiteral("wrong one"));
    QCOMPARE(w.refusal(), QString());
    w.confirm();
    QVERIFY(w.dialog() != nullptr); // the password is wrong: it says so and stays
    QVERIFY(desk.acts.empty());
    w.type("approverPassword", QLatin1String(RulesDesk::password));
    w.confirm();
    QCOMPARE(desk.acts.size(), 1U);
    QCOMPARE(desk.actors.front().person, QStringLiteral("G3001"));
    QCOMPARE(desk.sample.c->state, CaseState::Special);
}

void CaseActsTest::aStopAfterTheDueDayIsRefused()
{
    RulesDesk desk(test::reviewing(), test::reviewer(), "2025-04-01 09:30"); // statutory: 03-31
    CaseWindow w(desk);
    fillStop(w);
    QVERIFY2(w.refusal().contains(QStringLiteral("03-31")), qPrintable(w.refusal()));
    w.confirm();
    QVERIFY(desk.acts.empty());
    QVERIFY(w.dialog() != nullptr);
    w.press(Qt::Key_Escape);
    QVERIFY(w.dialog() == nullptr);
}

void CaseActsTest::theResultResumesTheClock()
{
    test::SampleCase sample = test::reviewing();
    sample.as(QStringLiteral("G2001"))
        .act("2025-03-05 09:00", test::stop("2025-03-05"), Role::Reviewer)
        .value();
    sample.as(QStringLiteral("G3001"))
        .act("2025-03-05 09:10", test::approval(), Role::ChiefRepresentative)
        .value();
    RulesDesk desk(std::move(sample), test::reviewer(), "2025-03-07 09:30");
    CaseWindow w(desk);
    w.press(Qt::Key_F7);
    w.type("result", QStringLiteral("good"));
    w.type("resultPaper", QStringLiteral("No 5"));
    w.type("resultOn", QStringLiteral("03-04"));
    QVERIFY(!w.refusal().isEmpty()); // before the stop began
    w.type("resultOn", QStringLiteral("03-40"));
    QVERIFY(!w.refusal().isEmpty()); // no day at all
    w.type("resultOn", QStringLiteral("03-07"));
    QCOMPARE(w.refusal(), QString());
    w.confirm();
    QCOMPARE(desk.sample.c->state, CaseState::Reviewing);
}

/// Statutory 20 days from 03-03: due 03-31; ten more: 04-15 (Qingming, 04-04, is no working day).
void CaseActsTest::theHeadExtendsAndTheDatesAreShown()
{
    RulesDesk desk(test::reviewing(), test::reviewer(), "2025-03-07 09:30");
    CaseWindow w(desk);
    fillExtension(w);
    const auto* effect = w.dialog()->findChild<EffectPanel*>(QStringLiteral("effect"));
    QVERIFY2(effect->lines().join(u'|').contains(QStringLiteral("03-31"))
            && effect->lines().join(u'|').contains(QStringLiteral("04-15")),
        qPrintable(effect->lines().join(u'|')));
    w.type("extensionDays", QStringLiteral("11"));
    QVERIFY(!w.refusal().isEmpty()); // more than the law allows
    w.type("extensionDays", QStringLiteral("10"));
    w.type("approverPassword", QLatin1String(RulesDesk::password));
    QCOMPARE(w.refusal(), QString());
    w.confirm();
    QCOMPARE(desk.actors.back().role, Role::Head);
    QCOMPARE(std::get<cases::Extended>(desk.acts.back()).enteredBy, QStringLiteral("G2001"));
    QVERIFY(!w.child<KeyButton>("extend")->isEnabled()); // once
}

void CaseActsTest::theChiefRepresentativeCannotExtend()
{
    RulesDesk desk(test::reviewing(), test::chief(), "2025-03-07 09:30");
    std::erase_if(desk.colleagues, [](const auto& one) { return one.roles.front() == Role::Head; });
    CaseWindow w(desk);
    fillExtension(w);
    QVERIFY(w.dialog()->findChild<shared::ChoiceField*>(QStringLiteral("approver")) == nullptr);
    QVERIFY(!w.refusal().isEmpty());
    w.confirm();
    QVERIFY(desk.acts.empty());
}

void CaseActsTest::anExtensionAfterTheDueDayIsRefused()
{
    RulesDesk desk(test::reviewing(), test::reviewer(), "2025-04-02 09:30");
    CaseWindow w(desk);
    fillExtension(w);
    w.type("approverPassword", QLatin1String(RulesDesk::password));
    QVERIFY2(w.refusal().contains(QStringLiteral("03-31")), qPrintable(w.refusal()));
    w.confirm();
    QVERIFY(desk.acts.empty());
}

void CaseActsTest::eachPaperHasToBeChecked()
{
    RulesDesk desk(test::reviewing(), test::reviewer(), "2025-03-05 09:30");
    CaseWindow w(desk);
    w.press(Qt::Key_F9);
    w.type("facts", QStringLiteral("complete"));
    w.type("grounds", QStringLiteral("article 35"));
    QVERIFY(!w.refusal().isEmpty());
    for (const char* paper : {"checked1", "checked2", "checked3"}) {
        auto* tick = w.dialog()->findChild<shared::CheckField*>(QLatin1String(paper));
        tick->setFocus(Qt::TabFocusReason);
        w.press(Qt::Key_Space);
    }
    QCOMPARE(w.refusal(), QString());
    w.type("siteCheckBy", QStringLiteral("one person"));
    QVERIFY(!w.refusal().isEmpty()); // two or more
    w.type("siteCheckBy", QStringLiteral("one, two"));
    w.confirm();
    QCOMPARE(desk.sample.c->state, CaseState::Approving);
    QVERIFY(!w.child<KeyButton>("main")->isEnabled()); // a reviewer does not decide
}

void CaseActsTest::whoReviewedCannotDecide()
{
    RulesDesk desk(test::approving(),
        test::seatOf(QStringLiteral("G2001"), QStringLiteral("张文海"),
            {Role::Reviewer, Role::ChiefRepresentative}),
        "2025-03-05 09:30");
    CaseWindow w(desk);
    w.press(Qt::Key_F9);
    w.type("opinion", QStringLiteral("yes"));
    w.type("legalBasis", QStringLiteral("article 35"));
    w.type("documentNumber", QStringLiteral("1"));
    QVERIFY2(w.refusal().contains(QStringLiteral("has acted")), qPrintable(w.refusal()));
    w.confirm();
    QVERIFY(desk.acts.empty());
}

void CaseActsTest::aRefusalHasBothRemediesFromTheHall()
{
    RulesDesk desk(test::approving(), test::chief(), "2025-03-05 09:30");
    CaseWindow w(desk);
    w.press(Qt::Key_F9);
    auto* decision = w.dialog()->findChild<shared::ChoiceField*>(QStringLiteral("decision"));
    decision->setFocus(Qt::TabFocusReason);
    w.press(Qt::Key_Down);
    w.type("opinion", QStringLiteral("no"));
    w.type("facts", QStringLiteral("too small"));
    w.type("reasons", QStringLiteral("not met"));
    w.type("legalBasis", QStringLiteral("article 35"));
    w.type("documentNumber", QStringLiteral("1"));
    QCOMPARE(w.refusal(), QString());
    w.type("lawsuit", QStringLiteral(" "));
    QVERIFY(!w.refusal().isEmpty()); // both remedies (License Law 38)
    w.type("lawsuit", QStringLiteral("court"));
    w.confirm();
    const auto refused = std::get<cases::Refused>(desk.acts.back());
    QVERIFY(refused.reconsideration.contains(QStringLiteral("定西市安定区人民政府")));
    QCOMPARE(desk.sample.c->state, CaseState::Refused);
}

void CaseActsTest::theReturnCountsAndNeedsAReason()
{
    RulesDesk desk(test::approving(), test::chief(), "2025-03-05 09:30");
    CaseWindow w(desk);
    w.press(Qt::Key_F8);
    QVERIFY(!w.refusal().isEmpty());
    w.type("returnReason", QStringLiteral("add the basis"));
    w.confirm();
    QCOMPARE(desk.sample.c->returns.size(), 1U);
    QCOMPARE(desk.sample.c->state, CaseState::Reviewing);
}

void CaseActsTest::aParticipantIsToldThatSilenceOnReasonsIsConsent()
{
    RulesDesk desk(askedOpinions(), answerer(), "2025-03-05 09:30");
    CaseWindow w(desk);
    const auto* board = w.child<casespage::ClockBoard>("participants");
    QCOMPARE(board->rows()[0].title, QStringLiteral("公安局"));
    QVERIFY(board->rows()[0].state.contains(QStringLiteral("03-06"))); // two days from 03-04
    w.press(Qt::Key_F9);
    auto* answer = w.dialog()->findChild<shared::ChoiceField*>(QStringLiteral("answer"));
    answer->setFocus(Qt::TabFocusReason);
    w.press(Qt::Key_Down);
    const auto says = [&w](const QString& word) {
        for (const auto* label : w.dialog()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(word))
                return true;
        }
        return false;
    };
    QVERIFY(says(QStringLiteral("consent")));
    w.type("opinionReasons", QStringLiteral("road too narrow"));
    QVERIFY(!says(QStringLiteral("consent")));
    w.confirm();
    QCOMPARE(std::get<cases::OpinionGiven>(desk.acts.back()).departmentCode, QStringLiteral("GAJ"));
    QCOMPARE(board->rows()[0].caption, QStringLiteral("road too narrow"));
    QVERIFY(!w.child<KeyButton>("main")->isEnabled()); // the other department may still answer
}

void CaseActsTest::aSubTermThatBreaksThePromiseIsRefused()
{
    RulesDesk desk(test::reviewing(test::jointItem()), test::reviewer(), "2025-03-04 09:30");
    CaseWindow w(desk);
    w.press(Qt::Key_F9);
    w.type("question", QStringLiteral("do you agree"));
    QCOMPARE(w.refusal(), QString()); // the offered terms fit
    w.type("days_GAJ", QStringLiteral("9"));
    QVERIFY2(w.refusal().contains(QStringLiteral("03-07")), qPrintable(w.refusal()));
    w.type("days_GAJ", QStringLiteral("2"));
    w.confirm();
    QCOMPARE(desk.sample.c->state, CaseState::JointWait);
    QCOMPARE(std::get<cases::OpinionsAsked>(desk.acts.back()).sharedPapers.size(), 3U);
}

void CaseActsTest::closingADialogEarlyIsSafe()
{
    RulesDesk desk(test::approving(), test::chief(), "2025-03-05 09:30");
    CaseWindow w(desk);
    w.press(Qt::Key_F8);
    w.type("returnReason", QStringLiteral("add the basis"));
    desk.slow = std::make_unique<QPromise<Result<desk::Outcome>>>();
    w.confirm();
    QVERIFY(w.dialog() != nullptr); // waits without holding the window
    w.press(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(w.dialog() == nullptr);
    desk.slow->addResult(desk::Outcome{
        cases::Refusal{{{cases::Objection::Code::WrongState, QStringLiteral("reviewing")}}}});
    desk.slow->finish();
    QCoreApplication::processEvents();
    QVERIFY(w.dialog() == nullptr);
}

QTEST_MAIN(CaseActsTest)
#include "tst_caseactspage.moc"
