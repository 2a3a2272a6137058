// SPDX-License-Identifier: Apache-2.0
#include "models/store/packages.h"

namespace yichuang::store {

using namespace Qt::Literals::StringLiterals;
using Standing = KeptPackage::Standing;

QString toText(Standing standing)
{
    switch (standing) {
    case Standing::New:
        return u"new"_s;
    case Standing::Used:
        return u"used"_s;
    case Standing::Unusable:
        return u"unusable"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Standing> packageStandingFromText(QStringView text)
{
    for (const Standing standing : {Standing::New, Standing::Used, Standing::Unusable}) {
        if (toText(standing) == text)
            return standing;
    }
    return std::nullopt;
}

Result<std::optional<KeptPackage>> keptPackage(Database& database, const QString& name)
{
    return database.first(
        u"SELECT name, tag, version, content, signature, taken_at, standing, problem "
        "FROM packages WHERE name = ?"_s,
        [](const Row& row) {
            return KeptPackage{.name = row.text(u"name"),
                .tag = row.text(u"tag"),
                .version = row.text(u"version"),
                .content = row.bytes(u"content"),
                .signature = row.bytes(u"signature"),
                .takenAt = row.instant(u"taken_at"),
                .standing = row.word(u"standing", packageStandingFromText),
                .problem = row.text(u"problem")};
        },
        name);
}

Result<> keepPackage(Database& database, const KeptPackage& package)
{
    return database
        .run(u"INSERT OR REPLACE INTO packages (name, tag, version, content, signature, taken_at, "
             "standing, problem) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            package.name, package.tag, package.version, package.content, package.signature,
            package.takenAt, toText(package.standing), package.problem)
        .map([](qint64) {});
}

Result<> judgePackage(Database& database, const QString& name, const QString& tag,
    Standing standing, const QString& problem)
{
    return database
        .run(u"UPDATE packages SET standing = ?, problem = ? WHERE name = ? AND tag = ?"_s,
            toText(standing), problem, name, tag)
        .map([](qint64) {});
}

Result<std::vector<KeptCatalogue>> keptCatalogues(Database& database)
{
    return database.all(u"SELECT version, source, content, accepted_at, accepted_by "
                        "FROM catalogues ORDER BY catalogue"_s,
        [](const Row& row) {
            return KeptCatalogue{.version = row.text(u"version"),
                .fromPackage = row.text(u"source") == u"package",
                .content = row.bytes(u"content"),
                .acceptedAt = row.instant(u"accepted_at"),
                .acceptedBy = row.text(u"accepted_by")};
        });
}

Result<> keepCatalogue(Database& database, const KeptCatalogue& catalogue)
{
    return database
        .run(u"INSERT INTO catalogues (version, source, content, accepted_at, accepted_by) "
             "VALUES (?, ?, ?, ?, ?)"_s,
            catalogue.version, catalogue.fromPackage ? u"package"_s : u"file"_s, catalogue.content,
            catalogue.acceptedAt, catalogue.acceptedBy)
        .map([](qint64) {});
}

} // namespace yichuang::store
