// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/opensslowners.h"
#include "models/seal/signingkey.h"

namespace yichuang::seal {

/// The key with its certificate as PKCS#12 (AES-256, PBKDF2). Only for sources of models/seal.
[[nodiscard]] Result<QByteArray> bagOf(
    EVP_PKEY* key, const Certificate& certificate, const Pin& pin, const QString& name);

/// A key of a file, opened, without others' certificates.
[[nodiscard]] std::unique_ptr<SigningKey> keyInMemory(
    crypto::KeyOwner key, Certificate certificate);

} // namespace yichuang::seal
