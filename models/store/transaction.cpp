// SPDX-License-Identifier: Apache-2.0
#include "models/store/transaction.h"

#include <utility>

namespace yichuang::store {

using namespace Qt::Literals::StringLiterals;

Result<Transaction> Transaction::begin(Database& database)
{
    Q_ASSERT_X(!database.m_inTransaction, "Transaction", "one transaction at a time");
    return database.run(u"BEGIN IMMEDIATE"_s).map([&](qint64) {
        database.m_inTransaction = true;
        return Transaction{database};
    });
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        m_database->rollBack();
}

Result<> Transaction::commit()
{
    auto done = m_database->run(u"COMMIT"_s);
    if (!done)
        m_database->rollBack(); // a COMMIT that failed leaves the transaction open
    else
        m_database->m_inTransaction = false;
    m_database = nullptr;
    return done.map([](qint64) {});
}

} // namespace yichuang::store
