// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoplatform.h"

#include "models/platform/citylaw.h"
#include "models/sync/pocotransport.h"

#include <QFile>
#include <QRandomGenerator>

#include <Poco/Exception.h>
#include <Poco/Net/ServerSocket.h>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::demo {

Result<std::unique_ptr<DemoPlatform>> DemoPlatform::start(
    const QString& folder, quint16 port, const Clock& clock)
{
    auto law = platform::loadCityLaw(folder);
    if (!law)
        return tl::unexpected(law.error());
    std::unique_ptr<DemoPlatform> made{new DemoPlatform{std::move(*law)}};
    platform::ServerSettings settings;
    settings.folder = folder;
    settings.port = port;
    settings.platformName = u"定西市政务服务平台（演示）"_s;
    auto server
        = platform::Server::create(settings, made->m_law.judge, made->m_law.packages, clock);
    if (!server)
        return tl::unexpected(server.error());
    made->m_server = std::move(*server);
    if (const auto listening = made->m_server->start(); !listening)
        return tl::unexpected(listening.error());
    return made;
}

quint16 lastingPort()
{
    constexpr int lowest = 20'000; // Linux hands out 32768 and above, others 49152 and above
    constexpr int highest = 32'000;
    constexpr int tries = 50;
    for (int i = 0; i < tries; ++i) {
        const auto port
            = static_cast<quint16>(QRandomGenerator::global()->bounded(lowest, highest));
        try {
            const Poco::Net::ServerSocket trial{Poco::Net::SocketAddress{"127.0.0.1", port}};
            return port;
        } catch (const Poco::Exception&) { // somebody has it: another
        }
    }
    return 0;
}

bool isRunning(const QString& folder, const QString& address)
{
    QFile authority{folder + u"/ca.pem"_s};
    if (!authority.open(QIODevice::ReadOnly))
        return false;
    sync::Enrolment enrolment;
    enrolment.platform = QUrl{address};
    enrolment.caCertificate = authority.readAll();
    const auto line = sync::PocoTransport::create(enrolment);
    return line && (*line)->probe().has_value();
}

} // namespace yichuang::demo
