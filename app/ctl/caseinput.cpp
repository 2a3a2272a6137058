// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/caseinput.h"

#include "app/ctl/text.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {

Result<QJsonObject> inputObject(const Invocation& call)
{
    const auto bytes = readInput(call.value(u"input"_s));
    if (!bytes)
        return tl::unexpected(bytes.error());
    QJsonParseError mistake;
    const auto document = QJsonDocument::fromJson(*bytes, &mistake);
    if (mistake.error != QJsonParseError::NoError)
        return failure(Error::Code::InvalidInput,
            u"byte %1: %2"_s.arg(mistake.offset).arg(mistake.errorString()));
    if (!document.isObject())
        return failure(Error::Code::InvalidInput, u"not an object"_s);
    return document.object();
}

Reply missing(const QString& option)
{
    //: 中文: 缺少选项 --%1。
    return misused(Text::tr("The option --%1 is missing.").arg(option));
}

Reply schemaReply(const QString& name)
{
    QFile file{u":/schemas/"_s + name + u".json"_s};
    if (!file.open(QIODevice::ReadOnly))
        return failed({Error::Code::Internal, file.fileName()});
    const QByteArray bytes = file.readAll();
    return {.exit = Exit::Done,
        .text = QString::fromUtf8(bytes).trimmed(),
        .document = QJsonDocument::fromJson(bytes).object(),
        .notes = {},
        .problem = {}};
}

QCommandLineOption inputOption()
{
    //: 中文: JSON 文件；- 为标准输入。
    return {u"input"_s, Text::tr("JSON file; - is standard input."), u"FILE"_s};
}

QCommandLineOption schemaOption()
{
    //: 中文: 输出所读 JSON 的格式（JSON Schema）。
    return {u"schema"_s, Text::tr("Write the JSON Schema of what is read.")};
}

} // namespace yichuang::ctl
