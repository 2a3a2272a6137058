// SPDX-License-Identifier: Apache-2.0
#include "models/store/caselist.h"
#include "models/store/drafts.h"
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
