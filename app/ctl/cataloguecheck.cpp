// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/cataloguecommand.h"
#include "app/ctl/text.h"
#include "models/builtin/builtincatalogue.h"
#include "models/catalogue/import.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {

using catalogue::CatalogueReport;
using catalogue::KnownCodes;

namespace {

struct NamedFile
{
    QString path;
    QByteArray bytes;
};

Result<std::vector<NamedFile>> readAll(const QStringList& paths)
{
    std::vector<NamedFile> files;
    for (const auto& path : paths) {
        QStringList names{path};
        if (QFileInfo{path}.isDir()) {
            const QDir folder{path};
            names.clear();
            for (const auto& name : folder.entryList(QDir::Files, QDir::Name))
                names << folder.filePath(name);
        }
        for (const auto& name : names) {
            auto bytes = readInput(name);
            if (!bytes)
                return tl::unexpected(bytes.error());
            files.push_back({name, std::move(*bytes)});
        }
    }
    return files;
}

/// Files of one catalogue refer to each other: what one file brings, the others may name.
void learn(KnownCodes& known, const CatalogueReport& report)
{
    for (const auto& department : report.departments)
        known.departments->insert(department.code, department.name);
    for (const auto& item : report.items)
        known.items->insert(item.code);
    for (const auto& theme : report.themes)
        known.themes->insert(theme.code);
    for (const auto& division : report.divisions)
        known.divisions->insert(division.code);
}

std::vector<CatalogueReport> judge(const std::vector<NamedFile>& files, KnownCodes known)
{
    if (files.size() > 1) {
        for (const auto& file : files)
            learn(known,
                catalogue::readCatalogueFile(QFileInfo{file.path}.fileName(), file.bytes, {}));
    }
    std::vector<CatalogueReport> reports;
    reports.reserve(files.size());
    for (const auto& file : files)
        reports.push_back(
            catalogue::readCatalogueFile(QFileInfo{file.path}.fileName(), file.bytes, known));
    return reports;
}

bool isRejected(const CatalogueReport& report)
{
    return report.verdict == catalogue::Verdict::EntriesRejected
        || report.verdict == catalogue::Verdict::FileRejected;
}

QJsonObject reportJson(const QString& path, const CatalogueReport& report)
{
    QJsonArray findings;
    for (const auto& finding : report.findings)
        findings.append(QJsonObject{{u"rule"_s, toText(finding.rule)}, {u"path"_s, finding.path},
            {u"code"_s, finding.code}, {u"detail"_s, finding.detail},
            {u"severity"_s, toText(finding.severity)}});
    return {{u"file"_s, path}, {u"kind"_s, toText(report.kind)},
        {u"verdict"_s, toText(report.verdict)}, {u"findings"_s, findings},
        {u"acceptedCodes"_s, QJsonArray::fromStringList(report.acceptedCodes)},
        {u"rejectedCodes"_s, QJsonArray::fromStringList(report.rejectedCodes)}};
}

QString verdictText(const CatalogueReport& report)
{
    const QString accepted = QString::number(report.acceptedCodes.size());
    const QString rejected = QString::number(report.rejectedCodes.size());
    switch (report.verdict) {
    case catalogue::Verdict::Accepted:
        //: 中文: 通过，共 %1 条
        return Text::tr("good, %1 entries").arg(accepted);
    case catalogue::Verdict::AcceptedWithWarning:
        //: 中文: 通过（有提醒），共 %1 条
        return Text::tr("good with warnings, %1 entries").arg(accepted);
    case catalogue::Verdict::EntriesRejected:
        //: 中文: 通过 %1 条，拒绝 %2 条
        return Text::tr("%1 entries good, %2 rejected").arg(accepted, rejected);
    case catalogue::Verdict::FileRejected:
        //: 中文: 整个文件拒绝，一条也不导入
        return Text::tr("the whole file is rejected");
    }
    Q_UNREACHABLE();
}

QString reportText(const QString& path, const CatalogueReport& report)
{
    //: 中文: %1：%2
    QString text = Text::tr("%1: %2").arg(path, verdictText(report));
    for (const auto& finding : report.findings) {
        const QStringList parts{toText(finding.rule), finding.code, finding.path, finding.detail};
        text += u"\n  "_s + parts.filter(QRegularExpression{u"."_s}).join(u"  "_s);
    }
    return text;
}

} // namespace

Reply checkCatalogueFiles(const Invocation& call)
{
    const auto files = readAll(call.arguments());
    if (!files)
        return failed(files.error());
    if (files->empty())
        return failed({Error::Code::Unreadable, {}}, call.arguments().join(u' '));
    const auto builtIn = builtin::loadBuiltInCatalogue();
    if (!builtIn)
        return failed(builtIn.error());
    const auto reports = judge(*files, builtIn->knownCodes());
    QStringList texts;
    QJsonArray documents;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        texts << reportText((*files)[i].path, reports[i]);
        documents.append(reportJson((*files)[i].path, reports[i]));
    }
    const bool isGood = std::ranges::none_of(reports, isRejected);
    return {.exit = isGood ? Exit::Done : Exit::No,
        .text = texts.join(u'\n'),
        .document = QJsonObject{{u"ok"_s, isGood}, {u"files"_s, documents}},
        .notes = {},
        .problem = {}};
}

} // namespace yichuang::ctl
