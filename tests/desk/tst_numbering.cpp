// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"
#include "models/desk/desk.h"
#include "models/desk/numbering.h"
#include "models/store/caselist.h"
#include "models/store/documentnumbers.h"
#include "tests/desk/profilefixture.h"
#include "tests/support/caseevents.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"
#include "tests/support/samplecase.h"

using namespace yichuang;
using namespace yichuang::desk;
using namespace Qt::Literals::StringLiterals;
using documents::DocumentKind;

namespace {

const QString county = u"621102000000"_s;
const QString itemCode = u"XK-SCJ-001"_s;

} // namespace

/// The window takes its own document numbers (rulebook 3.4).
class TestNumbering final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void acceptanceTakesItsNumberWithTheEvent();
    void aRefusedActTakesNone();
    void withoutABlockOnlyReceiptsArePrinted();
    void usedUpNumbersRefuseTheActBeforeAnythingIsWritten();
    void aDocumentWithoutAnActOfItsOwnIsNumberedOnce();
    void aVoidedNumberIsReplacedAtTheNextPrint();
    void anotherYearIsAnotherRegister();
    void anActOnlyTriedSupposesItsNumber();

private:
    void allot(const QString& word, int first, int last, int year = 2026);
    [[nodiscard]] Desk desk();
    [[nodiscard]] desk::Intake intake() const;
    [[nodiscard]] Result<Outcome> accepted();
    [[nodiscard]] QString fates();
    [[nodiscard]] int caseCount();

    RuleBook m_rules{nullptr, test::builtInCalendar()};
    test::FixedClock m_clock{"2026-11-18 10:26"};
    QString m_organ;
    std::unique_ptr<test::Profile> m_profile;
};

void TestNumbering::initTestCase()
{
    auto catalogue = builtin::loadBuiltInCatalogue();
    QVERIFY_RESULT(catalogue);
    m_rules.catalogue = std::make_shared<const catalogue::Catalogue>(std::move(*catalogue));
    m_organ = m_rules.organName(*m_rules.catalogue->latest(itemCode), county, u"安定区"_s);
    QCOMPARE(m_organ, u"安定区市场监督管理局"_s);
}

void TestNumbering::init()
{
    m_clock = test::FixedClock{"2026-11-18 10:26"};
    m_profile = std::make_unique<test::Profile>(m_clock, county);
}

void TestNumbering::allot(const QString& word, int first, int last, int year)
{
    const auto done = m_profile->store().writeAndWait([&](store::Database& database) {
        return store::allotNumbers(
            database, {m_organ, u"安市监"_s, word, year, first, last}, m_clock.now());
    });
    QVERIFY_RESULT(done);
}

Desk TestNumbering::desk()
{
    const Seat seat{.place = {county, u"安定区政务服务大厅"_s},
        .window = u"3号窗口"_s,
        .account = u"malijuan"_s,
        .person = u"G1001"_s,
        .name = u"马丽娟"_s,
        .roles = {cases::Role::FrontClerk},
        .hall = {.divisionName = u"安定区"_s,
            .complaintPhone = u"12345"_s,
            .supervisionPhone = u"0932-8217143"_s}};
    return {m_profile->store(), m_profile->session(), m_rules, seat, m_clock};
}

desk::Intake TestNumbering::intake() const
{
    const catalogue::Item* item = m_rules.catalogue->latest(itemCode);
    desk::Intake form{.itemCode = itemCode, .applicant = test::samplePerson()};
    form.papers = emptyPapers(*item);
    for (cases::PaperEntry& paper : form.papers) {
        paper.state = cases::PaperState::Present;
        paper.originals = 1;
    }
    return form;
}

Result<Outcome> TestNumbering::accepted()
{
    return desk().open(intake(), cases::Payload{cases::Accepted{}}).result();
}

QString TestNumbering::fates()
{
    const auto registers = m_profile->store()
                               .readAndWait([](store::Database& database) {
                                   return store::numberRegisters(database);
                               })
                               .value();
    QStringList parts;
    for (const store::NumberRegister& one : registers) {
        for (const store::NumberAccount& account : one.accounts)
            parts << one.block.word + QString::number(account.first) + u'-'
                    + QString::number(account.last) + store::toText(account.fate)
                    + account.document;
    }
    return parts.join(u' ');
}

int TestNumbering::caseCount()
{
    const auto rows = m_profile->store().readAndWait([this](store::Database& database) {
        return store::receivedCases(database, *m_profile->session(), {}, store::Span::All,
            m_clock.today(), std::nullopt, 10);
    });
    return static_cast<int>(rows.value().size());
}

void TestNumbering::acceptanceTakesItsNumberWithTheEvent()
{
    allot(u"受字"_s, 12, 20);
    const auto outcome = accepted();
    QVERIFY_RESULT(outcome);
    const CaseId id = std::get<Recorded>(*outcome).c.id;
    const auto file = desk().caseFile(id).result();
    const auto& act = std::get<cases::Accepted>(file.value().events.back().event.payload);
    QCOMPARE(act.documentNumber, u"安市监受字〔2026〕12号"_s);
    QCOMPARE(fates(), u"受字12-12usedD03 受字13-20free"_s);
    const auto paper = desk().issue(id, DocumentKind::AcceptanceNotice).result();
    QCOMPARE(paper.value().value().documentNumber, u"安市监受字〔2026〕12号"_s);
    QCOMPARE(fates(), u"受字12-12usedD03 受字13-20free"_s); // printing takes no second one
}

void TestNumbering::aRefusedActTakesNone()
{
    allot(u"受字"_s, 1, 9);
    desk::Intake form = intake();
    form.papers.front().state = cases::PaperState::Missing; // a main paper
    const auto outcome = desk().open(form, cases::Payload{cases::Accepted{}}).result();
    QVERIFY(std::holds_alternative<cases::Refusal>(outcome.value()));
    const auto received = desk().open(form, std::nullopt).result();
    const CaseId id = std::get<Recorded>(received.value()).c.id;
    QVERIFY(
        std::holds_alternative<cases::Refusal>(desk().act(id, cases::Accepted{}).result().value()));
    QCOMPARE(fates(), u"受字1-9free"_s);
}

void TestNumbering::withoutABlockOnlyReceiptsArePrinted()
{
    const auto outcome = accepted();
    QVERIFY(std::holds_alternative<Recorded>(outcome.value())); // the law's clock does not wait
    const CaseId id = std::get<Recorded>(*outcome).c.id;
    QVERIFY(desk().issue(id, DocumentKind::Receipt).result().value().has_value());
    QCOMPARE(desk().issue(id, DocumentKind::AcceptanceNotice).result().value().error(),
        (NoPaper{DocumentKind::AcceptanceNotice, PaperObstacle::NoNumberBlock}));
    allot(u"受字"_s, 1, 9); // the block comes later, and the notice with it
    QCOMPARE(
        desk().issue(id, DocumentKind::AcceptanceNotice).result().value().value().documentNumber,
        u"安市监受字〔2026〕1号"_s);
}

void TestNumbering::usedUpNumbersRefuseTheActBeforeAnythingIsWritten()
{
    allot(u"受字"_s, 1, 1);
    QVERIFY(std::holds_alternative<Recorded>(accepted().value()));
    const auto refused = accepted();
    QCOMPARE(std::get<cases::Refusal>(refused.value()).objections,
        (std::vector<cases::Objection>{{cases::Objection::Code::NumbersUsedUp, u"受理通知书"_s}}));
    QCOMPARE(caseCount(), 1);
    const auto received = desk().open(intake(), std::nullopt).result();
    const CaseId id = std::get<Recorded>(received.value()).c.id;
    QVERIFY(
        std::holds_alternative<cases::Refusal>(desk().act(id, cases::Accepted{}).result().value()));
    QCOMPARE(desk().caseFile(id).result().value().c.state, cases::CaseState::Received);
    QCOMPARE(fates(), u"受字1-1usedD03"_s);
}

void TestNumbering::aDocumentWithoutAnActOfItsOwnIsNumberedOnce()
{
    allot(u"无许字"_s, 1, 9);
    const auto outcome
        = desk().open(intake(), cases::Payload{cases::LicenceNotRequired{u"自产自销"_s}}).result();
    const CaseId id = std::get<Recorded>(outcome.value()).c.id;
    QCOMPARE(fates(), u"无许字1-9free"_s);
    const auto viewed = desk().paper(id, DocumentKind::NotRequiredNotice).result();
    QCOMPARE(viewed.value().value().documentNumber, QString{}); // looking at it takes none
    for (int print = 0; print < 2; ++print)
        QCOMPARE(desk()
                     .issue(id, DocumentKind::NotRequiredNotice)
                     .result()
                     .value()
                     .value()
                     .documentNumber,
            u"安市监无许字〔2026〕1号"_s);
    QCOMPARE(fates(), u"无许字1-1usedD04 无许字2-9free"_s);
}

void TestNumbering::aVoidedNumberIsReplacedAtTheNextPrint()
{
    allot(u"受字"_s, 1, 9);
    const CaseId id = std::get<Recorded>(accepted().value()).c.id;
    const auto voided = m_profile->store().writeAndWait([&](store::Database& database) {
        return store::voidDocumentNumber(
            database, u"安市监受字〔2026〕1号"_s, u"打印污损"_s, m_clock.now());
    });
    QVERIFY_RESULT(voided);
    QCOMPARE(
        desk().issue(id, DocumentKind::AcceptanceNotice).result().value().value().documentNumber,
        u"安市监受字〔2026〕2号"_s);
    QCOMPARE(fates(), u"受字1-1voidD03 受字2-2usedD03 受字3-9free"_s);
}

void TestNumbering::anotherYearIsAnotherRegister()
{
    allot(u"受字"_s, 5, 9);
    allot(u"受字"_s, 1, 9, 2027);
    m_clock = test::FixedClock{"2027-01-04 09:00"};
    const CaseId id = std::get<Recorded>(accepted().value()).c.id;
    QCOMPARE(
        desk().issue(id, DocumentKind::AcceptanceNotice).result().value().value().documentNumber,
        u"安市监受字〔2027〕1号"_s);
}

void TestNumbering::anActOnlyTriedSupposesItsNumber()
{
    const auto numberOf = [](cases::Payload payload) {
        cases::Payload supposed = supposingNumber(std::move(payload));
        const QString* number = numberIn(supposed);
        return number != nullptr ? *number : QString{};
    };
    QCOMPARE(numberOf(cases::Granted{}), documents::factsOf(DocumentKind::Grant).numberWord);
    cases::Granted typed;
    typed.documentNumber = u"安市监许〔2026〕7号"_s;
    QCOMPARE(numberOf(typed), typed.documentNumber); // where no register is kept
    // The number of somebody else's decision is theirs to give.
    QCOMPARE(numberOf(cases::SuperiorDecided{}), QString{});
}

QTEST_GUILESS_MAIN(TestNumbering)
#include "tst_numbering.moc"
