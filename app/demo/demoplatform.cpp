// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoplatform.h"

#include "models/platform/citylaw.h"
#include "models/sync/pocotransport.h"

#include <QFile>

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
