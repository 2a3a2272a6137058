// SPDX-License-Identifier: Apache-2.0
#include "models/store/settings.h"

namespace yichuang::store {

using namespace Qt::Literals::StringLiterals;

Result<std::optional<QString>> setting(Database& database, const QString& name)
{
    return database.first(
        u"SELECT value FROM settings WHERE name = ?"_s,
        [](const Row& row) { return row.text(u"value"); }, name);
}

Result<> putSetting(Database& database, const QString& name, const QString& value)
{
    return database
        .run(u"INSERT INTO settings (name, value) VALUES (?, ?) "
             "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
            name, value)
        .map([](qint64) {});
}

} // namespace yichuang::store
