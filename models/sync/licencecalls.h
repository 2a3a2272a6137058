// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/applicant.h"
#include "models/catalogue/item.h"
#include "models/sync/platformcalls.h"
#include "models/wire/licence.h"

namespace yichuang::sync {

/// Asks for whom the applicant is: by the credit code where there is one, else by the person's
/// number. `paper`: position in the item's list.
[[nodiscard]] wire::LicenceRequest licenceRequest(
    const cases::Applicant& applicant, const catalogue::ItemVersion& item, int paper);

/// The e-licences of an applicant in place of a paper, as the city's register has them now. Kind
/// Record: the platform has no register behind it (cityMissing), or the item asks for no such
/// paper.
[[nodiscard]] CallResult<wire::LicenceAnswer> askLicences(
    Transport& line, const wire::LicenceRequest& request);

} // namespace yichuang::sync
