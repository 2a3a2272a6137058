// SPDX-License-Identifier: Apache-2.0
#include "models/platform/docket.h"

#include "models/cases/eventtext.h"
#include "models/cases/twins.h"
#include "models/crypto/digest.h"
#include "models/platform/leases.h"
#include "models/platform/problems.h"
#include "models/platform/scope.h"

namespace yichuang::platform {

Result<cases::CaseEvent> eventOf(const EventRecord& record)
{
    return cases::eventFromText(record.body).map([&record](cases::CaseEvent event) {
        event.hash = record.hash;
        return event;
    });
}

Result<EventRecord> recordOf(const cases::CaseEvent& event, const Instant now)
{
    return cases::canonicalText(event).map(
        [&](const QByteArray& text) { return recordOf(event, text, now); });
}

EventRecord recordOf(const cases::CaseEvent& event, const QByteArray& text, const Instant now)
{
    return {.eventId = event.eventId,
        .deviceId = event.deviceId,
        .deviceSeq = event.deviceSeq,
        .caseId = event.caseId,
        .hash = event.hash,
        .prevHash = event.prevHash,
        .body = text,
        .receivedAt = now,
        .waitsFor = std::nullopt,
        .problem = std::nullopt};
}

Docket::Docket(StoreSession& session, const Judge& judge, const Instant now, const DeviceId& ownId)
    : m_session(session)
    , m_judge(judge)
    , m_now(now)
    , m_own(session, ownId, now)
{
}

Result<EventRecord> Docket::decide(
    const cases::CaseEvent& event, const DeviceRecord& device, EventRecord record)
{
    const auto before = caseOf(event.caseId);
    if (!before)
        return tl::unexpected(before.error());
    const auto against = objection(event, device, *before);
    if (!against)
        return tl::unexpected(against.error());
    Result<> done;
    if (*against) {
        record.verdict = wire::Verdict::Refused;
        record.problem = *against;
    } else {
        done = settle(event, *before, record);
    }
    if (!done)
        return tl::unexpected(done.error());
    if (record.verdict == wire::Verdict::Refused)
        record.body.clear();
    if (const auto put = m_session.putEvent(record); !put)
        return tl::unexpected(put.error());
    if (record.verdict != wire::Verdict::Refused) {
        for (const cases::Attachment& attachment : event.attachments) {
            if (const auto used = m_session.useBlob(attachment.sha256, event.caseId); !used)
                return tl::unexpected(used.error());
        }
    }
    if (record.verdict == wire::Verdict::Applied) {
        if (const auto followed = follow(event); !followed)
            return tl::unexpected(followed.error());
    }
    if (record.verdict != wire::Verdict::Held) {
        if (const auto released = releaseHeld(event.caseId); !released)
            return tl::unexpected(released.error());
    }
    return record;
}

Result<> Docket::settle(
    const cases::CaseEvent& event, const std::optional<cases::Case>& before, EventRecord& record)
{
    record.waitsFor.reset();
    record.problem.reset();
    const bool opens = event.kind() == cases::EventKind::Received;
    if (event.baseVersion > (before ? before->version : 0) || (!before && !opens))
        return hold(event, record);
    if (event.kind() == cases::EventKind::ConflictResolved) {
        const auto kept = mayBeSettled(event, record);
        if (!kept || !*kept)
            return kept.map([](bool) {});
    }
    if (before && cases::conflicts(*before, event)) {
        record.verdict = wire::Verdict::Conflict;
        record.problem = eventProblem(Trouble::DecidedOnOldVersion, event.eventId);
        return {};
    }
    const auto lease = leaseForbids(m_session, event);
    if (!lease)
        return tl::unexpected(lease.error());
    if (*lease == LeaseVerdict::Elsewhere) {
        record.verdict = wire::Verdict::Conflict;
        record.problem = eventProblem(Trouble::DecidedWithoutLease, event.eventId);
        return {};
    }
    return apply(event, before, record);
}

Result<bool> Docket::mayBeSettled(const cases::CaseEvent& event, EventRecord& record)
{
    const auto& settlement = std::get<cases::ConflictResolved>(event.payload);
    // What these speak of is part of the case; the rules find it there.
    if (cases::isAboutTwins(settlement.choice))
        return agreesWithTwin(event, record);
    if (cases::isAboutStamps(settlement.choice)) {
        const auto known = isArrival(settlement);
        if (known && !*known) {
            record.verdict = wire::Verdict::Refused;
            record.problem = eventProblem(Trouble::NothingToSettle, event.eventId);
        }
        return known;
    }
    const auto id = idFromText<EventId>(settlement.event);
    const auto kept = id ? m_session.event(*id) : Result<std::optional<EventRecord>>{};
    if (!kept)
        return tl::unexpected(kept.error());
    if (id && (!*kept || (*kept)->verdict == wire::Verdict::Held)) {
        record.verdict = wire::Verdict::Held; // its device has not brought it yet
        record.waitsFor = *id;
        return false;
    }
    const bool setAside = *kept
        && ((*kept)->verdict == wire::Verdict::Conflict
            || (*kept)->verdict == wire::Verdict::Refused);
    const bool same = setAside && (*kept)->caseId == event.caseId
        && (*kept)->hash == settlement.hash
        && (settlement.choice == cases::ConflictChoice::KeepOrder
            || crypto::sha256(settlement.act.toUtf8()) == settlement.hash);
    if (!same) {
        record.verdict = wire::Verdict::Refused;
        record.problem = eventProblem(Trouble::NothingToSettle, event.eventId);
    }
    return same;
}

Result<std::optional<cases::Case>> Docket::caseOf(const CaseId& id)
{
    if (const auto known = m_cases.constFind(id); known != m_cases.cend())
        return std::optional{*known};
    const auto records = m_session.eventsOfCase(id);
    if (!records)
        return tl::unexpected(records.error());
    std::optional<cases::Case> folded;
    for (const auto& record : *records) {
        const auto event = eventOf(record);
        if (!event)
            return tl::unexpected(event.error());
        auto next = m_judge.judge(folded, *event);
        // What was applied once must fold for ever: a catalogue that lost a version would show
        // here.
        if (!next)
            return failure(Error::Code::Corrupt,
                QStringLiteral("event %1 no longer folds: %2")
                    .arg(record.position)
                    .arg(next.error().code));
        folded = std::move(*next);
    }
    if (folded)
        m_cases.insert(id, *folded);
    return folded;
}

Result<std::optional<wire::Problem>> Docket::objection(const cases::CaseEvent& event,
    const DeviceRecord& device, const std::optional<cases::Case>& before)
{
    using Objection = std::optional<wire::Problem>;
    // Other acts nobody decides (T20, T24, T43, a moved date) are written by whoever holds the
    // case.
    const auto* note = std::get_if<cases::Noted>(&event.payload);
    const bool platforms = note != nullptr
        && (note->kind == cases::NoteKind::TwinFound
            || note->kind == cases::NoteKind::NumberReissued);
    const bool carries = event.kind() == cases::EventKind::ConflictResolved
        && event.actor.role == cases::Role::System;
    if (platforms || carries || event.kind() == cases::EventKind::DeemedAccepted)
        return Objection{eventProblem(Trouble::PlatformActOnly, event.eventId)};
    const auto* received = std::get_if<cases::Received>(&event.payload);
    if (received == nullptr) {
        const bool mayAct = !before || inScope(device.scope, before->received.place.code);
        return mayAct ? Objection{} : Objection{eventProblem(Trouble::PlaceForeign, event.eventId)};
    }
    if (!inScope(device.scope, received->place.code))
        return Objection{eventProblem(Trouble::PlaceForeign, event.eventId)};
    return Objection{};
}

Result<> Docket::hold(const cases::CaseEvent& event, EventRecord& record)
{
    record.verdict = wire::Verdict::Held;
    // The nearest event of the same device on the same case that did not make it, when the platform
    // knows one.
    for (qint64 seq = event.deviceSeq - 1; seq > 0 && event.deviceSeq - seq <= 50; --seq) {
        const auto earlier = m_session.eventAt(event.deviceId, seq);
        if (!earlier)
            return tl::unexpected(earlier.error());
        if (!*earlier || (*earlier)->caseId != event.caseId)
            continue;
        if ((*earlier)->verdict == wire::Verdict::Applied)
            break;
        record.waitsFor = (*earlier)->eventId;
        if ((*earlier)->verdict != wire::Verdict::Held) {
            // What it was decided on will never be part of the case: a person has to look at it.
            record.verdict = wire::Verdict::Conflict;
            record.problem = eventProblem(Trouble::PredecessorRefused, event.eventId);
        }
        break;
    }
    return {};
}

Result<> Docket::apply(
    const cases::CaseEvent& event, const std::optional<cases::Case>& before, EventRecord& record)
{
    const auto after = m_judge.judge(before, event);
    if (!after) {
        // An item version that is not here yet is the city's to bring, not the clerk's to mend.
        const bool waits = isItemUnknown(after.error());
        record.verdict = waits ? wire::Verdict::Held : wire::Verdict::Refused;
        record.problem = after.error();
        return {};
    }
    if (event.kind() == cases::EventKind::Received) {
        const auto other = otherNumber(event);
        if (!other)
            return tl::unexpected(other.error());
        if (*other)
            m_reissues.insert(event.caseId, **other);
    }
    return confirm(*after, record);
}

Result<> Docket::confirm(const cases::Case& after, EventRecord& record)
{
    if (!m_lastPosition) {
        const auto last = m_session.lastPosition();
        if (!last)
            return tl::unexpected(last.error());
        m_lastPosition = *last;
    }
    record.verdict = wire::Verdict::Applied;
    record.position = ++*m_lastPosition;
    record.caseVersion = after.version;

    CaseRecord stand{.id = after.id,
        .number = m_reissues.value(after.id, after.received.number),
        .version = after.version,
        .state = cases::toText(after.state),
        .placeCode = after.received.place.code,
        .originCode = {},
        .receivedAt = after.receivedAt,
        .request = cases::mayBeTwin(after.state)
            ? cases::requestKey(cases::requestOf(after.received, after.id))
            : QString()};
    if (after.received.parent) {
        const auto parent = m_session.caseRecord(*after.received.parent);
        if (!parent)
            return tl::unexpected(parent.error());
        stand.originCode = *parent ? (*parent)->placeCode : QString();
    }
    m_cases.insert(after.id, after);
    return m_session.putCase(stand);
}

Result<> Docket::releaseHeld(const CaseId& id)
{
    for (;;) {
        const auto held = m_session.heldEventsOfCase(id);
        if (!held)
            return tl::unexpected(held.error());
        bool released = false;
        for (auto record : *held) {
            const auto event = eventOf(record);
            const auto before = caseOf(id);
            if (!event || !before)
                return tl::unexpected(event ? before.error() : event.error());
            auto done = settle(*event, *before, record);
            if (done && record.verdict == wire::Verdict::Held)
                continue;
            if (record.verdict == wire::Verdict::Refused)
                record.body.clear();
            done = done.and_then([&] { return m_session.putEvent(record); });
            if (done && record.verdict == wire::Verdict::Applied)
                done = follow(*event);
            if (!done)
                return done;
            released = true;
        }
        if (!released)
            return {};
    }
}

} // namespace yichuang::platform
