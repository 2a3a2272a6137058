// SPDX-License-Identifier: Apache-2.0
#include "models/sync/platformstamper.h"

#include "models/sync/pocotransport.h"
#include "models/sync/storeport.h"

namespace yichuang::sync {

Result<QByteArray> PlatformStamper::answerTo(const QByteArray& query)
{
    const auto line = PocoTransport::create(m_enrolment, limits);
    if (!line)
        return tl::unexpected(line.error());
    const auto reply = (*line)->postAs(QStringLiteral("/sync/v1/timestamps"), query,
        QStringLiteral("application/timestamp-query"));
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->status != 200 || reply->mediaType != QStringLiteral("application/timestamp-reply"))
        return failure(Error::Code::Network, QStringLiteral("status %1").arg(reply->status));
    return reply->body;
}

std::shared_ptr<seal::TimeStamper> stamperOf(const store::Device& device)
{
    auto enrolment = enrolmentOf(device);
    if (!enrolment)
        return nullptr;
    return std::make_shared<PlatformStamper>(std::move(*enrolment));
}

} // namespace yichuang::sync
