// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/sealpdf.h"

namespace yichuang::seal {

/// The stamp of the service; without one only where the hall allows it, never by the computer's
/// own clock without a word. Internal to models/seal.
[[nodiscard]] SealResult<std::optional<QByteArray>> stampFor(
    QByteArrayView signature, const Sealing& with);

} // namespace yichuang::seal
