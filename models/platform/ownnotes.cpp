// SPDX-License-Identifier: Apache-2.0
#include "models/cases/matters.h"
#include "models/cases/twins.h"
#include "models/identity/casenumber.h"
#include "models/platform/docket.h"
#include "models/platform/objectionwords.h"
#include "models/platform/problems.h"

#include <algorithm>

/// What the platform alone can see, because it alone sees every place: a number that two cases bear
/// and a request that is open twice. Both cases are kept; the platform notes it on them.
namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

const auto platformName = u"政务服务平台"_s;

cases::Noted twinNote(const cases::Case& other)
{
    return {.text
        = u"同一申请人的同一事项在%1另有办件 %2，%3收件，%4。"_s.arg(other.received.place.name,
            other.received.number, toText(other.receiptDay()), wordOf(other.state)),
        .kind = cases::NoteKind::TwinFound,
        .number = {},
        .other = cases::otherCase(other.id, other.received, other.receiptDay(), other.state)};
}

} // namespace

Result<EventRecord> Docket::actOwn(
    const cases::Case& c, const QString& name, cases::Payload payload)
{
    const auto event = m_own.make(c, name, std::move(payload), m_judge.calendarVersion());
    if (!event)
        return tl::unexpected(event.error());
    auto record = recordOf(*event, m_now);
    if (!record)
        return record;
    const auto done = apply(*event, c, *record).and_then([&]() -> Result<> {
        if (record->verdict != wire::Verdict::Applied)
            return {};
        return m_session.putEvent(*record).and_then([&] { return m_own.keep(*event); });
    });
    if (!done)
        return tl::unexpected(done.error());
    return record;
}

Result<bool> Docket::isArrival(const cases::ConflictResolved& settlement)
{
    const auto id = idFromText<EventId>(settlement.event);
    const auto kept = id ? m_session.event(*id) : Result<std::optional<EventRecord>>{};
    if (!kept)
        return tl::unexpected(kept.error());
    const bool same = *kept && (*kept)->hash == settlement.hash;
    return same && (!settlement.moment || *settlement.moment == (*kept)->receivedAt);
}

Result<std::optional<QString>> Docket::otherNumber(const cases::CaseEvent& event)
{
    using Number = std::optional<QString>;
    const auto& received = std::get<cases::Received>(event.payload);
    const auto namesake = m_session.caseByNumber(received.number);
    if (!namesake)
        return tl::unexpected(namesake.error());
    if (!*namesake || (*namesake)->id == event.caseId)
        return Number{};
    // Two identities under one terminal number, or an image of a disk: somebody must look at it.
    const auto alarmed = m_session.addAlarm({.code = u"numberTaken"_s,
        .deviceId = event.deviceId,
        .eventId = event.eventId,
        .at = m_now});
    if (!alarmed)
        return tl::unexpected(alarmed.error());
    for (int serial = 1; serial <= identity::largestSerial; ++serial) {
        const auto number = identity::composeCaseNumber(
            {received.place.code, beijingDay(event.occurredAt), 0, serial});
        const auto taken
            = number ? m_session.caseByNumber(*number) : Result<std::optional<CaseRecord>>{};
        if (!taken)
            return tl::unexpected(taken.error());
        if (number && !*taken)
            return Number{*number};
    }
    return failure(Error::Code::Refused, u"the platform's serials of the place are used up"_s);
}

Result<> Docket::follow(const cases::CaseEvent& event)
{
    const auto* settlement = std::get_if<cases::ConflictResolved>(&event.payload);
    if (settlement != nullptr && cases::isAboutTwins(settlement->choice))
        return settleTwin(event);
    return event.kind() == cases::EventKind::Received ? noteOn(event) : Result<>{};
}

Result<> Docket::noteOn(const cases::CaseEvent& receipt)
{
    const auto* received = std::get_if<cases::Received>(&receipt.payload);
    auto c = caseOf(receipt.caseId);
    const QString number = m_reissues.value(receipt.caseId);
    if (c && !number.isEmpty()) {
        const auto noted = actOwn(**c, platformName,
            cases::Noted{.text = u"原编号 %1 已属于另一个办件，改用 %2；凭原编号仍可查到。"_s.arg(
                             received->number, number),
                .kind = cases::NoteKind::NumberReissued,
                .number = number,
                .other = {}});
        if (!noted)
            return tl::unexpected(noted.error());
        c = caseOf(receipt.caseId);
    }
    return c ? noteTwins(**c) : tl::unexpected(c.error());
}

/// Of several open cases the oldest is the one to compare with; a village's case whose papers lie
/// in the township's is no place of its own any more.
Result<> Docket::noteTwins(const cases::Case& c)
{
    const cases::Request request = cases::requestOf(c.received, c.id);
    const QString key = cases::requestKey(request);
    const auto alike
        = key.isEmpty() ? Result<std::vector<CaseRecord>>{} : m_session.casesOfRequest(key);
    if (!alike)
        return tl::unexpected(alike.error());
    for (const CaseRecord& record : *alike) {
        const auto state = cases::caseStateFromText(record.state);
        if (record.id == c.id || !state || !cases::mayBeTwin(*state)
            || *state == cases::CaseState::HandedIn)
            continue;
        const auto found = caseOf(record.id);
        if (!found)
            return tl::unexpected(found.error());
        const cases::Case other = **found;
        if (cases::likeness(request, cases::requestOf(other.received, other.id))
            != cases::Likeness::Same)
            continue;
        return actOwn(c, platformName, twinNote(other))
            .and_then([&](const EventRecord&) { return actOwn(other, platformName, twinNote(c)); })
            .map([](const EventRecord&) {});
    }
    return {};
}

Result<bool> Docket::agreesWithTwin(const cases::CaseEvent& event, EventRecord& record)
{
    const auto& act = std::get<cases::ConflictResolved>(event.payload);
    const auto c = caseOf(event.caseId);
    if (!c)
        return tl::unexpected(c.error());
    for (const cases::TwinOnCase& one : (*c)->twins) {
        if (toText(one.note) != act.event || !one.other.id)
            continue;
        const auto twin = caseOf(*one.other.id);
        if (!twin)
            return tl::unexpected(twin.error());
        const auto* first = *twin ? cases::contradictedOnTwin(act, **c, **twin) : nullptr;
        if (first == nullptr)
            continue;
        record.verdict = wire::Verdict::Refused;
        record.problem = eventProblem(Trouble::RuleForbids, event.eventId,
            sentenceOf({cases::Objection::Code::SettledAlready,
                first->by.name + u'：' + first->what.reason})
                + u'。');
        return false;
    }
    return true;
}

Result<> Docket::settleTwin(const cases::CaseEvent& settlement)
{
    const auto& act = std::get<cases::ConflictResolved>(settlement.payload);
    const auto decided = caseOf(settlement.caseId);
    if (!decided)
        return tl::unexpected(decided.error());
    const cases::Case& c = **decided;
    const auto twin = std::ranges::find_if(
        c.twins, [&](const cases::TwinOnCase& one) { return toText(one.note) == act.event; });
    if (twin == c.twins.end() || !twin->other.id)
        return {};
    const auto other = caseOf(*twin->other.id);
    if (!other)
        return tl::unexpected(other.error());
    const auto asked = *other ? cases::settlementOnTwin(**other, c.id, act.choice) : std::nullopt;
    if (!asked)
        return {};
    const auto note = m_session.event(asked->note);
    if (!note)
        return tl::unexpected(note.error());
    return actOwn(**other, platformName,
        cases::ConflictResolved{.event = toText(asked->note),
            .hash = *note ? (*note)->hash : QByteArray{},
            .choice = asked->choice,
            .reason = u"%1在办件 %2（%3）上先作了选定：%4"_s.arg(
                settlement.actor.name, c.received.number, c.received.place.name, act.reason),
            .act = {}})
        .map([](const EventRecord&) {});
}

} // namespace yichuang::platform
