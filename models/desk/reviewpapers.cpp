// SPDX-License-Identifier: Apache-2.0
#include "models/cases/guards.h"
#include "models/desk/papercontext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

using documents::chineseDate;
using documents::chineseTime;
using documents::PaperRow;

/// The due day of a term as the case would have it; nothing while an open stop hides it.
std::optional<Day> dueOf(const PaperContext& context, const cases::Case& c, QStringView clock)
{
    for (const cases::ClockView& view : cases::clocksOf(c, context.rules, beijingDay({}))) {
        if (view.clock == clock)
            return view.due;
    }
    return std::nullopt;
}

/// The promise, or the law's term where the item promises nothing or the promise stays.
std::optional<Day> toldDue(const PaperContext& context, const cases::Case& c)
{
    const auto promise = dueOf(context, c, u"C2");
    return promise ? promise : dueOf(context, c, u"C3");
}

void putAccepted(PaperContext& context)
{
    if (context.file.c.acceptedOn)
        context.put(u"acceptedOn"_s, chineseDate(*context.file.c.acceptedOn));
    context.put(u"complaintPhone"_s, context.seat.hall.complaintPhone);
    context.put(u"applicantPhone"_s, context.file.c.received.applicant.telephone);
}

void putDay(PaperContext& context, const QString& name, std::optional<Day> day)
{
    if (day)
        context.put(name, chineseDate(*day));
}

/// The same case as if the `count` newest stops had never been approved.
cases::Case withoutStop(cases::Case c, const cases::StopOnCase& stop)
{
    std::erase(c.stops, stop);
    return c;
}

/// The same case as if the stop lasted as long as the applicant was told and no longer: the result
/// comes on the working day after the last one excluded.
cases::Case withToldResult(
    cases::Case c, const cases::StopOnCase& stop, const calendar::WorkingCalendar& calendar)
{
    const cases::StopRequested& asked = stop.requested.what;
    const auto result = calendar.addWorkingDays(
        asked.from - std::chrono::days{1}, WorkingDays{asked.told.count() + 1});
    const auto found = std::ranges::find(c.stops, stop);
    if (result && found != c.stops.end()) {
        found->ended = cases::Act<cases::StopEnded>{};
        found->ended->what.resultOn = *result;
    }
    return c;
}

PaperRow toleratedRow(
    const cases::ToleratedPaper& paper, const catalogue::Item& item, const QString& dueOn)
{
    PaperRow row;
    row.name = cases::paperName(item, paper.paper);
    row.requiredForm = paper.form;
    row.dueOn = dueOn;
    return row;
}

} // namespace

Filled fillTolerance(PaperContext& context)
{
    const cases::Case& c = context.file.c;
    const cases::ClockView* term = context.clock(u"C6");
    if (!c.tolerance || term == nullptr || !term->due)
        return context.without(PaperObstacle::NoTolerance);
    const cases::AcceptedWithTolerance& act = c.tolerance->what;
    putAccepted(context);
    const QString by = chineseDate(*term->due);
    context.put(u"makeUpBy"_s, by);
    context.put(u"submitWay"_s,
        act.submitWay.isEmpty() ? QString(u"到"_s + context.content.contact + u"提交"_s)
                                : clause(act.submitWay));
    context.put(u"signer"_s, act.signedBy);
    putDay(context, u"dueOn"_s, toldDue(context, c));
    if (act.powerOfAttorney && c.received.representative) {
        const cases::Representative& agent = *c.received.representative;
        context.put(u"attorney"_s, agent.person.name);
        context.put(u"attorneyNumber"_s, maskedNumber(agent.person.number));
        context.put(u"attorneyRelation"_s, agent.relation);
    } else if (act.powerOfAttorney) {
        context.put(u"attorney"_s, act.signedBy);
    }
    context.content.provisional = term->explanation.provisional;
    for (const cases::ToleratedPaper& paper : act.papers)
        context.content.papers.push_back(toleratedRow(paper, context.file.item, by));
    return {};
}

Filled fillStop(PaperContext& context)
{
    const cases::Case& c = context.file.c;
    const auto stop = std::find_if(c.stops.rbegin(), c.stops.rend(),
        [](const cases::StopOnCase& one) { return one.approved.has_value(); });
    if (stop == c.stops.rend())
        return context.without(PaperObstacle::NoStop);
    const cases::StopRequested& asked = stop->requested.what;
    putAccepted(context);
    context.put(u"procedure"_s, catalogue::toText(asked.kind));
    context.put(u"basis"_s, clause(asked.legalBasis));
    context.put(u"institution"_s, clause(asked.institution));
    context.put(u"startOn"_s, chineseDate(asked.from));
    putDay(context, u"dueBefore"_s, toldDue(context, withoutStop(c, *stop)));
    if (asked.told.count() > 0) {
        context.put(u"daysNeeded"_s, daysText(asked.told.count(), catalogue::DayUnit::WorkingDay));
        putDay(context, u"dueAfter"_s,
            toldDue(context, withToldResult(c, *stop, context.rules.calendar)));
    }
    context.content.issueDate = stop->approved->day();
    return {};
}

Filled fillExtension(PaperContext& context)
{
    const cases::Case& c = context.file.c;
    if (c.extensions.empty())
        return context.without(PaperObstacle::NoExtension);
    const cases::Act<cases::Extended>& act = c.extensions.back();
    cases::Case before = c;
    before.extensions.pop_back();
    const QString clock = act.what.movesPromise && dueOf(context, c, u"C2") ? u"C2"_s : u"C3"_s;
    putAccepted(context);
    putDay(context, u"dueBefore"_s, dueOf(context, before, clock));
    putDay(context, u"dueAfter"_s, dueOf(context, c, clock));
    context.put(u"daysAdded"_s, daysText(act.what.days.count(), catalogue::DayUnit::WorkingDay));
    context.put(u"reason"_s, clause(act.what.reason));
    context.put(u"approver"_s, act.by.name);
    context.put(u"approverPost"_s, act.what.office);
    context.put(u"approvedOn"_s, chineseDate(act.what.approvedOn));
    context.put(u"approvalNumber"_s, act.what.approvalNumber);
    context.content.joint = act.by.role == cases::Role::Government;
    context.content.issueDate = act.day();
    return {};
}

Filled fillJointRequest(PaperContext& context)
{
    const cases::Case& c = context.file.c;
    if (c.rounds.empty())
        return context.without(PaperObstacle::NoOpinionAsked);
    const cases::Act<cases::OpinionsAsked>& asked = c.rounds.back().asked;
    putAccepted(context);
    putDay(context, u"dueOn"_s, toldDue(context, c));
    context.put(u"question"_s, clause(asked.what.question));
    context.put(u"sentOn"_s, chineseTime(toBeijing(asked.at)));
    if (context.seat.silenceIsConsent)
        context.put(u"silence"_s, u"同意"_s);
    for (const cases::AskedParticipant& one : asked.what.participants) {
        const auto due = context.rules.calendar.addWorkingDays(asked.day(), one.days);
        context.content.participants.push_back(
            {one.department, {}, due ? chineseDate(*due) : QString{}});
    }
    for (const PaperRow& row : context.papersAt(asked.what.sharedPapers))
        context.content.papers.push_back(row);
    context.content.issueDate = asked.day();
    return {};
}

Filled fillJointOpinion(PaperContext& context)
{
    const cases::Case& c = context.file.c;
    if (c.rounds.empty())
        return context.without(PaperObstacle::NoOpinionAsked);
    const cases::OpinionRound& round = c.rounds.back();
    const QString wanted = context.given.value(u"departmentCode"_s);
    const cases::Act<cases::OpinionGiven>* opinion = wanted.isEmpty()
        ? (round.given.empty() ? nullptr : &round.given.back())
        : round.opinionOf(wanted);
    if (opinion == nullptr)
        return context.without(PaperObstacle::NoOpinionGiven);
    const auto participant = std::ranges::find(round.asked.what.participants,
        opinion->what.departmentCode, &cases::AskedParticipant::departmentCode);
    const bool known = participant != round.asked.what.participants.end();
    context.put(u"leadOrgan"_s, context.file.organ);
    context.put(u"participant"_s, known ? participant->department : opinion->what.departmentCode);
    context.put(u"requestNumber"_s, round.asked.what.documentNumber);
    context.put(u"askedOn"_s, chineseDate(round.asked.day()));
    if (known)
        putDay(context, u"dueOn"_s,
            context.rules.calendar.addWorkingDays(round.asked.day(), participant->days));
    context.put(u"question"_s, clause(round.asked.what.question));
    context.put(u"answeredOn"_s, chineseDate(opinion->day()));
    context.put(u"answeredBy"_s, opinion->by.name);
    context.put(u"reasons"_s, clause(opinion->what.reasons));
    context.put(u"higherOrgan"_s, opinion->what.passTo);
    switch (opinion->what.answer) {
    case cases::OpinionAnswer::Agree:
        context.put(u"agrees"_s, u"■"_s);
        break;
    case cases::OpinionAnswer::Disagree:
        context.put(u"disagrees"_s, u"■"_s);
        break;
    case cases::OpinionAnswer::PassUp:
        context.put(u"passesOn"_s, u"■"_s);
        break;
    }
    context.content.issueDate = opinion->day();
    return {};
}

Filled fillForwarding(PaperContext& context)
{
    const cases::Case& c = context.file.c;
    if (!c.forwarded)
        return context.without(PaperObstacle::NotForwarded);
    const cases::Act<cases::Forwarded>& act = *c.forwarded;
    putAccepted(context);
    context.put(u"receivingOrgan"_s, act.what.superior);
    context.put(u"dispatchedOn"_s, chineseDate(act.day()));
    context.put(u"letterNumber"_s, act.what.documentNumber);
    context.put(u"confirmedBy"_s, act.by.name);
    if (act.what.pages > 0)
        context.put(u"pageCount"_s, QString::number(act.what.pages));
    if (context.file.item.forward)
        context.put(u"basis"_s, clause(context.file.item.forward->basis));
    if (context.file.item.statutory)
        context.put(u"expectedTerm"_s,
            daysText(context.file.item.statutory->days, context.file.item.statutory->unit));
    if (c.review) {
        context.put(u"reviewer"_s, c.review->by.name);
        context.put(u"firstOpinion"_s,
            clause(c.review->what.facts) + u"；"_s + clause(c.review->what.grounds) + u"；"_s
                + clause(act.what.opinion));
    } else {
        context.put(u"reviewer"_s, c.assigned ? c.assigned->what.name : act.by.name);
        context.put(u"firstOpinion"_s, clause(act.what.opinion));
    }
    if (context.content.kind != documents::DocumentKind::ForwardingNote)
        context.content.papers = context.papersPresent();
    context.content.issueDate = act.day();
    return {};
}

} // namespace yichuang::desk
