// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <array>
#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace yichuang::platform {

/// What one process has done since its start, for Prometheus. Names no person, case or device.
/// Safe from several threads.
class Metrics
{
public:
    /// `call` is a route's name; `in` and `out` count bodies as sent and received.
    void answered(
        const QByteArray& call, int status, std::chrono::microseconds took, qint64 in, qint64 out);
    void begun() { change(m_underWay, 1); }
    void ended() { change(m_underWay, -1); }

    /// The way to the city's own platform.
    struct City
    {
        bool up{false}; ///< it answered when it was last asked
        int waiting{0};
        int setAside{0};
        int resultsSetAside{0};
        qint64 oldestSeconds{0}; ///< how long the oldest case has waited
        bool lawRefused{false}; ///< its items or calendar broke a rule
    };
    /// Facts of the store at the moment of asking.
    struct Stand
    {
        qint64 feedPosition{0};
        int devices{0}; ///< enrolled and not revoked
        int revoked{0};
        int silent{0}; ///< not revoked, without contact for seven days
        qint64 alarms{0};
        bool folderRefused{false}; ///< something in the folder does not hold, see the log
        std::optional<City> city; ///< none: the platform stands alone
    };
    /// The text format of Prometheus, version 0.0.4. Without `stand` when the store does not
    /// answer.
    [[nodiscard]] QByteArray text(const Stand* stand) const;

private:
    static void add(QByteArray& text, const City& city);
    /// Upper ends of the classes of a histogram, in microseconds.
    static constexpr std::array<qint64, 8> ends{
        1'000, 3'000, 10'000, 30'000, 100'000, 300'000, 1'000'000, 30'000'000};
    struct Times
    {
        std::array<qint64, ends.size()> upTo{};
        qint64 count{0};
        qint64 microseconds{0};
    };
    void change(qint64& number, qint64 by);

    mutable std::mutex m_mutex;
    std::map<std::pair<QByteArray, int>, qint64> m_answers;
    std::map<QByteArray, Times> m_times;
    qint64 m_in{0};
    qint64 m_out{0};
    qint64 m_underWay{0};
};

} // namespace yichuang::platform
