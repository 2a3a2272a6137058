// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sync/platformcalls.h"
#include "models/wire/licence.h"

namespace yichuang::sync {

/// The e-licences of an applicant in place of a paper, as the city's register has them now. Kind
/// Record: the platform has no register behind it (cityMissing), or the item asks for no such
/// paper.
[[nodiscard]] CallResult<wire::LicenceAnswer> askLicences(
    Transport& line, const wire::LicenceRequest& request);

} // namespace yichuang::sync
