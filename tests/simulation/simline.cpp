// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/simline.h"

#include "models/platform/requestbody.h"

#include <QUrl>

namespace yichuang::sim {
namespace {

using namespace Qt::Literals::StringLiterals;

tl::unexpected<Error> cut() { return failure(Error::Code::Network, u"the line was cut"_s); }

platform::Call callTo(const QString& method, const QString& target)
{
    const QUrl url{target};
    platform::Call call;
    call.method = method;
    call.path = url.path();
    call.query = QUrlQuery{url};
    return call;
}

sync::Reply replyOf(const platform::Answer& answer)
{
    sync::Reply reply{.status = answer.status,
        .body = answer.body,
        .mediaType = QString::fromLatin1(answer.contentType),
        .tag = {},
        .version = {},
        .signature = {},
        .retryAfter = {},
        .headers = {}};
    for (const auto& [name, value] : answer.headers) {
        reply.headers.insert(name.toLower(), value);
        if (name == "Retry-After")
            reply.retryAfter = std::chrono::seconds{value.toInt()};
    }
    return reply;
}

} // namespace

Result<sync::Reply> SimNet::carry(const Sent& sent, const Weather& weather)
{
    ++calls;
    m_time.elapsed += weather.roundTrip / 2;
    if (isAway(weather))
        return cut();
    if (m_dice.chance(weather.requestLost)) {
        deliverPart(sent);
        return cut();
    }
    if (m_dice.chance(weather.portal))
        return sync::Reply{.status = 200,
            .body = "<html>欢迎使用</html>",
            .mediaType = u"text/html"_s,
            .tag = {},
            .version = {},
            .signature = {},
            .retryAfter = {},
            .headers = {}};
    if (m_dice.chance(weather.gateway))
        return sync::Reply{.status = 502,
            .body = "Bad Gateway",
            .mediaType = u"text/plain"_s,
            .tag = {},
            .version = {},
            .signature = {},
            .retryAfter = {},
            .headers = {}};
    if (m_dice.chance(weather.late))
        m_late.push_back(sent);
    auto reply = deliver(sent);
    if (reply && m_city.isRunning() && m_dice.chance(weather.twice))
        reply = deliver(sent);
    m_time.elapsed += weather.roundTrip / 2;
    if (m_dice.chance(weather.replyLost))
        return cut();
    return reply;
}

Result<sync::Reply> SimNet::deliver(const Sent& sent)
{
    platform::Call call = sent.call;
    auto body = wire::unpack(sent.call.body, sent.encoding, platform::largestBody);
    if (!body)
        return tl::unexpected(body.error());
    call.body = *std::move(body);
    const auto answer = m_city.serve(std::move(call), sent.certificate);
    if (m_city.diedInCall()) {
        m_city.kill();
        return cut();
    }
    return replyOf(answer);
}

/// The line broke in the middle of a piece of an upload: the platform keeps what had arrived.
void SimNet::deliverPart(const Sent& sent)
{
    if (sent.call.method != u"PATCH"_s || sent.call.body.isEmpty())
        return;
    Sent part = sent;
    part.call.body.truncate(m_dice.below(static_cast<int>(sent.call.body.size())));
    static_cast<void>(deliver(part));
}

void SimNet::deliverLate()
{
    if (m_late.empty() || !m_city.isRunning())
        return;
    const auto chosen = m_late.begin() + m_dice.below(static_cast<int>(m_late.size()));
    const Sent sent = *chosen;
    if (m_dice.chance(0.5))
        m_late.erase(chosen); // the others may come yet another time
    static_cast<void>(deliver(sent));
}

Result<sync::Reply> SimLine::send(const sync::Request& request)
{
    Sent sent{.call = callTo(QString::fromLatin1(request.method), request.path),
        .encoding = request.encoding,
        .certificate = m_certificate};
    sent.call.body = request.body;
    sent.call.headers.insert("content-type", request.mediaType);
    for (const auto& [name, value] : request.headers)
        sent.call.headers.insert(name.toLower(), value);
    auto reply = m_net.carry(sent, m_weather);
    if (request.path.endsWith(u"/time") && reply && reply->status == 200)
        m_told();
    return reply;
}

Result<> SimLine::probe()
{
    if (m_net.isAway(m_weather))
        return failure(Error::Code::Network, u"nobody there"_s);
    return {};
}

} // namespace yichuang::sim
