// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace yichuang::crypto {

/// The 32 bytes of SHA-256 over `bytes`.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

/// Equal or not, in a time that does not depend on where they differ.
[[nodiscard]] bool sameSecret(QByteArrayView a, QByteArrayView b);

} // namespace yichuang::crypto
