// SPDX-License-Identifier: Apache-2.0
#include "models/sync/licencecalls.h"

namespace yichuang::sync {

wire::LicenceRequest licenceRequest(
    const cases::Applicant& applicant, const catalogue::ItemVersion& item, int paper)
{
    return {.holderNumber
        = applicant.creditCode.isEmpty() ? applicant.person.number : applicant.creditCode,
        .holderName = applicant.name,
        .itemCode = item.code,
        .itemVersion = item.version,
        .paper = paper};
}

CallResult<wire::LicenceAnswer> askLicences(Transport& line, const wire::LicenceRequest& request)
{
    auto reply = goodAnswer(line.post(QStringLiteral("/sync/v1/licences"), wire::toBytes(request),
                                wire::Encoding::Identity),
        200);
    if (!reply)
        return tl::unexpected(reply.error());
    auto answer = wire::licenceAnswerFromBytes(reply->body);
    if (!answer)
        return notOurPlatform(answer.error().detail);
    return *std::move(answer);
}

} // namespace yichuang::sync
