// SPDX-License-Identifier: Apache-2.0
#include "models/wire/packageheader.h"

#include "models/base/fieldreader.h"
#include "models/wire/limits.h"

namespace yichuang::wire {

QJsonObject toJson(const PackageHeader& header)
{
    return {
        {QStringLiteral("format"), header.format},
        {QStringLiteral("deviceId"), toText(header.deviceId)},
        {QStringLiteral("counter"), header.counter},
        {QStringLiteral("previousHash"), QString::fromLatin1(header.previousHash.toHex())},
        {QStringLiteral("firstSeq"), header.firstSeq},
        {QStringLiteral("lastSeq"), header.lastSeq},
        {QStringLiteral("cursor"), header.cursor},
        {QStringLiteral("writtenAt"), yichuang::toText(header.writtenAt)},
    };
}

Result<PackageHeader> packageHeaderFromJson(const QJsonObject& object)
{
    FieldReader reader{object};
    PackageHeader header;
    header.format = static_cast<int>(reader.integer(u"format", 1, 1));
    header.deviceId = reader.id<DeviceId>(u"deviceId");
    header.counter = reader.integer(u"counter", 1, largestInteger);
    header.previousHash = reader.hex(u"previousHash", hashBytes);
    header.firstSeq = reader.integer(u"firstSeq", 0, largestInteger);
    header.lastSeq = reader.integer(u"lastSeq", 0, largestInteger);
    header.cursor = reader.optionalText(u"cursor", 200);
    header.writtenAt = reader.instant(u"writtenAt");
    if (header.lastSeq < header.firstSeq || (header.firstSeq == 0) != (header.lastSeq == 0))
        reader.blame(u"lastSeq", QStringLiteral("does not end the range that firstSeq begins"));
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return header;
}

} // namespace yichuang::wire
