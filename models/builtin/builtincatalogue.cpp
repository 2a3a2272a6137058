// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"

#include "models/catalogue/import.h"

#include <QFile>

namespace yichuang::builtin {

using namespace catalogue;

namespace {

Result<CatalogueReport> readBuiltIn(const QString& name, FileKind kind, const KnownCodes& known)
{
    QFile file{QStringLiteral(":/catalogue/") + name};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, file.fileName());
    CatalogueReport report = readCatalogueFile(name, file.readAll(), known, kind);
    if (report.verdict != Verdict::Accepted) {
        const Finding& first = report.findings.front();
        return failure(
            Error::Code::Corrupt, name + u' ' + catalogue::toText(first.rule) + u' ' + first.path);
    }
    return report;
}

} // namespace

Result<Catalogue> loadBuiltInCatalogue()
{
    KnownCodes known;
    auto departments
        = readBuiltIn(QStringLiteral("departments.json"), FileKind::Departments, known);
    if (!departments)
        return tl::unexpected(departments.error());
    known.departments.emplace();
    for (const Department& department : departments->departments)
        known.departments->insert(department.code, department.name);
    auto items = readBuiltIn(QStringLiteral("items.json"), FileKind::Items, known);
    if (!items)
        return tl::unexpected(items.error());
    known.items = QSet<QString>(items->acceptedCodes.cbegin(), items->acceptedCodes.cend());
    auto themes = readBuiltIn(QStringLiteral("joint-themes.json"), FileKind::JointThemes, known);
    if (!themes)
        return tl::unexpected(themes.error());
    auto divisions = readBuiltIn(QStringLiteral("divisions.json"), FileKind::Divisions, known);
    if (!divisions)
        return tl::unexpected(divisions.error());
    CatalogueContent content{{}, std::move(themes->themes), std::move(departments->departments),
        std::move(divisions->divisions)};
    for (Item& item : items->items)
        content.items.push_back({std::move(item), std::nullopt});
    return Catalogue::make(std::move(content));
}

Result<PinyinTable> loadBuiltInPinyin()
{
    QFile file{QStringLiteral(":/pinyin/readings.txt")};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, file.fileName());
    return PinyinTable::fromText(file.readAll());
}

} // namespace yichuang::builtin
