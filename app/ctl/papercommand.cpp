// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/casejson.h"
#include "app/ctl/profileaccess.h"
#include "app/ctl/profilecommand.h"
#include "app/ctl/text.h"
#include "models/base/canonicaljson.h"
#include "models/documents/ofdfile.h"
#include "models/documents/printeddocument.h"
#include "widgets/shared/papersentence.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

Result<> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Code::Unwritable, path + u": "_s + file.errorString());
    return {};
}

/// The templates of the program, those of the profile in their place.
Result<QByteArray> rendered(const documents::DocumentContent& content, const QString& profile)
{
    return documents::TemplateSet::load({u":/templates"_s, QString{profile + u"/templates"_s}})
        .and_then([&content](const documents::TemplateSet& templates) {
            return documents::renderPdf(content, templates);
        });
}

Reply writtenReply(const desk::Outcome& outcome, const QString& path, const QString& hash)
{
    Reply reply = outcomeReply(outcome, SystemClock{}.today());
    if (reply.exit != Exit::Done)
        return reply;
    reply.text = path;
    QJsonObject document = reply.document.toObject();
    document[u"file"_s] = path;
    document[u"sha256"_s] = hash;
    reply.document = document;
    return reply;
}

/// What must happen first, as one sentence and as a word.
Reply withoutPaper(const desk::NoPaper& missing)
{
    return {.exit = Exit::No,
        .text = {},
        .document = QJsonObject{{u"ok"_s, false}, {u"document"_s, documents::toText(missing.kind)},
            {u"obstacle"_s, desk::toText(missing.obstacle)}},
        .notes = {documents::toText(missing.kind) + documents::factsOf(missing.kind).name + u": "_s
            + shared::paperSentence(missing)},
        .problem = {}};
}

/// --input: texts by the names of the document's values, for what no act records.
Result<desk::GivenValues> givenValues(const Invocation& call, documents::DocumentKind kind)
{
    desk::GivenValues given;
    if (!call.has(u"input"_s))
        return given;
    const auto object = readInput(call.value(u"input"_s)).and_then(objectFromJson);
    if (!object)
        return tl::unexpected(object.error());
    const QStringList& known = documents::factsOf(kind).ownValues;
    for (auto value = object->begin(); value != object->end(); ++value) {
        const bool named = known.contains(value.key()) || value.key() == u"departmentCode"_s;
        if (!named || !value->isString())
            return failure(Error::Code::InvalidInput, u'/' + value.key());
        given.insert(value.key(), value->toString());
    }
    return given;
}

/// --format; PDF without it.
Result<documents::FileFormat> formatOf(const Invocation& call)
{
    if (!call.has(u"format"_s))
        return documents::FileFormat::Pdf;
    const auto format = documents::fileFormatFromText(call.value(u"format"_s));
    if (!format)
        return failure(Error::Code::InvalidInput, call.value(u"format"_s));
    return *format;
}

/// Writes the file, then records it: a print the case does not know of is better than one it only
/// believes in.
Reply keep(desk::Desk& desk, CaseId id, documents::DocumentKind kind, const QString& number,
    const QByteArray& pdf, const QString& path)
{
    if (const auto written = writeFile(path, pdf); !written)
        return failed(written.error(), path);
    const QByteArray hash = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256);
    const auto recorded = desk.recordPrinted(id, kind, number, hash).result();
    return recorded ? writtenReply(*recorded, path, QString::fromLatin1(hash.toHex()))
                    : failed(recorded.error());
}

Reply document(const Invocation& call)
{
    if (!call.has(u"out"_s))
        //: 中文: 缺少选项 --%1。
        return misused(Text::tr("The option --%1 is missing.").arg(u"out"_s));
    const QString path = call.value(u"out"_s);
    if (QFileInfo::exists(path))
        return failed({Error::Code::Unwritable,
                          //: 中文: 文件已存在
                          Text::tr("the file is there already")},
            path);
    const auto kind = documents::documentKindFromCode(call.arguments()[1]);
    if (!kind)
        return failed(kind.error(), call.arguments()[1]);
    const auto format = formatOf(call);
    if (!format)
        return failed(format.error(), u"--format"_s);
    const auto given = givenValues(call, *kind);
    if (!given)
        return failed(given.error(), call.value(u"input"_s));
    return atDesk(call, [&](const ProfileAccess& access, desk::Desk& desk) {
        const auto id = access.caseWith(call.arguments()[0]);
        if (!id)
            return failed(id.error());
        const auto sealed = desk.sealedFile(*id, *kind).result();
        if (!sealed)
            return failed(sealed.error());
        const bool asWanted = *sealed
            && (!call.has(u"format"_s)
                || (*sealed)->isPdf() == (*format == documents::FileFormat::Pdf));
        if (asWanted)
            return keep(desk, *id, *kind, (*sealed)->documentNumber, (*sealed)->bytes, path);
        const auto paper = desk.issue(*id, *kind, *given).result();
        if (!paper)
            return failed(paper.error(), call.arguments()[1]);
        if (!*paper)
            return withoutPaper(paper->error());
        const documents::DocumentContent& content = **paper;
        const auto pdf = rendered(content, call.profile());
        const auto bytes
            = *format == documents::FileFormat::Ofd ? pdf.and_then(&documents::ofdOf) : pdf;
        if (!bytes)
            return failed(bytes.error(), call.arguments()[1]);
        return keep(desk, *id, *kind, content.documentNumber, *bytes, path);
    });
}

} // namespace

std::vector<Command> paperCommands()
{
    return {{u"document"_s, {}, u"NUMBER D03 --out FILE [--format ofd] [--input FILE]"_s,
        //: 中文: 把办件的一份文书存为 PDF 或 OFD，并记入办件。
        Text::tr("Save a document of a case as PDF or OFD and record it."), 2, 2,
        //: 中文: 写入的文件，不覆盖已有文件。
        {{u"out"_s, Text::tr("File to write; none is overwritten."), u"FILE"_s},
            //: 中文: pdf（默认）或 ofd。
            {u"format"_s, Text::tr("pdf, which is the default, or ofd."), u"FORMAT"_s},
            //: 中文: 听证文书的时间、地点等内容，JSON，- 为标准输入。
            {u"input"_s, Text::tr("What hearing papers say, as JSON; - for standard input."),
                u"FILE"_s}},
        document}};
}

} // namespace yichuang::ctl
