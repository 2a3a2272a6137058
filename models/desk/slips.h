// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/documents/documentcontent.h"
#include "models/seal/slip.h"
#include "models/store/device.h"

#include <optional>

namespace yichuang::desk {

/// Signs what the square code of a paper says with the key of this installation, so that a village
/// client can check the paper without a line. Each call signs anew, so it is not part of what two
/// drafts of a document are compared by. Empty for papers that prove nothing to an applicant
/// and on an installation that is not enrolled: their code stays as it was. Crypto when the
/// device's key and certificate do not belong together.
[[nodiscard]] Result<QString> slipTextFor(
    const documents::DocumentContent& content, const store::Device& device);

/// The same with the installation's own device, read from the store. A paper without a signed code
/// is still a paper: empty too when it cannot be signed.
[[nodiscard]] QString signedSlip(store::Database& database, const store::Session& session,
    const documents::DocumentContent& content);

/// The last day named on a paper, from its printed form ("2026年12月2日"); none when there is none.
[[nodiscard]] std::optional<Day> printedDueDay(const documents::DocumentContent& content);

} // namespace yichuang::desk
