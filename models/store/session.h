// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/keyedhash.h"
#include "models/crypto/sealing.h"
#include "models/store/account.h"

#include <memory>
#include <mutex>

namespace yichuang::store {

/// The keys of a signed-in person, wiped when the last job that uses them ends. May be used from
/// several threads. Each purpose has its own key, derived from the profile's data key: events,
/// personal columns, blind index.
class Session
{
public:
    [[nodiscard]] static Result<std::shared_ptr<const Session>> make(
        Account account, crypto::SecretKey dataKey);

    [[nodiscard]] const Account& account() const { return m_account; }
    /// For wrapping it under another password.
    [[nodiscard]] const crypto::SecretKey& dataKey() const { return m_dataKey; }

    /// `place`: see crypto::placeOf.
    [[nodiscard]] Result<QByteArray> sealEvent(QByteArrayView plain, QByteArrayView place) const;
    [[nodiscard]] Result<QByteArray> openEvent(QByteArrayView sealed, QByteArrayView place) const;
    [[nodiscard]] Result<QByteArray> sealColumn(QByteArrayView plain, QByteArrayView place) const;
    [[nodiscard]] Result<QByteArray> openColumn(QByteArrayView sealed, QByteArrayView place) const;
    /// 16 hexadecimal digits that stand for `term` in the blind index.
    [[nodiscard]] Result<QByteArray> blindToken(QByteArrayView term) const;

private:
    Session(Account account, crypto::SecretKey dataKey, const crypto::SecretKey& events,
        const crypto::SecretKey& columns, const crypto::SecretKey& index);

    Account m_account;
    crypto::SecretKey m_dataKey;
    // Contexts are kept and not shared between threads: the lock is held for the microsecond of one
    // value.
    mutable std::mutex m_mutex;
    mutable crypto::Sealer m_events;
    mutable crypto::Sealer m_columns;
    mutable crypto::KeyedHash m_index;
};

} // namespace yichuang::store
