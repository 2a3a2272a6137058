// SPDX-License-Identifier: Apache-2.0
#include "models/cases/clocks.h"

#include "models/cases/guards.h"
#include "models/deadline/duedate.h"

#include <algorithm>

namespace yichuang::cases {
namespace {

using deadline::Facts;
using deadline::Rule;
using deadline::Term;

/// Papers handed in over an open counter keep their calendar day under every policy (rulebook 1.5).
Facts receiptFacts(const Case& c)
{
    const bool counter
        = c.received.channel == Channel::Counter || c.received.channel == Channel::Proxy;
    return {.trigger = toBeijing(c.receivedAt),
        .intake = counter ? deadline::Intake::OpenWindow : deadline::Intake::Unknown};
}

/// Acceptance is an act of the organ on a day it chose itself: no policy moves it.
Facts acceptanceFacts(Day acceptedOn)
{
    return {.trigger = {acceptedOn, {}}, .intake = deadline::Intake::OpenWindow};
}

std::optional<Term> promiseTerm(const catalogue::Item& item)
{
    if (!item.promised)
        return std::nullopt;
    const int days = item.promised->count();
    Term term = days == 0 ? Term::of(Rule::OnTheSpot) : Term::of(Rule::Promise, days);
    if (item.statutory && item.statutory->unit == catalogue::DayUnit::WorkingDay)
        term.statutoryDays = item.statutory->days;
    return term;
}

/// DL-03 with the length of the item's own law; DL-05 where a superior decides (no extension
/// there).
std::optional<Term> statutoryTerm(const catalogue::Item& item)
{
    if (!item.statutory)
        return std::nullopt;
    Term term = Term::of(item.forward ? Rule::FirstReview : Rule::Decision, item.statutory->days);
    term.unit = item.statutory->unit == catalogue::DayUnit::WorkingDay
        ? deadline::DayUnit::WorkingDays
        : deadline::DayUnit::CalendarDays;
    return term;
}

std::optional<deadline::Explanation> explained(
    const Term& term, const Facts& facts, const Rules& rules)
{
    const auto explanation = deadline::explain(term, facts, rules.calendar, rules.policy);
    return explanation ? std::optional{*explanation} : std::nullopt;
}

deadline::Lamp lampFor(ClockPhase phase, const deadline::Explanation& explanation, Day today)
{
    CaseSummary row;
    row.phase = phase;
    row.due = explanation.due;
    row.yellowFrom = explanation.yellowFrom;
    return lampOf(row, today);
}

ClockView view(const QString& clock, ClockPhase phase, const Term& term, const Facts& facts,
    const Rules& rules, Day today)
{
    ClockView result{.clock = clock, .phase = phase};
    if (const auto explanation = explained(term, facts, rules)) {
        result.explanation = *explanation;
        result.count = deadline::RunningCount{term, facts};
        result.due = explanation->due;
        result.lamp = lampFor(phase, *explanation, today);
        if (phase == ClockPhase::Running && result.due)
            result.workingDaysLeft = rules.calendar.workingDaysBetween(today, *result.due);
    }
    return result;
}

ClockView answerClock(const Case& c, const Rules& rules, Day today, ClockPhase phase)
{
    if (isVillageCollection(c, rules))
        return view(QStringLiteral("DL-22"), phase, Term::of(Rule::VillageHandOver),
            receiptFacts(c), rules, today);
    return view(
        QStringLiteral("C1"), phase, Term::of(Rule::AnswerOnPapers), receiptFacts(c), rules, today);
}

/// C5 is the applicant's own term: a day to show, but no lamp.
ClockView correctionClock(const Case& c)
{
    ClockView result{.clock = QStringLiteral("C5"), .phase = ClockPhase::NotStarted};
    if (c.notice)
        result.due = c.notice->notice.submitBy;
    return result;
}

void addDecisionClocks(
    std::vector<ClockView>& clocks, const Case& c, const Rules& rules, Day today, ClockPhase phase)
{
    if (!c.acceptedOn)
        return;
    const Facts facts = acceptanceFacts(*c.acceptedOn);
    if (const auto term = promiseTerm(rules.item))
        clocks.push_back(view(QStringLiteral("C2"), phase, *term, facts, rules, today));
    if (const auto term = statutoryTerm(rules.item))
        clocks.push_back(view(QStringLiteral("C3"), phase, *term, facts, rules, today));
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
    std::vector<ClockView> clocks;
    if (c.state == CaseState::Correcting)
        clocks.push_back(correctionClock(c));
    const bool ended = isEnded(c.state);
    addDecisionClocks(clocks, c, rules, today,
        ended || !isRunning(c.state) ? ClockPhase::Ended : ClockPhase::Running);
    const bool answering = c.state == CaseState::Received;
    clocks.push_back(
        answerClock(c, rules, today, answering ? ClockPhase::Running : ClockPhase::Ended));
    if (c.state == CaseState::HandedIn) // waits for its child case: open, but nothing runs here
        clocks.front()
            = ClockView{.clock = QStringLiteral("DL-22"), .phase = ClockPhase::NotStarted};
    return clocks;
}

std::optional<deadline::Explanation> promiseFrom(const BeijingTime& from, const Rules& rules)
{
    const auto term = promiseTerm(rules.item);
    return term ? explained(*term, acceptanceFacts(from.day), rules) : std::nullopt;
}

std::optional<deadline::Explanation> statutoryFrom(const BeijingTime& from, const Rules& rules)
{
    const auto term = statutoryTerm(rules.item);
    return term ? explained(*term, acceptanceFacts(from.day), rules) : std::nullopt;
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
        .kind = catalogue::label(rules.item, nodeOf(c.received.place)),
        .departmentCode = rules.item.departmentCode,
        .itemCode = c.received.itemCode,
        .itemVersion = c.itemVersion,
        .itemName = c.received.itemName,
        .place = c.received.place,
        .applicantName = c.received.applicant.name,
        .receivedAt = c.receivedAt,
        .acceptedOn = c.acceptedOn,
        .endedOn = c.ending ? std::optional{beijingDay(c.ending->at)} : std::nullopt,
        .lastEventAt = lastEventAt};
    addNames(c, summary);
    const ClockView clock = clocksOf(c, rules, beijingDay(lastEventAt)).front();
    summary.clock = clock.clock;
    summary.phase = isEnded(c.state) ? ClockPhase::Ended : clock.phase;
    summary.due = clock.due;
    summary.yellowFrom = clock.explanation.yellowFrom;
    summary.provisional = clock.explanation.provisional;
    summary.calendarVersion = clock.explanation.calendarVersion;
    const bool moves = summary.phase == ClockPhase::Running || summary.phase == ClockPhase::Paused;
    if (moves && clock.count)
        summary.count = deadline::toText(*clock.count);
    summary.toldDue = toldDue(c);
    return summary;
}

} // namespace yichuang::cases
