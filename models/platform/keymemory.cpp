// SPDX-License-Identifier: Apache-2.0
#include "models/platform/keymemory.h"

namespace yichuang::platform {
namespace {

/// Devices of a large city; beyond them the memory begins anew.
constexpr qsizetype mostKept = 4096;

} // namespace

Result<crypto::PublicKey> KeyMemory::keyOf(const QByteArray& pem)
{
    {
        const std::lock_guard lock{m_mutex};
        if (const auto known = m_keys.constFind(pem); known != m_keys.cend())
            return *known;
    }
    auto key = crypto::PublicKey::fromPem(pem);
    if (!key)
        return key;
    const std::lock_guard lock{m_mutex};
    if (m_keys.size() >= mostKept)
        m_keys.clear();
    m_keys.insert(pem, *key);
    return key;
}

} // namespace yichuang::platform
