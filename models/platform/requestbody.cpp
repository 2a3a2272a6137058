// SPDX-License-Identifier: Apache-2.0
#include "models/platform/requestbody.h"

#include "models/wire/packing.h"

#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/StreamSocket.h>

#include <array>
#include <chrono>
#include <istream>
#include <netinet/in.h>
#include <netinet/tcp.h>

namespace yichuang::platform {
namespace {

using std::chrono::steady_clock;

constexpr std::chrono::seconds longestReading{120};
constexpr std::chrono::seconds longestDiscarding{5};
constexpr qsizetype mostDiscarded = 4 * 1024 * 1024;

enum class End { Whole, TooLarge, TooSlow };

/// Acknowledge at once: Qt's client does not set TCP_NODELAY and would wait 40 ms for a delayed ACK
/// in a larger body. The kernel forgets the setting, so it goes before every read.
void acknowledgeAtOnce(Poco::Net::HTTPServerRequest& request)
{
    static_cast<Poco::Net::HTTPServerRequestImpl&>(request).socket().setOption(
        IPPROTO_TCP, TCP_QUICKACK, 1);
}

template <typename Take>
End readAll(Poco::Net::HTTPServerRequest& request, const qsizetype most,
    const std::chrono::seconds longest, Take take)
{
    const auto started = steady_clock::now();
    std::array<char, 4096> buffer{};
    qsizetype total = 0;
    auto& stream = request.stream();
    while (stream) {
        acknowledgeAtOnce(request);
        stream.read(buffer.data(), buffer.size());
        const auto count = static_cast<qsizetype>(stream.gcount());
        total += count;
        if (total > most)
            return End::TooLarge;
        if (steady_clock::now() - started > longest)
            return End::TooSlow;
        take(buffer.data(), count);
    }
    return End::Whole;
}

} // namespace

tl::expected<QByteArray, Trouble> readBody(
    Poco::Net::HTTPServerRequest& request, const BodyRules& rules)
{
    const auto named = QString::fromStdString(request.get("Content-Encoding", ""));
    const auto encoding = wire::encodingFromText(named);
    if (!encoding)
        return tl::unexpected(Trouble::EncodingUnknown);
    const bool counted = request.hasContentLength();
    if (!counted && !request.getChunkedTransferEncoding())
        return QByteArray{}; // RFC 9110: then there is none
    if (counted && request.getContentLength64() > rules.largestPacked)
        return tl::unexpected(Trouble::BodyTooLarge);
    QByteArray packed;
    switch (readAll(request, rules.largestPacked, longestReading,
        [&packed](const char* bytes, const qsizetype count) { packed.append(bytes, count); })) {
    case End::TooLarge:
        return tl::unexpected(Trouble::BodyTooLarge);
    case End::TooSlow:
        return tl::unexpected(Trouble::RequestTimeout);
    case End::Whole:
        break;
    }
    if (counted && packed.size() != request.getContentLength64() && !rules.mayBeCut)
        return tl::unexpected(Trouble::RequestTimeout);
    auto plain = wire::unpack(packed, *encoding, largestBody);
    if (!plain)
        return tl::unexpected(Trouble::PackingDamaged);
    return *plain;
}

void discardBody(Poco::Net::HTTPServerRequest& request)
{
    if (request.hasContentLength() || request.getChunkedTransferEncoding())
        readAll(request, mostDiscarded, longestDiscarding, [](const char*, qsizetype) {});
}

} // namespace yichuang::platform
