// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"
#include "models/desk/desk.h"
#include "models/desk/workplace.h"
#include "models/identity/casenumber.h"
#include "models/store/summaries.h"
#include "tests/desk/profilefixture.h"
#include "tests/support/caseevents.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"
#include "tests/support/samplecase.h"

using namespace yichuang;
using namespace yichuang::desk;

class TestDesk final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void acceptingWritesTwoEventsAndOneRow();
    void aRefusedFormWritesNothingAndSpendsNoSerial();
    void everyRealItemCanBeAcceptedSomewhere();
    void anActOnAnOldViewOverwritesNothing();
    void furtherActsFollowTheRules();
    void anUnenrolledDeviceIssuesNoNumbers();
    void papersSayWhatTheCaseSays();
    void aSecondPrintIsRecordedAsOne();
    void thePreviewNeedsNoRecord();
    void theWorkplaceIsKept();
    void theOrganThatAnswersIsNamed_data();
    void theOrganThatAnswersIsNamed();

private:
    [[nodiscard]] desk::Intake complete(const catalogue::Item& item) const;
    [[nodiscard]] Desk deskAt(
        test::Profile& profile, const QString& place, std::vector<cases::Role> roles) const;

    RuleBook m_rules{nullptr, test::builtInCalendar()};
    test::FixedClock m_clock{"2026-11-18 10:26"};
};

void TestDesk::initTestCase()
{
    auto catalogue = builtin::loadBuiltInCatalogue();
    QVERIFY_RESULT(catalogue);
    m_rules.catalogue = std::make_shared<const catalogue::Catalogue>(std::move(*catalogue));
}

desk::Intake TestDesk::complete(const catalogue::Item& item) const
{
    desk::Intake intake;
    intake.itemCode = item.code;
    intake.applicant = test::samplePerson();
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

Desk TestDesk::deskAt(
    test::Profile& profile, const QString& place, std::vector<cases::Role> roles) const
{
    const Seat seat{.place = {place, QStringLiteral("安定区政务服务大厅")},
        .window = QStringLiteral("3号窗口"),
        .telephone = QStringLiteral("0932-8228865"),
        .account = QStringLiteral("malijuan"),
        .person = QStringLiteral("G1001"),
        .name = QStringLiteral("马丽娟"),
        .roles = std::move(roles),
        .hall = {QStringLiteral("安定区"), QStringLiteral("12345"), QStringLiteral("0932-8217143"),
            QStringLiteral("安定区人民政府"), QStringLiteral("安定区人民法院")}};
    return Desk{profile.store(), profile.session(), m_rules, seat, m_clock};
}

void TestDesk::acceptingWritesTwoEventsAndOneRow()
{
    test::Profile profile{m_clock, QStringLiteral("621102000000")};
    Desk desk = deskAt(profile, QStringLiteral("621102000000"), {cases::Role::FrontClerk});
    const catalogue::Item* item = m_rules.catalogue->latest(QStringLiteral("XK-SCJ-001"));
    QVERIFY(item != nullptr);
    const auto outcome = desk.open(complete(*item), cases::Payload{cases::Accepted{}}).result();
    QVERIFY_RESULT(outcome);
    const auto* recorded = std::get_if<Recorded>(&*outcome);
    QVERIFY2(recorded != nullptr,
        qPrintable(recorded ? QString() : toText(std::get<cases::Refusal>(*outcome))));
    QCOMPARE(toText(recorded->c.state), QStringLiteral("accepted"));
    QVERIFY(identity::checkCaseNumber(recorded->c.received.number).isValid());

    const auto file = desk.caseFile(recorded->c.received.number).result();
    QVERIFY_RESULT(file);
    QVERIFY(file->c == recorded->c);
    QCOMPARE(file->events.size(), std::size_t{2});
    QVERIFY(!file->isConfirmed());
    QCOMPARE(file->organ, QStringLiteral("安定区市场监督管理局"));
    const auto row = profile.store().readAndWait([&](store::Database& database) {
        return store::summaryOf(database, *profile.session(), recorded->c.id);
    });
    QVERIFY_RESULT(row);
    QVERIFY(*row == recorded->summary);
}

void TestDesk::aRefusedFormWritesNothingAndSpendsNoSerial()
{
    test::Profile profile{m_clock, QStringLiteral("621102000000")};
    Desk desk = deskAt(profile, QStringLiteral("621102000000"), {cases::Role::FrontClerk});
    const catalogue::Item* item = m_rules.catalogue->latest(QStringLiteral("XK-SCJ-001"));
    desk::Intake intake = complete(*item);
    intake.papers[0] = {.number = 1};
    const auto refused = desk.open(intake, cases::Payload{cases::Accepted{}}).result();
    QVERIFY_RESULT(refused);
    QVERIFY(std::holds_alternative<cases::Refusal>(*refused));
    const auto received = desk.open(intake, std::nullopt).result();
    QVERIFY_RESULT(received);
    const QString number = std::get<Recorded>(*received).c.received.number;
    QCOMPARE(identity::parseCaseNumber(number)->serial, 1);
}

/// Main job on real data: each item on application is received at its place, and accepted unless
/// the place only collects; nothing in the catalogue is a dead end.
void TestDesk::everyRealItemCanBeAcceptedSomewhere()
{
    const struct
    {
        catalogue::Level level;
        QString place;
        cases::Role role;
    } places[]{{catalogue::Level::City, QStringLiteral("621100000000"), cases::Role::FrontClerk},
        {catalogue::Level::County, QStringLiteral("621102000000"), cases::Role::FrontClerk},
        {catalogue::Level::Township, QStringLiteral("621102103000"), cases::Role::FrontClerk},
        {catalogue::Level::Village, QStringLiteral("621102103205"), cases::Role::FrontClerk}};
    int accepted = 0;
    for (const catalogue::Item* item : m_rules.catalogue->itemsOn(m_clock.today())) {
        if (item->initiation != catalogue::Initiation::OnApplication)
            continue;
        const auto place
            = std::ranges::find(places, item->level, [](const auto& p) { return p.level; });
        Seat seat{.place = {place->place, QStringLiteral("大厅")},
            .account = QStringLiteral("a"),
            .roles = {place->role}};
        const Assessment assessment
            = assess(complete(*item), item, seat, m_rules.calendar, m_clock.now());
        const ActState& accept = assessment.state(IntakeAct::Accept);
        QVERIFY2(accept.isOpen(),
            qPrintable(item->code
                + (accept.objections.empty() ? QString()
                                             : toText(accept.objections.front().code))));
        QVERIFY2(assessment.promise && assessment.promise->due, qPrintable(item->code));
        ++accepted;
    }
    QCOMPARE(accepted, 151);
}

/// Two windows look at one case; what the slower one does is judged on the case as it is by then,
/// and bears that version (features I29).
void TestDesk::anActOnAnOldViewOverwritesNothing()
{
    const QString place = QStringLiteral("621102000000");
    test::Profile profile{m_clock, place};
    Desk quick = deskAt(profile, place, {cases::Role::FrontClerk});
    Desk slow = deskAt(profile, place, {cases::Role::FrontClerk});
    const catalogue::Item* item = m_rules.catalogue->latest(QStringLiteral("XK-SCJ-001"));
    const auto opened = quick.open(complete(*item), std::nullopt).result();
    QVERIFY_RESULT(opened);
    const CaseId id = std::get<Recorded>(*opened).c.id;
    const auto oldView = slow.caseFile(id).result();
    QVERIFY_RESULT(oldView);
    QCOMPARE(oldView->c.version, 1);
    QVERIFY(std::holds_alternative<Recorded>(*quick.act(id, cases::Accepted{}).result()));

    const auto again = slow.act(id, cases::Accepted{}).result();
    QVERIFY_RESULT(again);
    QVERIFY(std::holds_alternative<cases::Refusal>(*again));
    const auto noted = slow.act(id, cases::Noted{QStringLiteral("电话已核对")}).result();
    QVERIFY_RESULT(noted);
    const auto now = quick.caseFile(id).result();
    QVERIFY_RESULT(now);
    QCOMPARE(now->c.state, cases::CaseState::Accepted);
    QCOMPARE(now->events.size(), std::size_t{3}); // received, accepted, noted
    for (std::size_t i = 0; i < now->events.size(); ++i)
        QCOMPARE(now->events[i].event.baseVersion, static_cast<int>(i));
}

void TestDesk::furtherActsFollowTheRules()
{
    test::Profile profile{m_clock, QStringLiteral("621102000000")};
    Desk desk = deskAt(profile, QStringLiteral("621102000000"), {cases::Role::FrontClerk});
    const catalogue::Item* item = m_rules.catalogue->latest(QStringLiteral("XK-SCJ-001"));
    const auto opened = desk.open(complete(*item), cases::Payload{cases::Accepted{}}).result();
    const CaseId id = std::get<Recorded>(opened.value()).c.id;
    const auto second = desk.act(id, cases::Accepted{}).result();
    QVERIFY_RESULT(second);
    QCOMPARE(toText(std::get<cases::Refusal>(*second)), QStringLiteral("wrongState: accepted"));
    const auto withdrawn
        = desk.act(id, cases::Withdrawn{QStringLiteral("不再经营"), true}).result();
    QCOMPARE(toText(std::get<Recorded>(withdrawn.value()).c.state), QStringLiteral("withdrawn"));
    QVERIFY(std::get<Recorded>(*withdrawn).summary.phase == cases::ClockPhase::Ended);
    QCOMPARE(desk.act(CaseId{uuid7(m_clock.now())}, cases::Accepted{}).result().error().code,
        Error::Code::NotFound);
}

void TestDesk::anUnenrolledDeviceIssuesNoNumbers()
{
    test::Profile profile{m_clock, QStringLiteral("621102000000"), std::nullopt};
    Desk desk = deskAt(profile, QStringLiteral("621102000000"), {cases::Role::FrontClerk});
    const catalogue::Item* item = m_rules.catalogue->latest(QStringLiteral("XK-SCJ-001"));
    const auto outcome = desk.open(complete(*item), std::nullopt).result();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::NotEnrolled);
}

void TestDesk::papersSayWhatTheCaseSays()
{
    test::Profile profile{m_clock, QStringLiteral("621102000000")};
    Desk desk = deskAt(profile, QStringLiteral("621102000000"), {cases::Role::FrontClerk});
    const catalogue::Item* item = m_rules.catalogue->latest(QStringLiteral("XK-SCJ-001"));
    const auto opened = desk.open(complete(*item), cases::Payload{cases::Accepted{}}).result();
    const CaseId id = std::get<Recorded>(opened.value()).c.id;
    const auto notice = desk.paper(id, documents::DocumentKind::AcceptanceNotice).result();
    QVERIFY_RESULT(notice);
    QVERIFY(notice->has_value());
    const documents::DocumentContent& content = **notice;
    QVERIFY(content.offline);
    QCOMPARE(content.values.value(QStringLiteral("acceptedOn")), QStringLiteral("2026年11月18日"));
    QCOMPARE(content.values.value(QStringLiteral("applicantNumber")),
        QStringLiteral("621102********0133"));
    QCOMPARE(desk.paper(id, documents::DocumentKind::CorrectionNotice).result().value().error(),
        (NoPaper{documents::DocumentKind::CorrectionNotice, PaperObstacle::NotNoticed}));
    const auto file = desk.caseFile(id).result();
    const auto kinds = papersOf(*file);
    QVERIFY(std::ranges::find(kinds, documents::DocumentKind::CorrectionNotice) == kinds.end());
    for (const documents::DocumentKind kind : kinds)
        QVERIFY(desk.paper(id, kind).result().value().has_value());
}

void TestDesk::aSecondPrintIsRecordedAsOne()
{
    test::Profile profile{m_clock, QStringLiteral("621102000000")};
    Desk desk = deskAt(profile, QStringLiteral("621102000000"), {cases::Role::FrontClerk});
    const catalogue::Item* item = m_rules.catalogue->latest(QStringLiteral("XK-SCJ-001"));
    const auto opened = desk.open(complete(*item), cases::Payload{cases::Accepted{}}).result();
    const CaseId id = std::get<Recorded>(opened.value()).c.id;
    const auto print = [&](documents::DocumentKind kind) {
        const auto outcome = desk.recordPrinted(id, kind, {}, QByteArray(32, 'h')).result();
        return std::get<Recorded>(outcome.value()).c.printed.back().printed;
    };
    QVERIFY(!print(documents::DocumentKind::AcceptanceNotice).again);
    QVERIFY(!print(documents::DocumentKind::Receipt).due);
    const cases::Printed second = print(documents::DocumentKind::AcceptanceNotice);
    QVERIFY(second.again);
    QCOMPARE(second.due, std::get<Recorded>(*opened).summary.due);
}

void TestDesk::thePreviewNeedsNoRecord()
{
    test::Profile profile{m_clock, QStringLiteral("621102000000")};
    const Desk desk = deskAt(profile, QStringLiteral("621102000000"), {cases::Role::FrontClerk});
    const catalogue::Item* item = m_rules.catalogue->latest(QStringLiteral("XK-SCJ-001"));
    cases::CorrectionNoticed notice;
    notice.deficiencies.push_back({1, QStringLiteral("未交"), QStringLiteral("原件1份"), {}, {}});
    notice.deliveredAt = m_clock.now() - std::chrono::minutes{3}; // when the dialog was opened
    notice.submitBy = dayFromText(u"2026-12-09").value();
    const auto content
        = desk.preview(complete(*item), notice, documents::DocumentKind::CorrectionNotice);
    QVERIFY_RESULT(content);
    QCOMPARE(content->papers.size(), std::size_t{1});
    QCOMPARE(content->papers.front().name, item->papers.front().name);
    QCOMPARE(
        content->values.value(QStringLiteral("submitTerm")), QStringLiteral("2026年12月9日前"));
}

void TestDesk::theWorkplaceIsKept()
{
    test::Profile profile{m_clock, QStringLiteral("621102000000")};
    const auto kept = [&](const Workplace& workplace) {
        return profile.store().writeAndWait([&](store::Database& database) -> Result<Workplace> {
            if (const auto saved = saveWorkplace(database, workplace); !saved)
                return tl::unexpected(saved.error());
            return desk::workplace(database);
        });
    };
    Workplace workplace{.hall = {QStringLiteral("安定区"), QStringLiteral("12345"), {}, {},
                            QStringLiteral("安定区人民法院")},
        .telephone = QStringLiteral("0932-8228865"),
        .frontMode = cases::FrontMode::FrontReceives};
    workplace.policy.receipt = deadline::ReceiptPolicy::NextWorkday;
    workplace.policy.closingTime = std::chrono::hours{18};
    QVERIFY(kept(workplace).value() == workplace);
    QVERIFY(kept({}).value() == Workplace{});
}

void TestDesk::theOrganThatAnswersIsNamed_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("organ");
    QTest::newRow("a county item at the county")
        << QStringLiteral("XK-SCJ-001") << QStringLiteral("621102000000")
        << QStringLiteral("安定区市场监督管理局");
    QTest::newRow("a county item at a township's front desk") << QStringLiteral(
        "QR-SCJ-004") << QStringLiteral("621102102000") << QStringLiteral("安定区市场监督管理局");
    QTest::newRow("what the township reviews first")
        << QStringLiteral("JF-MZJ-001") << QStringLiteral("621102102000")
        << QStringLiteral("内官营镇人民政府");
    QTest::newRow("a township item at the village")
        << QStringLiteral("XK-XZF-001") << QStringLiteral("621102102225")
        << QStringLiteral("内官营镇人民政府");
    QTest::newRow("a city item at the city")
        << QStringLiteral("XK-STJ-003") << QStringLiteral("621100000000")
        << QStringLiteral("定西市生态环境局");
}

void TestDesk::theOrganThatAnswersIsNamed()
{
    QFETCH(QString, item);
    QFETCH(QString, place);
    QTEST(m_rules.organName(*m_rules.catalogue->latest(item), place, QStringLiteral("?")), "organ");
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
