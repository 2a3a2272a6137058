// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loopback.h"
#include "tests/support/patience.h"
#include "tests/support/slowline.h"

#include <QTest>

#include <array>
#include <fcntl.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace yichuang::test;
using namespace std::chrono_literals;

namespace {

constexpr LineProfile without(LineProfile profile)
{
    profile.loss = 0;
    return profile;
}

/// Hands back what it gets, one connection after another.
class Echo
{
public:
    Echo()
        : m_thread([this] { serve(); })
    {
    }
    ~Echo()
    {
        ::shutdown(m_listening, SHUT_RDWR);
        m_thread.join();
        ::close(m_listening);
    }
    Echo(const Echo&) = delete;
    Echo& operator=(const Echo&) = delete;
    [[nodiscard]] quint16 port() const { return loopback::portOf(m_listening); }

private:
    void serve() const
    {
        for (;;) {
            const int client = ::accept(m_listening, nullptr, nullptr);
            if (client < 0)
                return;
            std::array<char, 4096> bytes{};
            for (;;) {
                const auto count = ::recv(client, bytes.data(), bytes.size(), 0);
                if (count <= 0
                    || ::send(client, bytes.data(), static_cast<std::size_t>(count), MSG_NOSIGNAL)
                        != count)
                    break;
            }
            ::close(client);
        }
    }

    int m_listening{loopback::listen()};
    std::thread m_thread;
};

/// A blocking connection to the line.
class Caller
{
public:
    explicit Caller(quint16 port)
        : m_socket(loopback::connect(port))
    {
        ::fcntl(m_socket, F_SETFL, 0); // blocking
    }
    ~Caller() { ::close(m_socket); }
    Caller(const Caller&) = delete;
    Caller& operator=(const Caller&) = delete;

    /// What comes back; short when the connection broke.
    QByteArray exchange(const QByteArray& bytes) const
    {
        if (::send(
                m_socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL)
            != bytes.size())
            return {};
        QByteArray back(bytes.size(), '\0');
        qsizetype there = 0;
        while (there < back.size()) {
            const auto count = ::recv(
                m_socket, back.data() + there, static_cast<std::size_t>(back.size() - there), 0);
            if (count <= 0)
                break;
            there += count;
        }
        return back.first(there);
    }

private:
    int m_socket;
};

QByteArray someBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    for (qsizetype i = 0; i < count; ++i)
        bytes[i] = static_cast<char>(i * 7 + i / 251);
    return bytes;
}

} // namespace

/// The line the other tests and the bench are measured on is itself as it says.
class TestSlowLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packetsLeaveOneAfterAnother();
    void aLossCostsOneTimeOutAndTheLine();
    void theSeedDecidesWhatIsLost();
    void theShareLostIsTheOneAskedFor();
    void theBytesAreUnchanged();
    void aRoundTripTakesItsTime();
    void aCutEndsTheConnectionAndNoOther();
    void aSenderWaitsForTheWindow();
};

void TestSlowLine::packetsLeaveOneAfterAnother()
{
    LineWay way{without(adslLine), 64'000, 1};
    // 1500 bytes with headers at 64 000 a second, and half a round trip.
    QCOMPARE(way.carry(0us, 1460), 23'437us + 40ms);
    QCOMPARE(way.carry(0us, 1460), 46'874us + 40ms);
    QCOMPARE(way.busyUntil(), 46'874us);
    QCOMPARE(way.carry(1s, 24), 1s + 1ms + 40ms); // the line was free
    QCOMPARE(way.traffic(), (LineTraffic{.bytes = 2944, .packets = 3}));
}

void TestSlowLine::aLossCostsOneTimeOutAndTheLine()
{
    auto profile = badLine;
    profile.loss = 0.5;
    LineWay lossy{profile, 16'000, 3};
    bool lost = false;
    for (int i = 0; i < 20 && !lost; ++i) {
        const auto before = lossy.busyUntil();
        const auto arrived = lossy.carry(before, 1460);
        const auto losses = lossy.traffic().lost;
        lost = losses > 0;
        // 93.75 ms a packet, each loss takes the line once more; 1 s, then 2 s, then 4 s of
        // waiting.
        const auto waited = 1s * ((1 << losses) - 1);
        QCOMPARE(arrived, before + 93'750us * (1 + losses) + waited + 400ms);
        QCOMPARE(lossy.traffic().sentAgain, losses * 1460);
    }
    QVERIFY(lost);
}

void TestSlowLine::theSeedDecidesWhatIsLost()
{
    const auto fates = [](quint64 seed) {
        LineWay way{badLine, 16'000, seed};
        std::vector<LineTime> arrivals;
        for (int i = 0; i < 500; ++i)
            arrivals.push_back(way.carry(0us, 1000));
        return arrivals;
    };
    QCOMPARE(fates(7), fates(7));
    QVERIFY(fates(7) != fates(8));
}

void TestSlowLine::theShareLostIsTheOneAskedFor()
{
    for (const LineProfile& profile : {adslLine, badLine}) {
        LineWay way{profile, profile.upBytesPerSecond, 11};
        for (int i = 0; i < 100'000; ++i)
            static_cast<void>(way.carry(0us, 1460));
        const double share = way.traffic().shareSentAgain();
        QVERIFY2(std::abs(share - profile.loss) < profile.loss * 0.1,
            qPrintable(QString::number(share)));
    }
}

void TestSlowLine::theBytesAreUnchanged()
{
    const Echo echo;
    constexpr double fast = 200;
    auto profile = badLine;
    profile.loss = 0.1;
    const SlowLine line{echo.port(), profile, 5, fast};
    const QByteArray bytes = someBytes(100'000);
    QCOMPARE(Caller{line.port()}.exchange(bytes), bytes);
    QCOMPARE(line.up().bytes, bytes.size());
    QCOMPARE(line.down().bytes, bytes.size());
    QVERIFY(line.up().lost > 0);
    QCOMPARE(line.connections(), 1);
    // Six seconds of content at 16 kB/s, however fast the time runs.
    QVERIFY(line.now() > 6s);
}

void TestSlowLine::aRoundTripTakesItsTime()
{
    const Echo echo;
    const SlowLine line{echo.port(), without(adslLine), 1, 1};
    // Never less; how much more is the machine's business.
    const auto begun = line.now();
    const Caller caller{line.port()};
    QCOMPARE(caller.exchange("x"), QByteArray{"x"});
    QVERIFY(line.now() - begun >= 160ms); // the handshake before
    const auto again = line.now();
    QCOMPARE(caller.exchange("y"), QByteArray{"y"});
    QVERIFY(line.now() - again >= 80ms);
}

void TestSlowLine::aCutEndsTheConnectionAndNoOther()
{
    const Echo echo;
    SlowLine line{echo.port(), without(adslLine), 1, 100};
    line.cutEvery(5000);
    const QByteArray bytes = someBytes(4000);
    const Caller first{line.port()};
    QCOMPARE(first.exchange(bytes), bytes);
    QVERIFY(first.exchange(bytes).size() < bytes.size()); // after 1000 bytes of it
    QCOMPARE(line.cuts(), 1);
    QCOMPARE(line.deliveredUp(), 5000);
    const Caller second{line.port()};
    QCOMPARE(second.exchange(bytes), bytes);
    QCOMPARE(line.cuts(), 1);
    QVERIFY(second.exchange(bytes).size() < bytes.size());
    line.cutAfter(2000);
    QVERIFY(Caller{line.port()}.exchange(bytes).size() < bytes.size());
    QCOMPARE(Caller{line.port()}.exchange(bytes), bytes);
    QCOMPARE(line.cuts(), 3);
    QCOMPARE(line.connections(), 4);
}

/// No more than the window is on the way, whatever a program hands over at once.
void TestSlowLine::aSenderWaitsForTheWindow()
{
    const Echo echo;
    const SlowLine line{echo.port(), without(badLine), 1, 1};
    const int socket = loopback::connect(line.port());
    const QByteArray bytes = someBytes(300'000);
    QVERIFY(::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0) > 0);
    QTRY_VERIFY_WITH_TIMEOUT(line.up().bytes > 0, patience);
    const qint64 taken = line.up().bytes;
    const qint64 givenOn = line.now() / 1s * 16'000 + 16'000;
    QVERIFY(taken <= 64 * 1024 + givenOn);
    QVERIFY(taken < bytes.size());
    ::close(socket);
}

QTEST_GUILESS_MAIN(TestSlowLine)
#include "tst_slowline.moc"
