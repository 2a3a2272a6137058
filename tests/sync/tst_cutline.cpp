// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/secretkey.h"
#include "models/sync/pocotransport.h"
#include "models/sync/syncdriver.h"
#include "models/wire/changes.h"
#include "models/wire/limits.h"
#include "tests/platform/testcity.h"
#include "tests/support/qtestprinters.h"
#include "tests/sync/cuttingproxy.h"
#include "tests/sync/memoryport.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace yichuang;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int eventsInRun = 20;

class Silent final : public sync::SyncListener
{
public:
    void stateChanged(const sync::SyncChipState&) override { }
    void caseConfirmed(const CaseId&) override { }
    void casesChanged(const std::vector<CaseId>&) override { }
    void problem(const wire::Problem&) override { }
};

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

/// The real platform, the real transport and driver, and a line that breaks after any byte. A run
/// of 20 events is cut after byte n, for n over the whole exchange: in CI at 60 places, with
/// YICHUANG_EVERY_BYTE=1 at every single byte.
class TestCutLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRunCutAfterAnyByteArrivesOnce();
    void batchesOnTheLineTogetherArriveOnce();
    void whatIsBehindAnAnswerThatClosesGoesAgain();
    void batchesTwiceAndInRandomOrderArriveOnce();

private:
    /// So many new events in the outbox; answers them.
    std::vector<cases::CaseEvent> fill(int count);
    /// Bytes both ways since the cut until everything is confirmed, cut once after `cut` (negative:
    /// never); negative when something is lost or came twice.
    qint64 run(qint64 cut, int count, bool ahead);
    [[nodiscard]] int timesInFeed(const cases::CaseEvent& event) const;

    std::unique_ptr<test::TestCity> m_city;
    std::unique_ptr<test::TestDevice> m_device;
    std::unique_ptr<test::CuttingProxy> m_proxy;
    std::unique_ptr<test::MemoryPort> m_port;
    std::map<QString, int> m_feed;
    QString m_cursor;
    int m_serial{0};
};

void TestCutLine::initTestCase()
{
    m_city = std::make_unique<test::TestCity>();
    m_city->start();
    m_device = std::make_unique<test::TestDevice>(m_city->device(u"w1"_s));
    const quint16 target = static_cast<quint16>(QUrl{m_city->server->address()}.port());
    m_proxy = std::make_unique<test::CuttingProxy>(target);
    m_port = std::make_unique<test::MemoryPort>(m_device->id);
    m_port->enrolment
        = sync::Enrolment{.platform = QUrl{u"https://127.0.0.1:%1"_s.arg(m_proxy->port())},
            .caCertificate = m_city->server->authorityCertificate(),
            .certificate = contentOf(m_device->curl.certificateFile),
            .privateKey = contentOf(m_device->curl.keyFile),
            .receiptKey = m_device->receiptKey};
}

std::vector<cases::CaseEvent> TestCutLine::fill(int count)
{
    m_port->rows.clear();
    std::vector<cases::CaseEvent> events;
    for (int i = 0; i < count; ++i) {
        events.push_back(m_device->receive(CaseId{uuid7(m_city->clock.now())}, ++m_serial));
        m_port->rows.push_back({.event = events.back()});
    }
    return events;
}

qint64 TestCutLine::run(qint64 cut, int count, bool ahead)
{
    const auto events = fill(count);
    test::FixedClock clock{m_city->clock.now()};
    Silent silent;
    sync::SyncDriver driver{*m_port,
        [](const sync::Enrolment& enrolment) {
            return sync::PocoTransport::create(enrolment, {.connect = 2s, .answer = 5s})
                .map([](std::unique_ptr<sync::PocoTransport> line) {
                    return std::unique_ptr<sync::Transport>{std::move(line)};
                });
        },
        clock, silent, [] { return 0.0; }};
    if (ahead)
        driver.workAhead();
    m_proxy->cutAfter(cut);
    constexpr int mostSteps = 60;
    for (int step = 0; step < mostSteps; ++step) {
        const auto done = driver.advance();
        if (cut >= 0 && m_proxy->passed() >= cut)
            m_proxy->cutAfter(cut = -1); // once: from now on the line is good
        // A cut of the last page of changes leaves the receipts: the run goes on until both are
        // here.
        const bool all = m_port->count(test::MemoryPort::RowState::Confirmed) == count
            && std::ranges::all_of(
                events, [this](const auto& event) { return timesInFeed(event) > 0; });
        const auto* rest = std::get_if<sync::Rest>(&done);
        if (all && rest != nullptr)
            break;
        if (rest != nullptr && rest->until)
            clock.advance(*rest->until - clock.monotonic());
    }
    const qint64 bytes = m_proxy->passed();
    for (const auto& row : m_port->rows) {
        if (row.state != test::MemoryPort::RowState::Confirmed || row.confirmations != 1)
            return -1;
    }
    return std::ranges::all_of(
               events, [this](const auto& event) { return timesInFeed(event) == 1; })
        ? bytes
        : -1;
}

int TestCutLine::timesInFeed(const cases::CaseEvent& event) const
{
    return static_cast<int>(std::ranges::count_if(m_port->learnt,
        [&](const wire::Change& change) { return change.event.eventId == event.eventId; }));
}

void TestCutLine::aRunCutAfterAnyByteArrivesOnce()
{
    const qint64 whole = run(-1, eventsInRun, false);
    QVERIFY(whole > 2000); // handshake, batch, receipts and a page of changes
    const bool every = qEnvironmentVariableIsSet("YICHUANG_EVERY_BYTE");
    constexpr qint64 cutsInCi = 60;
    const qint64 stride = every ? 1 : whole / cutsInCi + 1;
    int cuts = 0;
    for (qint64 cut = 0; cut <= whole; cut += stride) {
        if (m_serial + eventsInRun > 9000) { // the serials of a day: a new device goes on
            m_serial = 0;
            initTestCase();
        }
        QVERIFY2(run(cut, eventsInRun, false) >= 0, qPrintable(u"cut after byte %1"_s.arg(cut)));
        ++cuts;
    }
    qInfo("%d cuts over %lld bytes: nothing lost, nothing twice", cuts,
        static_cast<long long>(whole));
}

void TestCutLine::batchesOnTheLineTogetherArriveOnce()
{
    constexpr int count = 2 * wire::mostEventsInBatch + 30;
    constexpr qint64 cutsInCi = 12;
    m_serial = 0;
    initTestCase();
    const qint64 whole = run(-1, count, true);
    QVERIFY(whole > 0);
    for (qint64 cut = 0; cut <= whole; cut += whole / cutsInCi + 1)
        QVERIFY2(run(cut, count, true) >= 0, qPrintable(u"cut after byte %1"_s.arg(cut)));
}

void TestCutLine::whatIsBehindAnAnswerThatClosesGoesAgain()
{
    m_proxy->cutAfter(-1);
    const auto line
        = sync::PocoTransport::create(*m_port->enrolment, {.connect = 2s, .answer = 5s});
    QVERIFY_RESULT(line);
    const sync::Request unknown{.path = u"/sync/v1/nothing"_s, .body = {}, .headers = {}};
    const sync::Request time{.path = u"/sync/v1/time"_s, .body = {}, .headers = {}};
    for (const auto& request : {time, unknown, time, time})
        (*line)->begin(request);
    for (const int status : {200, 404, 200, 200}) {
        const auto reply = (*line)->finish();
        QVERIFY_RESULT(reply);
        QCOMPARE(reply->status, status);
        QVERIFY(reply->roundTrip);
    }
    (*line)->begin(unknown);
    const auto after = (*line)->send(time); // what was begun is forgotten, not mistaken for this
    QVERIFY_RESULT(after);
    QCOMPARE(after->status, 200);
}

void TestCutLine::batchesTwiceAndInRandomOrderArriveOnce()
{
    auto device = m_city->device(u"w2"_s);
    QRandomGenerator dice{7};
    std::vector<cases::CaseEvent> events;
    for (int serial = 1; serial <= eventsInRun; ++serial) {
        const CaseId id{uuid7(m_city->clock.now())};
        events.push_back(device.receive(id, serial));
        events.push_back(device.make(id, 1, cases::Accepted{}, "2025-03-03 10:00"));
        events.push_back(device.make(id, 2, cases::Noted{u"来电"_s}, "2025-03-03 10:05"));
    }
    std::vector<std::vector<cases::CaseEvent>> batches;
    for (std::size_t i = 0; i < events.size(); i += 5)
        batches.emplace_back(events.begin() + static_cast<std::ptrdiff_t>(i),
            events.begin() + static_cast<std::ptrdiff_t>(std::min(i + 5, events.size())));
    const auto once = batches;
    batches.insert(batches.end(), once.begin(), once.end()); // each twice
    std::shuffle(batches.begin(), batches.end(), dice);
    for (const auto& batch : batches) {
        const auto verdicts = device.verdicts(device.push(batch));
        for (const QString& verdict : verdicts)
            QVERIFY2(verdict == u"applied"_s || verdict == u"held"_s || verdict == u"duplicate"_s,
                qPrintable(verdicts.join(u' ')));
    }
    std::vector<cases::CaseEvent> feed;
    QString cursor;
    for (bool more = true; more;) {
        const auto page
            = wire::changesFromBytes(device.curl.get(u"/sync/v1/changes?since="_s + cursor).body);
        QVERIFY_RESULT(page);
        for (const wire::Change& change : page->changes)
            feed.push_back(change.event);
        cursor = page->cursor;
        more = page->more;
    }
    for (const auto& event : events)
        QCOMPARE(std::ranges::count(feed, event), std::ptrdiff_t{1});
    const auto last = wire::receiptsFromBytes(device.push({events.back()}).body);
    QVERIFY_RESULT(last);
    QCOMPARE(last->chainHead, events.back().hash); // the whole chain is there
}

QTEST_GUILESS_MAIN(TestCutLine)
#include "tst_cutline.moc"
