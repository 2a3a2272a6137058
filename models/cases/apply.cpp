// SPDX-License-Identifier: Apache-2.0
#include "models/cases/apply.h"

#include "models/cases/guards.h"
#include "models/cases/transition.h"

#include <algorithm>

namespace yichuang::cases {
namespace {

/// Folds the payload into the case; the guards have agreed already.
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
        accept(late ? c.receiptDay() : acceptanceDay(), late);
    }
    void operator()(const Lapsed&) { end({}); }
    void operator()(const DeemedAccepted&) { accept(c.receiptDay(), true); }
    void operator()(const HandedIn& p)
    {
        c.handedIn = p;
        c.handedInAt = event.occurredAt;
    }
    void operator()(const Withdrawn& p) { end(p.reason); }
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
    void operator()(const Noted&) { }
    void operator()(const Printed& p) { c.printed.push_back({p, event.occurredAt}); }

private:
    void end(const QString& reason) { c.ending = Ending{c.state, event.occurredAt, reason}; }

    void accept(Day day, bool deemed)
    {
        c.acceptedOn = day;
        c.acceptedAt = event.occurredAt;
        c.acceptedBy = event.actor;
        c.deemedAccepted = deemed;
    }

    /// After a one-time notice the day of the last listed paper, else the day of the act
    /// (rulebook 1.4).
    [[nodiscard]] Day acceptanceDay() const
    {
        if (!c.notice)
            return beijingDay(event.occurredAt);
        Day last = c.receiptDay();
        for (const Deficiency& line : c.notice->notice.deficiencies) {
            const PaperOnFile* paper = paperAt(c, line.paper);
            const Instant arrived
                = paper != nullptr && paper->arrivedAt ? *paper->arrivedAt : event.occurredAt;
            last = std::max(last, beijingDay(arrived));
        }
        return last;
    }
};

/// Asks the guard of the event's row.
struct Guard
{
    const Case* c;
    const CaseEvent& event;
    const Rules& rules;

    Objections operator()(const Received& p) const { return objectionsToReceipt(p, event, rules); }
    Objections operator()(const LicenceNotRequired& p) const { return objectionsToNotRequired(p); }
    Objections operator()(const AcceptanceRefused& p) const
    {
        return objectionsToRefusal(*c, p, event, rules);
    }
    Objections operator()(const CorrectedOnSpot& p) const { return objectionsToSpotCorrection(p); }
    Objections operator()(const CorrectionNoticed& p) const
    {
        return objectionsToNotice(*c, p, event, rules);
    }
    Objections operator()(const Accepted&) const
    {
        return objectionsToAcceptance(*c, event, rules);
    }
    Objections operator()(const Lapsed& p) const { return objectionsToLapse(*c, p, event); }
    Objections operator()(const DeemedAccepted&) const
    {
        return objectionsToDeemedAcceptance(*c, event, rules);
    }
    Objections operator()(const HandedIn& p) const { return objectionsToHandIn(*c, p, rules); }
    Objections operator()(const Withdrawn& p) const { return objectionsToWithdrawal(p); }
    Objections operator()(const MaterialReceived& p) const
    {
        return objectionsToPapers(p.papers, rules);
    }
    Objections operator()(const Noted&) const { return {}; }
    Objections operator()(const Printed&) const { return {}; }
};

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

tl::unexpected<Refusal> refused(Objection::Code code, const QString& subject)
{
    return tl::unexpected(Refusal{{Objection{code, subject}}});
}

} // namespace

Applied apply(const std::optional<Case>& before, const CaseEvent& event, const Rules& rules)
{
    const auto* received = std::get_if<Received>(&event.payload);
    if (before && received != nullptr)
        return refused(Objection::Code::CaseExists, before->received.number);
    if (!before && received == nullptr)
        return refused(Objection::Code::CaseUnknown, {});
    const QString& itemCode = before ? before->received.itemCode : received->itemCode;
    const int itemVersion = before ? before->itemVersion : event.itemVersion;
    if (rules.item.code != itemCode || rules.item.version != itemVersion)
        return refused(Objection::Code::ItemMismatch, itemCode);

    const Transition* row
        = transitionFor(before ? std::optional{before->state} : std::nullopt, event.kind());
    if (row == nullptr)
        return refused(Objection::Code::WrongState, before ? toText(before->state) : QString{});

    Objections objections
        = std::visit(Guard{before ? &*before : nullptr, event, rules}, event.payload);
    if (!mayAct(*row, event.actor.role))
        objections.insert(
            objections.begin(), {Objection::Code::WrongRole, toText(event.actor.role)});
    if (!objections.empty())
        return tl::unexpected(Refusal{std::move(objections)});

    Case after = before ? *before : opened(event, *received);
    after.state = row->to.value_or(after.state);
    ++after.version;
    if (!onlyAdds(event.kind()))
        after.decidedVersion = after.version;
    std::visit(Fold{after, event, rules}, event.payload);
    return after;
}

Applied replay(std::span<const CaseEvent> events, const Rules& rules)
{
    std::optional<Case> c;
    for (const CaseEvent& event : events) {
        Applied applied = apply(c, event, rules);
        if (!applied)
            return applied;
        c = std::move(*applied);
    }
    if (!c)
        return refused(Objection::Code::CaseUnknown, {});
    return *c;
}

} // namespace yichuang::cases
