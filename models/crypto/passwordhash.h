// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/crypto/secretkey.h"

#include <QByteArray>
#include <QString>

namespace yichuang::crypto {

/// What one guess of a password costs. Stored beside each wrapped key, so that it can be raised
/// later.
struct PasswordCost
{
    int passes{3};
    int memoryKib{64 * 1024};

    friend bool operator==(const PasswordCost&, const PasswordCost&) = default;
};

constexpr int passwordSaltSize = 16;

/// Argon2id of libsodium (one lane) over the UTF-8 of the password in normal form C, so that the
/// same characters typed through another input method give the same key. About 130 ms at the
/// standard cost: never on the GUI thread.
[[nodiscard]] Result<SecretKey> keyFromPassword(
    const QString& password, const QByteArray& salt, const PasswordCost& cost);

} // namespace yichuang::crypto
