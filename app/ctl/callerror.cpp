// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/callerror.h"

namespace yichuang::ctl {

Error errorOf(const sync::CallFailure& failure)
{
    const auto& problem = failure.problem;
    const bool unheard = failure.kind == sync::CallFailure::Kind::NoAnswer;
    return {unheard ? Error::Code::Network : Error::Code::Refused,
        problem.detail.isEmpty() ? problem.title : problem.detail};
}

} // namespace yichuang::ctl
