// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/wire/packing.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

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

    friend bool operator==(const Reply&, const Reply&) = default;
};

/// How long to wait for what.
struct TimeLimits
{
    std::chrono::milliseconds connect{std::chrono::seconds{5}};
    std::chrono::milliseconds answer{
        std::chrono::seconds{40}}; ///< without a single byte; not for the whole call
};

/// One line to one platform. Calls block and are made from one thread; cancel() may come from
/// another. Error Network: nobody answered, or not with a certificate we trust.
class Transport
{
public:
    virtual ~Transport() = default;

    /// `knownTag`: answer 304 without a body when it still holds.
    [[nodiscard]] virtual Result<Reply> get(const QString& path, const QString& knownTag = {}) = 0;
    /// `body` is already packed as `encoding` says.
    [[nodiscard]] virtual Result<Reply> post(
        const QString& path, const QByteArray& body, wire::Encoding encoding)
        = 0;
    /// A body in a media type of its own, not packed. Lines that carry the protocol alone refuse.
    [[nodiscard]] virtual Result<Reply> postAs(
        const QString& /*path*/, const QByteArray& /*body*/, const QString& /*mediaType*/)
    {
        return failure(Error::Code::Unsupported);
    }
    /// Connects and hangs up, without TLS.
    [[nodiscard]] virtual Result<> probe() = 0;
    /// Ends the call under way with an error, and each later one at once.
    virtual void cancel() = 0;
};

struct Enrolment;

/// Makes the line for an enrolled device.
using TransportFactory = std::function<Result<std::unique_ptr<Transport>>(const Enrolment&)>;

} // namespace yichuang::sync
