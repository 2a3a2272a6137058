// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/import.h"

#include "models/catalogue/fileprobe.h"
#include "models/catalogue/itemreader.h"
#include "models/catalogue/placereader.h"
#include "models/catalogue/themereader.h"

#include <algorithm>

namespace yichuang::catalogue {

namespace {

/// One entry on its way: accepted when it has no findings at the end.
template <typename T>
struct Entry
{
    T value;
    QString path; ///< $[1]
    QStringList codes; ///< as written, also those of a key given twice
    Findings findings;
};

QStringList codesOf(const JsonNode& node, QStringView codeKey)
{
    QStringList codes;
    for (const JsonMember& member : node.members) {
        if (member.key == codeKey && member.value.kind == JsonNode::Kind::Text
            && member.value.text.size() <= 64)
            codes.push_back(member.value.text);
    }
    return codes;
}

bool hasDuplicateKeys(const JsonNode& node)
{
    std::vector<QStringView> keys;
    keys.reserve(node.members.size());
    for (const JsonMember& member : node.members)
        keys.push_back(member.key);
    std::ranges::sort(keys);
    return std::ranges::adjacent_find(keys) != keys.end();
}

void nameDuplicateKeys(const JsonNode& node, const QString& path, Findings& findings)
{
    QSet<QString> seen;
    for (const JsonMember& member : node.members) {
        if (seen.contains(member.key))
            findings.push_back({Rule::DuplicateKey, path + u'.' + member.key.left(64),
                QStringLiteral("the key is given twice"), {}, Severity::Error});
        seen.insert(member.key);
    }
}

/// Paths are only made where something lies below: most of a file are plain values.
void findDuplicateKeys(const JsonNode& node, const QString& path, Findings& findings)
{
    if (hasDuplicateKeys(node))
        nameDuplicateKeys(node, path, findings);
    const auto isPlain
        = [](const JsonNode& value) { return value.members.empty() && value.elements.empty(); };
    for (const JsonMember& member : node.members) {
        if (!isPlain(member.value))
            findDuplicateKeys(member.value, path + u'.' + member.key.left(64), findings);
    }
    for (std::size_t index = 0; index < node.elements.size(); ++index) {
        if (!isPlain(node.elements[index]))
            findDuplicateKeys(
                node.elements[index], path + u'[' + QString::number(index) + u']', findings);
    }
}

template <typename T, typename Read>
std::vector<Entry<T>> readEntries(const JsonNode& array, QStringView codeKey, Read read)
{
    std::vector<Entry<T>> entries;
    entries.reserve(array.elements.size());
    for (const JsonNode& node : array.elements) {
        Entry<T> entry{{}, QStringLiteral("$[%1]").arg(entries.size()), codesOf(node, codeKey), {}};
        findDuplicateKeys(node, entry.path, entry.findings);
        if (node.kind != JsonNode::Kind::Object) {
            entry.findings.push_back({Rule::FieldType, entry.path, QStringLiteral("not an object"),
                {}, Severity::Error});
        } else if (entry.findings.empty()) {
            ObjectReader reader{node, entry.path, entry.findings};
            entry.value = read(reader);
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// Neither of two entries with the same code (or name) is taken: nobody can say which is meant.
template <typename T, typename Key>
void refuseTwins(std::vector<Entry<T>>& entries, Rule rule, QStringView field, Key keyOf)
{
    QHash<QString, std::size_t> first;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const QString key = keyOf(entries[index]);
        if (key.isEmpty())
            continue;
        const auto known = first.constFind(key);
        if (known == first.constEnd()) {
            first.insert(key, index);
            continue;
        }
        Entry<T>& earlier = entries[known.value()];
        Entry<T>& later = entries[index];
        const auto twin = [&](const Entry<T>& own, const Entry<T>& other) {
            return Finding{rule, own.path + u'.' + field,
                key + QStringLiteral(", also at ") + other.path, {}, Severity::Error};
        };
        later.findings.push_back(twin(later, earlier));
        const Finding mirrored = twin(earlier, later);
        if (std::ranges::none_of(earlier.findings,
                [&](const Finding& f) { return f.rule == rule && f.path == mirrored.path; }))
            earlier.findings.push_back(mirrored);
    }
}

template <typename T>
void refuseTwinCodes(std::vector<Entry<T>>& entries, QStringView field)
{
    refuseTwins(entries, Rule::DuplicateCode, field, [](const Entry<T>& entry) {
        return entry.codes.isEmpty() ? QString{} : entry.codes.first();
    });
}

template <typename T, typename Check>
void checkSound(std::vector<Entry<T>>& entries, Check check)
{
    for (Entry<T>& entry : entries) {
        if (entry.findings.empty())
            entry.findings = check(entry.value, entry.path);
    }
}

/// Moves the sound entries to `accepted` and everything else into the report.
template <typename T>
void settle(std::vector<Entry<T>>&& entries, std::vector<T>& accepted, CatalogueReport& report)
{
    for (Entry<T>& entry : entries) {
        if (entry.findings.empty()) {
            report.acceptedCodes += entry.codes;
            accepted.push_back(std::move(entry.value));
            continue;
        }
        for (Finding& finding : entry.findings) {
            finding.code = entry.codes.value(0);
            report.findings.push_back(std::move(finding));
        }
        report.rejectedCodes += entry.codes;
        report.verdict = Verdict::EntriesRejected;
    }
    report.rejectedCodes.removeDuplicates();
}

void readItems(const JsonNode& array, const KnownCodes& known, CatalogueReport& report)
{
    auto entries = readEntries<Item>(array, u"localCode", readItem);
    checkSound(entries, [&](const Item& item, const QString& path) {
        return unknownReferences(item, path, known);
    });
    checkSound(entries,
        [&](const Item& item, const QString& path) { return brokenItemRules(item, path, known); });
    refuseTwinCodes(entries, u"localCode");
    refuseTwins(entries, Rule::CrossField, u"name", [](const Entry<Item>& entry) {
        return entry.findings.empty() ? entry.value.name + u' ' + toText(entry.value.level)
                                      : QString{};
    });
    settle(std::move(entries), report.items, report);
}

void readThemes(const JsonNode& array, const KnownCodes& known, CatalogueReport& report)
{
    auto entries = readEntries<JointTheme>(array, u"themeCode", readTheme);
    KnownCodes withFile = known;
    if (withFile.themes) {
        for (const auto& entry : entries)
            withFile.themes->insert(entry.value.code);
    }
    checkSound(entries, [&](const JointTheme& theme, const QString& path) {
        return brokenThemeRules(theme, path, withFile);
    });
    refuseTwinCodes(entries, u"themeCode");
    settle(std::move(entries), report.themes, report);
}

void readDepartments(const JsonNode& array, CatalogueReport& report)
{
    auto entries = readEntries<Department>(array, u"code", readDepartment);
    refuseTwinCodes(entries, u"code");
    settle(std::move(entries), report.departments, report);
}

void readDivisions(const JsonNode& array, const KnownCodes& known, CatalogueReport& report)
{
    auto entries = readEntries<Division>(array, u"code", readDivision);
    QSet<QString> codes = known.divisions.value_or(QSet<QString>{});
    for (const auto& entry : entries)
        codes.insert(entry.value.code);
    checkSound(entries, [&](const Division& division, const QString& path) -> Findings {
        if (division.parentCode.isEmpty() || codes.contains(division.parentCode))
            return {};
        return {{Rule::UnknownReference, path + QStringLiteral(".parentCode"), division.parentCode,
            {}, Severity::Error}};
    });
    refuseTwinCodes(entries, u"code");
    settle(std::move(entries), report.divisions, report);
}

FileKind guessedKind(const JsonNode& array)
{
    const JsonNode& first = array.elements.front();
    if (first.find(u"themeCode"))
        return FileKind::JointThemes;
    if (first.find(u"namePattern"))
        return FileKind::Departments;
    if (first.find(u"parentCode"))
        return FileKind::Divisions;
    return FileKind::Items;
}

} // namespace

QString toText(FileKind kind)
{
    switch (kind) {
    case FileKind::Items:
        return QStringLiteral("items");
    case FileKind::JointThemes:
        return QStringLiteral("jointThemes");
    case FileKind::Departments:
        return QStringLiteral("departments");
    case FileKind::Divisions:
        return QStringLiteral("divisions");
    }
    Q_UNREACHABLE();
}

QString toText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
        return QStringLiteral("accept");
    case Verdict::AcceptedWithWarning:
        return QStringLiteral("acceptWithWarning");
    case Verdict::EntriesRejected:
        return QStringLiteral("rejectItem");
    case Verdict::FileRejected:
        return QStringLiteral("rejectFile");
    }
    Q_UNREACHABLE();
}

CatalogueReport readCatalogueFile(const QString& fileName, const QByteArray& bytes,
    const KnownCodes& known, std::optional<FileKind> kind)
{
    CatalogueReport report;
    report.fileName = fileName;
    ProbedFile file = probeFile(fileName, bytes);
    report.findings = std::move(file.findings);
    if (!file.entries) {
        report.kind = kind.value_or(FileKind::Items);
        report.verdict = Verdict::FileRejected;
        return report;
    }
    report.verdict = report.findings.empty() ? Verdict::Accepted : Verdict::AcceptedWithWarning;
    report.kind = kind ? *kind : guessedKind(*file.entries);
    switch (report.kind) {
    case FileKind::Items:
        readItems(*file.entries, known, report);
        break;
    case FileKind::JointThemes:
        readThemes(*file.entries, known, report);
        break;
    case FileKind::Departments:
        readDepartments(*file.entries, report);
        break;
    case FileKind::Divisions:
        readDivisions(*file.entries, known, report);
        break;
    }
    return report;
}

} // namespace yichuang::catalogue
