// SPDX-License-Identifier: Apache-2.0
#include "models/cases/caseterms.h"

#include "models/cases/guards.h"
#include "models/deadline/duedate.h"

namespace yichuang::cases {

using deadline::ClockId;
using deadline::Facts;
using deadline::Rule;
using deadline::Term;

namespace {

/// The day C2 and C3 stopped: decision, dispatch to the superior, or an end without decision.
std::optional<Day> decisionDay(const Case& c)
{
    if (c.forwarded)
        return c.forwarded->day();
    if (c.decision)
        return c.decision->decidedOn;
    return c.ending ? std::optional{beijingDay(c.ending->at)} : std::nullopt;
}

/// The answer on the papers ends with notice, acceptance, refusal, or the end of the case.
std::optional<Day> answerDay(const Case& c)
{
    if (c.handedInAt)
        return beijingDay(*c.handedInAt);
    if (c.notice)
        return beijingDay(c.notice->at);
    if (c.acceptedAt)
        return beijingDay(*c.acceptedAt);
    return c.ending ? std::optional{beijingDay(c.ending->at)} : std::nullopt;
}

std::optional<Day> handOverDay(const Case& c)
{
    if (c.dispatched)
        return c.dispatched->day();
    return c.delivered ? std::optional{c.delivered->day()} : std::nullopt;
}

void addStopsAndExtensions(Facts& facts, const Case& c, bool promise)
{
    for (const StopOnCase& stop : c.stops) {
        if (!stop.approved)
            continue;
        const StopRequested& asked = stop.requested.what;
        facts.stops.push_back({.kind = catalogue::toText(asked.kind),
            .from = asked.from,
            .until = stop.ended ? std::optional{stop.ended->what.resultOn} : std::nullopt,
            .told = asked.told});
    }
    for (const Act<Extended>& extension : c.extensions) {
        if (!promise || extension.what.movesPromise)
            facts.extensions.push_back({extension.what.days, extension.what.approvedOn});
    }
}

/// The moment acceptance counts from; a case folded by rules that kept only the day gives midnight.
BeijingTime runsFrom(const Case& c)
{
    return c.runsFrom ? toBeijing(*c.runsFrom) : BeijingTime{*c.acceptedOn};
}

CaseClock answerClock(const Case& c, const Rules& rules)
{
    const bool village = isVillageCollection(c, rules);
    return {{.id = village ? ClockId::VillageHandIn : ClockId::AnswerOnPapers,
        .term = Term::of(village ? Rule::VillageHandOver : Rule::AnswerOnPapers),
        .facts = receiptFacts(c),
        .endedOn = answerDay(c)}};
}

CaseClock deliveryClock(const Case& c)
{
    CaseClock clock{{.id = ClockId::Delivery, .term = Term::of(Rule::Delivery)}};
    if (c.decision) {
        clock.facts.facts = actFacts(c.decision->decidedOn);
        clock.facts.endedOn = handOverDay(c);
    }
    return clock;
}

/// C9: the days of the item's steps between acceptance and the next hand-over belong to whoever
/// reviews; those of the decision to the approver.
int stepDays(const catalogue::Item& item, bool approving)
{
    int days = 0;
    for (const catalogue::Step& step : item.steps) {
        const bool review = step.node == catalogue::StepNode::Review;
        const bool decision = step.node == catalogue::StepNode::Decision;
        if (step.countsInLimit && (approving ? decision : review))
            days += step.days.count();
    }
    return days;
}

/// The step that runs now.
std::optional<CaseClock> stepClock(const Case& c, const Rules& rules)
{
    if (!isRunning(c.state))
        return std::nullopt;
    const std::vector<CaseClock> steps = stepClocks(c, rules);
    if (steps.empty() || steps.back().facts.endedOn)
        return std::nullopt;
    return steps.back();
}

CaseClock reviewStep(const Case& c, int days, std::optional<Day> end)
{
    Facts facts = actFacts(c.assigned->day());
    addStopsAndExtensions(facts, c, true);
    return {{.id = ClockId::Step,
                .term = Term::of(Rule::Promise, days),
                .facts = std::move(facts),
                .endedOn = end},
        c.assigned->what.name};
}

CaseClock approvalStep(Day reviewed, int days, std::optional<Day> end)
{
    return {{.id = ClockId::Step,
                .term = Term::of(Rule::Promise, days),
                .facts = actFacts(reviewed),
                .endedOn = end},
        {}};
}

deadline::DayUnit unitOf(catalogue::DayUnit unit)
{
    switch (unit) {
    case catalogue::DayUnit::WorkingDay:
        return deadline::DayUnit::WorkingDays;
    case catalogue::DayUnit::CalendarDay:
        return deadline::DayUnit::CalendarDays;
    case catalogue::DayUnit::Hour:
        return deadline::DayUnit::Hours;
    }
    Q_UNREACHABLE();
}

/// The licence's last day against the first clock's: the nearer one leads the list. A paused clock
/// has no day, so the licence is nearer.
bool isNearer(const CaseClock& renewal, const CaseClock& other, const Rules& rules)
{
    if (!other.facts.facts || other.facts.endedOn)
        return false;
    const auto dueOf = [&rules](const CaseClock& clock) {
        return deadline::dueDay(clock.facts.term, *clock.facts.facts, rules.calendar, rules.policy);
    };
    const auto ends = dueOf(renewal);
    const auto due = dueOf(other);
    return ends && *ends && due && (!*due || **ends < **due);
}

void addRenewal(std::vector<CaseClock>& clocks, const Case& c, const Rules& rules)
{
    const auto renewal = renewalClock(c, rules);
    if (!renewal)
        return;
    const bool leads
        = !renewal->facts.endedOn && !clocks.empty() && isNearer(*renewal, clocks.front(), rules);
    clocks.insert(leads ? clocks.begin() : clocks.end(), *renewal);
}

void addDecisionClocks(std::vector<CaseClock>& clocks, const Case& c, const Rules& rules)
{
    for (auto& clock : {promiseClock(c, rules), statutoryClock(c, rules)}) {
        if (clock)
            clocks.push_back(*clock);
    }
}

void addSideClocks(std::vector<CaseClock>& clocks, const Case& c, const Rules& rules)
{
    if (const auto clock = toleranceClock(c, rules))
        clocks.push_back(*clock);
    for (const OpinionRound& round : c.rounds) {
        for (const AskedParticipant& participant : round.asked.what.participants)
            clocks.push_back(participantClock(round, participant));
    }
    if (const auto clock = stepClock(c, rules))
        clocks.push_back(*clock);
}

} // namespace

Facts receiptFacts(const Case& c)
{
    const bool counter
        = c.received.channel == Channel::Counter || c.received.channel == Channel::Proxy;
    return {.trigger = toBeijing(c.receivedAt),
        .intake = counter ? deadline::Intake::OpenWindow : deadline::Intake::Unknown};
}

Facts actFacts(Day day) { return {.trigger = {day, {}}, .intake = deadline::Intake::OpenWindow}; }

Facts actFacts(const Term& term, const BeijingTime& moment)
{
    return {.trigger = term.unit == deadline::DayUnit::Hours ? moment : BeijingTime{moment.day},
        .intake = deadline::Intake::OpenWindow};
}

std::optional<Term> promiseTerm(const catalogue::Item& item, std::optional<WorkingDays> days)
{
    if (!days)
        return std::nullopt;
    Term term
        = days->count() == 0 ? Term::of(Rule::OnTheSpot) : Term::of(Rule::Promise, days->count());
    if (item.promisedHours && days == item.promised) {
        term.days = *item.promisedHours;
        term.unit = deadline::DayUnit::Hours;
        return term; // the statutory days beside it would be another unit
    }
    if (item.statutory && item.statutory->unit == catalogue::DayUnit::WorkingDay)
        term.statutoryDays = item.statutory->days;
    return term;
}

/// DL-03 with the length of the item's own law; DL-05 where a superior decides (no extension
/// there), and DL-06 at that superior.
std::optional<Term> statutoryTerm(
    const catalogue::Item& item, const catalogue::Node& node, catalogue::CaseKind kind)
{
    if (!item.statutory)
        return std::nullopt;
    Rule rule = Rule::Decision;
    if (kind == catalogue::CaseKind::Forward)
        rule = Rule::FirstReview;
    else if (item.forward && node.level >= item.forward->decideLevel)
        rule = Rule::SuperiorDecision;
    Term term = Term::of(rule, item.statutory->days);
    term.unit = unitOf(item.statutory->unit);
    return term;
}

std::optional<CaseClock> promiseClock(const Case& c, const Rules& rules)
{
    auto term = promiseTerm(rules.item, promisedDays(c, rules.item));
    if (!c.acceptedOn || !term)
        return std::nullopt;
    if (kindOf(c, rules.item) == catalogue::CaseKind::Joint)
        term->extensionLimit = deadline::factsOf(Rule::JointDecision).extensionLimit;
    Facts facts = actFacts(*term, runsFrom(c));
    addStopsAndExtensions(facts, c, true);
    return CaseClock{{.id = ClockId::Promise,
        .term = *term,
        .facts = std::move(facts),
        .endedOn = decisionDay(c)}};
}

std::optional<CaseClock> statutoryClock(const Case& c, const Rules& rules)
{
    auto term = statutoryTerm(rules.item, nodeOf(c.received.place), kindOf(c, rules.item));
    if (!c.acceptedOn || !term)
        return std::nullopt;
    for (const Act<Reclassified>& conversion : c.conversions) {
        if (!conversion.what.governmentDecision.isEmpty())
            term = Term::of(Rule::JointDecision); // 45 days by the government's decision (26(2))
    }
    Facts facts = actFacts(*term, runsFrom(c));
    addStopsAndExtensions(facts, c, false);
    return CaseClock{{.id = ClockId::Statutory,
        .term = *term,
        .facts = std::move(facts),
        .endedOn = decisionDay(c)}};
}

std::optional<CaseClock> renewalClock(const Case& c, const Rules& rules)
{
    if (!rules.item.renewal || !c.received.licenceEndsOn || isVillageCollection(c, rules))
        return std::nullopt;
    const Day receipt = c.receiptDay();
    const auto left = (*c.received.licenceEndsOn - receipt).count();
    if (left < 0)
        return std::nullopt;
    std::optional<Day> end;
    if (c.decision) // a dispatch to the superior is no answer to the applicant
        end = c.decision->decidedOn;
    else if (c.ending)
        end = beijingDay(c.ending->at);
    return CaseClock{{.id = ClockId::Renewal,
        .term = Term::of(Rule::RenewalAnswer, static_cast<int>(left)),
        .facts = actFacts(receipt),
        .endedOn = end}};
}

std::vector<CaseClock> stepClocks(const Case& c, const Rules& rules)
{
    std::vector<CaseClock> steps;
    if (!c.assigned)
        return steps;
    std::vector<Day> reviewed;
    // A first review goes on until the file is sent up; its opinion alone passes nothing on.
    if (kindOf(c, rules.item) != catalogue::CaseKind::Forward) {
        for (const Act<Reviewed>& review : c.earlierReviews)
            reviewed.push_back(review.day());
        if (c.review)
            reviewed.push_back(c.review->day());
    }
    const int reviewDays = stepDays(rules.item, false);
    const int approvalDays = stepDays(rules.item, true);
    const std::optional<Day> end = decisionDay(c);
    for (std::size_t i = 0; i < reviewed.size(); ++i) {
        const bool returned = i < c.returns.size();
        if (reviewDays > 0)
            steps.push_back(reviewStep(c, reviewDays, reviewed[i]));
        if (approvalDays > 0)
            steps.push_back(approvalStep(
                reviewed[i], approvalDays, returned ? std::optional{c.returns[i].day()} : end));
    }
    const bool reviewing = c.returns.size() >= reviewed.size();
    if (reviewing && reviewDays > 0)
        steps.push_back(reviewStep(c, reviewDays, end));
    return steps;
}

std::optional<CaseClock> toleranceClock(const Case& c, const Rules&)
{
    if (!c.tolerance || !c.acceptedOn)
        return std::nullopt;
    std::optional<Day> end = decisionDay(c);
    if (c.toleranceClosedAt)
        end = beijingDay(*c.toleranceClosedAt);
    return CaseClock{{.id = ClockId::Tolerance,
        .term = Term::of(Rule::Tolerance, c.tolerance->what.days.count()),
        .facts = actFacts(*c.acceptedOn),
        .endedOn = end}};
}

CaseClock participantClock(const OpinionRound& round, const AskedParticipant& participant)
{
    CaseClock clock{{.id = ClockId::Participant,
                        .term = Term::of(Rule::ParticipantOpinion, participant.days.count()),
                        .facts = actFacts(round.asked.day())},
        participant.departmentCode};
    if (const auto* opinion = round.opinionOf(participant.departmentCode))
        clock.facts.endedOn = opinion->day();
    else if (round.closed)
        clock.facts.endedOn = round.closed->day();
    return clock;
}

std::vector<CaseClock> clockFactsOf(const Case& c, const Rules& rules)
{
    std::vector<CaseClock> clocks;
    const bool afterDecision = c.decision && !isEnded(c.state) && c.state != CaseState::Delivered;
    switch (c.state) {
    case CaseState::Received:
        clocks.push_back(answerClock(c, rules));
        break;
    case CaseState::HandedIn: // waits for its child case: open, but nothing runs here
        clocks.push_back({{.id = ClockId::VillageHandIn, .term = Term::of(Rule::VillageHandOver)}});
        break;
    case CaseState::Correcting:
        clocks.push_back({{.id = ClockId::Correction}});
        break;
    case CaseState::Forwarded: // the superior's own clock is not known below (C8)
        clocks.push_back({{.id = ClockId::Superior, .term = Term::of(Rule::SuperiorDecision)}});
        break;
    default:
        if (afterDecision)
            clocks.push_back(deliveryClock(c));
        else if (c.state
            == CaseState::Ready) // a village that waits for the villager: no legal term
            clocks.push_back({{.id = ClockId::VillageHandIn}});
    }
    addDecisionClocks(clocks, c, rules);
    addRenewal(clocks, c, rules);
    addSideClocks(clocks, c, rules);
    if (c.decision && !afterDecision)
        clocks.push_back(deliveryClock(c));
    if (c.state != CaseState::Received)
        clocks.push_back(answerClock(c, rules));
    return clocks;
}

} // namespace yichuang::cases
