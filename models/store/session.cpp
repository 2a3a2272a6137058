// SPDX-License-Identifier: Apache-2.0
#include "models/store/session.h"

namespace yichuang::store {

Result<std::shared_ptr<const Session>> Session::make(Account account, crypto::SecretKey dataKey)
{
    const auto events = dataKey.derived("yichuang events 1");
    const auto columns = dataKey.derived("yichuang columns 1");
    const auto index = dataKey.derived("yichuang blind index 1");
    for (const auto* key : {&events, &columns, &index}) {
        if (!*key)
            return tl::unexpected(key->error());
    }
    return std::shared_ptr<const Session>{
        new Session{std::move(account), std::move(dataKey), *events, *columns, *index}};
}

Session::Session(Account account, crypto::SecretKey dataKey, const crypto::SecretKey& events,
    const crypto::SecretKey& columns, const crypto::SecretKey& index)
    : m_account(std::move(account))
    , m_dataKey(std::move(dataKey))
    , m_events(events)
    , m_columns(columns)
    , m_index(index)
{
}

Result<QByteArray> Session::sealEvent(QByteArrayView plain, QByteArrayView place) const
{
    const std::lock_guard lock{m_mutex};
    return m_events.seal(plain, place);
}

Result<QByteArray> Session::openEvent(QByteArrayView sealed, QByteArrayView place) const
{
    const std::lock_guard lock{m_mutex};
    return m_events.open(sealed, place);
}

Result<QByteArray> Session::sealColumn(QByteArrayView plain, QByteArrayView place) const
{
    const std::lock_guard lock{m_mutex};
    return m_columns.seal(plain, place);
}

Result<QByteArray> Session::openColumn(QByteArrayView sealed, QByteArrayView place) const
{
    const std::lock_guard lock{m_mutex};
    return m_columns.open(sealed, place);
}

Result<QByteArray> Session::blindToken(QByteArrayView term) const
{
    const std::lock_guard lock{m_mutex};
    return m_index.digestOf(term).map([](const crypto::KeyedHash::Digest& digest) {
        return QByteArray{reinterpret_cast<const char*>(digest.data()), 8}.toHex();
    });
}

} // namespace yichuang::store
