// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/wire/clientstand.h"
#include "models/wire/packing.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace yichuang::sync {

/// An HTTP answer, whoever gave it: a captive portal answers too.
struct Reply
{
    int status{0};
    QByteArray body; ///< unpacked
    QString mediaType; ///< without parameters, lower case
    QString tag; ///< ETag as sent
    QString version; ///< of a package, header Yichuang-Version
    QByteArray signature; ///< of a package, header Yichuang-Signature, decoded
    std::optional<std::chrono::seconds> retryAfter;
    QHash<QByteArray, QByteArray> headers; ///< all of them, by their name in lower case
    /// From when the request had left to the first of the answer, the handshake of a new connection
    /// not counted; empty where the line does not measure it.
    std::optional<std::chrono::milliseconds> roundTrip{};

    friend bool operator==(const Reply&, const Reply&) = default;
};

/// A call of the protocol.
struct Request
{
    QByteArray method{"GET"};
    QString path;
    QString knownTag; ///< answer 304 without a body when it still holds
    QByteArray body; ///< packed as `encoding` says
    wire::Encoding encoding{wire::Encoding::Identity};
    QByteArray mediaType{"application/json"}; ///< of the body
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< further ones
};

/// How long to wait for what.
struct TimeLimits
{
    std::chrono::milliseconds connect{std::chrono::seconds{5}};
    std::chrono::milliseconds answer{
        std::chrono::seconds{40}}; ///< without a single byte; not for the whole call
};

/// One line to one platform. Calls block and are made from one thread at a time; cancel() may come
/// from another. Error Network: nobody answered, or not with a certificate we trust.
class Transport
{
public:
    virtual ~Transport() = default;

    [[nodiscard]] virtual Result<Reply> send(const Request& request) = 0;

    /// A request whose answer finish() brings, so that the next may leave before it is here: the
    /// platform answers in the order of the requests. What goes wrong finish() says. A line that
    /// cannot do it sends when the answer is asked for.
    virtual void begin(const Request& request) { m_begun.push_back(request); }
    /// The answer to the oldest request begun. After an Error those behind it are forgotten.
    [[nodiscard]] virtual Result<Reply> finish()
    {
        const Request request = m_begun.front();
        m_begun.pop_front();
        auto reply = send(request);
        if (!reply)
            m_begun.clear();
        return reply;
    }
    /// Forgets what was begun; whether it arrived is not known.
    virtual void abandon() { m_begun.clear(); }

    [[nodiscard]] Result<Reply> get(const QString& path, const QString& knownTag = {})
    {
        return send({.path = path, .knownTag = knownTag, .body = {}, .headers = {}});
    }
    [[nodiscard]] Result<Reply> post(
        const QString& path, const QByteArray& body, wire::Encoding encoding)
    {
        return send(posting(path, body, encoding));
    }
    [[nodiscard]] static Request posting(
        const QString& path, const QByteArray& body, wire::Encoding encoding)
    {
        return {.method = "POST",
            .path = path,
            .knownTag = {},
            .body = body,
            .encoding = encoding,
            .headers = {}};
    }
    /// A body in a media type of its own, not packed.
    [[nodiscard]] Result<Reply> postAs(
        const QString& path, const QByteArray& body, const QString& mediaType)
    {
        return send({.method = "POST",
            .path = path,
            .knownTag = {},
            .body = body,
            .mediaType = mediaType.toLatin1(),
            .headers = {}});
    }
    /// What each call from now on says of this device (header Yichuang-Client).
    void introduce(const wire::ClientStand& stand) { m_stand = stand; }
    /// Connects and hangs up, without TLS.
    [[nodiscard]] virtual Result<> probe() = 0;
    /// Ends the call under way with an error, and each later one at once.
    virtual void cancel() = 0;

protected:
    [[nodiscard]] const wire::ClientStand& stand() const { return m_stand; }

private:
    wire::ClientStand m_stand;
    std::deque<Request> m_begun;
};

struct Enrolment;

/// Makes the line for an enrolled device.
using TransportFactory = std::function<Result<std::unique_ptr<Transport>>(const Enrolment&)>;

} // namespace yichuang::sync
