// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/cataloguecommand.h"
#include "app/ctl/profilerules.h"
#include "app/ctl/text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {

using catalogue::CatalogueReport;

namespace {

bool isRejected(const CatalogueReport& report)
{
    return report.verdict == catalogue::Verdict::EntriesRejected
        || report.verdict == catalogue::Verdict::FileRejected;
}

QJsonObject reportJson(const CatalogueReport& report)
{
    QJsonArray findings;
    for (const auto& finding : report.findings)
        findings.append(QJsonObject{{u"rule"_s, toText(finding.rule)}, {u"path"_s, finding.path},
            {u"code"_s, finding.code}, {u"detail"_s, finding.detail},
            {u"severity"_s, toText(finding.severity)}});
    return {{u"file"_s, report.fileName}, {u"kind"_s, toText(report.kind)},
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

QString reportText(const CatalogueReport& report)
{
    //: 中文: %1：%2
    QString text = Text::tr("%1: %2").arg(report.fileName, verdictText(report));
    for (const auto& finding : report.findings) {
        const QStringList parts{toText(finding.rule), finding.code, finding.path, finding.detail};
        text += u"\n  "_s + parts.filter(QRegularExpression{u"."_s}).join(u"  "_s);
    }
    return text;
}

} // namespace

Result<std::vector<catalogue::NamedFile>> catalogueFiles(const QStringList& paths)
{
    std::vector<catalogue::NamedFile> files;
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
    if (files.empty())
        return failure(Error::Code::Unreadable, paths.join(u' '));
    return files;
}

Reply verdictReply(const std::vector<CatalogueReport>& reports)
{
    QStringList texts;
    QJsonArray documents;
    for (const CatalogueReport& report : reports) {
        texts << reportText(report);
        documents.append(reportJson(report));
    }
    const bool isGood = std::ranges::none_of(reports, isRejected);
    return {.exit = isGood ? Exit::Done : Exit::No,
        .text = texts.join(u'\n'),
        .document = QJsonObject{{u"ok"_s, isGood}, {u"files"_s, documents}},
        .notes = {},
        .problem = {}};
}

Reply checkCatalogueFiles(const Invocation& call)
{
    const auto files = catalogueFiles(call.arguments());
    if (!files)
        return failed(files.error());
    const auto known = profileCatalogue(call.profile());
    if (!known)
        return failed(known.error());
    return verdictReply(catalogue::judgeTogether(*files, known->knownCodes()));
}

} // namespace yichuang::ctl
