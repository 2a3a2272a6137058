// SPDX-License-Identifier: Apache-2.0
#include "models/wire/stickanswer.h"

#include "models/base/fieldreader.h"
#include "models/wire/document.h"
#include "models/wire/limits.h"

namespace yichuang::wire {

QJsonObject toJson(const StickAnswerHeader& header)
{
    return {
        {QStringLiteral("format"), header.format},
        {QStringLiteral("deviceId"), toText(header.deviceId)},
        {QStringLiteral("counter"), header.counter},
        {QStringLiteral("packageHash"), QString::fromLatin1(header.packageHash.toHex())},
        {QStringLiteral("missing"), header.missing},
        {QStringLiteral("writtenAt"), yichuang::toText(header.writtenAt)},
    };
}

Result<StickAnswerHeader> stickAnswerHeaderFromBytes(const QByteArray& bytes)
{
    const auto object = readDocument(bytes);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    StickAnswerHeader header;
    header.format = static_cast<int>(reader.integer(u"format", 1, 1));
    header.deviceId = reader.id<DeviceId>(u"deviceId");
    header.counter = reader.integer(u"counter", 1, largestInteger);
    header.packageHash = reader.hex(u"packageHash", hashBytes);
    header.missing = reader.integer(u"missing", 0, largestInteger);
    header.writtenAt = reader.instant(u"writtenAt");
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return header;
}

} // namespace yichuang::wire
