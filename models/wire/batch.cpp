// SPDX-License-Identifier: Apache-2.0
#include "models/wire/batch.h"

#include "models/base/canonicaljson.h"
#include "models/base/canonicalwriter.h"
#include "models/base/fieldreader.h"
#include "models/cases/eventtext.h"
#include "models/crypto/digest.h"
#include "models/wire/chain.h"
#include "models/wire/cursor.h"
#include "models/wire/document.h"
#include "models/wire/limits.h"

#include <QSet>

#include <algorithm>
#include <future>

namespace yichuang::wire {
namespace {

// Head, signature and the device's id; base64 and JSON included.
constexpr qsizetype envelopeBytes = 1024;

QString hexText(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }

template <typename Events>
std::vector<QByteArray> hashesOf(const Events& events)
{
    std::vector<QByteArray> hashes;
    hashes.reserve(events.size());
    for (const auto& event : events)
        hashes.push_back(event.hash);
    return hashes;
}

template <typename AnyBatch>
QByteArray signedText(const AnyBatch& batch, const std::vector<QByteArray>& hashes)
{
    QByteArray text;
    CanonicalWriter::appendObject(text, [&](CanonicalWriter& out) {
        out.hex(u"chainHead", batch.chainHead);
        out.integer(u"chainSeq", batch.chainSeq);
        out.text(u"deviceId", toText(batch.deviceId));
        out.array(u"eventHashes", hashes, [](QByteArray& to, const QByteArray& hash) {
            to += '"';
            to += hash.toHex();
            to += '"';
        });
    });
    return text;
}

/// The records after each other, without what the one before says already.
void appendRecords(std::span<const Record> records, QByteArray& out)
{
    QByteArray previous;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const QByteArrayView text{records[i].text};
        const auto found = cases::prevHashIn(text);
        const bool says = found.length > 0 && !previous.isEmpty()
            && text.sliced(found.at, found.length).contains(previous.toHex());
        const auto spared = says ? found : cases::MemberPlace{};
        if (i > 0)
            out += ',';
        out += text.first(spared.at);
        out += text.sliced(spared.at + spared.length);
        previous = records[i].hash;
    }
}

Result<cases::CaseEvent> readEvent(const QJsonObject& json, const QByteArray& hash)
{
    auto event = cases::eventFromJson(json);
    if (!event)
        return event;
    // What we store and send on must hash to the same: no field may be lost or gain another form.
    if (toJson(*event) != json)
        return failure(Error::Code::InvalidInput,
            QStringLiteral(": not written in the canonical form of an event"));
    event->hash = hash;
    return event;
}

/// Reads the events of one batch after each other, for a missing prevHash is the hash of the event
/// before.
class EventsReader
{
public:
    explicit EventsReader(FieldReader& reader)
        : m_reader(reader)
    {
    }

    void read(qsizetype index, QJsonObject json, BatchReading& reading)
    {
        const QString pointer = QStringLiteral("events/") + QString::number(index);
        if (!json.contains(u"prevHash") && !m_previous.isEmpty())
            json.insert(QStringLiteral("prevHash"), hexText(m_previous));
        const auto id = idFromText<EventId>(json.value(u"eventId").toString());
        const auto hash = eventHash(json);
        if (!id || !hash) {
            m_reader.blame(pointer, QStringLiteral("neither its id nor its hash can be told"));
            return;
        }
        if (json.value(u"deviceId").toString() != toText(reading.batch.deviceId))
            m_reader.blame(QString(pointer + QStringLiteral("/deviceId")),
                QStringLiteral("another device's event"));
        if (m_seen.contains(*id))
            m_reader.blame(QString(pointer + QStringLiteral("/eventId")),
                QStringLiteral("twice in the batch"));
        m_seen.insert(*id);
        m_hashes.push_back(*hash);
        m_previous = *hash;
        auto event = readEvent(json, *hash);
        auto record = canonicalJson(json);
        if (event && record) {
            reading.batch.events.push_back(*std::move(event));
            reading.records.push_back(*std::move(record));
            return;
        }
        reading.unreadable.push_back({.index = index,
            .eventId = *id,
            .hash = *hash,
            .error = {event.error().code, u'/' + pointer + event.error().detail}});
    }

    [[nodiscard]] const std::vector<QByteArray>& hashes() const { return m_hashes; }

private:
    FieldReader& m_reader;
    QSet<EventId> m_seen;
    std::vector<QByteArray> m_hashes;
    QByteArray m_previous;
};

bool readHead(Cursor& cursor, Batch& batch)
{
    return cursor.literal("{\"chainHead\":\"") && cursor.hex(batch.chainHead, hashBytes)
        && cursor.literal("\",\"chainSeq\":") && cursor.integer(batch.chainSeq, 1)
        && cursor.literal(",\"deviceId\":\"") && cursor.id(batch.deviceId)
        && cursor.literal("\",\"events\":[");
}

bool readSignature(Cursor& cursor, Batch& batch)
{
    return cursor.literal(",\"signature\":\"") && cursor.base64(batch.signature, longestSignature)
        && cursor.literal("\"}") && cursor.atEnd();
}

/// The texts of the records, the spared hashes laid in, and their hashes.
bool readRecords(Cursor& cursor, std::vector<QByteArray>& records, std::vector<QByteArray>& hashes)
{
    QByteArray previous;
    do {
        const QByteArrayView slice = cursor.object();
        if (slice.isEmpty() || records.size() == mostEventsInBatch)
            return false;
        QByteArray record = slice.toByteArray();
        if (!previous.isEmpty() && cases::prevHashIn(slice).length == 0)
            record = cases::withPrevHash(slice, previous).value_or(QByteArray{});
        previous = crypto::sha256(record);
        hashes.push_back(previous);
        records.push_back(std::move(record));
    } while (cursor.literal(","));
    return cursor.literal("]");
}

/// Nearly all the work of a batch: two cores share it.
std::vector<std::optional<cases::CaseEvent>> eventsOf(const std::vector<QByteArray>& records)
{
    constexpr std::size_t worthAThread = 32;
    std::vector<std::optional<cases::CaseEvent>> events(records.size());
    const auto read = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            events[i] = cases::eventFromCanonicalText(records[i]);
            if (!events[i])
                return;
        }
    };
    const std::size_t middle = records.size() >= worthAThread ? records.size() / 2 : 0;
    std::future<void> half;
    if (middle > 0)
        half = std::async(std::launch::async, read, std::size_t{0}, middle);
    read(middle, records.size());
    if (half.valid())
        half.get();
    return events;
}

bool readEvents(Cursor& cursor, BatchReading& reading)
{
    std::vector<QByteArray> hashes;
    if (!readRecords(cursor, reading.records, hashes))
        return false;
    QSet<EventId> seen;
    auto events = eventsOf(reading.records);
    for (std::size_t i = 0; i < events.size(); ++i) {
        auto& event = events[i];
        if (!event || event->deviceId != reading.batch.deviceId || seen.contains(event->eventId))
            return false;
        seen.insert(event->eventId);
        event->hash = std::move(hashes[i]);
        reading.batch.events.push_back(*std::move(event));
    }
    return true;
}

/// A batch as our own programs write it, read several times faster than by the strict reader and
/// never otherwise: each record is written again and compared.
std::optional<BatchReading> ownBatch(QByteArrayView bytes)
{
    BatchReading reading;
    Cursor cursor{bytes};
    if (!readHead(cursor, reading.batch) || !readEvents(cursor, reading)
        || !readSignature(cursor, reading.batch))
        return std::nullopt;
    reading.signedText = signedBytes(reading.batch);
    return reading;
}

Result<bool> fits(std::span<const Record> records, Encoding encoding, qsizetype largestPacked)
{
    QByteArray plain;
    appendRecords(records, plain);
    if (plain.size() + envelopeBytes > largestUnpackedBatch)
        return false;
    return pack(plain, encoding).map([&](const QByteArray& packed) {
        return packed.size() + envelopeBytes <= largestPacked;
    });
}

} // namespace

Result<Record> recordOf(const cases::CaseEvent& event)
{
    return cases::canonicalText(event).map([&](QByteArray text) {
        return Record{event.eventId, event.caseId, event.deviceSeq, event.hash, std::move(text)};
    });
}

QByteArray signedBytes(const Batch& batch) { return signedText(batch, hashesOf(batch.events)); }

QByteArray signedBytes(const RecordBatch& batch)
{
    return signedText(batch, hashesOf(batch.records));
}

QByteArray toBytes(const RecordBatch& batch)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(batch.records.size()) * 1600 + envelopeBytes);
    CanonicalWriter::appendObject(bytes, [&](CanonicalWriter& out) {
        out.hex(u"chainHead", batch.chainHead);
        out.integer(u"chainSeq", batch.chainSeq);
        out.text(u"deviceId", toText(batch.deviceId));
        out.value(u"events", [&](QByteArray& to) {
            to += '[';
            appendRecords(batch.records, to);
            to += ']';
        });
        out.text(u"signature", toBase64(batch.signature));
    });
    return bytes;
}

QByteArray toBytes(const Batch& batch)
{
    RecordBatch written{.deviceId = batch.deviceId,
        .records = {},
        .chainSeq = batch.chainSeq,
        .chainHead = batch.chainHead,
        .signature = batch.signature};
    for (const cases::CaseEvent& event : batch.events) {
        // Its hash was made from the same text: there is one.
        written.records.push_back(
            recordOf(event).value_or(Record{.hash = event.hash, .text = "{}"}));
    }
    return toBytes(written);
}

Result<BatchReading> batchFromBytes(const QByteArray& bytes)
{
    if (bytes.size() <= largestUnpackedBatch) {
        if (auto own = ownBatch(bytes))
            return *std::move(own);
    }
    const auto object = readDocument(bytes, largestUnpackedBatch);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    BatchReading reading;
    reading.batch.deviceId = reader.id<DeviceId>(u"deviceId");
    reading.batch.chainSeq = reader.integer(u"chainSeq", 1, largestInteger);
    reading.batch.chainHead = reader.hex(u"chainHead", hashBytes);
    reading.batch.signature = readBase64(reader, u"signature", longestSignature);
    const QJsonArray elements = reader.array(u"events", mostEventsInBatch);
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    if (elements.isEmpty())
        reader.blame(u"events", QStringLiteral("empty"));
    EventsReader events{reader};
    for (qsizetype i = 0; i < elements.size(); ++i)
        events.read(i, elements.at(i).toObject(), reading);
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    reading.signedText = signedText(reading.batch, events.hashes());
    return reading;
}

Result<std::size_t> countThatFits(
    std::span<const Record> records, Encoding encoding, qsizetype largestPacked)
{
    // Nearly always the first try fits; after that halving finds the largest count in eight tries.
    std::size_t most = std::min(records.size(), static_cast<std::size_t>(mostEventsInBatch));
    std::size_t known = 0;
    for (std::size_t next = most; known < most; next = (known + most + 1) / 2) {
        const auto good = fits(records.first(next), encoding, largestPacked);
        if (!good)
            return tl::unexpected(good.error());
        if (*good)
            known = next;
        else
            most = next - 1;
    }
    return known;
}

Result<std::size_t> countThatFits(std::span<const Record> records, Encoding encoding)
{
    return countThatFits(records, encoding, largestPackedBatch);
}

} // namespace yichuang::wire
