// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/key.h"
#include "models/sync/syncport.h"
#include "models/sync/transport.h"
#include "models/wire/batch.h"
#include "models/wire/problem.h"
#include "models/wire/timeanswer.h"

#include <optional>

namespace yichuang::sync {

/// What a failed call means for the run.
struct CallFailure
{
    enum class Kind {
        NoAnswer, ///< nobody, or somebody whose certificate is not of our CA
        NotOurPlatform, ///< an answer that no platform of ours gives (captive portal, foreign
                        ///< signature)
        Platform, ///< the platform cannot serve anybody now, or answered what this version does not
                  ///< know
        Device, ///< 401, 403: this device is not let in
        Record, ///< 400, 409, 413, 415, 422 about the content sent: the next records may go through
        CursorGone ///< 410
    };
    Kind kind{Kind::NoAnswer};
    wire::Problem problem; ///< the platform's own, or ours with a code of this library
    std::optional<std::chrono::seconds> retryAfter;

    friend bool operator==(const CallFailure&, const CallFailure&) = default;
};

template <typename T>
using CallResult = tl::expected<T, CallFailure>;

/// A verified answer and the bytes it came as.
struct VerifiedReceipts
{
    wire::ReceiptsAnswer answer;
    QByteArray document;
};

/// Sorts an answer that is not the one hoped for.
[[nodiscard]] CallFailure failureOf(const Reply& reply);
/// Chinese sentence for `title` comes from the platform; ours are codes that the window words.
[[nodiscard]] wire::Problem ownProblem(
    const QString& code, wire::ProblemScope scope, const QString& detail);

/// An answer that no platform of ours gives.
[[nodiscard]] tl::unexpected<CallFailure> notOurPlatform(const QString& detail);
/// The reply when it is JSON with this status.
[[nodiscard]] CallResult<Reply> goodAnswer(Result<Reply> reply, int status);
/// A page of confirmed events.
[[nodiscard]] CallResult<wire::ChangesAnswer> pageOf(Result<Reply> reply);

struct TimeReading
{
    wire::TimeAnswer answer;
    std::optional<std::chrono::milliseconds> roundTrip; ///< see Reply
};
void beginTime(Transport& line);
[[nodiscard]] CallResult<TimeReading> finishTime(Transport& line);

/// Sends a signed batch, `packed` as `encoding` says; finishBatch() brings the answer.
void beginBatch(Transport& line, const QByteArray& packed, wire::Encoding encoding);
/// Of the oldest batch begun. Passes only with a document that bears the platform's signature,
/// names this device, and answers nothing but events of the batch, by id and hash; anything else
/// under a 2xx is NotOurPlatform.
[[nodiscard]] CallResult<VerifiedReceipts> finishBatch(
    Transport& line, const wire::RecordBatch& batch, const crypto::PublicKey& receiptKey);

/// The receipt of one event again; nothing when the platform has never seen the event.
[[nodiscard]] CallResult<std::optional<VerifiedReceipts>> askReceipt(Transport& line,
    const DeviceId& device, const EventId& event, const crypto::PublicKey& receiptKey);

void beginChanges(Transport& line, const QString& cursor);
[[nodiscard]] CallResult<wire::ChangesAnswer> finishChanges(Transport& line);

/// Empty when the copy named by `known.tag` still holds.
[[nodiscard]] CallResult<std::optional<PackageCopy>> askPackage(
    Transport& line, const PackageCopy& known, const crypto::PublicKey& receiptKey);

} // namespace yichuang::sync
