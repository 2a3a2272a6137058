// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/platformstore.h"

#include <QString>

#include <memory>

namespace yichuang::test {

/// The store the tests of this run stand on: a schema of its own in the cluster that
/// YICHUANG_TEST_DATABASE names (tests/platform/with_postgres.py), or a SQLite file without it.
class TestDatabase
{
public:
    /// `folder` holds the SQLite file.
    explicit TestDatabase(const QString& folder);

    [[nodiscard]] static bool isPostgres();
    /// For ServerSettings::database: empty for SQLite.
    [[nodiscard]] const QString& address() const { return m_address; }
    /// Opens the store anew, as another process would.
    [[nodiscard]] std::unique_ptr<platform::PlatformStore> open() const;

private:
    QString m_folder;
    QString m_address;
};

} // namespace yichuang::test
