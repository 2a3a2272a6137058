// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtinwording.h"

#include "models/base/fieldreader.h"

#include <QFile>
#include <QJsonDocument>

namespace yichuang::builtin {

namespace {

QStringList phrases(FieldReader& reader, QStringView key)
{
    QStringList list;
    for (const QJsonValue& value : reader.array(key, 50)) {
        if (!value.isString() || value.toString().trimmed().isEmpty())
            reader.blame(key, QStringLiteral("not a phrase"));
        list.append(value.toString());
    }
    return list;
}

} // namespace

Result<Wording> loadBuiltInWording()
{
    QFile file{QStringLiteral(":/wording/opinions.json")};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, file.fileName());
    FieldReader reader{QJsonDocument::fromJson(file.readAll()).object()};
    Wording wording{.stopBasis = reader.text(u"stopBasis"),
        .stopReasons = phrases(reader, u"stopReasons"),
        .extensionReasons = phrases(reader, u"extensionReasons"),
        .toldWays = phrases(reader, u"toldWays"),
        .facts = phrases(reader, u"facts"),
        .grantGrounds = phrases(reader, u"grantGrounds"),
        .refusalGrounds = phrases(reader, u"refusalGrounds"),
        .grantOpinions = phrases(reader, u"grantOpinions"),
        .refusalOpinions = phrases(reader, u"refusalOpinions"),
        .returnReasons = phrases(reader, u"returnReasons"),
        .questions = phrases(reader, u"questions"),
        .disagreement = phrases(reader, u"disagreement"),
        .conversionReasons = phrases(reader, u"conversionReasons"),
        .reconsideration = reader.text(u"reconsideration"),
        .lawsuit = reader.text(u"lawsuit"),
        .retention = phrases(reader, u"retention")};
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return wording;
}

} // namespace yichuang::builtin
