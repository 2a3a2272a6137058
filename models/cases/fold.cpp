// SPDX-License-Identifier: Apache-2.0
#include "models/cases/fold.h"

#include "models/cases/guards.h"
#include "models/cases/matters.h"

#include <algorithm>

namespace yichuang::cases {
namespace {

/// One overload a payload. Those of models/cases that change nothing beside the state are named
/// too, so that a new payload does not compile until somebody decided what it does.
struct Fold
{
    Case& c;
    const CaseEvent& event;
    const Rules& rules;

    void operator()(const Received&) { }
    void operator()(const LicenceNotRequired& p) { end(p.reason); }
    void operator()(const AcceptanceRefused& p) { end(p.reason); }
    void operator()(const CorrectedOnSpot&) { c.correctedOnSpot = true; }
    void operator()(const CorrectionNoticed& p) { c.notice = GivenNotice{p, event.occurredAt}; }
    void operator()(const Accepted&)
    {
        const bool late = !c.notice && beijingDay(event.occurredAt) > answerDueDay(c, rules);
        accept(late ? c.receivedAt : acceptanceMoment(), late);
    }
    void operator()(const Lapsed&) { end({}); }
    void operator()(const DeemedAccepted&) { accept(c.receivedAt, true); }
    void operator()(const AcceptedWithTolerance& p)
    {
        accept(event.occurredAt, false);
        c.tolerance = act(p);
    }
    void operator()(const ToleranceClosed&) { c.toleranceClosedAt = event.occurredAt; }
    void operator()(const HandedIn& p)
    {
        c.handedIn = p;
        c.handedInAt = event.occurredAt;
    }
    void operator()(const ReviewAssigned& p) { c.assigned = act(p); }
    void operator()(const StopRequested& p) { c.stops.push_back({act(p), {}, {}}); }
    void operator()(const StopApproved& p) { stop(p.stop).approved = act(p); }
    void operator()(const StopEnded& p) { stop(p.stop).ended = act(p); }
    void operator()(const OpinionsAsked& p) { c.rounds.push_back({act(p), {}, {}}); }
    void operator()(const OpinionGiven& p) { c.rounds.back().given.push_back(act(p)); }
    void operator()(const OpinionsClosed& p) { c.rounds.back().closed = act(p); }
    void operator()(const Forwarded& p) { c.forwarded = act(p); }
    void operator()(const SuperiorDecided& p) { decide(p.decision, p.decidedOn).superior = p; }
    void operator()(const Reviewed& p)
    {
        if (c.review)
            c.earlierReviews.push_back(*c.review);
        c.review = act(p);
    }
    void operator()(const Returned& p) { c.returns.push_back(act(p)); }
    void operator()(const Granted& p)
    {
        decide(Proposal::Grant, beijingDay(event.occurredAt)).granted = p;
    }
    void operator()(const Refused& p)
    {
        decide(Proposal::Refuse, beijingDay(event.occurredAt)).refused = p;
    }
    void operator()(const Extended& p) { c.extensions.push_back(act(p)); }
    void operator()(const Withdrawn& p) { end(p.reason); }
    void operator()(const Terminated& p) { end(p.facts); }
    void operator()(const Certified& p) { c.certificate = act(p); }
    void operator()(const Ready& p) { c.ready = act(p); }
    void operator()(const Dispatched& p) { c.dispatched = act(p); }
    void operator()(const Delivered& p) { c.delivered = act(p); }
    void operator()(const Closed& p) { c.closed = act(p); }
    void operator()(const Evaluated& p) { c.evaluations.push_back(act(p)); }
    void operator()(const Archived& p) { c.archived = act(p); }
    void operator()(const Voided& p)
    {
        c.voided = act(p);
        end(p.explanation);
    }
    void operator()(const MaterialReceived& p)
    {
        for (const PaperEntry& entry : p.papers) {
            const auto paper = std::ranges::find_if(c.papers,
                [&entry](const PaperOnFile& known) { return known.entry.number == entry.number; });
            PaperOnFile& onFile = paper == c.papers.end() ? c.papers.emplace_back() : *paper;
            onFile.entry = entry;
            onFile.arrivedAt = entry.state == PaperState::Present ? std::optional{event.occurredAt}
                                                                  : std::nullopt;
        }
    }
    void operator()(const Noted& p)
    {
        if (p.kind == NoteKind::CollectMessage)
            c.collectMessageAt = event.occurredAt;
        else if (p.kind == NoteKind::TwinFound && p.other)
            c.twins.push_back({event.eventId, *p.other, event.occurredAt, {}});
        else if (p.kind == NoteKind::NumberReissued)
            reissue(p.number);
    }
    void operator()(const Printed& p)
    {
        c.printed.push_back({p, event.occurredAt});
        if (c.reissue) // printed under the new number only by who knew of it
            c.reissue->told = event.baseVersion >= c.reissue->version;
    }
    void operator()(const FeeOrdered& p) { c.feeOrdered = act(p); }
    void operator()(const FeePaid& p) { c.feePaid = act(p); }
    void operator()(const Reclassified& p) { c.conversions.push_back(act(p)); }
    void operator()(const DeadlineMoved& p) { c.moved.push_back(act(p)); }
    void operator()(const Sealed& p) { c.sealings.push_back(act(p)); }
    void operator()(const SealSpoiled& p) { c.spoiled.push_back(act(p)); }
    void operator()(const ConflictResolved& p)
    {
        const auto known = std::ranges::find_if(
            c.settled, [&p](const auto& earlier) { return earlier.what.event == p.event; });
        if (known == c.settled.end())
            c.settled.push_back(act(p));
        else if (known->by.role == Role::System) // its own words say more than those carried here
            *known = act(p);
        settleMatter(c, p);
    }

private:
    template <typename T>
    [[nodiscard]] Act<T> act(const T& what) const
    {
        return {what, event.actor, event.deputyFor, event.occurredAt};
    }

    void reissue(const QString& number)
    {
        c.reissue = Reissue{.note = event.eventId,
            .former = c.received.number,
            .version = c.version,
            .at = event.occurredAt,
            .told = c.printed.empty()};
        c.received.number = number;
    }

    void end(const QString& reason) { c.ending = Ending{c.state, event.occurredAt, reason}; }

    StopOnCase& stop(int number) { return c.stops[static_cast<std::size_t>(number) - 1]; }

    Decision& decide(Proposal result, Day day)
    {
        c.decision = Decision{.result = result,
            .decidedOn = day,
            .by = event.actor,
            .deputyFor = event.deputyFor,
            .at = event.occurredAt};
        return *c.decision;
    }

    void accept(Instant from, bool deemed)
    {
        c.acceptedOn = beijingDay(from);
        c.runsFrom = from;
        c.acceptedAt = event.occurredAt;
        c.acceptedBy = event.actor;
        c.deemedAccepted = deemed;
    }

    /// After a one-time notice the moment of the last listed paper, else that of the act
    /// (rulebook 1.4).
    [[nodiscard]] Instant acceptanceMoment() const
    {
        if (!c.notice)
            return event.occurredAt;
        Instant last = c.receivedAt;
        for (const Deficiency& line : c.notice->notice.deficiencies) {
            const PaperOnFile* paper = paperAt(c, line.paper);
            last = std::max(
                last, paper != nullptr && paper->arrivedAt ? *paper->arrivedAt : event.occurredAt);
        }
        return last;
    }
};

} // namespace

void fold(Case& c, const CaseEvent& event, const Rules& rules)
{
    std::visit(Fold{c, event, rules}, event.payload);
    if (event.clock.doubtful && countsForAClock(event.kind()))
        c.doubts.push_back({event.eventId, event.kind(), event.occurredAt});
}

Case opened(const CaseEvent& event, const Received& received)
{
    Case c;
    c.id = event.caseId;
    c.issuedBy = event.deviceId;
    c.received = received;
    c.itemVersion = event.itemVersion;
    c.receivedAt = event.occurredAt;
    c.receivedBy = event.actor;
    for (const PaperEntry& entry : received.papers)
        c.papers.push_back({entry,
            entry.state == PaperState::Present ? std::optional{event.occurredAt} : std::nullopt});
    return c;
}

} // namespace yichuang::cases
