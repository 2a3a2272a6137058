// SPDX-License-Identifier: Apache-2.0
#include "models/cases/matters.h"

#include "models/cases/lease.h"

#include <algorithm>

namespace yichuang::cases {
namespace {

using Code = Objection::Code;

template <typename T, typename Id>
auto withEvent(T& list, const QString& text, Id member)
{
    return std::ranges::find_if(
        list, [&](const auto& one) { return yichuang::toText(one.*member) == text; });
}

/// The applicant has the acceptance day in hand (rulebook 3.3: never changed after D03).
bool isAcceptanceTold(const Case& c)
{
    return std::ranges::any_of(
        c.printed, [](const PrintedDocument& paper) { return paper.printed.document == u"D03"; });
}

void move(Instant& moment, Instant from, Instant to)
{
    if (moment == from)
        moment = to;
}

void move(std::optional<Instant>& moment, Instant from, Instant to)
{
    if (moment == from)
        moment = to;
}

template <typename T>
void move(std::optional<T>& act, Instant from, Instant to) requires requires
{
    act->at;
}
{
    if (act)
        move(act->at, from, to);
}

void moveStamp(Case& c, Instant from, Instant to)
{
    move(c.receivedAt, from, to);
    for (PaperOnFile& paper : c.papers)
        move(paper.arrivedAt, from, to);
    move(c.notice, from, to);
    if (c.runsFrom == from)
        c.acceptedOn = beijingDay(to);
    move(c.runsFrom, from, to);
    move(c.acceptedAt, from, to);
    move(c.tolerance, from, to);
    move(c.handedInAt, from, to);
    if (c.decision && c.decision->at == from && !c.decision->superior)
        c.decision->decidedOn = beijingDay(to);
    move(c.decision, from, to);
    move(c.delivered, from, to);
    move(c.ending, from, to);
}

} // namespace

std::vector<Matter> mattersOf(const Case& c)
{
    std::vector<Matter> matters;
    for (const TwinOnCase& twin : c.twins) {
        if (!twin.decided && isBeforeDecision(c.state))
            matters.push_back({twin.note, MatterKind::Twin, twin.other.id, twin.at});
    }
    for (auto doubt = c.doubts.begin(); doubt != c.doubts.end(); ++doubt) {
        // What one hand did in one moment is one question, asked of its first act.
        const bool asked = std::any_of(c.doubts.begin(), doubt,
            [&](const DoubtfulAct& before) { return before.stamp == doubt->stamp; });
        if (!asked && !doubt->settled && !c.voided)
            matters.push_back({doubt->event, MatterKind::DoubtfulStamp, {}, doubt->stamp});
    }
    if (c.reissue && !c.reissue->told && !c.voided)
        matters.push_back({c.reissue->note, MatterKind::NumberReissued, {}, c.reissue->at});
    std::ranges::sort(matters, {}, [](const Matter& matter) {
        return std::pair{matter.at, toText(matter.event)};
    });
    return matters;
}

bool countsForAClock(EventKind kind)
{
    switch (kind) {
    case EventKind::Received:
    case EventKind::CorrectionNoticed:
    case EventKind::Accepted:
    case EventKind::AcceptedWithTolerance:
    case EventKind::MaterialReceived:
    case EventKind::HandedIn:
    case EventKind::Granted:
    case EventKind::Refused:
    case EventKind::Delivered:
    case EventKind::Withdrawn:
    case EventKind::Terminated:
        return true;
    default:
        return false;
    }
}

bool goesOn(EventKind kind)
{
    const bool ends = kind == EventKind::AcceptanceRefused || kind == EventKind::Lapsed
        || kind == EventKind::Withdrawn || kind == EventKind::Terminated;
    return !ends && needsLease(kind);
}

void objectToMatter(const ConflictResolved& act, const Case& c, std::vector<Objection>& objections)
{
    if (isAboutTwins(act.choice)) {
        const auto twin = withEvent(c.twins, act.event, &TwinOnCase::note);
        if (twin == c.twins.end())
            objections.push_back({Code::NotSetAside, {}});
        return;
    }
    const auto doubt = withEvent(c.doubts, act.event, &DoubtfulAct::event);
    const bool incomplete = act.choice == ConflictChoice::TakeArrival && !act.moment;
    if (doubt == c.doubts.end() || incomplete) {
        objections.push_back({Code::NotSetAside, {}});
        return;
    }
    const bool movesAcceptance = act.choice == ConflictChoice::TakeArrival
        && c.runsFrom == doubt->stamp && beijingDay(*act.moment) != c.acceptedOn;
    if (movesAcceptance && isAcceptanceTold(c))
        objections.push_back({Code::StampTold, yichuang::toText(*c.acceptedOn)});
}

ConflictChoice mirrored(ConflictChoice choice)
{
    return choice == ConflictChoice::ThisStands ? ConflictChoice::OtherStands
        : choice == ConflictChoice::OtherStands ? ConflictChoice::ThisStands
                                                : choice;
}

std::optional<TwinSettlement> settlementOnTwin(
    const Case& twin, const CaseId& decided, ConflictChoice choice)
{
    const auto note = std::ranges::find_if(
        twin.twins, [&](const TwinOnCase& one) { return one.other.id == decided && !one.decided; });
    if (note == twin.twins.end() || !isAboutTwins(choice) || !isBeforeDecision(twin.state))
        return std::nullopt;
    return TwinSettlement{note->note, mirrored(choice)};
}

const Act<ConflictResolved>* contradictedOnTwin(
    const ConflictResolved& act, const Case& c, const Case& twin)
{
    const auto here = withEvent(c.twins, act.event, &TwinOnCase::note);
    if (here == c.twins.end() || here->decided)
        return nullptr;
    const auto there = std::ranges::find_if(
        twin.twins, [&](const TwinOnCase& one) { return one.other.id == c.id && one.decided; });
    if (there == twin.twins.end() || *there->decided == mirrored(act.choice))
        return nullptr;
    const auto decision = std::ranges::find_if(twin.settled, [&](const Act<ConflictResolved>& one) {
        return one.what.event == yichuang::toText(there->note);
    });
    return decision == twin.settled.end() ? nullptr : &*decision;
}

bool agrees(const ConflictResolved& second, const ConflictResolved& first)
{
    return isAboutTwins(second.choice) && second.event == first.event
        && second.choice == first.choice;
}

void settleMatter(Case& c, const ConflictResolved& act)
{
    if (isAboutTwins(act.choice)) {
        const auto twin = withEvent(c.twins, act.event, &TwinOnCase::note);
        if (twin != c.twins.end())
            twin->decided = act.choice;
        return;
    }
    const auto doubt = withEvent(c.doubts, act.event, &DoubtfulAct::event);
    if (!isAboutStamps(act.choice) || doubt == c.doubts.end())
        return;
    const Instant stamp = doubt->stamp;
    if (act.choice == ConflictChoice::TakeArrival && act.moment)
        moveStamp(c, stamp, *act.moment);
    for (DoubtfulAct& same : c.doubts) {
        if (same.stamp == stamp)
            same.settled = true;
    }
}

} // namespace yichuang::cases
