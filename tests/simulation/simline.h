// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sync/transport.h"
#include "tests/simulation/simcity.h"
#include "tests/simulation/simtime.h"

#include <deque>
#include <functional>

namespace yichuang::sim {

/// How bad the line of one client is at present.
struct Weather
{
    bool away{false}; ///< nobody takes the connection
    double requestLost{0}; ///< cut before everything had arrived
    double replyLost{0}; ///< arrived and done, the answer did not come back
    double twice{0}; ///< a proxy sends the request again at once
    double late{0}; ///< a copy of the request lies about and arrives much later
    double portal{0}; ///< 200 with a page of HTML
    double gateway{0}; ///< 502 without problem details
    Millis roundTrip{80};
};

/// A request as it went over the line.
struct Sent
{
    platform::Call call;
    wire::Encoding encoding{wire::Encoding::Identity};
    std::optional<platform::Presented> certificate;
};

/// The net between the clients and the city; keeps what it will deliver late.
class SimNet
{
public:
    SimNet(SimCity& city, WorldTime& time, Dice& dice)
        : m_city(city)
        , m_time(time)
        , m_dice(dice)
    {
    }

    /// One call over a line with this weather.
    [[nodiscard]] Result<sync::Reply> carry(const Sent& sent, const Weather& weather);
    /// Delivers one of the requests that lie about; their answers reach nobody.
    void deliverLate();
    [[nodiscard]] bool isAway(const Weather& weather) const
    {
        return weather.away || !m_city.isRunning();
    }

    int calls{0};

private:
    [[nodiscard]] Result<sync::Reply> deliver(const Sent& sent);
    void deliverPart(const Sent& sent);

    SimCity& m_city;
    WorldTime& m_time;
    Dice& m_dice;
    std::deque<Sent> m_late;
};

/// The transport of one client.
class SimLine final : public sync::Transport
{
public:
    /// `told`: called when the city's time has come through.
    SimLine(SimNet& net, const Weather& weather, std::optional<platform::Presented> certificate,
        std::function<void()> told)
        : m_net(net)
        , m_weather(weather)
        , m_certificate(std::move(certificate))
        , m_told(std::move(told))
    {
    }

    Result<sync::Reply> send(const sync::Request& request) override;
    Result<> probe() override;
    void cancel() override { }

private:
    SimNet& m_net;
    const Weather& m_weather;
    std::optional<platform::Presented> m_certificate;
    std::function<void()> m_told;
};

} // namespace yichuang::sim
