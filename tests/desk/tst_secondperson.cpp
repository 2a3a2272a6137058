// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"
#include "models/catalogue/classification.h"
#include "models/desk/childcase.h"
#include "models/desk/desk.h"
#include "tests/desk/profilefixture.h"
#include "tests/support/caseacts.h"
#include "tests/support/caseevents.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"
#include "tests/support/samplecase.h"

using namespace yichuang;
using namespace yichuang::desk;
using cases::Role;

namespace {

const QString hall = QStringLiteral("621102000000");
const QString chiefPassword = QStringLiteral("chief-pass-1");

/// A county desk whose clerk also reviews and hands out, and a chief representative and a head who
/// sign in for single acts.
class TwoPersons
{
public:
    TwoPersons()
        : m_profile(m_clock, hall)
        , m_rules{std::make_shared<const catalogue::Catalogue>(
                      builtin::loadBuiltInCatalogue().value()),
              test::builtInCalendar()}
        , desk(m_profile.store(), m_profile.session(), m_rules, seat(), m_clock)
    {
        add(QStringLiteral("lijianguo"), QStringLiteral("G3001"), Role::ChiefRepresentative);
        add(QStringLiteral("zhaohead"), QStringLiteral("G4001"), Role::Head);
        add(QStringLiteral("samehuman"), QStringLiteral("G1001"), Role::ChiefRepresentative);
    }

    [[nodiscard]] const catalogue::Item& item(catalogue::CaseKind kind) const
    {
        for (const catalogue::Item* item : m_rules.catalogue->itemsOn(day("2026-11-18"))) {
            const catalogue::Node node{hall, {}, catalogue::Level::County};
            if (item->initiation == catalogue::Initiation::OnApplication
                && catalogue::intakeAt(*item, node).as == catalogue::Intake::As::Executor
                && catalogue::label(*item, node) == kind && item->fee.standards.empty()
                && item->result.kind != catalogue::ResultKind::Certificate)
                return *item;
        }
        qFatal("no such item");
    }
    [[nodiscard]] desk::Intake form(const catalogue::Item& item) const
    {
        desk::Intake intake{.itemCode = item.code, .applicant = test::samplePerson()};
        if (std::ranges::find(item.serviceObjects, catalogue::ServiceObject::Person)
            == item.serviceObjects.end()) {
            intake.applicant.kind = cases::ApplicantKind::Organisation;
            intake.applicant.creditCode = QStringLiteral("91621102MA00000156");
        }
        intake.papers = emptyPapers(item);
        for (cases::PaperEntry& paper : intake.papers) {
            paper.state = cases::PaperState::Present;
            paper.originals = 1;
        }
        return intake;
    }
    [[nodiscard]] static Day day(const char* text) { return test::day(text); }
    [[nodiscard]] std::vector<cases::CaseSummary> rows()
    {
        return m_profile.store()
            .readAndWait([](store::Database& database) {
                return database.all(
                    QStringLiteral("SELECT state FROM cases"), [](const store::Row& row) {
                        return cases::CaseSummary{
                            .state = row.word(u"state", cases::caseStateFromText)};
                    });
            })
            .value();
    }

private:
    static Seat seat()
    {
        return {.place = {hall, QStringLiteral("安定区政务服务大厅")},
            .account = QStringLiteral("malijuan"),
            .person = QStringLiteral("G1001"),
            .name = QStringLiteral("马丽娟"),
            .roles = {Role::FrontClerk, Role::Reviewer, Role::ExitClerk, Role::Participant}};
    }
    void add(const QString& name, const QString& person, Role role)
    {
        const store::Account account{.name = name,
            .person = person,
            .displayName = name,
            .roles = {role},
            .placeCode = hall};
        m_profile.store()
            .writeAndWait([&](store::Database& database) {
                return store::addAccount(database, *m_profile.session(), account, chiefPassword,
                    {.passes = 1, .memoryKib = 8}, m_clock.now());
            })
            .value();
    }

    test::FixedClock m_clock{"2026-11-18 10:26"};
    test::Profile m_profile;
    RuleBook m_rules;

public:
    Desk desk;
};

QStringList codesOf(const Result<Outcome>& outcome)
{
    QStringList codes;
    if (const auto* refusal = outcome ? std::get_if<cases::Refusal>(&*outcome) : nullptr) {
        for (const cases::Objection& objection : refusal->objections)
            codes.append(toText(objection.code));
    }
    return codes;
}

const cases::Case& caseOf(const Result<Outcome>& outcome)
{
    return std::get<Recorded>(outcome.value()).c;
}

} // namespace

class TestSecondPerson final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anInstantCaseIsDoneInOneActByTwoPersons();
    void oneHumanWithTwoAccountsIsOnePerson();
    void aWrongPasswordCountsAndChangesNothing();
    void theHeadSignsInForAnExtension();
    void theLastOpinionClosesTheRound();
    void aChildAsksForNothingTwice();
};

void TestSecondPerson::anInstantCaseIsDoneInOneActByTwoPersons()
{
    TwoPersons hall;
    const catalogue::Item& item = hall.item(catalogue::CaseKind::Instant);
    OnTheSpot acts{.review = test::opinion(), .decision = test::grant()};
    acts.review.papersChecked.clear();
    for (std::size_t i = 0; i < item.papers.size(); ++i)
        acts.review.papersChecked.push_back(static_cast<int>(i) + 1);
    acts.delivered = test::pickUp();
    const auto outcome
        = hall.desk
              .decideOnTheSpot(hall.form(item), acts, {QStringLiteral("lijianguo"), chiefPassword})
              .result();
    QVERIFY_RESULT(outcome);
    QCOMPARE(codesOf(outcome), QStringList{});
    const cases::Case& c = caseOf(outcome);
    QCOMPARE(toText(c.state), QStringLiteral("closed"));
    QCOMPARE(c.review->by.person, QStringLiteral("G1001"));
    QCOMPARE(c.decision->by.person, QStringLiteral("G3001"));
    QCOMPARE(hall.rows().size(), std::size_t{1});
    const auto file = hall.desk.caseFile(c.id).result(); // acts of nobody are read back as well
    QVERIFY_RESULT(file);
    QVERIFY(file->c == c);
}

void TestSecondPerson::oneHumanWithTwoAccountsIsOnePerson()
{
    TwoPersons hall;
    const catalogue::Item& item = hall.item(catalogue::CaseKind::Instant);
    OnTheSpot acts{.review = test::opinion(), .decision = test::grant()};
    for (std::size_t i = 3; i < item.papers.size(); ++i)
        acts.review.papersChecked.push_back(static_cast<int>(i) + 1);
    const auto outcome
        = hall.desk
              .decideOnTheSpot(hall.form(item), acts, {QStringLiteral("samehuman"), chiefPassword})
              .result();
    QCOMPARE(codesOf(outcome), QStringList{QStringLiteral("samePerson")});
    QCOMPARE(hall.rows().size(), std::size_t{0}); // nothing half done
}

void TestSecondPerson::aWrongPasswordCountsAndChangesNothing()
{
    TwoPersons hall;
    const catalogue::Item& item = hall.item(catalogue::CaseKind::Promised);
    const auto opened = hall.desk.open(hall.form(item), cases::Payload{cases::Accepted{}}).result();
    const CaseId id = caseOf(opened).id;
    const auto extension = test::extension(5, "2026-11-18");
    for (const QString& left : {QStringLiteral("4"), QStringLiteral("3")}) {
        const auto refused
            = hall.desk
                  .actBy(id, {QStringLiteral("zhaohead"), QStringLiteral("wrong-one")}, extension)
                  .result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::WrongPassword);
        QCOMPARE(refused.error().detail, left);
    }
    QVERIFY(hall.desk.caseFile(id).result()->c.extensions.empty());
}

void TestSecondPerson::theHeadSignsInForAnExtension()
{
    TwoPersons hall;
    const catalogue::Item& item = hall.item(catalogue::CaseKind::Promised);
    const auto opened = hall.desk.open(hall.form(item), cases::Payload{cases::Accepted{}}).result();
    const CaseId id = caseOf(opened).id;
    auto extension = test::extension(5, "2026-11-18");
    extension.enteredBy.clear();
    QCOMPARE(
        codesOf(
            hall.desk.actBy(id, {QStringLiteral("lijianguo"), chiefPassword}, extension).result()),
        (QStringList{QStringLiteral("wrongRole"), QStringLiteral("wrongApprover")}));
    const auto outcome
        = hall.desk.actBy(id, {QStringLiteral("zhaohead"), chiefPassword}, extension).result();
    QVERIFY_RESULT(outcome);
    QCOMPARE(codesOf(outcome), QStringList{});
    QCOMPARE(caseOf(outcome).extensions.front().by.person, QStringLiteral("G4001"));
    QCOMPARE(caseOf(outcome).extensions.front().what.enteredBy, QStringLiteral("G1001"));
}

void TestSecondPerson::theLastOpinionClosesTheRound()
{
    TwoPersons hall;
    const catalogue::Item& item = hall.item(catalogue::CaseKind::Joint);
    const auto opened = hall.desk.open(hall.form(item), cases::Payload{cases::Accepted{}}).result();
    const CaseId id = caseOf(opened).id;
    QCOMPARE(
        codesOf(
            hall.desk
                .act(id, cases::ReviewAssigned{QStringLiteral("G1001"), QStringLiteral("马丽娟")})
                .result()),
        QStringList{});
    cases::OpinionsAsked ask{.question = QStringLiteral("是否同意")};
    for (const QString& department : item.jointDepartments)
        ask.participants.push_back({department, department, WorkingDays{1}});
    QCOMPARE(codesOf(hall.desk.act(id, ask).result()), QStringList{});
    for (const QString& department : item.jointDepartments) {
        const auto outcome
            = hall.desk
                  .act(id, cases::OpinionGiven{department, cases::OpinionAnswer::Agree, {}, {}})
                  .result();
        QCOMPARE(codesOf(outcome), QStringList{});
        const bool last = department == item.jointDepartments.back();
        QCOMPARE(toText(caseOf(outcome).state),
            last ? QStringLiteral("reviewing") : QStringLiteral("jointWait"));
    }
}

void TestSecondPerson::aChildAsksForNothingTwice()
{
    TwoPersons hall;
    const catalogue::Item& item = hall.item(catalogue::CaseKind::Promised);
    desk::Intake form = hall.form(item);
    form.papers[0].copies = 2;
    const auto opened = hall.desk.open(form, cases::Payload{cases::Accepted{}}).result();
    const desk::Intake child = childIntake(caseOf(opened), item, item);
    QCOMPARE(child.parent, std::optional{caseOf(opened).id});
    QVERIFY(child.papers == form.papers);
    QVERIFY(child.applicant == form.applicant);
    const auto second = hall.desk.open(child, std::nullopt).result();
    QCOMPARE(codesOf(second), QStringList{});
    const auto children = hall.desk.children(caseOf(opened).id).result();
    QVERIFY_RESULT(children);
    QCOMPARE(children->size(), std::size_t{1});
    QCOMPARE(children->front().number, caseOf(second).received.number);
}

QTEST_GUILESS_MAIN(TestSecondPerson)
#include "tst_secondperson.moc"
