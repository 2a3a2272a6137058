// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/fileprobe.h"

#include "models/catalogue/import.h"

namespace yichuang::catalogue {

namespace {

ProbedFile refused(Rule rule, QString detail, QString path = {})
{
    return {std::nullopt, {{rule, std::move(path), std::move(detail), {}, Severity::Error}}};
}

QString suffixOf(const QString& fileName)
{
    const QString name = fileName.section(u'/', -1);
    return name.contains(u'.') ? name.section(u'.', -1).toLower() : QString{};
}

bool isBlank(const QByteArray& bytes) { return bytes.trimmed().isEmpty(); }

/// ZIP (XLSX, DOCX, ODS), the compound file of old Office, and PDF are what people pick by mistake.
QString foreignFormat(const QByteArray& bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return QStringLiteral("a ZIP archive, for example XLSX");
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return QStringLiteral("an old Office file");
    if (bytes.startsWith("%PDF"))
        return QStringLiteral("a PDF");
    return {};
}

ProbedFile parsed(const QByteArray& utf8, Findings warnings)
{
    auto outcome = parseJsonTree(utf8);
    if (const auto* const problem = std::get_if<JsonProblem>(&outcome)) {
        const QString where = QStringLiteral("byte %1").arg(problem->offset);
        if (problem->kind == JsonProblem::Kind::TooDeep)
            return refused(Rule::NestingTooDeep,
                where + QStringLiteral(", more than %1 levels").arg(jsonDepthLimit), problem->path);
        return refused(Rule::JsonSyntax, where, problem->path);
    }
    JsonNode root = std::get<JsonNode>(std::move(outcome));
    if (root.kind != JsonNode::Kind::Array)
        return refused(
            Rule::NotAnArray, QStringLiteral("the top is no array"), QStringLiteral("$"));
    if (root.elements.empty())
        return refused(Rule::EmptyValue, QStringLiteral("no entries"), QStringLiteral("$"));
    return {std::move(root), std::move(warnings)};
}

} // namespace

ProbedFile probeFile(const QString& fileName, const QByteArray& bytes)
{
    if (bytes.size() > catalogueFileLimit)
        return refused(Rule::FileTooLarge,
            QStringLiteral("%1 bytes, at most %2")
                .arg(QString::number(bytes.size()), QString::number(catalogueFileLimit)));
    if (isBlank(bytes))
        return refused(Rule::FileEmpty, QStringLiteral("%1 bytes").arg(bytes.size()));
    if (const QString format = foreignFormat(bytes); !format.isEmpty())
        return refused(Rule::FileKindMismatch, QStringLiteral("the content is ") + format);
    if (const QString suffix = suffixOf(fileName); !suffix.isEmpty() && suffix != u"json")
        return refused(Rule::FileKindMismatch, QStringLiteral("text in a file named .") + suffix);
    if (!bytes.isValidUtf8())
        return refused(Rule::EncodingNotUtf8, QStringLiteral("not UTF-8, perhaps GBK or UTF-16"));
    const QByteArray mark = QByteArrayLiteral("\xEF\xBB\xBF");
    if (!bytes.startsWith(mark))
        return parsed(bytes, {});
    return parsed(bytes.mid(mark.size()),
        {{Rule::BomPresent, {}, QStringLiteral("the byte order mark was skipped"), {},
            Severity::Warning}});
}

} // namespace yichuang::catalogue
