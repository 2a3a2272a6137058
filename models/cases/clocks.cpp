// SPDX-License-Identifier: Apache-2.0
#include "models/cases/clocks.h"

#include "models/cases/caseterms.h"
#include "models/cases/guards.h"
#include "models/cases/matters.h"
#include "models/deadline/duedate.h"
#include "models/deadline/runningcount.h"

#include <algorithm>

namespace yichuang::cases {
namespace {

using deadline::Facts;
using deadline::Rule;
using deadline::Term;

std::optional<deadline::Explanation> explained(
    const Term& term, const Facts& facts, const Rules& rules)
{
    const auto explanation = deadline::explain(term, facts, rules.calendar, rules.policy);
    return explanation ? std::optional{*explanation} : std::nullopt;
}

ClockPhase phaseOf(const deadline::ClockFacts& facts, const deadline::ClockReading& reading)
{
    if (facts.endedOn)
        return ClockPhase::Ended;
    if (!facts.facts)
        return ClockPhase::NotStarted;
    return reading.lamp == deadline::Lamp::Paused ? ClockPhase::Paused : ClockPhase::Running;
}

/// What a certificate that nobody collects shows after DL-07: yellow once the applicant was told to
/// come (rulebook 3.9).
bool waitsForApplicant(const Case& c, const deadline::ClockFacts& facts)
{
    return facts.id == deadline::ClockId::Delivery && c.state == CaseState::Ready
        && c.collectMessageAt.has_value();
}

/// The reading without the day-by-day reason, which costs more.
ClockView reading(const Case& c, const CaseClock& clock, const Rules& rules, Day today)
{
    ClockView view{.clock = deadline::toText(clock.facts.id),
        .subject = clock.subject,
        .endedOn = clock.facts.endedOn};
    if (clock.facts.id == deadline::ClockId::Correction) {
        // The applicant's own term: a day to show, but no lamp (rulebook 1.8).
        if (c.notice)
            view.due = c.notice->notice.submitBy;
        return view;
    }
    const auto read = deadline::readClock(clock.facts, rules.calendar, rules.policy, today);
    if (!read)
        return view;
    view.phase = phaseOf(clock.facts, *read);
    view.lamp = read->lamp;
    view.due = read->due;
    view.dueMinute = read->dueMinute;
    view.resumesOn = read->resumesOn;
    view.over = read->over;
    if (view.phase == ClockPhase::Running && view.due)
        view.workingDaysLeft = rules.calendar.workingDaysBetween(today, *view.due);
    if (view.lamp == deadline::Lamp::Red && waitsForApplicant(c, clock.facts))
        view.lamp = deadline::Lamp::Yellow;
    return view;
}

ClockView view(const Case& c, const CaseClock& clock, const Rules& rules, Day today)
{
    ClockView result = reading(c, clock, rules, today);
    if (clock.facts.id == deadline::ClockId::Renewal)
        result.renewal = renewalOf(c, rules, today);
    if (clock.facts.facts) {
        if (auto explanation = explained(clock.facts.term, *clock.facts.facts, rules))
            result.explanation = std::move(*explanation);
    }
    return result;
}

/// The days of the clock that matters now and what they were counted from.
void addCount(CaseSummary& summary, const CaseClock& clock, const Rules& rules)
{
    if (!clock.facts.facts)
        return;
    const deadline::RunningCount count{clock.facts.term, *clock.facts.facts};
    if (const auto dates = deadline::datesOf(count, rules.calendar, rules.policy)) {
        summary.due = dates->due; // of a paused one: the day it will be if nothing comes before
        summary.yellowFrom = dates->yellowFrom;
        summary.provisional = dates->provisional;
        summary.calendarVersion = dates->calendarVersion;
    }
    if (summary.phase == ClockPhase::Running || summary.phase == ClockPhase::Paused)
        summary.count = deadline::toText(count);
}

std::optional<Day> endDay(const Case& c)
{
    if (c.ending)
        return beijingDay(c.ending->at);
    return c.closed ? std::optional{c.closed->day()} : std::nullopt;
}

/// The newest date on a paper the applicant was given.
std::optional<Day> toldDue(const Case& c)
{
    for (auto paper = c.printed.crbegin(); paper != c.printed.crend(); ++paper) {
        if (paper->printed.due)
            return paper->printed.due;
    }
    return std::nullopt;
}

void addNames(const Case& c, CaseSummary& summary)
{
    const Applicant& applicant = c.received.applicant;
    QStringList names{applicant.name, applicant.person.name};
    QStringList numbers{applicant.creditCode, applicant.person.number, applicant.telephone};
    if (c.reissue)
        numbers.append(c.reissue->former); // the applicant comes with the old paper
    if (const auto& representative = c.received.representative) {
        names.append(representative->person.name);
        numbers.append({representative->person.number, representative->telephone});
    }
    for (QStringList* list : {&names, &numbers}) {
        list->removeAll(QString{});
        list->removeDuplicates();
    }
    summary.names = names;
    summary.numbers = numbers;
}

} // namespace

std::vector<ClockView> clocksOf(const Case& c, const Rules& rules, Day today)
{
    std::vector<ClockView> views;
    for (const CaseClock& clock : clockFactsOf(c, rules))
        views.push_back(view(c, clock, rules, today));
    return views;
}

std::optional<deadline::Explanation> promiseFrom(const BeijingTime& from, const Rules& rules)
{
    const auto term = promiseTerm(rules.item, rules.item.promised);
    return term ? explained(*term, actFacts(*term, from), rules) : std::nullopt;
}

std::optional<deadline::Explanation> statutoryFrom(
    const BeijingTime& from, const Rules& rules, const Place& place)
{
    const catalogue::Node node = nodeOf(place);
    const auto term = statutoryTerm(rules.item, node, catalogue::label(rules.item, node));
    return term ? explained(*term, actFacts(*term, from), rules) : std::nullopt;
}

std::optional<deadline::Explanation> answerFrom(const BeijingTime& from, const Rules& rules)
{
    return explained(Term::of(Rule::AnswerOnPapers),
        {.trigger = from, .intake = deadline::Intake::OpenWindow}, rules);
}

std::optional<deadline::Explanation> handInFrom(const BeijingTime& from, const Rules& rules)
{
    return explained(Term::of(Rule::VillageHandOver),
        {.trigger = from, .intake = deadline::Intake::OpenWindow}, rules);
}

Day answerDueDay(const Case& c, const Rules& rules)
{
    const auto due = deadline::dueDay(
        Term::of(Rule::AnswerOnPapers), receiptFacts(c), rules.calendar, rules.policy);
    return due && *due ? **due : c.receiptDay();
}

CaseSummary summaryOf(const Case& c, const Rules& rules, Instant lastEventAt)
{
    CaseSummary summary{.id = c.id,
        .number = c.received.number,
        .version = c.version,
        .state = c.state,
        .kind = kindOf(c, rules.item),
        .departmentCode = rules.item.departmentCode,
        .itemCode = c.received.itemCode,
        .itemVersion = c.itemVersion,
        .itemName = c.received.itemName,
        .place = c.received.place,
        .applicantName = c.received.applicant.name,
        .receivedAt = c.receivedAt,
        .acceptedOn = c.acceptedOn,
        .endedOn = endDay(c),
        .lastEventAt = lastEventAt};
    summary.parent = c.received.parent;
    summary.theme = c.received.theme;
    addNames(c, summary);
    summary.matters = mattersOf(c);
    const CaseClock clock = clockFactsOf(c, rules).front();
    const ClockView view = reading(c, clock, rules, beijingDay(lastEventAt));
    summary.clock = view.clock;
    summary.phase = isEnded(c.state) ? ClockPhase::Ended : view.phase;
    summary.due = view.due;
    summary.resumesOn = view.resumesOn;
    summary.collectTold = waitsForApplicant(c, clock.facts);
    addCount(summary, clock, rules);
    summary.toldDue = toldDue(c);
    summary.exit = exitFactsOf(c, rules.item);
    return summary;
}

} // namespace yichuang::cases
