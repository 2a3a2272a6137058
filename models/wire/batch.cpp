// SPDX-License-Identifier: Apache-2.0
#include "models/wire/batch.h"

#include "models/base/canonicaljson.h"
#include "models/base/fieldreader.h"
#include "models/wire/chain.h"
#include "models/wire/document.h"
#include "models/wire/limits.h"

#include <QSet>

#include <algorithm>

namespace yichuang::wire {
namespace {

// Head, signature and the device's id; base64 and JSON included.
constexpr qsizetype envelopeBytes = 1024;

QString hexText(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }

QByteArray signedText(const Batch& batch, const std::vector<QByteArray>& hashes)
{
    QJsonArray texts;
    for (const QByteArray& hash : hashes)
        texts.append(hexText(hash));
    const auto text = canonicalJson({
        {QStringLiteral("chainHead"), hexText(batch.chainHead)},
        {QStringLiteral("chainSeq"), batch.chainSeq},
        {QStringLiteral("deviceId"), toText(batch.deviceId)},
        {QStringLiteral("eventHashes"), texts},
    });
    Q_ASSERT(text); // only texts and one integer in it
    return *text;
}

QJsonArray eventsJson(std::span<const cases::CaseEvent> events)
{
    QJsonArray array;
    QByteArray previous;
    for (const cases::CaseEvent& event : events) {
        QJsonObject object = toJson(event);
        if (event.prevHash == previous)
            object.remove(QStringLiteral("prevHash"));
        array.append(object);
        previous = event.hash;
    }
    return array;
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
        if (event) {
            reading.batch.events.push_back(*std::move(event));
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

Result<bool> fits(
    std::span<const cases::CaseEvent> events, Encoding encoding, qsizetype largestPacked)
{
    const QByteArray plain = writeDocument({{QStringLiteral("events"), eventsJson(events)}});
    if (plain.size() + envelopeBytes > largestUnpackedBatch)
        return false;
    return pack(plain, encoding).map([&](const QByteArray& packed) {
        return packed.size() + envelopeBytes <= largestPacked;
    });
}

} // namespace

QByteArray signedBytes(const Batch& batch)
{
    std::vector<QByteArray> hashes;
    hashes.reserve(batch.events.size());
    std::ranges::transform(batch.events, std::back_inserter(hashes), &cases::CaseEvent::hash);
    return signedText(batch, hashes);
}

QByteArray toBytes(const Batch& batch)
{
    return writeDocument({
        {QStringLiteral("deviceId"), toText(batch.deviceId)},
        {QStringLiteral("events"), eventsJson(batch.events)},
        {QStringLiteral("chainSeq"), batch.chainSeq},
        {QStringLiteral("chainHead"), hexText(batch.chainHead)},
        {QStringLiteral("signature"), toBase64(batch.signature)},
    });
}

Result<BatchReading> batchFromBytes(const QByteArray& bytes)
{
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
    std::span<const cases::CaseEvent> events, Encoding encoding, qsizetype largestPacked)
{
    // Nearly always the first try fits; after that halving finds the largest count in eight tries.
    std::size_t most = std::min(events.size(), static_cast<std::size_t>(mostEventsInBatch));
    std::size_t known = 0;
    for (std::size_t next = most; known < most; next = (known + most + 1) / 2) {
        const auto good = fits(events.first(next), encoding, largestPacked);
        if (!good)
            return tl::unexpected(good.error());
        if (*good)
            known = next;
        else
            most = next - 1;
    }
    return known;
}

Result<std::size_t> countThatFits(std::span<const cases::CaseEvent> events, Encoding encoding)
{
    return countThatFits(events, encoding, largestPackedBatch);
}

} // namespace yichuang::wire
