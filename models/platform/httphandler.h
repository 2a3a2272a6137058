// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/service.h"

#include <Poco/Net/HTTPRequestHandlerFactory.h>

#include <functional>

namespace yichuang::platform {

/// Takes one line of JSON per request: time, support id, call, status, problem, device,
/// milliseconds, bytes. Never a query, a body, a name or a case.
using LogSink = std::function<void(const QByteArray& line)>;

/// Carries calls between Poco's connections and the service.
class HttpHandlerFactory final : public Poco::Net::HTTPRequestHandlerFactory
{
public:
    HttpHandlerFactory(const Service& service, const Clock& clock, Metrics& metrics, LogSink log);
    Poco::Net::HTTPRequestHandler* createRequestHandler(
        const Poco::Net::HTTPServerRequest& request) override;

private:
    const Service& m_service;
    const Clock& m_clock;
    Metrics& m_metrics;
    LogSink m_log;
};

} // namespace yichuang::platform
