// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/enrolledline.h"

#include "models/sync/pocotransport.h"
#include "models/sync/storeport.h"

namespace yichuang::ctl {

Result<std::unique_ptr<sync::Transport>> enrolledLine(
    const ProfileAccess& access, const Clock& clock)
{
    sync::StorePort port{access.store(), access.session(), {}, clock};
    const auto identity = port.identity();
    if (!identity)
        return tl::unexpected(identity.error());
    if (!identity->enrolment)
        return failure(Error::Code::NotEnrolled);
    return sync::PocoTransport::forEnrolment(*identity->enrolment);
}

Error errorOf(const sync::CallFailure& failure)
{
    const auto& problem = failure.problem;
    const bool unheard = failure.kind == sync::CallFailure::Kind::NoAnswer;
    return {unheard ? Error::Code::Network : Error::Code::Refused,
        problem.detail.isEmpty() ? problem.title : problem.detail};
}

} // namespace yichuang::ctl
