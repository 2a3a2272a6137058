// SPDX-License-Identifier: Apache-2.0
#include "models/store/caselist.h"
#include "models/store/drafts.h"
#include "models/store/onemoment.h"
#include "models/store/outboxpeople.h"
#include "tests/store/logfixture.h"

#include <QTest>

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int page = 50;

} // namespace

/// What the lists of a desk promise: nothing in them that nobody sent, nothing missing that was
/// recorded, and nothing read that a list does not show.
class TestLists : public QObject, private test::LogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::StoreFixture>(); }
    void aDraftIsNoOperation();
    void whatWasRecordedIsCountedAndListedAtOnce();
    void numbersAndRowsAreOfOneMoment();
    void eachPersonsRecordsAreCounted();
    void aListOpensNoRecord();
    void noCountGoesFurtherThanItsCap();

private:
    [[nodiscard]] Day today() const { return m_fixture->clock.today(); }
    std::vector<store::CaseRow> open()
    {
        return m_fixture->open
            ->readAndWait([this](store::Database& database) {
                return store::openCases(
                    database, *m_fixture->session, {}, today(), std::nullopt, page);
            })
            .value();
    }
    store::LampCounts lamps()
    {
        return m_fixture->open
            ->readAndWait(
                [this](store::Database& database) { return store::lampCounts(database, today()); })
            .value();
    }
};

void TestLists::aDraftIsNoOperation()
{
    for (int copy = 0; copy < 3; ++copy) {
        const store::Draft draft{.id = store::DraftId{uuid7(m_fixture->clock.now())},
            .form = u"accept"_s,
            .savedAt = m_fixture->clock.now(),
            .content = {{u"applicant"_s, u"李桂芳"_s}}};
        QVERIFY_RESULT(m_fixture->open->writeAndWait([&](store::Database& database) {
            return store::saveDraft(database, *m_fixture->session, draft);
        }));
    }
    QCOMPARE(count(u"drafts"_s), 3);
    QCOMPARE(count(u"outbox"_s), 0);
    QCOMPARE(count(u"events"_s), 0);
    QVERIFY(batch().empty());
    QVERIFY(open().empty());
}

void TestLists::whatWasRecordedIsCountedAndListedAtOnce()
{
    for (int number = 1; number <= 40; ++number) {
        const auto event = append(number, u"来电"_s);
        // No later reading, no timer: the commit is what both are read from.
        const auto rows = open();
        QCOMPARE(rows.size(), static_cast<std::size_t>(number));
        QVERIFY(std::ranges::any_of(rows, [&](const store::CaseRow& row) {
            return row.summary.id == event.caseId && row.unsent == 1;
        }));
        const auto counted = lamps();
        QCOMPARE(counted.red + counted.yellow + counted.green + counted.paused + counted.notStarted,
            number);
        QCOMPARE(outbox().waiting, number);
    }
}

/// A record is written between the reading of the rows and that of the numbers.
void TestLists::numbersAndRowsAreOfOneMoment()
{
    append(1, u"来电"_s);
    int next = 2;
    const auto read = [&](store::Database& database) -> Result<std::pair<std::size_t, int>> {
        const auto rows
            = store::openCases(database, *m_fixture->session, {}, today(), std::nullopt, page);
        if (!rows)
            return tl::unexpected(rows.error());
        append(next++, u"来电"_s); // by the writer's own connection
        return store::lampCounts(database, today()).map([&](const store::LampCounts& lamps) {
            return std::pair{rows->size(),
                lamps.red + lamps.yellow + lamps.green + lamps.paused + lamps.notStarted};
        });
    };
    const auto apart = m_fixture->open->readAndWait(read);
    QVERIFY_RESULT(apart);
    QCOMPARE(apart->second, static_cast<int>(apart->first) + 1); // what the promise is about
    const auto together = m_fixture->open->readAndWait(
        [&](store::Database& database) { return store::atOneMoment(database, read); });
    QVERIFY_RESULT(together);
    QCOMPARE(together->first, std::size_t{2});
    QCOMPARE(together->second, 2);
    // The moment has passed with the reading: the next one sees all three.
    QCOMPARE(open().size(), std::size_t{3});
    // A reading that fails holds on to no moment either.
    const auto failed = m_fixture->open->readAndWait([&](store::Database& database) {
        return store::atOneMoment(database, [](store::Database& then) -> Result<int> {
            const auto before = store::lampCounts(then, dayFromText(u"2026-11-18").value());
            return before ? failure(Error::Code::Internal) : tl::unexpected(before.error());
        });
    });
    QVERIFY(!failed);
    append(next, u"来电"_s);
    QCOMPARE(open().size(), std::size_t{4});
}

void TestLists::eachPersonsRecordsAreCounted()
{
    using Waiting = std::vector<store::PersonWaiting>;
    const auto people = [this] {
        return m_fixture->open
            ->readAndWait(
                [](store::Database& database) { return store::waitingByPerson(database); })
            .value();
    };
    QCOMPARE(people(), Waiting{});
    const QString own = m_fixture->session->account().displayName;
    const auto appendBy = [this](int number, const QString& account) {
        auto event = test::noteOn(test::caseIdWith(number), u"来电"_s);
        event.actor.account = account;
        QVERIFY_RESULT(m_fixture->open->writeAndWait([&](store::Database& database) {
            return store::appendEvent(database, *m_fixture->session, event,
                test::summaryWith(test::caseIdWith(number), test::numberWith(number), u"李桂芳"_s));
        }));
    };
    for (int number = 1; number <= 3; ++number)
        appendBy(number, m_fixture->session->account().name);
    appendBy(4, u"gone"_s);
    QCOMPARE(people(), (Waiting{{own, 3}, {u"gone"_s, 1}})); // an account that is no more
    QVERIFY_RESULT(m_fixture->open->writeAndWait([](store::Database& database) {
        return database.run(u"DELETE FROM outbox WHERE account = 'gone'"_s); // confirmed
    }));
    QCOMPARE(people(), (Waiting{{own, 3}}));
}

void TestLists::aListOpensNoRecord()
{
    for (int number = 1; number <= 5; ++number)
        append(number, u"来电"_s);
    const auto before = open();
    QCOMPARE(before.size(), std::size_t{5});
    QVERIFY_RESULT(m_fixture->open->writeAndWait([](store::Database& database) {
        return database.run(u"UPDATE events SET sealed_record = x'00'"_s);
    }));
    QCOMPARE(open(), before);
    QCOMPARE(lamps().ended, 0);
    const auto record = m_fixture->open->readAndWait([this](store::Database& database) {
        return store::eventsOf(database, *m_fixture->session, test::caseIdWith(1));
    });
    QVERIFY(!record); // so they were not readable
}

/// The first page and its numbers cost the same however many cases there are.
void TestLists::noCountGoesFurtherThanItsCap()
{
    const int many = store::countCap + 200;
    QVERIFY_RESULT(
        m_fixture->open->writeAndWait([this, many](store::Database& database) -> Result<> {
            for (int number = 1; number <= many; ++number) {
                const auto summary = test::summaryWith(
                    test::caseIdWith(number), test::numberWith(number), u"李桂芳"_s);
                if (auto saved = store::saveSummary(database, *m_fixture->session, summary); !saved)
                    return saved;
            }
            return {};
        }));
    QCOMPARE(lamps().green, store::countCap);
    QCOMPARE(open().size(), static_cast<std::size_t>(page));
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
