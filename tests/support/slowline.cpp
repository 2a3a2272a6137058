// SPDX-License-Identifier: Apache-2.0
#include "tests/support/slowline.h"

#include "tests/support/loopback.h"

#include <QByteArray>

#include <algorithm>
#include <deque>
#include <list>
#include <mutex>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace yichuang::test {
namespace {

constexpr qint64 window = 64 * 1024; ///< bytes of a connection on the way, each direction

struct Packet
{
    LineTime arrives;
    QByteArray content;
};

/// One direction of one connection.
struct Stream
{
    int from{-1};
    int to{-1};
    std::deque<Packet> onTheWay{};
    qint64 bytesOnTheWay{0};
    LineTime newest{0}; ///< arrival of the last packet: TCP hands over in order
    bool ended{false}; ///< the sender has said so
    bool closed{false}; ///< and the receiver knows
    bool choked{false}; ///< the receiver takes nothing at the moment

    [[nodiscard]] bool isReading() const { return !ended && bytesOnTheWay < window; }
    [[nodiscard]] std::optional<LineTime> due() const
    {
        if (onTheWay.empty() || choked)
            return std::nullopt;
        return onTheWay.front().arrives;
    }
};

struct Connection
{
    Stream up;
    Stream down;
    LineTime opened{0}; ///< the handshake is over: nothing of the client leaves before
    bool broken{false};

    [[nodiscard]] bool isOver() const { return broken || (up.closed && down.closed); }
};

} // namespace

class SlowLine::Relay
{
    template <typename Look>
    auto locked(Look look) const
    {
        const std::lock_guard lock{m_mutex};
        return look();
    }

public:
    Relay(quint16 target, const LineProfile& profile, quint64 seed, double speedUp)
        : m_profile(profile)
        , m_speedUp(speedUp)
        , m_target(target)
        , m_up(profile, profile.upBytesPerSecond, seed)
        , m_down(profile, profile.downBytesPerSecond, seed + 1000)
        , m_listening(loopback::listen())
        , m_port(loopback::portOf(m_listening))
    {
        if (::pipe(m_ending) != 0)
            qFatal("no pipe");
        m_thread = std::thread{[this] { run(); }};
    }
    ~Relay()
    {
        ::close(m_ending[1]); // the reading end becomes readable
        m_thread.join();
        for (const Connection& connection : m_connections)
            hangUp(connection);
        ::close(m_listening);
        ::close(m_ending[0]);
    }
    Relay(const Relay&) = delete;
    Relay& operator=(const Relay&) = delete;

    [[nodiscard]] LineTime now() const
    {
        const std::chrono::duration<double, std::micro> passed
            = std::chrono::steady_clock::now() - m_begun;
        return LineTime{static_cast<LineTime::rep>(passed.count() * m_speedUp)};
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] LineTraffic up() const
    {
        return locked([this] { return m_up.traffic(); });
    }
    [[nodiscard]] LineTraffic down() const
    {
        return locked([this] { return m_down.traffic(); });
    }
    [[nodiscard]] int connections() const
    {
        return locked([this] { return m_accepted; });
    }
    [[nodiscard]] int cuts() const
    {
        return locked([this] { return m_cuts; });
    }
    [[nodiscard]] qint64 deliveredUp() const
    {
        return locked([this] { return m_deliveredUp; });
    }
    void cut(qint64 bytesUp, bool again)
    {
        locked([&] {
            m_untilCut = bytesUp;
            m_cutAgainAfter = again ? bytesUp : 0;
        });
    }

private:
    void run();
    void turn(const std::vector<pollfd>& ends);
    [[nodiscard]] timespec patience() const;
    void collect(std::vector<pollfd>& ends);
    void accept();
    void take(Connection& connection, Stream& stream, LineWay& way);
    void give(Connection& connection, Stream& stream);
    void passedUp(Connection& connection, qint64 bytes);
    static void hangUp(const Connection& connection)
    {
        ::close(connection.up.from);
        ::close(connection.up.to);
    }

    LineProfile m_profile;
    double m_speedUp;
    quint16 m_target;
    LineWay m_up;
    LineWay m_down;
    int m_listening;
    quint16 m_port;
    int m_ending[2]{-1, -1};
    std::chrono::steady_clock::time_point m_begun{std::chrono::steady_clock::now()};
    mutable std::mutex m_mutex; ///< of all that the thread changes: it holds it while it works
    std::list<Connection> m_connections;
    int m_accepted{0};
    qint64 m_deliveredUp{0};
    qint64 m_untilCut{0}; ///< bytes up; 0: never
    qint64 m_cutAgainAfter{0};
    int m_cuts{0};
    std::thread m_thread;
};

/// Until the next packet arrives somewhere.
timespec SlowLine::Relay::patience() const
{
    LineTime until = LineTime::max();
    for (const Connection& connection : m_connections) {
        for (const Stream* stream : {&connection.up, &connection.down})
            until = std::min(until, stream->due().value_or(until));
    }
    constexpr qint64 longest = 3'600'000'000'000;
    constexpr qint64 second = 1'000'000'000;
    qint64 wait = longest;
    if (until != LineTime::max())
        wait = std::clamp<qint64>(
            static_cast<qint64>(static_cast<double>((until - now()).count()) * 1000 / m_speedUp), 0,
            longest);
    return {.tv_sec = wait / second, .tv_nsec = wait % second};
}

void SlowLine::Relay::collect(std::vector<pollfd>& ends)
{
    ends = {{m_ending[0], POLLIN, 0}, {m_listening, POLLIN, 0}};
    const auto end = [](int socket, const Stream& in, const Stream& out) {
        const int wanted = (in.isReading() ? POLLIN : 0) | (out.choked ? POLLOUT : 0);
        // An end nothing is wanted of would tell of its hanging up again and again.
        return pollfd{wanted == 0 ? -1 : socket, static_cast<short>(wanted), 0};
    };
    for (const Connection& connection : m_connections) {
        ends.push_back(end(connection.up.from, connection.up, connection.down));
        ends.push_back(end(connection.up.to, connection.down, connection.up));
    }
}

void SlowLine::Relay::run()
{
    std::vector<pollfd> ends;
    for (;;) {
        collect(ends);
        const timespec wait = patience();
        ::ppoll(ends.data(), ends.size(), &wait, nullptr);
        if (ends[0].revents != 0)
            return;
        const std::lock_guard lock{m_mutex};
        turn(ends);
    }
}

void SlowLine::Relay::turn(const std::vector<pollfd>& ends)
{
    constexpr short readable = POLLIN | POLLHUP | POLLERR;
    std::size_t at = 2; // after the two of the relay itself
    for (Connection& connection : m_connections) {
        const short client = ends[at++].revents;
        const short server = ends[at++].revents;
        connection.down.choked = connection.down.choked && (client & POLLOUT) == 0;
        connection.up.choked = connection.up.choked && (server & POLLOUT) == 0;
        if ((client & readable) != 0)
            take(connection, connection.up, m_up);
        if ((server & readable) != 0)
            take(connection, connection.down, m_down);
        give(connection, connection.up);
        give(connection, connection.down);
    }
    if (ends[1].revents != 0)
        accept();
    m_connections.remove_if([](const Connection& connection) {
        if (connection.isOver())
            hangUp(connection);
        return connection.isOver();
    });
}

void SlowLine::Relay::accept()
{
    const int client = loopback::accept(m_listening);
    if (client < 0)
        return;
    const int server = loopback::connect(m_target);
    if (server < 0) {
        ::close(client);
        return;
    }
    m_connections.push_back({.up = {.from = client, .to = server},
        .down = {.from = server, .to = client},
        .opened = now() + m_profile.roundTrip});
    ++m_accepted;
}

/// Puts what a program sends onto the line, packet by packet.
void SlowLine::Relay::take(Connection& connection, Stream& stream, LineWay& way)
{
    if (stream.ended)
        return;
    QByteArray bytes{window, Qt::Uninitialized};
    const auto count = ::recv(stream.from, bytes.data(),
        static_cast<std::size_t>(std::max<qint64>(window - stream.bytesOnTheWay, 0)), 0);
    if (count < 0 && loopback::wouldBlock())
        return;
    if (count < 0 || (count == 0 && stream.isReading())) {
        connection.broken = connection.broken || count < 0;
        stream.ended = true;
        return;
    }
    const LineTime leaves = std::max(now(), connection.opened);
    for (qint64 at = 0; at < count; at += LineWay::mostInPacket) {
        const qint64 size = std::min<qint64>(LineWay::mostInPacket, count - at);
        stream.newest = std::max(stream.newest, way.carry(leaves, size));
        stream.onTheWay.push_back({stream.newest, bytes.mid(at, size)});
    }
    stream.bytesOnTheWay += count;
}

/// Hands over what has arrived by now.
void SlowLine::Relay::give(Connection& connection, Stream& stream)
{
    const bool isUp = &stream == &connection.up;
    while (!stream.choked && !connection.broken && !stream.onTheWay.empty()
        && stream.onTheWay.front().arrives <= now()) {
        QByteArray& content = stream.onTheWay.front().content;
        const qint64 passing = isUp && m_untilCut > 0 ? std::min<qint64>(content.size(), m_untilCut)
                                                      : content.size();
        const auto sent = ::send(
            stream.to, content.constData(), static_cast<std::size_t>(passing), MSG_NOSIGNAL);
        if (sent < 0) {
            stream.choked = loopback::wouldBlock();
            connection.broken = !stream.choked;
            return;
        }
        stream.bytesOnTheWay -= sent;
        if (isUp)
            passedUp(connection, sent);
        if (sent == content.size())
            stream.onTheWay.pop_front();
        else
            content.remove(0, static_cast<qsizetype>(sent));
    }
    if (stream.ended && stream.onTheWay.empty() && !stream.closed) {
        ::shutdown(stream.to, SHUT_WR);
        stream.closed = true;
    }
}

void SlowLine::Relay::passedUp(Connection& connection, qint64 bytes)
{
    m_deliveredUp += bytes;
    if (m_untilCut == 0 || (m_untilCut -= bytes) > 0)
        return;
    connection.broken = true;
    m_untilCut = m_cutAgainAfter;
    ++m_cuts;
}

SlowLine::SlowLine(quint16 target, const LineProfile& profile, quint64 seed, double speedUp)
    : m_relay(std::make_unique<Relay>(target, profile, seed, speedUp))
{
}

SlowLine::~SlowLine() = default;

quint16 SlowLine::port() const { return m_relay->port(); }

LineTraffic SlowLine::up() const { return m_relay->up(); }

LineTraffic SlowLine::down() const { return m_relay->down(); }

int SlowLine::connections() const { return m_relay->connections(); }

void SlowLine::cutAfter(qint64 bytesUp) { m_relay->cut(bytesUp, false); }

void SlowLine::cutEvery(qint64 bytesUp) { m_relay->cut(bytesUp, true); }

qint64 SlowLine::deliveredUp() const { return m_relay->deliveredUp(); }

int SlowLine::cuts() const { return m_relay->cuts(); }

LineTime SlowLine::now() const { return m_relay->now(); }

} // namespace yichuang::test
