// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/key.h"

#include <QString>

namespace yichuang::crypto {

/// A certificate signing request (PKCS#10, PEM) signed with `key`, which proves that we hold it.
[[nodiscard]] Result<QByteArray> createRequest(const PrivateKey& key, const QString& commonName);

} // namespace yichuang::crypto
