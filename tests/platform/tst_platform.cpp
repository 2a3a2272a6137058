// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/digest.h"
#include "models/wire/chain.h"
#include "models/wire/changes.h"
#include "models/wire/packing.h"
#include "tests/platform/testcity.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"

#include <QElapsedTimer>
#include <QtTest/QTest>

#include <thread>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CaseId newCase() { return CaseId{uuid7(SystemClock{}.now())}; }

wire::ChangesAnswer changesOf(const TestDevice& device, const QString& query = {})
{
    const auto answer = device.curl.get(u"/sync/v1/changes"_s + query);
    return wire::changesFromBytes(answer.body).value_or(wire::ChangesAnswer{});
}

} // namespace

class tst_Platform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void appliesEventsAndSaysSoOnce();
    void answersTheReceiptAgain();
    void refusesAnAlteredEvent();
    void refusesABrokenChain();
    void refusesAWrongSignature();
    void holdsAnEventUntilItsPredecessorComes();
    void keepsBothSidesOfAConflict();
    void refusesWhatTheRulesForbid();
    void refusesAPlaceOutsideTheScope();
    void showsChangesOfTheScopePageByPage();
    void wakesALongPoll();
    void refusesACursorOfAnotherPlatform();
    void acceptsByLawWhatNobodyAnswered();
    void keepsEverythingOverARestart();
    void measuresBatches();

private:
    std::unique_ptr<TestCity> m_city;
};

void tst_Platform::init()
{
    m_city = std::make_unique<TestCity>();
    m_city->start();
}

void tst_Platform::cleanup() { m_city.reset(); }

void tst_Platform::appliesEventsAndSaysSoOnce()
{
    auto device = m_city->device(u"w1"_s);
    const auto id = newCase();
    const auto received = device.receive(id, 1);
    const auto accepted = device.make(id, 1, cases::Accepted{}, "2025-03-03 10:00");
    const auto answer = device.push({received, accepted});
    QCOMPARE(device.verdicts(answer), (QStringList{u"applied"_s, u"applied"_s}));
    const auto receipts = wire::receiptsFromBytes(answer.body);
    QCOMPARE(receipts->receipts.at(1).position, 2);
    QCOMPARE(receipts->receipts.at(1).caseVersion, 2);
    QCOMPARE(receipts->receipts.at(1).eventHash, accepted.hash);
    QCOMPARE(receipts->chainHead, accepted.hash);

    const auto again = device.push({received, accepted});
    QCOMPARE(device.verdicts(again), (QStringList{u"duplicate"_s, u"duplicate"_s}));
    QCOMPARE(wire::receiptsFromBytes(again.body)->receipts.at(1).position, 2);
    QCOMPARE(changesOf(device).changes.size(), std::size_t{2});

    for (const auto encoding : {wire::Encoding::Gzip, wire::Encoding::Zstd}) {
        const auto next = device.make(id, 2, cases::Noted{u"来电询问"_s}, "2025-03-03 11:00");
        const auto packed = wire::pack(wire::toBytes(device.batchOf({next})), encoding);
        QVERIFY_RESULT(packed);
        const auto sent = device.curl.post(
            u"/sync/v1/events"_s, *packed, {u"Content-Encoding: "_s + wire::toText(encoding)});
        QCOMPARE(device.verdicts(sent), QStringList{u"applied"_s});
    }
}

void tst_Platform::answersTheReceiptAgain()
{
    auto device = m_city->device(u"w1"_s);
    const auto other = m_city->device(u"w2"_s);
    const auto event = device.receive(newCase(), 1);
    const QString path = u"/sync/v1/receipts/"_s + toText(event.eventId);
    QCOMPARE(device.curl.get(path).status, 404);
    static_cast<void>(device.push({event})); // the reply is lost
    QCOMPARE(device.verdicts(device.curl.get(path)), QStringList{u"duplicate"_s});
    QCOMPARE(other.curl.get(path).status, 404);
    QCOMPARE(device.curl.get(u"/sync/v1/receipts/nonsense"_s).status, 404);
}

void tst_Platform::refusesAnAlteredEvent()
{
    auto device = m_city->device(u"w1"_s);
    const auto event = device.receive(newCase(), 1);
    QCOMPARE(device.verdicts(device.push({event})), QStringList{u"applied"_s});
    device.events.clear();
    auto altered = device.receive(event.caseId, 2);
    altered.eventId = event.eventId;
    altered = wire::linked(altered, wire::chainStart()).value();
    device.events = {altered};
    const auto answer = device.push({altered});
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.problem(), u"eventAltered"_s);
    QCOMPARE(answer.json().value(u"eventId"_s).toString(), toText(event.eventId));
    QCOMPARE(changesOf(device).changes.front().event, event);
}

void tst_Platform::refusesABrokenChain()
{
    auto device = m_city->device(u"w1"_s);
    const auto first = device.receive(newCase(), 1);
    QCOMPARE(device.verdicts(device.push({first})), QStringList{u"applied"_s});
    device.events.front().hash = crypto::sha256("another past");
    const auto second = device.receive(newCase(), 2);
    const auto answer = device.push({second});
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.problem(), u"chainBroken"_s);
    QCOMPARE(changesOf(device).changes.size(), std::size_t{1});
}

void tst_Platform::refusesAWrongSignature()
{
    auto device = m_city->device(u"w1"_s);
    auto batch = device.batchOf({device.receive(newCase(), 1)});
    batch.signature = crypto::PrivateKey::generate()->sign(wire::signedBytes(batch)).value();
    const auto answer = device.curl.post(u"/sync/v1/events"_s, wire::toBytes(batch));
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.problem(), u"signatureInvalid"_s);

    auto other = m_city->device(u"w2"_s);
    const auto foreign = wire::toBytes(other.batchOf({other.receive(newCase(), 1)}));
    QCOMPARE(device.curl.post(u"/sync/v1/events"_s, foreign).problem(), u"foreignDevice"_s);
    QVERIFY(changesOf(device).changes.empty());
}

void tst_Platform::holdsAnEventUntilItsPredecessorComes()
{
    auto device = m_city->device(u"w1"_s);
    const auto id = newCase();
    const auto received = device.receive(id, 1);
    const auto accepted = device.make(id, 1, cases::Accepted{}, "2025-03-03 10:00");
    const auto early = device.push({accepted});
    QCOMPARE(device.verdicts(early), QStringList{u"held"_s});
    QCOMPARE(wire::receiptsFromBytes(early.body)->chainHead, wire::chainStart());
    QVERIFY(changesOf(device).changes.empty());
    QCOMPARE(device.verdicts(device.push({received})), QStringList{u"applied"_s});
    QCOMPARE(device.verdicts(device.curl.get(u"/sync/v1/receipts/"_s + toText(accepted.eventId))),
        QStringList{u"duplicate"_s});
    const auto changes = changesOf(device).changes;
    QCOMPARE(changes.size(), std::size_t{2});
    QCOMPARE(changes.back().event, accepted);
}

void tst_Platform::keepsBothSidesOfAConflict()
{
    auto one = m_city->device(u"w1"_s);
    auto two = m_city->device(u"w2"_s);
    const auto id = newCase();
    QCOMPARE(one.verdicts(one.push({one.receive(id, 1)})), QStringList{u"applied"_s});
    const auto accepted = one.make(id, 1, cases::Accepted{}, "2025-03-03 10:00");
    const auto withdrawn = two.make(id, 1, cases::Withdrawn{u"不办了"_s, true}, "2025-03-03 10:05");
    const auto noted = two.make(id, 1, cases::Noted{u"来电"_s}, "2025-03-03 10:06");
    QCOMPARE(one.verdicts(one.push({accepted})), QStringList{u"applied"_s});
    const auto answer = two.push({withdrawn, noted});
    QCOMPARE(two.verdicts(answer), (QStringList{u"conflict"_s, u"applied"_s}));
    QCOMPARE(wire::receiptsFromBytes(answer.body)->receipts.front().problem->code,
        u"decidedOnOldVersion"_s);
    QCOMPARE(two.verdicts(two.push({withdrawn})), QStringList{u"conflict"_s});
}

void tst_Platform::refusesWhatTheRulesForbid()
{
    auto device = m_city->device(u"w1"_s);
    const auto id = newCase();
    const auto received = device.receive(id, 1);
    const auto twice = device.make(id, 1, received.payload);
    const auto byLaw = device.make(id, 1, cases::DeemedAccepted{}, "2025-04-03 10:00");
    const auto accepted = device.make(id, 1, cases::Accepted{}, "2025-03-03 10:00");
    const auto answer = device.push({received, twice, byLaw, accepted});
    QCOMPARE(device.verdicts(answer),
        (QStringList{u"applied"_s, u"refused"_s, u"refused"_s, u"applied"_s}));
    const auto receipts = wire::receiptsFromBytes(answer.body)->receipts;
    QCOMPARE(receipts.at(1).problem->code, u"ruleForbids"_s);
    QVERIFY(receipts.at(1).problem->detail.contains(u"这个办件已经收件"_s));
    QCOMPARE(receipts.at(2).problem->code, u"platformActOnly"_s);
    // The chain goes on over what was refused.
    QCOMPARE(wire::receiptsFromBytes(answer.body)->chainHead, accepted.hash);
    QCOMPARE(changesOf(device).changes.size(), std::size_t{2});
}

void tst_Platform::refusesAPlaceOutsideTheScope()
{
    auto device = m_city->device(u"w1"_s, u"621121"_s);
    const auto answer = device.push({device.receive(newCase(), 1)});
    QCOMPARE(device.verdicts(answer), QStringList{u"refused"_s});
    QCOMPARE(
        wire::receiptsFromBytes(answer.body)->receipts.front().problem->code, u"placeForeign"_s);
}

void tst_Platform::showsChangesOfTheScopePageByPage()
{
    auto device = m_city->device(u"w1"_s);
    const auto county = m_city->device(u"county"_s);
    const auto elsewhere = m_city->device(u"elsewhere"_s, u"621121"_s);
    std::vector<cases::CaseEvent> events;
    for (int serial = 1; serial <= 7; ++serial)
        events.push_back(device.receive(newCase(), serial));
    static_cast<void>(device.push(events));

    std::vector<cases::CaseEvent> seen;
    QString query = u"?limit=3"_s;
    for (const bool more : {true, true, false}) {
        const auto page = changesOf(county, query);
        QCOMPARE(page.more, more);
        for (const auto& change : page.changes)
            seen.push_back(change.event);
        query = u"?limit=3&since="_s + page.cursor;
    }
    QCOMPARE(seen, events);
    QVERIFY(changesOf(county, query).changes.empty());

    const auto none = changesOf(elsewhere);
    QVERIFY(none.changes.empty());
    QVERIFY(!none.cursor.isEmpty());
    QCOMPARE(county.curl.get(u"/sync/v1/changes?limit=0"_s).status, 400);
    QCOMPARE(county.curl.get(u"/sync/v1/changes?limit=many"_s).status, 400);
}

void tst_Platform::wakesALongPoll()
{
    auto device = m_city->device(u"w1"_s);
    const auto event = device.receive(newCase(), 1);
    std::thread other{[&device, &event] { static_cast<void>(device.push({event})); }};
    QElapsedTimer timer;
    timer.start();
    auto page = changesOf(device, u"?wait=25"_s);
    // A wake for somebody else's news is answered empty; the device asks again.
    while (page.changes.empty() && timer.elapsed() < 15'000)
        page = changesOf(device, u"?wait=25&since="_s + page.cursor);
    other.join();
    QCOMPARE(page.changes.size(), std::size_t{1});
    QVERIFY(timer.elapsed() < 20'000);
}

void tst_Platform::refusesACursorOfAnotherPlatform()
{
    const auto device = m_city->device(u"w1"_s);
    const QStringList cursors{
        u"00000000-1"_s, u"x"_s, changesOf(device).cursor.chopped(1) + u"ff"_s};
    for (const auto& cursor : cursors) {
        const auto answer = device.curl.get(u"/sync/v1/changes?since="_s + cursor);
        QCOMPARE(answer.status, 410);
        QCOMPARE(answer.problem(), u"cursorGone"_s);
    }
}

void tst_Platform::acceptsByLawWhatNobodyAnswered()
{
    auto device = m_city->device(u"w1"_s);
    static_cast<void>(device.push({device.receive(newCase(), 1)}));
    const auto accepted = m_city->server->acceptByLaw();
    QVERIFY_RESULT(accepted);
    QCOMPARE(*accepted, 1);
    QCOMPARE(m_city->server->acceptByLaw().value_or(-1), 0);
    const auto changes = changesOf(device).changes;
    QCOMPARE(changes.size(), std::size_t{2});
    QCOMPARE(changes.back().event.kind(), cases::EventKind::DeemedAccepted);
    QCOMPARE(changes.back().event.actor.role, cases::Role::System);
    QCOMPARE(wire::eventHash(changes.back().event).value(), changes.back().event.hash);
}

void tst_Platform::keepsEverythingOverARestart()
{
    auto device = m_city->device(u"w1"_s);
    const auto event = device.receive(newCase(), 1);
    // Answered in time, so that nothing is accepted by law when the platform starts again.
    const auto accepted = device.make(event.caseId, 1, cases::Accepted{}, "2025-03-03 10:00");
    static_cast<void>(device.push({event, accepted}));
    const auto cursor = changesOf(device).cursor;
    m_city->server->stop();
    QCOMPARE(device.curl.get(u"/sync/v1/time"_s).status, 0);
    m_city->server.reset();
    m_city->start();
    device.curl.address = m_city->server->address();
    QCOMPARE(device.verdicts(device.push({event})), QStringList{u"duplicate"_s});
    QVERIFY(changesOf(device, u"?since="_s + cursor).changes.empty());
    QCOMPARE(changesOf(device).changes.size(), std::size_t{2});
}

void tst_Platform::measuresBatches()
{
    auto device = m_city->device(u"w1"_s);
    QElapsedTimer timer;
    qint64 elapsed = 0;
    int count = 0;
    for (int round = 0; round < 5; ++round) {
        std::vector<cases::CaseEvent> events;
        for (int i = 0; i < 100; ++i) {
            const auto id = newCase();
            events.push_back(device.receive(id, round * 100 + i + 1));
            events.push_back(device.make(id, 1, cases::Accepted{}, "2025-03-03 10:00"));
        }
        const auto body
            = wire::pack(wire::toBytes(device.batchOf(events)), wire::Encoding::Gzip).value();
        timer.restart();
        const auto answer
            = device.curl.post(u"/sync/v1/events"_s, body, {u"Content-Encoding: gzip"_s});
        elapsed += timer.elapsed();
        QCOMPARE(device.verdicts(answer).count(u"applied"_s), 200);
        count += 200;
    }
    qInfo("%d events in batches of 200 through curl: %lld ms, %lld events/s", count, elapsed,
        count * 1000 / elapsed);
}

QTEST_GUILESS_MAIN(tst_Platform)
#include "tst_platform.moc"
