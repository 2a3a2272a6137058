// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/crypto/secretkey.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <memory>

struct evp_cipher_ctx_st;

namespace yichuang::crypto {

/// Seals values with AES-256-GCM. The cipher context and the key schedule are kept, and nonces are
/// drawn 4 KiB at a time: a new context or a call to the random generator for each field costs
/// three to eight times as much. One Sealer belongs to one thread at a time. Random 96-bit nonces
/// are good for 2^32 values of one key (NIST SP 800-38D 8.3); a desk writes about 2^25 in ten
/// years.
class Sealer
{
public:
    /// What sealing adds: format byte, nonce, tag.
    static constexpr qsizetype overhead = 1 + 12 + 16;

    explicit Sealer(const SecretKey& key);
    ~Sealer();
    Sealer(Sealer&&) noexcept;
    Sealer& operator=(Sealer&&) noexcept;

    /// Format byte 1, 12 bytes nonce, cipher text, 16 bytes tag. `place` says where the value lives
    /// (table, column and row, see `placeOf`); it is authenticated, not stored, so a value moved to
    /// another row does not open.
    [[nodiscard]] Result<QByteArray> seal(QByteArrayView plain, QByteArrayView place);
    /// Crypto when key, place or any bit is another than at sealing.
    [[nodiscard]] Result<QByteArray> open(QByteArrayView sealed, QByteArrayView place);

private:
    struct ContextDeleter
    {
        void operator()(evp_cipher_ctx_st* context) const;
    };
    using Context = std::unique_ptr<evp_cipher_ctx_st, ContextDeleter>;

    [[nodiscard]] Result<QByteArrayView> nextNonce();

    Context m_sealing;
    Context m_opening;
    std::array<char, 4092> m_nonces{}; // 341 nonces
    qsizetype m_nextNonce{static_cast<qsizetype>(std::tuple_size_v<decltype(m_nonces)>)};
};

/// "cases/applicant/" + the row's id: the associated data of a sealed column.
[[nodiscard]] QByteArray placeOf(QByteArrayView table, QByteArrayView column, QByteArrayView rowId);

} // namespace yichuang::crypto
