// SPDX-License-Identifier: Apache-2.0
#include "models/wire/timeanswer.h"

#include "models/base/fieldreader.h"
#include "models/wire/document.h"

#include <QJsonArray>

namespace yichuang::wire {

QByteArray toBytes(const TimeAnswer& answer)
{
    QJsonArray encodings;
    for (const Encoding encoding : answer.encodings)
        encodings.append(toText(encoding));
    return writeDocument({
        {QStringLiteral("now"), yichuang::toText(answer.now)},
        {QStringLiteral("protocol"), answer.protocol},
        {QStringLiteral("encodings"), encodings},
        {QStringLiteral("platformName"), answer.platformName},
    });
}

Result<TimeAnswer> timeFromBytes(const QByteArray& bytes)
{
    const auto object = readDocument(bytes, 64 * 1024);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    TimeAnswer answer;
    answer.now = reader.instant(u"now");
    answer.protocol = static_cast<int>(reader.integer(u"protocol", 1, 1));
    answer.encodings.clear();
    const QJsonArray encodings = reader.array(u"encodings", 16);
    for (const QJsonValue& element : encodings) {
        if (!element.isString())
            reader.blame(u"encodings", QStringLiteral("not a text"));
        // A platform may offer more than we know; what we know is enough.
        if (const auto encoding = encodingFromText(element.toString());
            encoding && !element.toString().isEmpty())
            answer.encodings.push_back(*encoding);
    }
    answer.platformName = reader.optionalText(u"platformName", 200);
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return answer;
}

} // namespace yichuang::wire
