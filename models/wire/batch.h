// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/event.h"
#include "models/wire/packing.h"
#include "models/wire/record.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace yichuang::wire {

/// Body of `POST /events`. The events need not be neighbours in the device's chain (the oldest due
/// date goes first), so the signature covers both the head of the whole chain and the hash of each
/// event sent.
///
/// On the wire an event bears no `hash` (it follows from the content) and no `prevHash` where its
/// predecessor in the chain stands right before it in the batch.
struct Batch
{
    DeviceId deviceId;
    std::vector<cases::CaseEvent> events; ///< with `hash`; in order within each case
    qint64 chainSeq{0}; ///< deviceSeq of the newest event the device ever made
    QByteArray chainHead; ///< its hash
    QByteArray signature; ///< with the device's key over signedBytes()

    friend bool operator==(const Batch&, const Batch&) = default;
};

/// The same as its sender holds it.
struct RecordBatch
{
    DeviceId deviceId;
    std::vector<Record> records; ///< in order within each case
    qint64 chainSeq{0};
    QByteArray chainHead;
    QByteArray signature;

    friend bool operator==(const RecordBatch&, const RecordBatch&) = default;
};

/// An event of a batch that this version cannot read. It gets its own verdict; the others go on.
struct UnreadableEvent
{
    qsizetype index{0}; ///< place in the batch as sent
    EventId eventId;
    QByteArray hash;
    Error error; ///< Unsupported for a kind of a later version, else InvalidInput with its JSON
                 ///< pointer

    friend bool operator==(const UnreadableEvent&, const UnreadableEvent&) = default;
};

struct BatchReading
{
    Batch batch; ///< with the events that can be read
    std::vector<UnreadableEvent> unreadable;
    std::vector<QByteArray> records; ///< RFC 8785 text of each event of `batch`, prevHash included
    QByteArray signedText; ///< what the signature must fit
};

/// RFC 8785 text of device, head of the chain and the hashes of the events: what the device signs.
[[nodiscard]] QByteArray signedBytes(const Batch& batch);
[[nodiscard]] QByteArray signedBytes(const RecordBatch& batch);
/// JSON as sent, before packing.
[[nodiscard]] QByteArray toBytes(const RecordBatch& batch);
/// The same of facts, each event written first.
[[nodiscard]] QByteArray toBytes(const Batch& batch);
/// InvalidInput when the envelope is malformed, an event has no readable id, bears another device's
/// id, stands twice in the batch, or there are none or more than mostEventsInBatch. Does not check
/// the signature.
[[nodiscard]] Result<BatchReading> batchFromBytes(const QByteArray& bytes);

/// How many of the first records fit one batch: at most mostEventsInBatch and largestPackedBatch
/// packed bytes. 0 when even the first is too large alone, which sets it aside.
[[nodiscard]] Result<std::size_t> countThatFits(
    std::span<const Record> records, Encoding encoding, qsizetype largestPacked);
[[nodiscard]] Result<std::size_t> countThatFits(std::span<const Record> records, Encoding encoding);

} // namespace yichuang::wire
