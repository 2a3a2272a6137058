// SPDX-License-Identifier: Apache-2.0
#include "models/cases/apply.h"

#include "models/cases/conflict.h"
#include "models/cases/fold.h"
#include "models/cases/guards.h"
#include "models/cases/matters.h"
#include "models/cases/transition.h"

namespace yichuang::cases {
namespace {

using Code = Objection::Code;

tl::unexpected<Refusal> refused(Code code, const QString& subject)
{
    return tl::unexpected(Refusal{{Objection{code, subject}}});
}

/// The state knows the event, but not for a case like this one.
Code codeOf(Condition condition)
{
    switch (condition) {
    case Condition::SuperiorDecides:
        return Code::DecidedHere;
    case Condition::DecidedHere:
        return Code::SuperiorDecides;
    case Condition::Always:
    case Condition::OnTheSpot:
    case Condition::GrantedAbove:
    case Condition::RefusedAbove:
    case Condition::LastStop:
    case Condition::OtherStopsOpen:
        return Code::WrongState;
    }
    Q_UNREACHABLE();
}

tl::unexpected<Refusal> noSuchMove(const std::optional<Case>& before, const CaseEvent& event)
{
    const QString state = before ? toText(before->state) : QString{};
    if (before && before->notice && event.kind() == EventKind::CorrectionNoticed)
        return refused(Code::SecondNotice, {}); // says more than the state would
    const auto rows
        = transitionsFor(before ? std::optional{before->state} : std::nullopt, event.kind());
    return rows.empty() ? refused(Code::WrongState, state)
                        : refused(codeOf(rows.front()->condition), state);
}

Objections guardsOf(const std::optional<Case>& before, const CaseEvent& event, const Rules& rules)
{
    if (!before)
        return objectionsToReceipt(std::get<Received>(event.payload), event, rules);
    return std::visit(
        [&](const auto& act) -> Objections {
            if constexpr (std::is_same_v<std::decay_t<decltype(act)>, Received>)
                return {};
            else
                return objectionsTo(act, Attempt{*before, event, rules});
        },
        event.payload);
}

} // namespace

Applied apply(const std::optional<Case>& before, const CaseEvent& event, const Rules& rules)
{
    const auto* received = std::get_if<Received>(&event.payload);
    if (before && received != nullptr)
        return refused(Code::CaseExists, before->received.number);
    if (!before && received == nullptr)
        return refused(Code::CaseUnknown, {});
    const QString& itemCode = before ? before->received.itemCode : received->itemCode;
    const int itemVersion = before ? before->itemVersion : event.itemVersion;
    if (rules.item.code != itemCode || rules.item.version != itemVersion)
        return refused(Code::ItemMismatch, itemCode);

    const Transition* row
        = transitionFor(before ? &*before : nullptr, event.kind(), rules.item, &event.payload);
    if (row == nullptr)
        return noSuchMove(before, event);
    Objections objections = guardsOf(before, event, rules);
    if (before && goesOn(event.kind()) && !before->yieldsTo().isEmpty())
        objections.insert(objections.begin(), {Code::OtherCaseStands, before->yieldsTo()});
    if (!mayAct(*row, event.actor.role))
        objections.insert(objections.begin(), {Code::WrongRole, toText(event.actor.role)});
    if (!objections.empty())
        return tl::unexpected(Refusal{std::move(objections)});

    Case after = before ? *before : opened(event, *received);
    if (const auto act = takenAct(event)) {
        Applied taken = apply(before, *act, rules); // counts as this event: one version
        if (!taken)
            return taken;
        after = *std::move(taken);
    } else {
        after.state = row->to.value_or(after.state);
        ++after.version;
        if (!onlyAdds(event.payload))
            after.decidedVersion = after.version;
    }
    if (isEnded(after.state) && !(before && isEnded(before->state)))
        after.endedUnder = event.calendarVersion;
    fold(after, event, rules);
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
        return refused(Code::CaseUnknown, {});
    return *c;
}

} // namespace yichuang::cases
