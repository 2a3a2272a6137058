// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QString>

namespace yichuang::shared {

/// What happened — what is kept — what to do. The only place where an error code becomes words for
/// people; codes and `detail` never appear in it (a `Refused` carries the platform's own Chinese
/// sentence, which does).
[[nodiscard]] QString errorSentence(const Error& error);

} // namespace yichuang::shared
