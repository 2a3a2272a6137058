// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/key.h"

#include <QHash>

#include <mutex>

namespace yichuang::platform {

/// Public keys ready for use: reading one takes longer than checking a signature with it. They are
/// kept by their text and by nothing else. Which text a device has, and whether it may speak, is
/// asked of the store at each call, so that what is kept here outlives no revocation and no new
/// key, whichever process stored it.
class KeyMemory
{
public:
    /// As crypto::PublicKey::fromPem. From many threads.
    [[nodiscard]] Result<crypto::PublicKey> keyOf(const QByteArray& pem);

private:
    std::mutex m_mutex;
    QHash<QByteArray, crypto::PublicKey> m_keys;
};

} // namespace yichuang::platform
