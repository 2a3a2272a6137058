// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace Poco::Net { // NOLINT(readability-identifier-naming): their name
class HTTPServer;
}

namespace yichuang::platform {

/// `GET /metrics` over plain HTTP, for Prometheus on the same machine or behind the city's own
/// wall: each process has its own figures, so it is asked directly and not through nginx.
class MetricsDoor
{
public:
    /// Listens from now on. Network when "HOST:PORT" cannot be bound.
    [[nodiscard]] static Result<std::unique_ptr<MetricsDoor>> open(
        const QString& address, std::function<QByteArray()> text);
    ~MetricsDoor();
    MetricsDoor(const MetricsDoor&) = delete;
    MetricsDoor& operator=(const MetricsDoor&) = delete;

    /// "127.0.0.1:9101"
    [[nodiscard]] QString address() const { return m_address; }

private:
    MetricsDoor();
    std::unique_ptr<Poco::Net::HTTPServer> m_http;
    QString m_address;
};

} // namespace yichuang::platform
