// SPDX-License-Identifier: Apache-2.0
#include "models/desk/assessment.h"

#include "models/cases/apply.h"
#include "models/cases/clocks.h"
#include "models/cases/guards.h"
#include "models/identity/casenumber.h"

#include <algorithm>

namespace yichuang::desk {
namespace {

using cases::Objection;
using Code = Objection::Code;

/// A number with the right shape stands in for the one that is issued only when the case is opened.
QString placeholderNumber(const Seat& seat, Day today)
{
    return identity::composeCaseNumber({seat.place.code, today, 1, 1}).value_or(QString{});
}

cases::CaseEvent hypothetical(const Seat& seat, const catalogue::Item& item, Instant now,
    cases::Payload payload, const cases::Case* before)
{
    cases::CaseEvent event;
    event.occurredAt = now;
    event.actor
        = actorFor(seat, cases::transitionFor(before, cases::kindOf(payload), item, &payload));
    event.itemVersion = item.version;
    event.payload = std::move(payload);
    return event;
}

std::vector<Objection> objectionsOf(const cases::Applied& applied)
{
    return applied ? std::vector<Objection>{} : applied.error().objections;
}

/// What stands against an act that follows on the receipt, receipt included.
struct Trial
{
    const Seat& seat;
    const cases::Rules& rules;
    Instant now;
    cases::Applied received;

    [[nodiscard]] std::vector<Objection> of(cases::Payload payload) const
    {
        if (!received)
            return received.error().objections;
        return objectionsOf(cases::apply(
            *received, hypothetical(seat, rules.item, now, std::move(payload), &*received), rules));
    }
    /// The same without what the act's own dialog asks for.
    [[nodiscard]] std::vector<Objection> beforeDialog(
        cases::Payload payload, std::initializer_list<Code> asked) const
    {
        std::vector<Objection> objections = of(std::move(payload));
        std::erase_if(objections, [&](const Objection& objection) {
            return std::ranges::find(asked, objection.code) != asked.end();
        });
        return objections;
    }
};

bool onlyTolerablePapers(const std::vector<Objection>& objections)
{
    return !objections.empty() && std::ranges::all_of(objections, [](const Objection& o) {
        return o.code == Code::PaperTolerable;
    });
}

bool papersMissing(const std::vector<Objection>& objections)
{
    return std::ranges::any_of(
        objections, [](const Objection& o) { return o.code == Code::PaperMissing; });
}

IntakeAct chooseMain(const Assessment& assessment, bool desksMayAccept)
{
    if (!desksMayAccept)
        return IntakeAct::Receive;
    const auto& stands = assessment.state(IntakeAct::Accept).objections;
    if (onlyTolerablePapers(stands) && assessment.state(IntakeAct::AcceptWithTolerance).isOpen())
        return IntakeAct::AcceptWithTolerance;
    const bool receivable = assessment.state(IntakeAct::Receive).isOpen();
    if (receivable && (papersMissing(stands) || onlyTolerablePapers(stands)))
        return IntakeAct::NoticeCorrection;
    return IntakeAct::Accept;
}

/// The form's own tolerance as if the applicant had signed: the dialog asks for that.
cases::AcceptedWithTolerance signedTolerance(const Intake& intake, const catalogue::Item& item)
{
    cases::AcceptedWithTolerance act = toleranceOf(intake, item);
    act.signedBy = intake.applicant.name;
    return act;
}

std::vector<ActState> judgeActs(const Trial& trial, const Intake& intake, bool instant)
{
    return {
        {IntakeAct::RefuseAcceptance, true,
            trial.beforeDialog(cases::AcceptanceRefused{},
                {Code::ReasonMissing, Code::LegalBasisMissing, Code::CompetentOrganMissing})},
        {IntakeAct::NoticeCorrection, true,
            trial.beforeDialog(
                cases::CorrectionNoticed{}, {Code::NoticeEmpty, Code::NoticeUndelivered})},
        {IntakeAct::NotRequired, true,
            trial.beforeDialog(cases::LicenceNotRequired{}, {Code::ReasonMissing})},
        {IntakeAct::Receive, true, objectionsOf(trial.received)},
        {IntakeAct::DecideNow, instant, trial.of(cases::Accepted{})},
        {IntakeAct::Accept, true, trial.of(cases::Accepted{})},
        {IntakeAct::AcceptWithTolerance, true, trial.of(signedTolerance(intake, trial.rules.item))},
    };
}

/// Nothing is possible before an item is chosen.
std::vector<ActState> closedActs()
{
    std::vector<ActState> acts;
    for (const IntakeAct act : {IntakeAct::RefuseAcceptance, IntakeAct::NoticeCorrection,
             IntakeAct::NotRequired, IntakeAct::Receive, IntakeAct::DecideNow, IntakeAct::Accept,
             IntakeAct::AcceptWithTolerance})
        acts.push_back({act, act != IntakeAct::DecideNow, {{Code::ItemMissing, {}}}});
    return acts;
}

} // namespace

const ActState& Assessment::state(IntakeAct act) const
{
    return *std::ranges::find(acts, act, &ActState::act);
}

Assessment assess(const Intake& intake, const catalogue::Item* item, const Seat& seat,
    const calendar::WorkingCalendar& calendar, Instant now)
{
    Assessment assessment;
    if (item == nullptr) {
        assessment.acts = closedActs();
        if (cases::nodeOf(seat.place).level == catalogue::Level::Village)
            assessment.mainAct = IntakeAct::Receive;
        return assessment;
    }
    const cases::Rules rules{*item, calendar, seat.frontMode, seat.policy};
    const BeijingTime time = toBeijing(now);
    assessment.classification = catalogue::classify(*item, cases::nodeOf(seat.place));
    const bool collects = assessment.classification->kind == catalogue::CaseKind::Proxy;
    assessment.promise
        = collects ? cases::handInFrom(time, rules) : cases::promiseFrom(time, rules);
    assessment.statutory = collects ? std::nullopt : cases::statutoryFrom(time, rules, seat.place);
    if (const auto answer = cases::answerFrom(time, rules); answer && !collects)
        assessment.answerBy = answer->due;
    assessment.renewal = cases::renewalFrom(time.day, intake.licenceEndsOn, rules);

    cases::Received received = receiptOf(intake, *item, seat);
    received.number = placeholderNumber(seat, time.day);
    const Trial trial{seat, rules, now,
        cases::apply(
            std::nullopt, hypothetical(seat, *item, now, std::move(received), nullptr), rules)};
    const bool instant = assessment.classification->kind == catalogue::CaseKind::Instant;
    assessment.acts = judgeActs(trial, intake, instant);
    const bool departmentDecides = seat.frontMode == cases::FrontMode::FrontReceives
        && !seat.has(cases::Role::ChiefRepresentative);
    assessment.mainAct = chooseMain(assessment, !collects && !departmentDecides);
    return assessment;
}

cases::Received receiptOf(const Intake& intake, const catalogue::Item& item, const Seat& seat)
{
    cases::Received received;
    received.place = seat.place;
    received.window = seat.window;
    received.itemCode = item.code;
    received.itemName = item.name;
    received.applicant = intake.applicant;
    received.representative = intake.representative;
    received.papers = intake.papers;
    received.channel = intake.channel;
    received.deliveryWay = intake.deliveryWay;
    received.parent = intake.parent;
    received.parentNumber = intake.parentNumber;
    received.theme = intake.theme;
    received.licenceEndsOn = intake.licenceEndsOn;
    return received;
}

cases::AcceptedWithTolerance toleranceOf(const Intake& intake, const catalogue::Item& item)
{
    cases::AcceptedWithTolerance act;
    int longest = item.promised ? item.promised->count() : deadline::longestTerm;
    for (const cases::PaperEntry& entry : intake.papers) {
        const bool known
            = entry.number >= 1 && entry.number <= static_cast<int>(item.papers.size());
        if (!known || entry.state != cases::PaperState::Missing)
            continue;
        const catalogue::Paper& paper = item.papers[static_cast<std::size_t>(entry.number) - 1];
        if (paper.necessity != catalogue::Necessity::Required || paper.main || !paper.isTolerable())
            continue;
        act.papers.push_back({entry.number, {}});
        longest = std::min(longest, paper.tolerableDays->count());
    }
    act.days = WorkingDays{longest};
    return act;
}

cases::Payload handedOverAt(cases::Payload payload, Instant now)
{
    if (auto* notice = std::get_if<cases::CorrectionNoticed>(&payload))
        notice->deliveredAt = std::max(notice->deliveredAt, now);
    return payload;
}

Assumed assume(const Intake& intake, const catalogue::Item& item, const Seat& seat,
    const calendar::WorkingCalendar& calendar, Instant now, const std::vector<AssumedStep>& steps)
{
    const cases::Rules rules{item, calendar, seat.frontMode, seat.policy};
    cases::Received received = receiptOf(intake, item, seat);
    received.number = placeholderNumber(seat, beijingDay(now));
    AssumedCase assumed;
    assumed.events.push_back(hypothetical(seat, item, now, std::move(received), nullptr));
    cases::Applied applied = cases::apply(std::nullopt, assumed.events.back(), rules);
    for (const AssumedStep& step : steps) {
        if (!applied)
            break;
        assumed.events.push_back(
            hypothetical(step.by, item, now, handedOverAt(step.payload, now), &*applied));
        applied = cases::apply(*applied, assumed.events.back(), rules);
    }
    if (!applied)
        return tl::unexpected(applied.error());
    assumed.c = std::move(*applied);
    return assumed;
}

Assumed assume(const Intake& intake, const catalogue::Item& item, const Seat& seat,
    const calendar::WorkingCalendar& calendar, Instant now,
    const std::optional<cases::Payload>& then)
{
    std::vector<AssumedStep> steps;
    if (then)
        steps.push_back({seat, *then});
    return assume(intake, item, seat, calendar, now, steps);
}

std::vector<cases::PaperEntry> emptyPapers(const catalogue::Item& item)
{
    std::vector<cases::PaperEntry> papers(item.papers.size());
    for (std::size_t i = 0; i < papers.size(); ++i)
        papers[i].number = static_cast<int>(i) + 1;
    return papers;
}

} // namespace yichuang::desk
