// SPDX-License-Identifier: Apache-2.0
#include "models/sync/enrolledline.h"

#include "models/sync/pocotransport.h"
#include "models/sync/storeport.h"

namespace yichuang::sync {

Result<std::unique_ptr<Transport>> enrolledLine(
    store::Store& store, const std::shared_ptr<const store::Session>& session, const Clock& clock)
{
    StorePort port{store, session, {}, clock};
    const auto identity = port.identity();
    if (!identity)
        return tl::unexpected(identity.error());
    if (!identity->enrolment)
        return failure(Error::Code::NotEnrolled);
    return PocoTransport::forEnrolment(*identity->enrolment);
}

Error errorOf(const CallFailure& failure)
{
    const wire::Problem& problem = failure.problem;
    const bool unheard = failure.kind == CallFailure::Kind::NoAnswer
        || failure.kind == CallFailure::Kind::NotOurPlatform;
    return {unheard ? Error::Code::Network : Error::Code::Refused,
        problem.detail.isEmpty() ? problem.title : problem.detail};
}

} // namespace yichuang::sync
