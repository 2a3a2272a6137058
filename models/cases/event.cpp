// SPDX-License-Identifier: Apache-2.0
#include "models/cases/event.h"

namespace yichuang::cases {
namespace {

constexpr qint64 largest = 9007199254740991; // 2^53 - 1, the largest integer of RFC 8785

QJsonObject toJson(const Actor& actor)
{
    return {{QStringLiteral("account"), actor.account}, {QStringLiteral("person"), actor.person},
        {QStringLiteral("name"), actor.name}, {QStringLiteral("role"), toText(actor.role)}};
}

Actor readActor(FieldReader& reader)
{
    return {.account = reader.text(u"account", 64),
        .person = reader.text(u"person", 64),
        .name = reader.text(u"name", 64),
        .role = reader.word(u"role", roleFromText)};
}

QJsonObject toJson(const ClockStamp& clock)
{
    return {{QStringLiteral("offsetMs"), clock.offsetMs},
        {QStringLiteral("errorMs"), clock.errorMs}, {QStringLiteral("doubtful"), clock.doubtful}};
}

ClockStamp readClock(FieldReader& reader)
{
    return {.offsetMs = reader.integer(u"offsetMs", -largest, largest),
        .errorMs = reader.integer(u"errorMs", 0, largest),
        .doubtful = reader.flag(u"doubtful")};
}

QJsonObject toJson(const Attachment& attachment)
{
    return {{QStringLiteral("sha256"), QString::fromLatin1(attachment.sha256.toHex())},
        {QStringLiteral("size"), attachment.size}, {QStringLiteral("mime"), attachment.mime},
        {QStringLiteral("paper"), attachment.paper}, {QStringLiteral("page"), attachment.page}};
}

Attachment readAttachment(FieldReader& reader)
{
    return {.sha256 = reader.hex(u"sha256", 32),
        .size = reader.integer(u"size", 0, largest),
        .mime = reader.text(u"mime", 100),
        .paper = static_cast<int>(reader.integer(u"paper", 0, 200)),
        .page = static_cast<int>(reader.integer(u"page", 0, 10000))};
}

QJsonArray toJson(const std::vector<Attachment>& attachments)
{
    QJsonArray array;
    for (const Attachment& attachment : attachments)
        array.append(toJson(attachment));
    return array;
}

} // namespace

QJsonObject toJson(const CaseEvent& event)
{
    return {{QStringLiteral("eventId"), toText(event.eventId)},
        {QStringLiteral("caseId"), toText(event.caseId)},
        {QStringLiteral("deviceId"), toText(event.deviceId)},
        {QStringLiteral("deviceSeq"), event.deviceSeq},
        {QStringLiteral("kind"), toText(event.kind())},
        {QStringLiteral("baseVersion"), event.baseVersion},
        {QStringLiteral("leaseEpoch"), event.leaseEpoch},
        {QStringLiteral("occurredAt"), yichuang::toText(event.occurredAt)},
        {QStringLiteral("bootId"), event.bootId},
        {QStringLiteral("monotonicMs"), event.monotonicMs},
        {QStringLiteral("clock"), toJson(event.clock)},
        {QStringLiteral("actor"), toJson(event.actor)},
        {QStringLiteral("deputyFor"), event.deputyFor},
        {QStringLiteral("itemVersion"), event.itemVersion},
        {QStringLiteral("calendarVersion"), event.calendarVersion},
        {QStringLiteral("payload"), payloadToJson(event.payload)},
        {QStringLiteral("salt"), QString::fromLatin1(event.salt.toHex())},
        {QStringLiteral("attachments"), toJson(event.attachments)},
        {QStringLiteral("prevHash"), QString::fromLatin1(event.prevHash.toHex())}};
}

Result<CaseEvent> eventFromJson(const QJsonObject& json)
{
    FieldReader reader{json};
    const QString kindText = reader.text(u"kind", 64);
    const auto kind = eventKindFromText(kindText);
    if (!kind)
        return failure(Error::Code::Unsupported, QStringLiteral("/kind: ") + kindText.left(64));
    CaseEvent event{.eventId = reader.id<EventId>(u"eventId"),
        .caseId = reader.id<CaseId>(u"caseId"),
        .deviceId = reader.id<DeviceId>(u"deviceId"),
        .deviceSeq = reader.integer(u"deviceSeq", 1, largest),
        .baseVersion = static_cast<int>(reader.integer(u"baseVersion", 0, 1000000)),
        .leaseEpoch = static_cast<int>(reader.integer(u"leaseEpoch", 0, 1000000)),
        .occurredAt = reader.instant(u"occurredAt"),
        .bootId = reader.optionalText(u"bootId", 64),
        .monotonicMs = reader.integer(u"monotonicMs", 0, largest),
        .clock = reader.nested(u"clock", readClock),
        .actor = reader.nested(u"actor", readActor),
        .deputyFor = reader.optionalText(u"deputyFor", 64),
        .itemVersion = static_cast<int>(reader.integer(u"itemVersion", 1, 1000000)),
        .calendarVersion = reader.optionalText(u"calendarVersion", 200),
        .payload = {},
        .salt = reader.hex(u"salt", 16),
        .attachments = reader.list(u"attachments", readAttachment),
        .prevHash = reader.hex(u"prevHash", 32),
        .hash = {}};
    const auto payload = payloadFromJson(*kind, reader.object(u"payload"));
    if (!payload)
        return tl::unexpected(payload.error());
    event.payload = *payload;
    return reader.finish().map([&] { return event; });
}

} // namespace yichuang::cases
