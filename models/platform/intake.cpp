// SPDX-License-Identifier: Apache-2.0
#include "models/platform/intake.h"

#include "models/cases/twins.h"
#include "models/platform/docket.h"
#include "models/platform/problems.h"
#include "models/wire/packing.h"

#include <algorithm>

namespace yichuang::platform {
namespace {

using wire::Verdict;

/// The attachments an event names whose bytes are not here yet.
Result<std::vector<QByteArray>> missingBlobs(
    StoreSession& session, const std::vector<cases::Attachment>& attachments)
{
    std::vector<QByteArray> missing;
    for (const cases::Attachment& attachment : attachments) {
        const auto presence = session.hasBlob(attachment.sha256);
        if (!presence)
            return tl::unexpected(presence.error());
        const bool named = std::ranges::find(missing, attachment.sha256) != missing.end();
        if (*presence == BlobPresence::Missing && !named)
            missing.push_back(attachment.sha256);
    }
    return missing;
}

wire::Receipt receiptOf(const EventRecord& record, const bool again)
{
    return {.eventId = record.eventId,
        .eventHash = record.hash,
        .verdict
        = again && record.verdict == Verdict::Applied ? Verdict::Duplicate : record.verdict,
        .caseVersion = record.caseVersion,
        .position = record.position,
        .receivedAt = record.receivedAt,
        .missingBlobs = {},
        .waitsFor = record.waitsFor,
        .problem = record.problem};
}

wire::Receipt receiptOf(const wire::UnreadableEvent& event, const Instant now)
{
    const auto trouble = event.error.code == Error::Code::Unsupported ? Trouble::KindUnknown
                                                                      : Trouble::EventUnreadable;
    auto problem = eventProblem(trouble, event.eventId);
    problem.pointer = trouble == Trouble::EventUnreadable ? event.error.detail : QString();
    return {.eventId = event.eventId,
        .eventHash = event.hash,
        .verdict = Verdict::Refused,
        .receivedAt = now,
        .missingBlobs = {},
        .waitsFor = std::nullopt,
        .problem = problem};
}

/// The verdict on one event, new or sent again. A refused or held one is judged afresh: what stood
/// in its way may be gone.
Result<wire::Receipt> verdictOn(StoreSession& session, Docket& docket,
    const cases::CaseEvent& event, const QByteArray& text, const DeviceRecord& device,
    const Instant now)
{
    const auto known = session.event(event.eventId);
    if (!known)
        return tl::unexpected(known.error());
    const bool settled = *known
        && ((*known)->verdict == Verdict::Applied || (*known)->verdict == Verdict::Conflict);
    auto receipt = settled
        ? Result<wire::Receipt>{receiptOf(**known, true)}
        : docket.decide(event, device, recordOf(event, text, *known ? (*known)->receivedAt : now))
              .map([](const EventRecord& record) { return receiptOf(record, false); });
    if (!receipt || receipt->verdict == Verdict::Refused)
        return receipt;
    auto missing = missingBlobs(session, event.attachments);
    if (!missing)
        return tl::unexpected(missing.error());
    receipt->missingBlobs = *std::move(missing);
    return receipt;
}

void sortOut(auto& list)
{
    std::sort(list.begin(), list.end()); // ids have no order but "less"
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

/// Everything the judging below and the check of the chain will ask for.
Expected expectedOf(const wire::Batch& batch)
{
    Expected expected{.deviceId = batch.deviceId};
    expected.seqs.push_back(batch.chainSeq);
    for (const auto& event : batch.events) {
        expected.events.push_back(event.eventId);
        for (const qint64 seq : {event.deviceSeq - 1, event.deviceSeq, event.deviceSeq + 1})
            expected.seqs.push_back(seq);
        expected.cases.push_back(event.caseId);
        if (const auto* received = std::get_if<cases::Received>(&event.payload)) {
            expected.numbers += received->number;
            if (const QString key = cases::requestKey(cases::requestOf(*received)); !key.isEmpty())
                expected.requests += key;
            if (received->parent)
                expected.cases.push_back(*received->parent);
        }
        for (const cases::Attachment& attachment : event.attachments)
            expected.blobs.push_back(attachment.sha256);
    }
    sortOut(expected.seqs);
    sortOut(expected.cases);
    sortOut(expected.blobs);
    return expected;
}

/// In the order of the batch as sent, unreadable ones at their places.
Result<std::vector<wire::Receipt>> verdictsOn(StoreSession& session, Docket& docket,
    const wire::BatchReading& reading, const DeviceRecord& device, const Instant now)
{
    std::vector<wire::Receipt> receipts;
    auto unreadable = reading.unreadable.begin();
    const auto addUnreadable = [&] {
        while (unreadable != reading.unreadable.end()
            && unreadable->index == static_cast<qsizetype>(receipts.size()))
            receipts.push_back(receiptOf(*unreadable++, now));
    };
    for (std::size_t i = 0; i < reading.batch.events.size(); ++i) {
        addUnreadable();
        auto receipt
            = verdictOn(session, docket, reading.batch.events[i], reading.records[i], device, now);
        if (!receipt)
            return tl::unexpected(receipt.error());
        receipts.push_back(std::move(*receipt));
    }
    addUnreadable();
    return receipts;
}

} // namespace

Intake::Intake(PlatformStore& store, const Judge& judge, const crypto::PrivateKey& receiptKey,
    const DeviceId& ownId, const Clock& clock, Feed& feed)
    : m_store(store)
    , m_judge(judge)
    , m_receiptKey(receiptKey)
    , m_ownId(ownId)
    , m_clock(clock)
    , m_feed(feed)
{
}

Answer Intake::receive(const Call& call)
{
    const auto reading = wire::batchFromBytes(call.body);
    if (!reading)
        return answerOf(Trouble::MalformedBody, call);
    const auto& batch = reading->batch;
    if (batch.deviceId != call.device->id)
        return answerOf(Trouble::ForeignDevice, call);
    const auto key = m_keys.keyOf(call.device->publicKey);
    if (!key)
        return answerOf(Trouble::Internal, call);
    if (!key->verify(reading->signedText, batch.signature))
        return answerOf(Trouble::SignatureInvalid, call);

    Outcome outcome;
    const auto expected = expectedOf(batch);
    const auto stored = m_store.change([&](StoreSession& session) {
        return session.expect(expected).and_then(
            [&] { return take(session, call, *reading, outcome); });
    });
    if (!stored)
        return answerOf(stored.error(), call);
    if (outcome.isRevoked) {
        auto answer = answerOf(Trouble::DeviceRevoked, call);
        answer.closes = true;
        return answer;
    }
    if (const auto& fault = outcome.fault) {
        auto problem = problemOf(fault->altered ? Trouble::EventAltered : Trouble::ChainBroken);
        problem.eventId = fault->eventId;
        return answerOf(problem, call);
    }
    m_feed.announce();
    return {
        .body = outcome.document, .packedBody = outcome.packedDocument, .headers = {}, .code = {}};
}

Result<> Intake::take(StoreSession& session, const Call& call, const wire::BatchReading& reading,
    Outcome& outcome) const
{
    const auto& batch = reading.batch;
    const auto now = m_clock.now();
    auto device = session.device(batch.deviceId);
    if (!device || !*device)
        return device ? failure(Error::Code::NotFound) : tl::unexpected(device.error());
    // Revoked, or back under another key, since the door was passed: the key that was asked is not
    // the device's any more.
    outcome.isRevoked = (*device)->revokedAt || (*device)->publicKey != call.device->publicKey;
    if (outcome.isRevoked)
        return {};
    const auto fault = chainFault(session, batch);
    if (!fault)
        return tl::unexpected(fault.error());
    outcome.fault = *fault;
    if (outcome.fault) {
        return session.addAlarm({.code = outcome.fault->altered ? QStringLiteral("eventAltered")
                                                                : QStringLiteral("chainBroken"),
            .deviceId = batch.deviceId,
            .eventId = outcome.fault->eventId,
            .at = now});
    }
    Docket docket{session, m_judge, now, m_ownId};
    auto receipts = verdictsOn(session, docket, reading, **device, now);
    if (!receipts)
        return tl::unexpected(receipts.error());
    if (call.contact) {
        if (const auto noted = session.putContact(*call.contact); !noted)
            return noted;
    }
    if (const auto advanced = advanceChain(session, **device); !advanced)
        return advanced;
    return signedAnswer(**device, std::move(*receipts))
        .and_then([&](const QByteArray& document) {
            outcome.document = document;
            return wire::pack(document, wire::Encoding::Zstd, wire::Effort::Quick);
        })
        .and_then([&](const QByteArray& packed) {
            outcome.packedDocument = packed;
            return session.addAnswer(batch.deviceId, packed, now);
        });
}

Answer Intake::receipt(const Call& call, const QString& eventId) const
{
    const auto id = idFromText<EventId>(eventId);
    if (!id)
        return answerOf(Trouble::UnknownEvent, call);
    std::optional<EventRecord> record;
    std::vector<QByteArray> missing;
    const auto looked = m_store.look([&](StoreSession& session) -> Result<> {
        const auto found = session.event(*id);
        if (!found)
            return tl::unexpected(found.error());
        record = *found;
        if (!record || record->body.isEmpty())
            return {};
        return eventOf(*record)
            .and_then([&](const cases::CaseEvent& event) {
                return missingBlobs(session, event.attachments);
            })
            .map([&](std::vector<QByteArray> hashes) { missing = std::move(hashes); });
    });
    if (!looked)
        return answerOf(looked.error(), call);
    // Another device's receipt is nobody's business: as if it were not there.
    if (!record || record->deviceId != call.device->id)
        return answerOf(Trouble::UnknownEvent, call);
    auto receipt = receiptOf(*record, true);
    receipt.missingBlobs = std::move(missing);
    const auto document = signedAnswer(*call.device, {std::move(receipt)});
    if (!document)
        return answerOf(document.error(), call);
    return {.body = *document, .headers = {}, .code = {}};
}

Result<QByteArray> Intake::signedAnswer(
    const DeviceRecord& device, std::vector<wire::Receipt> receipts) const
{
    const wire::ReceiptsAnswer answer{.deviceId = device.id,
        .receipts = std::move(receipts),
        .chainHead = device.chainHead,
        .signature = {}};
    return wire::signedBytes(answer).and_then([this](const QByteArray& bytes) {
        return m_receiptKey.sign(bytes).map([&bytes](const QByteArray& signature) {
            return wire::withSignature(bytes, signature);
        });
    });
}

} // namespace yichuang::platform
