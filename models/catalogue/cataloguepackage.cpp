// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/cataloguepackage.h"

#include "models/base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace yichuang::catalogue {
namespace {

using namespace Qt::Literals::StringLiterals;

void learn(KnownCodes& known, const CatalogueReport& report)
{
    for (const Department& department : report.departments) {
        if (known.departments)
            known.departments->insert(department.code, department.name);
    }
    for (const Item& item : report.items) {
        if (known.items)
            known.items->insert(item.code);
    }
    for (const JointTheme& theme : report.themes) {
        if (known.themes)
            known.themes->insert(theme.code);
    }
    for (const Division& division : report.divisions) {
        if (known.divisions)
            known.divisions->insert(division.code);
    }
}

template <typename T>
void append(std::vector<T>& all, std::vector<T>& more)
{
    std::ranges::move(more, std::back_inserter(all));
}

/// `more` in the place of what has the same code.
template <typename T>
std::vector<T> replaced(std::span<const T> old, std::vector<T> more)
{
    for (const T& entry : old) {
        if (std::ranges::find(more, entry.code, &T::code) == more.end())
            more.push_back(entry);
    }
    return more;
}

template <typename T>
bool allIn(std::span<const T> known, const std::vector<T>& entries)
{
    return std::ranges::all_of(
        entries, [&](const T& entry) { return std::ranges::find(known, entry) != known.end(); });
}

/// Behind the closing quote of the text that begins at `at`.
qsizetype endOfText(const QByteArray& json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at)
        at += json[at] == '\\' ? 1 : 0;
    return at + 1;
}

/// Behind the value that begins at `at`: before the comma or brace that follows it. Files are cut
/// out as they are; written anew, the order of their keys would be lost.
qsizetype endOfValue(const QByteArray& json, qsizetype at)
{
    int depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        const bool closes = c == '}' || c == ']';
        if (depth == 0 && (c == ',' || closes))
            return at;
        if (c == '"') {
            at = endOfText(json, at);
            continue;
        }
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= closes ? 1 : 0;
        ++at;
    }
    return at;
}

} // namespace

std::vector<CatalogueReport> judgeTogether(
    std::span<const NamedFile> files, const KnownCodes& known)
{
    KnownCodes all = known;
    if (files.size() > 1) {
        for (const NamedFile& file : files)
            learn(all, readCatalogueFile(file.name, file.bytes, {}));
    }
    std::vector<CatalogueReport> reports;
    for (const NamedFile& file : files)
        reports.push_back(readCatalogueFile(file.name, file.bytes, all));
    return reports;
}

Result<CatalogueUpdate> updateFrom(std::vector<CatalogueReport> reports)
{
    CatalogueUpdate update;
    for (CatalogueReport& report : reports) {
        if (report.verdict == Verdict::EntriesRejected || report.verdict == Verdict::FileRejected) {
            const Finding& first = report.findings.front();
            return failure(Error::Code::InvalidInput,
                report.fileName + u' ' + toText(first.rule) + u' ' + first.path);
        }
        append(update.items, report.items);
        append(update.themes, report.themes);
        append(update.departments, report.departments);
        append(update.divisions, report.divisions);
    }
    return update;
}

QByteArray toPackage(std::span<const NamedFile> files)
{
    QByteArray bytes{"{"};
    for (const NamedFile& file : files) {
        if (bytes.size() > 1)
            bytes += ',';
        const QString name = file.name.endsWith(u".json") ? file.name.chopped(5) : file.name;
        const QByteArray key = QJsonDocument{QJsonArray{name}}.toJson(QJsonDocument::Compact);
        bytes += '\n' + key.sliced(1).chopped(1) + ": " + file.bytes.trimmed();
    }
    return bytes + "\n}\n";
}

Result<std::vector<NamedFile>> filesFromPackage(const QByteArray& bytes)
{
    const auto object = objectFromJson(bytes); // from here on the text is known to be sound
    if (!object)
        return tl::unexpected(object.error());
    std::vector<NamedFile> files;
    qsizetype at = bytes.indexOf('{') + 1;
    for (qsizetype left = object->size(); left > 0; --left) {
        const qsizetype key = bytes.indexOf('"', at);
        const qsizetype keyEnd = endOfText(bytes, key);
        const qsizetype value = bytes.indexOf(':', keyEnd) + 1;
        at = endOfValue(bytes, value);
        const auto name = QJsonDocument::fromJson('[' + bytes.sliced(key, keyEnd - key) + ']');
        files.push_back({name[0].toString() + u".json", bytes.sliced(value, at - value).trimmed()});
    }
    return files;
}

bool isKnown(const Catalogue& base, const CatalogueUpdate& update)
{
    const bool items = std::ranges::all_of(update.items, [&](const Item& item) {
        const Item* known = base.item(item.code, item.version);
        return known != nullptr && *known == item;
    });
    return items && allIn(base.themes(), update.themes)
        && allIn(base.departments(), update.departments)
        && allIn(base.divisions(), update.divisions);
}

Result<Catalogue> extended(const Catalogue& base, CatalogueUpdate update, Day validFrom)
{
    CatalogueContent content;
    content.items.assign(base.allVersions().begin(), base.allVersions().end());
    for (Item& item : update.items) {
        const Item* known = base.item(item.code, item.version);
        if (known == nullptr)
            content.items.push_back({std::move(item), validFrom});
        else if (*known != item)
            return failure(Error::Code::InvalidInput,
                u"%1 version %2 was changed without a new version"_s.arg(
                    item.code, QString::number(item.version)));
    }
    content.themes = replaced(base.themes(), std::move(update.themes));
    content.departments = replaced(base.departments(), std::move(update.departments));
    content.divisions = replaced(base.divisions(), std::move(update.divisions));
    return Catalogue::make(std::move(content));
}

} // namespace yichuang::catalogue
