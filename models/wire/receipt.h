// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/id.h"
#include "models/wire/problem.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace yichuang::wire {

/// What the platform did with one event (sync-protocol, "Calls").
enum class Verdict {
    Applied, ///< in the case now
    Duplicate, ///< was there already with the same hash: the first receipt again
    Held, ///< a predecessor is missing; kept at the platform until it comes
    Conflict, ///< kept and shown to the chief representative
    Refused ///< not kept; `problem` says why
};

[[nodiscard]] QString toText(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromText(QStringView text);
/// Only these two turn a row green.
[[nodiscard]] constexpr bool isConfirmation(Verdict verdict)
{
    return verdict == Verdict::Applied || verdict == Verdict::Duplicate;
}

struct Receipt
{
    EventId eventId;
    QByteArray eventHash; ///< 32 bytes: the receipt is for this content, not only for this id
    Verdict verdict{Verdict::Refused};
    int caseVersion{0}; ///< version of the case after the event; 0 unless confirmed
    qint64 position{0}; ///< place in the platform's order, from 1; 0 unless confirmed
    Instant receivedAt; ///< when the platform first saw the event
    std::vector<QByteArray> missingBlobs; ///< SHA-256 of the attachments not yet there
    std::optional<EventId> waitsFor; ///< Held: the event it waits for, when the platform knows it
    std::optional<Problem> problem; ///< Refused and Conflict always, Held when there is more to say

    friend bool operator==(const Receipt&, const Receipt&) = default;
};

/// Answer to `POST /events` and `GET /receipts/{eventId}`: one document, signed once with the
/// platform's receipt key.
struct ReceiptsAnswer
{
    DeviceId deviceId; ///< whom it answers
    std::vector<Receipt> receipts; ///< in the order of the batch
    QByteArray chainHead; ///< 32 bytes: head of the device's chain as far as the platform has it
                          ///< without a gap
    QByteArray signature; ///< over signedBytes()

    friend bool operator==(const ReceiptsAnswer&, const ReceiptsAnswer&) = default;
};

[[nodiscard]] Receipt readReceipt(FieldReader& reader);

/// RFC 8785 text of the answer without its signature: what the platform signs and the client checks
/// and stores.
[[nodiscard]] Result<QByteArray> signedBytes(const ReceiptsAnswer& answer);
[[nodiscard]] QByteArray toBytes(const ReceiptsAnswer& answer);
/// The same from what was signed, which needs not be written again.
[[nodiscard]] QByteArray withSignature(QByteArray signedBytes, const QByteArray& signature);
/// Reads; does not check the signature (sync does, with the key pinned at enrolment).
[[nodiscard]] Result<ReceiptsAnswer> receiptsFromBytes(const QByteArray& bytes);

} // namespace yichuang::wire
