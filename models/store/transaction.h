// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"

namespace yichuang::store {

/// BEGIN IMMEDIATE … COMMIT. QSqlDatabase's own transactions are deferred: one that reads first and
/// writes after another program's commit fails at once, and no waiting helps. Without `commit` the
/// guard rolls back.
class Transaction
{
public:
    /// Locked when another program keeps the write lock longer than the busy timeout.
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// Nothing of the transaction stays when this fails.
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
    {
    }

    Database* m_database; ///< null once committed, rolled back or moved from
};

} // namespace yichuang::store
