// SPDX-License-Identifier: Apache-2.0
#include "models/platform/postgresconnection.h"
#include "models/platform/problems.h"
#include "models/platform/sqlitedatabase.h"
#include "tests/platform/testdatabase.h"
#include "tests/platform/testrecords.h"
#include "tests/support/qtestprinters.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace yichuang;
using namespace yichuang::platform;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a store knows of an event, a chain and a case, in words to be compared.
QStringList stand(StoreSession& session, const EventRecord& event, const QString& number)
{
    const auto words = [](const auto& found) {
        return !found ? toText(found.error().code) : *found ? u"there"_s : u"absent"_s;
    };
    const auto byId = session.event(event.eventId);
    const auto applied = session.eventsOfCase(event.caseId).value();
    const auto held = session.heldEventsOfCase(event.caseId).value();
    return {words(byId), words(session.eventAt(event.deviceId, event.deviceSeq)),
        byId && *byId ? wire::toText((*byId)->verdict) : QString(),
        u"applied %1 held %2"_s.arg(applied.size()).arg(held.size()),
        words(session.caseRecord(event.caseId)), words(session.caseByNumber(number)),
        words(session.lease(event.caseId))};
}

Expected everythingOf(const EventRecord& event, const QString& number)
{
    return {.deviceId = event.deviceId,
        .events = {event.eventId},
        .seqs = {event.deviceSeq - 1, event.deviceSeq, event.deviceSeq + 1},
        .cases = {event.caseId},
        .numbers = {number},
        .blobs = {QByteArray(32, 'b')}};
}

} // namespace

class tst_PlatformStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void keepsAllOrNothing();
    void answersTheSameWithAndWithoutExpectation_data();
    void answersTheSameWithAndWithoutExpectation();
    void keepsEveryFieldOfAnEvent();
    void refusesASecondEventAtOnePlaceOfAChain();
    void keepsDevicesAndCodes();
    void keepsTheLastContact();
    void bringsAnEarlierVersionAlong();
    void forgetsTheRequestOfADecidedCase();
    void pagesTheFeedByScope();
    void writesNothingWhileLooking();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<PlatformStore> m_store;
};

void tst_PlatformStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<TestDatabase>(m_folder->path());
    m_store = m_database->open();
}

void tst_PlatformStore::keepsAllOrNothing()
{
    const DeviceId device{uuid7(someDay)};
    const auto failed = m_store->change([&](StoreSession& session) -> Result<> {
        return confirmOne(session, device, 1, u"n1"_s).and_then([&]() -> Result<> {
            return failure(Error::Code::NotAllowed, u"after writing"_s);
        });
    });
    QCOMPARE(failed.error().code, Error::Code::NotAllowed);
    QVERIFY_RESULT(m_store->look([&](StoreSession& session) -> Result<> {
        return session.lastPosition().map([](const qint64 last) { QCOMPARE(last, 0); });
    }));
    QVERIFY_RESULT(m_store->change(
        [&](StoreSession& session) { return confirmOne(session, device, 1, u"n1"_s); }));
    // Opened anew, as after a restart.
    m_store = m_database->open();
    QVERIFY_RESULT(m_store->look([&](StoreSession& session) -> Result<> {
        return session.caseByNumber(u"n1"_s).map(
            [](const std::optional<CaseRecord>& found) { QVERIFY(found.has_value()); });
    }));
}

void tst_PlatformStore::answersTheSameWithAndWithoutExpectation_data()
{
    QTest::addColumn<bool>("told");
    QTest::newRow("asked one by one") << false;
    QTest::newRow("told before") << true;
}

void tst_PlatformStore::answersTheSameWithAndWithoutExpectation()
{
    QFETCH(const bool, told);
    const DeviceId device{uuid7(someDay)};
    auto event = eventOf(device, 2, newCase());
    const QString number = u"n2"_s;
    const auto work = [&](StoreSession& session) {
        if (told)
            QVERIFY_RESULT(session.expect(everythingOf(event, number)));
        QCOMPARE(stand(session, event, number),
            (QStringList{u"absent"_s, u"absent"_s, {}, u"applied 0 held 0"_s, u"absent"_s,
                u"absent"_s, u"absent"_s}));
        QCOMPARE(session.hasBlob(QByteArray(32, 'b')).value(), BlobPresence::Missing);
        // Seen at once in the same transaction.
        QVERIFY_RESULT(session.putEvent(event));
        QCOMPARE(stand(session, event, number),
            (QStringList{u"there"_s, u"there"_s, u"held"_s, u"applied 0 held 1"_s, u"absent"_s,
                u"absent"_s, u"absent"_s}));
        event.verdict = wire::Verdict::Applied;
        event.position = 1;
        event.caseVersion = 1;
        const auto put
            = session.putEvent(event)
                  .and_then([&] { return session.putCase(caseOf(event.caseId, number)); })
                  .and_then([&] {
                      return session.putLease({.caseId = event.caseId,
                          .epoch = 2,
                          .holder = device,
                          .expiresAt = someDay});
                  })
                  .and_then([&] { return session.putBlob(QByteArray(32, 'b'), 5, someDay); });
        QVERIFY_RESULT(put);
        QCOMPARE(session.lastPosition().value(), 1);
        QCOMPARE(session.hasBlob(QByteArray(32, 'b')).value(), BlobPresence::Here);
    };
    QVERIFY_RESULT(m_store->change(checking(work)));
    const QStringList after{u"there"_s, u"there"_s, u"applied"_s, u"applied 1 held 0"_s, u"there"_s,
        u"there"_s, u"there"_s};
    const auto later = [&](StoreSession& session) {
        if (told)
            QVERIFY_RESULT(session.expect(everythingOf(event, number)));
        QCOMPARE(stand(session, event, number), after);
    };
    QVERIFY_RESULT(m_store->change(checking(later)));
}

void tst_PlatformStore::keepsEveryFieldOfAnEvent()
{
    auto event = eventOf(DeviceId{uuid7(someDay)}, 7, newCase());
    event.verdict = wire::Verdict::Conflict;
    event.caseVersion = 3;
    event.waitsFor = EventId{uuid7(someDay)};
    event.problem = eventProblem(Trouble::DecidedOnOldVersion, event.eventId, u"已由他人决定"_s);
    event.body = QByteArray("\0\\x27'{,}", 9);
    QVERIFY_RESULT(m_store->change([&](StoreSession& session) { return session.putEvent(event); }));
    QVERIFY_RESULT(m_store->look(checking([&](StoreSession& session) {
        const auto found = session.event(event.eventId).value().value();
        QCOMPARE(found.body, event.body);
        QCOMPARE(found.hash, event.hash);
        QCOMPARE(found.prevHash, event.prevHash);
        QCOMPARE(found.deviceSeq, event.deviceSeq);
        QCOMPARE(found.verdict, event.verdict);
        QCOMPARE(found.caseVersion, event.caseVersion);
        QCOMPARE(found.receivedAt, event.receivedAt);
        QVERIFY(found.waitsFor == event.waitsFor);
        QCOMPARE(found.problem.value().detail, event.problem->detail);
    })));
}

void tst_PlatformStore::refusesASecondEventAtOnePlaceOfAChain()
{
    const DeviceId device{uuid7(someDay)};
    const auto id = newCase();
    QVERIFY_RESULT(m_store->change(
        [&](StoreSession& session) { return session.putEvent(eventOf(device, 1, id)); }));
    const auto twice = m_store->change(
        [&](StoreSession& session) { return session.putEvent(eventOf(device, 1, id)); });
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, Error::Code::Database);
}

void tst_PlatformStore::keepsDevicesAndCodes()
{
    const DeviceId id{uuid7(someDay)};
    const QByteArray secret(32, '\x80');
    DeviceRecord device{.id = id,
        .name = u"1号窗口"_s,
        .placeCode = county,
        .placeName = u"安定区"_s,
        .terminal = 3,
        .scope = {county, u"621122000000"_s},
        .serial = u"AB"_s,
        .formerSerial = {},
        .publicKey = "pem",
        .validUntil = someDay,
        .chainHead = QByteArray(32, '\0')};
    QVERIFY_RESULT(m_store->change([&](StoreSession& session) -> Result<> {
        return session
            .addCode({.secretHash = secret,
                .placeCode = county,
                .placeName = u"安定区"_s,
                .scope = {county},
                .expiresAt = someDay})
            .and_then([&] { return session.spendCode(secret, id, someDay); })
            .and_then([&] { return session.putDevice(device); });
    }));
    const auto again = m_store->change(
        [&](StoreSession& session) { return session.spendCode(secret, id, someDay); });
    QCOMPARE(again.error().code, Error::Code::NotAllowed);
    device.revokedAt = someDay;
    device.chainSeq = 12;
    QVERIFY_RESULT(
        m_store->change([&](StoreSession& session) { return session.putDevice(device); }));
    QVERIFY_RESULT(m_store->look(checking([&](StoreSession& session) {
        QVERIFY(session.code(secret).value()->usedAt == someDay);
        const auto found = session.device(id).value().value();
        QCOMPARE(found.scope, device.scope);
        QVERIFY(found.revokedAt == someDay);
        QCOMPARE(found.chainSeq, 12);
        QCOMPARE(session.devices().value().size(), std::size_t{1});
        QCOMPARE(session.nextTerminal(county).value(), 4);
    })));
}

void tst_PlatformStore::keepsTheLastContact()
{
    const DeviceId full{uuid7(someDay)};
    const DeviceId bare{uuid7(someDay)};
    const ContactRecord said{.deviceId = full,
        .at = someDay,
        .version = u"0.1.0"_s,
        .waiting = 0,
        .waitingSince = someDay};
    QVERIFY_RESULT(m_store->change([&](StoreSession& session) -> Result<> {
        return session.putContact({.deviceId = full, .at = someDay - std::chrono::hours{1}})
            .and_then([&] { return session.putContact(said); })
            .and_then([&] { return session.putContact({.deviceId = bare, .at = someDay}); });
    }));
    QVERIFY_RESULT(m_store->look(checking([&](StoreSession& session) {
        const auto contacts = session.contacts().value();
        QCOMPARE(contacts.size(), std::size_t{2});
        const auto& first = contacts.at(contacts.at(0).deviceId == full ? 0 : 1);
        const auto& second = contacts.at(contacts.at(0).deviceId == full ? 1 : 0);
        QVERIFY(first.at == someDay && first.waiting == 0 && first.waitingSince == someDay);
        QCOMPARE(first.version, said.version);
        QVERIFY(!second.waiting && !second.waitingSince && second.version.isEmpty());
    })));
}

void tst_PlatformStore::bringsAnEarlierVersionAlong()
{
    const DeviceId id{uuid7(someDay)};
    const DeviceRecord device{
        .id = id, .name = u"1"_s, .placeCode = county, .terminal = 1, .chainHead = "h"};
    QVERIFY_RESULT(
        m_store->change([&](StoreSession& session) { return session.putDevice(device); }));
    m_store.reset();
    if (TestDatabase::isPostgres()) {
        const auto line = PostgresConnection::open(m_database->address());
        QVERIFY_RESULT(line);
        QVERIFY_RESULT(
            (*line)->execute("drop table outward; drop table inward;"
                             "drop index event_held; alter table case_ drop column request;"
                             "update meta set value = '1' where name = 'schema'"));
    } else {
        const auto file = SqliteDatabase::open(
            m_folder->filePath(u"store.sqlite"_s), SqliteDatabase::Mode::ReadWrite);
        QVERIFY_RESULT(file);
        QVERIFY_RESULT((*file)->execute("alter table device drop column administers;"
                                        "alter table code drop column administers;"
                                        "drop table contact; drop table outward;"
                                        "drop index event_held; drop index case_request;"
                                        "alter table case_ drop column request;"
                                        "drop table inward; pragma user_version = 2"));
    }
    m_store = m_database->open();
    QVERIFY_RESULT(m_store->look(checking([&](StoreSession& session) {
        const auto found = session.device(id).value();
        QVERIFY(found && found->name == u"1"_s && !found->administers);
        QVERIFY(session.contacts().value().empty());
        QCOMPARE(session.countOutward().value().waiting, 0);
        QVERIFY(session.casesOfRequest(u"x"_s).value().empty());
    })));
}

void tst_PlatformStore::forgetsTheRequestOfADecidedCase()
{
    auto open = caseOf(newCase(), u"n1"_s);
    open.request = u"who asks for what"_s;
    QVERIFY_RESULT(m_store->change([&](StoreSession& session) { return session.putCase(open); }));
    const auto asking = [&] {
        std::size_t count = 0;
        const auto looked = m_store->look(checking([&](StoreSession& session) {
            count = session.casesOfRequest(u"who asks for what"_s).value().size();
        }));
        return looked ? count : 99;
    };
    QCOMPARE(asking(), 1U);
    open.request.clear();
    open.version = 2;
    QVERIFY_RESULT(m_store->change([&](StoreSession& session) { return session.putCase(open); }));
    QCOMPARE(asking(), 0U);
}

void tst_PlatformStore::pagesTheFeedByScope()
{
    const DeviceId device{uuid7(someDay)};
    QVERIFY_RESULT(m_store->change([&](StoreSession& session) -> Result<> {
        for (int i = 1; i <= 9; ++i) {
            const auto id = newCase();
            auto event = eventOf(device, i, id);
            event.verdict = wire::Verdict::Applied;
            event.position = i;
            event.caseVersion = 1;
            auto record = caseOf(id, QString::number(i), i % 3 == 0 ? county : u"620102000000"_s);
            if (i == 4)
                record.originCode = u"621102100001"_s; // handed in for a village of the county
            const auto put
                = session.putCase(record).and_then([&] { return session.putEvent(event); });
            if (!put)
                return put;
        }
        return {};
    }));
    const auto positions = [](const FeedPage& page) -> QString {
        QStringList words;
        for (const auto& event : page.events)
            words += QString::number(event.position);
        return words.join(u' ')
            + u" to %1%2"_s.arg(page.upTo).arg(page.more ? u" more"_s : QString());
    };
    QVERIFY_RESULT(m_store->look(checking([&](StoreSession& session) {
        QCOMPARE(positions(session.changes(0, {county}, 10).value()), u"3 4 6 9 to 9"_s);
        QCOMPARE(positions(session.changes(3, {county}, 10).value()), u"4 6 9 to 9"_s);
        QVERIFY(session.changes(0, {county}, 2).value().more);
        QCOMPARE(session.changes(0, {county}, 2).value().events.size(), std::size_t{2});
        QCOMPARE(positions(session.changes(9, {county}, 10).value()), u" to 9"_s);
        QCOMPARE(session.caseVersions(5, {county}).value().size(), std::size_t{2});
    })));
}

void tst_PlatformStore::writesNothingWhileLooking()
{
    const auto written = m_store->look([&](StoreSession& session) {
        return confirmOne(session, DeviceId{uuid7(someDay)}, 1, u"n"_s);
    });
    QVERIFY(!written);
}

QTEST_GUILESS_MAIN(tst_PlatformStore)
#include "tst_platformstore.moc"
