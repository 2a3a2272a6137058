// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/secretkey.h"

#include <QString>

namespace yichuang::store {

/// 160 random bits as eight groups of four letters and digits without 0, 1, I and O, to be written
/// on paper.
[[nodiscard]] Result<QString> newRecoveryKey();

/// The key it stands for; case, blanks and hyphens do not matter. InvalidInput when it is no
/// recovery key. There is nothing to guess in 160 bits, so it needs no slow hash.
[[nodiscard]] Result<crypto::SecretKey> keyFromRecovery(const QString& text);

} // namespace yichuang::store
