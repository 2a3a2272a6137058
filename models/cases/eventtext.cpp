// SPDX-License-Identifier: Apache-2.0
#include "models/cases/eventtext.h"

#include "models/base/canonicaljson.h"
#include "models/cases/textreader.h"
#include "models/cases/textwriter.h"

#include <array>
#include <utility>

namespace yichuang::cases {
namespace {

constexpr qint64 largest = 9007199254740991; // 2^53 - 1, the largest integer of RFC 8785
constexpr int longestNumber = 40;
constexpr int mostAttachments = 1000;
constexpr std::string_view prevHashBegin = R"("prevHash":")";
constexpr std::string_view saltBegin = R"("salt":")";
constexpr qsizetype hashDigits = 64;
constexpr qsizetype prevHashLength
    = static_cast<qsizetype>(prevHashBegin.size()) + hashDigits + 2; // a quote and a comma

bool isSmall(qint64 number) { return number >= -largest && number <= largest; }

void writeAttachment(QByteArray& out, const Attachment& attachment)
{
    CanonicalWriter::appendObject(out, [&](CanonicalWriter& inner) {
        inner.text(u"mime", attachment.mime);
        inner.integer(u"page", attachment.page);
        inner.integer(u"paper", attachment.paper);
        inner.hex(u"sha256", attachment.sha256);
        inner.integer(u"size", attachment.size);
    });
}

void writeActor(CanonicalWriter& out, const Actor& actor)
{
    out.text(u"account", actor.account);
    out.text(u"name", actor.name);
    out.text(u"person", actor.person);
    out.text(u"role", toText(actor.role));
}

void writeClock(CanonicalWriter& out, const ClockStamp& clock)
{
    out.flag(u"doubtful", clock.doubtful);
    out.integer(u"errorMs", clock.errorMs);
    out.integer(u"offsetMs", clock.offsetMs);
}

/// In the order of RFC 8785 already, so that nothing has to be moved but inside the payload.
void writeEvent(CanonicalWriter& out, const CaseEvent& event)
{
    out.object(u"actor", [&](CanonicalWriter& inner) { writeActor(inner, event.actor); });
    out.array(u"attachments", event.attachments, writeAttachment);
    out.integer(u"baseVersion", event.baseVersion);
    out.text(u"bootId", event.bootId);
    out.text(u"calendarVersion", event.calendarVersion);
    out.text(u"caseId", toText(event.caseId));
    out.object(u"clock", [&](CanonicalWriter& inner) { writeClock(inner, event.clock); });
    out.text(u"deputyFor", event.deputyFor);
    out.text(u"deviceId", toText(event.deviceId));
    out.integer(u"deviceSeq", event.deviceSeq);
    out.text(u"eventId", toText(event.eventId));
    out.integer(u"itemVersion", event.itemVersion);
    out.text(u"kind", toText(event.kind()));
    out.integer(u"leaseEpoch", event.leaseEpoch);
    out.integer(u"monotonicMs", event.monotonicMs);
    out.text(u"occurredAt", yichuang::toText(event.occurredAt));
    out.object(u"payload", [&](CanonicalWriter& inner) {
        std::visit([&](const auto& facts) { TextWriter::write(inner, facts); }, event.payload);
    });
    out.hex(u"prevHash", event.prevHash);
    out.hex(u"salt", event.salt);
}

void read(const rapidjson::Value& from, bool& good, Attachment& attachment)
{
    TextReader reader{from, good};
    reader.hex(u"sha256", attachment.sha256, 32);
    attachment.size = reader.integer(u"size", 0, largest);
    reader.required(u"mime", attachment.mime, 100);
    reader.number(u"paper", attachment.paper, 0, 200);
    reader.number(u"page", attachment.page, 0, 10000);
}

void read(const rapidjson::Value& from, bool& good, ClockStamp& clock)
{
    TextReader reader{from, good};
    clock.offsetMs = reader.integer(u"offsetMs", -largest, largest);
    clock.errorMs = reader.integer(u"errorMs", 0, largest);
    reader.flag(u"doubtful", clock.doubtful);
}

void read(const rapidjson::Value& from, bool& good, Actor& actor)
{
    TextReader reader{from, good};
    reader.required(u"account", actor.account, 64);
    reader.required(u"person", actor.person, 64);
    reader.required(u"name", actor.name, 64);
    reader.word(u"role", actor.role, roleFromText);
}

template <std::size_t... Index>
void readPayload(const rapidjson::Value& from, bool& good, EventKind kind, Payload& payload,
    std::index_sequence<Index...>)
{
    const auto tryOne = [&]<std::size_t I>() {
        if (kindOfAlternative(I) != kind)
            return;
        std::variant_alternative_t<I, PayloadAlternatives> facts;
        TextReader::read(from, good, facts);
        payload = std::move(facts);
    };
    (tryOne.template operator()<Index>(), ...);
}

/// As eventFromJson() reads it.
std::optional<CaseEvent> eventOf(const rapidjson::Value& object)
{
    bool good = true;
    CaseEvent event;
    TextReader reader{object, good};
    QString kindText;
    reader.required(u"kind", kindText, 64);
    reader.id(u"eventId", event.eventId);
    reader.id(u"caseId", event.caseId);
    reader.id(u"deviceId", event.deviceId);
    event.deviceSeq = reader.integer(u"deviceSeq", 1, largest);
    reader.number(u"baseVersion", event.baseVersion, 0, 1000000);
    reader.number(u"leaseEpoch", event.leaseEpoch, 0, 1000000);
    reader.instant(u"occurredAt", event.occurredAt);
    reader.text(u"bootId", event.bootId, 64);
    event.monotonicMs = reader.integer(u"monotonicMs", 0, largest);
    reader.text(u"deputyFor", event.deputyFor, 64);
    reader.number(u"itemVersion", event.itemVersion, 1, 1000000);
    reader.text(u"calendarVersion", event.calendarVersion, 200);
    reader.hex(u"salt", event.salt, 16);
    reader.hex(u"prevHash", event.prevHash, 32);
    if (const auto* clock = reader.member(u"clock"))
        read(*clock, good, event.clock);
    if (const auto* actor = reader.member(u"actor"))
        read(*actor, good, event.actor);
    for (const auto& element : reader.elements(u"attachments", mostAttachments))
        read(element, good, event.attachments.emplace_back());
    const auto kind = eventKindFromText(kindText);
    const auto* payload = reader.member(u"payload");
    if (!good || !kind)
        return std::nullopt;
    readPayload(*payload, good, *kind, event.payload,
        std::make_index_sequence<std::variant_size_v<PayloadAlternatives>>{});
    return good ? std::optional{std::move(event)} : std::nullopt;
}

} // namespace

void TextReader::read(const rapidjson::Value& from, bool& good, Applicant& value)
{
    TextReader reader{from, good};
    reader.word(u"kind", value.kind, applicantKindFromText);
    reader.text(u"name", value.name, longestName);
    reader.text(u"creditCode", value.creditCode, longestNumber);
    reader.nested(u"person", value.person);
    reader.text(u"telephone", value.telephone, longestNumber);
    reader.text(u"noTelephoneReason", value.noTelephoneReason, longestName);
    reader.text(u"address", value.address, 400);
    good = good && value.person.number.size() <= longestNumber;
}

void TextReader::read(const rapidjson::Value& from, bool& good, Representative& value)
{
    TextReader reader{from, good};
    reader.nested(u"person", value.person);
    reader.text(u"telephone", value.telephone, longestNumber);
    reader.text(u"relation", value.relation, longestName);
    good = good && value.person.number.size() <= longestNumber;
}

Result<QByteArray> canonicalText(const CaseEvent& event)
{
    const bool small = isSmall(event.deviceSeq) && isSmall(event.monotonicMs)
        && isSmall(event.clock.offsetMs) && isSmall(event.clock.errorMs)
        && std::ranges::all_of(
            event.attachments, [](const Attachment& one) { return isSmall(one.size); });
    if (!small)
        return canonicalJson(toJson(event)); // says what is wrong
    QByteArray text;
    text.reserve(2048);
    CanonicalWriter::appendObject(text, [&](CanonicalWriter& out) { writeEvent(out, event); });
    return text;
}

std::optional<CaseEvent> eventFromCanonicalText(const QByteArray& text)
{
    // A record's tree fits here; the pool that a document makes for itself is so large that its
    // return has the C library tidy up its heap, each time.
    alignas(std::max_align_t) std::array<char, 16 * 1024>
        room; // NOLINT(*-member-init): written before it is read
    rapidjson::MemoryPoolAllocator<> pool{room.data(), room.size()};
    rapidjson::Document document{&pool};
    document.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(
        text.constData(), static_cast<std::size_t>(text.size()));
    if (document.HasParseError())
        return std::nullopt;
    auto event = eventOf(document);
    if (!event)
        return std::nullopt;
    const auto again = canonicalText(*event);
    return again && *again == text ? std::move(event) : std::nullopt;
}

Result<CaseEvent> eventFromText(const QByteArray& text)
{
    if (auto event = eventFromCanonicalText(text))
        return *std::move(event);
    return objectFromJson(text).and_then(
        [](const QJsonObject& json) { return eventFromJson(json); });
}

MemberPlace prevHashIn(QByteArrayView text)
{
    // The last two members of the object; nothing behind them can look like them.
    const qsizetype saltLength = static_cast<qsizetype>(saltBegin.size()) + 32 + 2;
    const qsizetype at = text.size() - saltLength - prevHashLength;
    const bool there = at > 0
        && text.sliced(at, static_cast<qsizetype>(prevHashBegin.size()))
            == QByteArrayView{prevHashBegin.data(), static_cast<qsizetype>(prevHashBegin.size())};
    return there ? MemberPlace{at, prevHashLength} : MemberPlace{};
}

std::optional<QByteArray> withPrevHash(QByteArrayView text, const QByteArray& prevHash)
{
    const qsizetype at = text.size() - static_cast<qsizetype>(saltBegin.size()) - 32 - 2;
    const QByteArrayView salt{saltBegin.data(), static_cast<qsizetype>(saltBegin.size())};
    if (at <= 1 || text.sliced(at, salt.size()) != salt || prevHashIn(text).length > 0)
        return std::nullopt;
    QByteArray whole;
    whole.reserve(text.size() + prevHashLength);
    whole += text.first(at);
    whole += QByteArray::fromRawData(
        prevHashBegin.data(), static_cast<qsizetype>(prevHashBegin.size()));
    whole += prevHash.toHex();
    whole += "\",";
    whole += text.sliced(at);
    return whole;
}

} // namespace yichuang::cases
