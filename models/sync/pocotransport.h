// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sync/syncport.h"
#include "models/sync/transport.h"

#include <memory>

namespace yichuang::sync {

/// HTTPS on Poco's client session: it sets TCP_NODELAY itself and so sends a batch of 140 kB in
/// half a millisecond where QNetworkAccessManager stalls for 44 (platform-notes §2). It is the only
/// transport: enrolment and the time are asked on it as well, because ctl and the sync thread have
/// no event loop, and one TLS set-up is easier to get right than two.
///
/// TLS 1.2 or newer, the given CA only, host names checked, the client certificate taken from
/// memory (never a file), the connection kept alive. A call that finds a kept connection dead is
/// made once more on a fresh one: every call of the protocol may be repeated. Only a piece of an
/// upload (PATCH) is not, for a part of it may have arrived. Requests that are begun go out one
/// behind the other on the one connection (RFC 9112 9.3.2); when the platform closes it in good
/// order after an answer, those behind go again on a new one.
class PocoTransport final : public Transport
{
public:
    /// `certificate` and `privateKey` may be empty: a device that is not enrolled yet.
    [[nodiscard]] static Result<std::unique_ptr<PocoTransport>> create(
        const Enrolment& enrolment, const TimeLimits& limits = {});
    /// For TransportFactory.
    [[nodiscard]] static Result<std::unique_ptr<Transport>> forEnrolment(
        const Enrolment& enrolment);
    ~PocoTransport() override;

    [[nodiscard]] Result<Reply> send(const Request& request) override;
    void begin(const Request& request) override;
    [[nodiscard]] Result<Reply> finish() override;
    void abandon() override;
    [[nodiscard]] Result<> probe() override;
    void cancel() override;

private:
    struct Connection;
    explicit PocoTransport(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

/// Reads a public document (the CA's certificate) from a platform that is not trusted yet. The
/// caller must check what it gets against something it knows, as enrolment does with the
/// fingerprint in the code; nothing is ever sent this way.
[[nodiscard]] Result<QByteArray> readUntrusted(
    const QUrl& platform, const QString& path, const TimeLimits& limits = {});

} // namespace yichuang::sync
