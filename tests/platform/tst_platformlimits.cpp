// SPDX-License-Identifier: Apache-2.0
#include "models/wire/changes.h"
#include "models/wire/limits.h"
#include "tests/platform/testcity.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"

#include <QtTest/QTest>

#include <Poco/Exception.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/SecureStreamSocket.h>

#include <thread>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

namespace net = Poco::Net;

namespace {

/// A line to the platform by hand, for what no decent client does.
class RawLine
{
public:
    explicit RawLine(const TestCity& city)
        : m_socket(
            net::SocketAddress{city.server->address().sliced(8).toStdString()}, contextOf(city))
    {
    }

    void say(const QByteArray& text) { m_socket.sendBytes(text.constData(), int(text.size())); }
    /// What comes within the time; empty when nothing does.
    [[nodiscard]] QByteArray hear(const std::chrono::milliseconds within)
    {
        m_socket.setReceiveTimeout(Poco::Timespan{std::chrono::microseconds{within}.count()});
        QByteArray bytes(4096, Qt::Uninitialized);
        try {
            const int count = m_socket.receiveBytes(bytes.data(), int(bytes.size()));
            return bytes.first(std::max(count, 0));
        } catch (const Poco::Exception&) {
            return {};
        }
    }

private:
    static net::Context::Ptr contextOf(const TestCity& city)
    {
        net::Context::Params params;
        params.loadDefaultCAs = false;
        params.caLocation = city.folder.filePath(u"city/ca.pem"_s).toStdString();
        params.verificationMode = net::Context::VERIFY_RELAXED;
        return new net::Context{net::Context::TLS_CLIENT_USE, params}; // a counting pointer
    }

    net::SecureStreamSocket m_socket;
};

const QByteArray timeCall
    = "GET /sync/v1/time HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n";

} // namespace

/// What keeps one client from taking the platform from the others, and how it ends.
class tst_PlatformLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_city = std::make_unique<TestCity>(); }
    void cleanup() { m_city.reset(); }

    void givesUpABodyThatDoesNotArrive();
    void keepsConnectionsWithinTheLimit();
    void refusesABatchOfTooManyEvents();
    void answersWhoWaitsBeforeItEnds();

private:
    std::unique_ptr<TestCity> m_city;
};

void tst_PlatformLimits::givesUpABodyThatDoesNotArrive()
{
    m_city->adjust = [](platform::ServerSettings& settings) {
        settings.silence = std::chrono::seconds{3}; // a handshake on a busy machine is quicker
    };
    m_city->start();
    RawLine line{*m_city};
    line.say("POST /sync/v1/devices HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{\"code\"");
    const auto answer = line.hear(std::chrono::seconds{20});
    QVERIFY2(answer.startsWith("HTTP/1.1 408"), answer.left(200));
    QVERIFY2(line.hear(std::chrono::seconds{5}).contains("requestTimeout")
            || answer.contains("requestTimeout"),
        answer);
    // The others were served meanwhile and are now.
    QCOMPARE(m_city->stranger(u"s"_s).curl.get(u"/sync/v1/time"_s).status, 200);
}

void tst_PlatformLimits::keepsConnectionsWithinTheLimit()
{
    m_city->adjust = [](platform::ServerSettings& settings) { settings.mostConnections = 2; };
    m_city->start();
    auto first = std::make_unique<RawLine>(*m_city);
    RawLine second{*m_city};
    for (RawLine* line : {first.get(), &second}) {
        line->say(timeCall);
        QVERIFY(line->hear(std::chrono::seconds{20}).startsWith("HTTP/1.1 200"));
    }
    // A third waits in the queue until a place is free.
    std::atomic<int> status{0};
    const auto curl = m_city->stranger(u"s"_s).curl;
    std::thread third{[&] { status = curl.get(u"/sync/v1/time"_s).status; }};
    QTest::qWait(500); // nothing can tell that an answer does not come but time
    const int early = status;
    first.reset();
    third.join();
    QCOMPARE(early, 0);
    QCOMPARE(status.load(), 200);
}

void tst_PlatformLimits::refusesABatchOfTooManyEvents()
{
    m_city->start();
    auto device = m_city->device(u"w1"_s);
    const CaseId id{uuid7(m_city->clock.now())};
    std::vector<cases::CaseEvent> events{device.receive(id, 1)};
    while (events.size() <= wire::mostEventsInBatch)
        events.push_back(device.make(
            id, static_cast<int>(events.size()), cases::Noted{u"来电"_s}, "2025-03-03 11:00"));
    const auto answer = device.push(events);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.problem(), u"malformedBody"_s);
    const auto changes = wire::changesFromBytes(device.curl.get(u"/sync/v1/changes"_s).body);
    QVERIFY(changes && changes->changes.empty());
}

void tst_PlatformLimits::answersWhoWaitsBeforeItEnds()
{
    m_city->adjust
        = [](platform::ServerSettings& settings) { settings.metricsAddress = u"127.0.0.1:0"_s; };
    m_city->start();
    const auto device = m_city->device(u"w1"_s);
    HttpAnswer answer;
    std::thread waiting{[&] { answer = device.curl.get(u"/sync/v1/changes?wait=25"_s); }};
    const bool waits = QTest::qWaitFor(
        [this] { return m_city->metrics().contains("yichuang_requests_under_way 1\n"); }, 20'000);
    m_city->server->stop();
    waiting.join();
    QVERIFY(waits);
    QCOMPARE(answer.status, 200); // whole, and long before the 25 s
    QVERIFY(wire::changesFromBytes(answer.body));
}

QTEST_GUILESS_MAIN(tst_PlatformLimits)
#include "tst_platformlimits.moc"
