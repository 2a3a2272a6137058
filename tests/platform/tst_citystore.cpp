// SPDX-License-Identifier: Apache-2.0
#include "models/platform/problems.h"
#include "tests/platform/testdatabase.h"
#include "tests/platform/testrecords.h"
#include "tests/support/qtestprinters.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace yichuang;
using namespace yichuang::platform;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

/// What the store keeps of the way to the city's own platform.
class tst_CityStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void queuesWhatGoesToTheCity();
    void keepsWhatCameFromTheCity();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<PlatformStore> m_store;
};

void tst_CityStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<TestDatabase>(m_folder->path());
    m_store = m_database->open();
}

void tst_CityStore::queuesWhatGoesToTheCity()
{
    using std::chrono::seconds;
    const DeviceId device{uuid7(someDay)};
    const auto row = [](const QString& number, const Instant nextAt) {
        return OutwardRecord{
            .caseId = newCase(), .number = number, .version = 1, .since = nextAt, .nextAt = nextAt};
    };
    auto first = row(u"n1"_s, someDay + seconds{2});
    const auto second = row(u"n2"_s, someDay + seconds{1});
    const auto later = row(u"n3"_s, someDay + seconds{9});
    auto bad = row(u"n4"_s, someDay);
    bad.setAside = true;
    bad.problem = problemOf(Trouble::RuleForbids);
    QVERIFY_RESULT(m_store->change([&](StoreSession& session) -> Result<> {
        for (const auto& record : {first, second, later, bad}) {
            if (const auto put = session.putOutward(record); !put)
                return put;
        }
        return confirmOne(session, device, 1, u"n1"_s).and_then([&] {
            return session.putNote(u"city"_s, u"7"_s);
        });
    }));
    m_store = m_database->open();
    const auto numbers = [](const std::vector<OutwardRecord>& rows) {
        QStringList words;
        for (const auto& record : rows)
            words += record.number;
        return words.join(u' ');
    };
    first.tries = 3;
    QVERIFY_RESULT(m_store->look(checking([&](StoreSession& session) {
        QCOMPARE(numbers(session.outwardDue(someDay + seconds{2}, 10).value()), u"n2 n1"_s);
        QCOMPARE(numbers(session.outwardDue(someDay + seconds{2}, 1).value()), u"n2"_s);
        QCOMPARE(numbers(session.outwardSetAside(10).value()), u"n4"_s);
        QCOMPARE(session.outward(bad.caseId).value()->problem, bad.problem);
        const auto count = session.countOutward().value();
        QCOMPARE(count.waiting, 3);
        QCOMPARE(count.setAside, 1);
        QVERIFY(count.since == second.since && count.nextAt == second.nextAt);
        QCOMPARE(session.note(u"city"_s).value().value(), u"7"_s);
        QVERIFY(!session.note(u"town"_s).value());
        const auto changed = session.casesChanged(0, 10).value();
        QCOMPARE(changed.size(), std::size_t{1});
        QCOMPARE(changed.front().version, 1);
        QVERIFY(session.casesChanged(1, 10).value().empty());
    })));
    QVERIFY_RESULT(m_store->change([&](StoreSession& session) {
        return session.putOutward(first).and_then(
            [&] { return session.removeOutward(second.caseId); });
    }));
    QVERIFY_RESULT(m_store->look(checking([&](StoreSession& session) {
        QCOMPARE(session.outward(first.caseId).value()->tries, 3);
        QVERIFY(!session.outward(second.caseId).value());
    })));
}

void tst_CityStore::keepsWhatCameFromTheCity()
{
    const InwardRecord taken{
        .id = u"r-1"_s, .number = u"n1"_s, .at = someDay, .event = EventId{uuid7(someDay)}};
    const InwardRecord refused{.id = u"r-2"_s,
        .number = u"n2"_s,
        .at = someDay,
        .event = std::nullopt,
        .problem = problemOf(Trouble::UnknownCase)};
    QVERIFY_RESULT(m_store->change([&](StoreSession& session) {
        return session.putInward(taken).and_then([&] { return session.putInward(refused); });
    }));
    QVERIFY_RESULT(m_store->look(checking([&](StoreSession& session) {
        QCOMPARE(session.inward(u"r-1"_s).value()->event, taken.event);
        QVERIFY(!session.inward(u"r-3"_s).value());
        const auto aside = session.inwardSetAside(10).value();
        QCOMPARE(aside.size(), std::size_t{1});
        QCOMPARE(aside.front().id, u"r-2"_s);
        QCOMPARE(aside.front().problem, refused.problem);
        QVERIFY(!aside.front().event);
    })));
}

QTEST_GUILESS_MAIN(tst_CityStore)
#include "tst_citystore.moc"
