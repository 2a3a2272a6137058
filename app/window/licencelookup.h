// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/signedin.h"
#include "models/wire/licence.h"
#include "widgets/accept/licencedialog.h"

namespace yichuang::app {

/// Asks the city's register through the platform, off the window's thread; what it came to is said
/// in the findings. The person must outlive the answer's use, not the question.
[[nodiscard]] QFuture<accept::LicenceFindings> lookUpLicences(
    SignedIn& person, const wire::LicenceRequest& request);

} // namespace yichuang::app
