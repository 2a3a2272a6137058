// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"

#include <QStringList>

#include <span>
#include <vector>

namespace yichuang::store {

/// One numbered step of the schema; `number` becomes the file's user_version.
struct Migration
{
    int number{0};
    QStringList statements;
};

/// The scripts of models/store/migrations, in order, split at their marker lines.
[[nodiscard]] Result<std::vector<Migration>> shippedMigrations();

/// Statements between lines that hold "-- next statement" and nothing else.
[[nodiscard]] QStringList splitAtMarkers(const QString& script);

/// The schema's number in the file; 0 for an empty file.
[[nodiscard]] Result<int> schemaOf(Database& database);

/// Runs every step above the file's number, each with its user_version in one transaction, and
/// answers the number reached. TooNew when the file is ahead of the last step.
[[nodiscard]] Result<int> migrate(Database& database, std::span<const Migration> steps);

} // namespace yichuang::store
