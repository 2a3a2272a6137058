// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#include <random>

namespace yichuang::test {

/// Time on a line, from whatever its owner calls the beginning.
using LineTime = std::chrono::microseconds;

/// What a line is like.
struct LineProfile
{
    std::chrono::milliseconds roundTrip{0};
    qint64 upBytesPerSecond{0}; ///< of packets with their headers, client to server
    qint64 downBytesPerSecond{0};
    double loss{0}; ///< share of packets lost, each way

    /// How long TCP waits before it sends again what was not acknowledged: a round trip and the
    /// 200 ms no system goes below.
    [[nodiscard]] LineTime resendAfter() const
    {
        return roundTrip + std::chrono::milliseconds{200};
    }
};

/// The line of a village: 512 kbit/s up, 4 Mbit/s down.
inline constexpr LineProfile adslLine{.roundTrip = std::chrono::milliseconds{80},
    .upBytesPerSecond = 64'000,
    .downBytesPerSecond = 500'000,
    .loss = 0.01};
/// The worst line the protocol promises to get through.
inline constexpr LineProfile badLine{.roundTrip = std::chrono::milliseconds{800},
    .upBytesPerSecond = 16'000,
    .downBytesPerSecond = 16'000,
    .loss = 0.02};

struct LineTraffic
{
    qint64 bytes{0}; ///< given to the line by a program, delivered or on the way
    qint64 sentAgain{0}; ///< of them, carried a second time because a packet was lost
    qint64 packets{0};
    qint64 lost{0}; ///< packets, a packet lost twice counted twice

    [[nodiscard]] double shareSentAgain() const
    {
        return bytes == 0 ? 0 : static_cast<double>(sentAgain) / static_cast<double>(bytes);
    }
    friend bool operator==(const LineTraffic&, const LineTraffic&) = default;
};

/// One direction of a line as sums alone: no sockets and no clock. Packets leave one after another
/// at the rate of the line; a lost one is sent again after the retransmission time-out, which
/// doubles while it is lost again. Which packets are lost the seed alone decides.
class LineWay
{
public:
    LineWay(const LineProfile& profile, qint64 bytesPerSecond, quint64 seed);

    /// The most a packet carries besides its 40 bytes of headers (MTU 1500).
    static constexpr qint64 mostInPacket = 1460;
    static constexpr qint64 headers = 40;

    /// When a packet of so many bytes of content, handed over now, comes out at the far end. What a
    /// connection sent before it may come later still: keeping the order is the receiver's matter.
    [[nodiscard]] LineTime carry(LineTime now, qint64 bytes);
    /// Until then the line is taken by what was handed over.
    [[nodiscard]] LineTime busyUntil() const { return m_busy; }
    [[nodiscard]] const LineTraffic& traffic() const { return m_traffic; }

private:
    [[nodiscard]] bool isLost();

    LineProfile m_profile;
    qint64 m_bytesPerSecond;
    std::mt19937_64 m_dice;
    LineTime m_busy{0};
    LineTraffic m_traffic;
};

} // namespace yichuang::test
