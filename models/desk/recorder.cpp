// SPDX-License-Identifier: Apache-2.0
#include "models/desk/recorder.h"

#include "models/cases/clocks.h"
#include "models/desk/assessment.h"
#include "models/desk/circumstances.h"
#include "models/desk/eventframe.h"
#include "models/desk/numbering.h"
#include "models/identity/casenumber.h"
#include "models/store/attachments.h"
#include "models/store/caselist.h"
#include "models/store/device.h"
#include "models/store/eventlog.h"
#include "models/store/leases.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstring>
#include <utility>

namespace yichuang::desk {
namespace {

using Code = cases::Objection::Code;

QString freshQueryCode()
{
    std::array<quint32, 2> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    std::array<std::uint8_t, 8> bytes{};
    std::memcpy(bytes.data(), words.data(), bytes.size());
    return identity::queryCode(bytes);
}

tl::unexpected<Error> carried(const Error& error) { return tl::unexpected(error); }

/// A department answers for itself; staff of the hall pass an answer on.
bool answersForAnother(const Seat& seat, const cases::Payload& payload)
{
    const auto* opinion = std::get_if<cases::OpinionGiven>(&payload);
    return opinion != nullptr && !seat.department.isEmpty()
        && seat.department != opinion->departmentCode;
}

} // namespace

Recorder::Recorder(store::Database& database, Hand hand, RuleBook rules, const Clock& clock)
    : m_database(database)
    , m_hand(hand)
    , m_rules(std::move(rules))
    , m_clock(clock)
    , m_now(clock.now())
{
}

Result<Outcome> Recorder::open(const Intake& intake, const std::optional<cases::Payload>& then)
{
    const catalogue::Item* item = m_rules.currentItem(intake.itemCode, beijingDay(m_now));
    if (item == nullptr)
        return Outcome{cases::Refusal{{{Code::ItemNotInForce, intake.itemCode}}}};
    if (const auto trial = tryOut(intake, *item, then); !trial)
        return Outcome{trial.error()};
    if (then) {
        const auto numbered = assumeNumber(*item, *then);
        if (!numbered)
            return carried(numbered.error());
        if (!*numbered)
            return Outcome{numbered->error()};
    }
    auto opened = receive(intake, *item);
    if (!opened || !then || std::holds_alternative<cases::Refusal>(*opened))
        return opened;
    const cases::Case& c = std::get<Recorded>(*opened).c;
    return record(c.id, c, *item, handedOverAt(*then, m_now));
}

Result<Outcome> Recorder::act(CaseId id, const cases::Payload& payload)
{
    if (answersForAnother(m_hand.seat, payload))
        return Outcome{cases::Refusal{{{Code::ParticipantUnknown, m_hand.seat.department}}}};
    const auto replayed = replayedCase(id);
    if (!replayed)
        return carried(replayed.error());
    auto outcome = record(id, replayed->c, *replayed->item, payload);
    if (!outcome || std::holds_alternative<cases::Refusal>(*outcome))
        return outcome;
    return followUp(std::move(*outcome), *replayed->item);
}

Result<Outcome> Recorder::decideOnTheSpot(const Intake& intake, const OnTheSpot& acts, Hand chief)
{
    const catalogue::Item* item = m_rules.currentItem(intake.itemCode, beijingDay(m_now));
    if (item == nullptr)
        return Outcome{cases::Refusal{{{Code::ItemNotInForce, intake.itemCode}}}};
    const Seat& clerk = m_hand.seat;
    std::vector<AssumedStep> steps{{clerk, cases::Accepted{}},
        {clerk, cases::ReviewAssigned{clerk.person, clerk.name}}, {clerk, acts.review}};
    std::visit(
        [&](const auto& decision) {
            steps.push_back({chief.seat, decision});
        },
        acts.decision);
    if (acts.certificate)
        steps.push_back({chief.seat, *acts.certificate});
    const bool handsOut = clerk.has(cases::Role::ExitClerk);
    if (acts.certificate || handsOut)
        steps.push_back({handsOut ? clerk : chief.seat, cases::Ready{}});
    if (acts.delivered && handsOut) {
        steps.push_back({clerk, *acts.delivered});
        steps.push_back({clerk, cases::Closed{}});
    }
    std::vector<AssumedStep> numbered = steps;
    for (AssumedStep& step : numbered) {
        auto payload = assumeNumber(*item, step.payload);
        if (!payload)
            return carried(payload.error());
        if (!*payload)
            return Outcome{payload->error()};
        step.payload = std::move(**payload);
    }
    if (const Assumed trial = assume(intake, *item, clerk, m_rules.calendar, m_now, numbered);
        !trial)
        return Outcome{trial.error()};

    auto outcome = receive(intake, *item);
    for (const AssumedStep& step : steps) {
        if (!outcome || std::holds_alternative<cases::Refusal>(*outcome))
            break;
        const cases::Case c = std::get<Recorded>(*outcome).c;
        outcome = recordBy(&step.by == &chief.seat ? chief : m_hand, c.id, c, *item, step.payload);
    }
    // All was tried before the first row was written; what is refused now must not stay half done.
    if (outcome && std::holds_alternative<cases::Refusal>(*outcome))
        return failure(Error::Code::Internal, cases::toText(std::get<cases::Refusal>(*outcome)));
    return outcome;
}

Result<Outcome> Recorder::printed(CaseId id, documents::DocumentKind kind,
    const QString& documentNumber, const QByteArray& fileHash)
{
    const auto replayed = replayedCase(id);
    if (!replayed)
        return carried(replayed.error());
    const cases::Case& c = replayed->c;
    const QString code = documents::toText(kind);
    cases::Printed act{.document = code, .documentNumber = documentNumber, .fileHash = fileHash};
    act.again = std::ranges::any_of(c.printed, [&code](const cases::PrintedDocument& earlier) {
        return earlier.printed.document == code;
    });
    if (kind == documents::DocumentKind::AcceptanceNotice)
        act.due = cases::clocksOf(c, clockRules(c, *replayed->item), beijingDay(m_now)).front().due;
    return record(id, c, *replayed->item, act);
}

cases::Rules Recorder::rulesOf(
    const catalogue::Item& item, const cases::Circumstances* circumstances) const
{
    return {item, m_rules.calendar, m_hand.seat.frontMode, m_hand.seat.policy, circumstances};
}

cases::Rules Recorder::clockRules(const cases::Case& c, const catalogue::Item& item) const
{
    return {item, m_rules.calendarFor(c), m_hand.seat.frontMode, m_hand.seat.policy};
}

Result<ReplayedCase> Recorder::replayedCase(CaseId id)
{
    const auto events = store::eventsToReplay(m_database, m_hand.session, id);
    if (!events)
        return carried(events.error());
    return replayCase(*events, m_rules, m_hand.seat.policy);
}

/// Looked up only for the acts whose guards ask for them.
Result<cases::Circumstances> Recorder::circumstancesOf(
    const Before& before, const cases::Payload& payload)
{
    cases::Circumstances circumstances;
    if (!before)
        return circumstances;
    const bool asksChildren = std::holds_alternative<cases::Ready>(payload)
        || std::holds_alternative<cases::Closed>(payload);
    if (asksChildren) {
        auto children = store::childrenOf(m_database, before->id);
        if (!children)
            return carried(children.error());
        circumstances.children = std::move(*children);
    }
    if (std::holds_alternative<cases::AcceptedWithTolerance>(payload)) {
        const auto broken = brokeAPromise(
            m_database, m_hand.session, before->received.applicant, m_rules, m_hand.seat.policy);
        if (!broken)
            return carried(broken.error());
        circumstances.onBrokenPromiseList = *broken == Credit::Broken;
    }
    return circumstances;
}

/// Asks the rules before a serial is spent: a refused form leaves no gap.
tl::expected<void, cases::Refusal> Recorder::tryOut(const Intake& intake,
    const catalogue::Item& item, const std::optional<cases::Payload>& then) const
{
    const Assumed assumed = assume(intake, item, m_hand.seat, m_rules.calendar, m_now, then);
    if (!assumed)
        return tl::unexpected(assumed.error());
    return {};
}

Result<Outcome> Recorder::receive(const Intake& intake, const catalogue::Item& item)
{
    auto number = takeNumber();
    if (!number)
        return carried(number.error());
    cases::Received received = receiptOf(intake, item, m_hand.seat);
    received.number = *number;
    received.queryCode = freshQueryCode();
    const CaseId id{uuid7(m_now)};
    for (const FormPage& page : intake.pages) {
        const cases::Attachment& file = page.file;
        if (auto entered = store::enterBlob(m_database, file.sha256, file.size, file.mime, id);
            !entered)
            return carried(entered.error());
        m_attachments.push_back(file);
    }
    auto outcome = record(id, std::nullopt, item, std::move(received));
    if (!outcome || !intake.twin || std::holds_alternative<cases::Refusal>(*outcome))
        return outcome;
    return noteTwin(std::move(*outcome), *intake.twin, item);
}

Result<Outcome> Recorder::noteTwin(
    Outcome received, const KnownTwin& twin, const catalogue::Item& item)
{
    const cases::Case& c = std::get<Recorded>(received).c;
    const auto id = store::caseWithNumber(m_database, twin.number);
    if (!id)
        return carried(id.error());
    cases::Noted note{.text = twin.reason, .kind = cases::NoteKind::TwinKept};
    if (*id) {
        const auto other = store::summaryOf(m_database, m_hand.session, **id);
        if (!other)
            return carried(other.error());
        note.other = cases::OtherCase{.id = other->id,
            .number = other->number,
            .place = other->place,
            .receivedOn = beijingDay(other->receivedAt),
            .state = other->state};
    }
    return record(c.id, c, item, std::move(note));
}

Result<QString> Recorder::takeNumber()
{
    const auto device = store::device(m_database, m_hand.session);
    if (!device)
        return carried(device.error());
    if (!device->terminal)
        return failure(Error::Code::NotEnrolled, QStringLiteral("no terminal number"));
    const QString place = m_hand.seat.place.code;
    const auto serial = store::takeSerial(m_database, place, *device->terminal, beijingDay(m_now));
    if (!serial)
        return carried(serial.error());
    const auto* next = std::get_if<identity::NextSerial>(&*serial);
    if (next == nullptr)
        return failure(Error::Code::Refused,
            QStringLiteral("serials of terminal %1 are used up").arg(*device->terminal));
    const auto number = identity::composeCaseNumber(
        {place, next->issued.date, *device->terminal, next->issued.serial});
    if (!number)
        return failure(Error::Code::Internal, QStringLiteral("place code ") + place);
    return *number;
}

Result<Outcome> Recorder::record(
    CaseId id, const Before& before, const catalogue::Item& item, cases::Payload payload)
{
    return recordBy(m_hand, id, before, item, std::move(payload));
}

Result<Outcome> Recorder::recordBy(
    Hand hand, CaseId id, const Before& before, const catalogue::Item& item, cases::Payload payload)
{
    const auto circumstances = circumstancesOf(before, payload);
    if (!circumstances)
        return carried(circumstances.error());
    const cases::Rules rules = rulesOf(item, &*circumstances);
    auto event = frame(hand, id, before, item, std::move(payload));
    if (!event)
        return carried(event.error());
    auto after = applied(before, *event, rules);
    if (!after)
        return carried(after.error());
    if (!*after)
        return Outcome{after->error()};
    const cases::CaseSummary summary = cases::summaryOf(**after, clockRules(**after, item), m_now);
    const auto written = store::appendEvent(m_database, hand.session, *event, summary);
    if (!written)
        return carried(written.error());
    if (const auto entered = enterInkSeal(hand, id, event->payload); !entered)
        return carried(entered.error());
    return Outcome{Recorded{std::move(**after), summary}};
}

/// T24 when the last opinion is in, T43 when the result is handed over: acts nobody decides are
/// written by whoever holds the case (rulebook 3.3).
Result<Outcome> Recorder::followUp(Outcome outcome, const catalogue::Item& item)
{
    const cases::Case c = std::get<Recorded>(outcome).c;
    std::optional<cases::Payload> next;
    const cases::OpinionRound* round = c.openRound();
    if (c.state == cases::CaseState::JointWait && round != nullptr && round->silent().isEmpty())
        next = cases::OpinionsClosed{m_hand.seat.silenceIsConsent};
    else if (c.state == cases::CaseState::Delivered)
        next = cases::Closed{departmentsOf(c)};
    if (next) {
        auto more = record(c.id, c, item, *next);
        if (!more)
            return carried(more.error());
        // A lead case whose children are not decided stays delivered until they are.
        if (std::holds_alternative<Recorded>(*more))
            outcome = std::move(*more);
    }
    const auto closed = closeParent(c);
    if (!closed)
        return carried(closed.error());
    return outcome;
}

Result<> Recorder::closeParent(const cases::Case& child)
{
    if (!child.received.parent || cases::isBeforeDecision(child.state))
        return {};
    const auto parent = replayedCase(*child.received.parent);
    if (!parent)
        return parent.error().code == Error::Code::NotFound ? Result<>{} : carried(parent.error());
    if (parent->c.state != cases::CaseState::Delivered)
        return {};
    const auto closed
        = record(parent->c.id, parent->c, *parent->item, cases::Closed{departmentsOf(parent->c)});
    return closed ? Result<>{} : carried(closed.error());
}

Result<cases::CaseEvent> Recorder::frame(Hand hand, CaseId id, const Before& before,
    const catalogue::Item& item, cases::Payload payload) const
{
    auto made = newEvent(m_database, hand.session, m_clock);
    if (!made)
        return made;
    cases::CaseEvent& event = *made;
    event.eventId = EventId{uuid7(m_now)};
    event.caseId = id;
    const auto epoch = store::leaseEpoch(m_database, id);
    if (!epoch)
        return carried(epoch.error());
    event.leaseEpoch = *epoch;
    event.baseVersion = before ? before->version : 0;
    event.occurredAt = m_now;
    event.actor = actorFor(hand.seat,
        cases::transitionFor(before ? &*before : nullptr, cases::kindOf(payload), item, &payload));
    event.itemVersion = item.version;
    event.deputyFor = hand.deputyFor;
    event.calendarVersion = m_rules.calendar.version();
    event.payload = std::move(payload);
    event.attachments = std::exchange(m_attachments, {});
    return made;
}

} // namespace yichuang::desk
