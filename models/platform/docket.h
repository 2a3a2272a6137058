// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/judge.h"
#include "models/platform/ownhand.h"
#include "models/platform/platformstore.h"

#include <QHash>

namespace yichuang::platform {

/// The cases of one transaction while their events are judged: reads each case once, gives
/// positions, keeps the order inside a case. Lives as long as the transaction.
class Docket
{
public:
    /// `ownId`: the device under which the platform itself acts.
    Docket(StoreSession& session, const Judge& judge, Instant now, const DeviceId& ownId);

    /// Decides on an event that is not applied yet and stores the outcome; then on those that
    /// waited for it.
    [[nodiscard]] Result<EventRecord> decide(
        const cases::CaseEvent& event, const DeviceRecord& device, EventRecord record);
    /// Judges what is held of a case once more: what it waited for may be here by now.
    [[nodiscard]] Result<> judgeAgain(const CaseId& id) { return releaseHeld(id); }
    /// The case as its applied events left it, or nothing.
    [[nodiscard]] Result<std::optional<cases::Case>> caseOf(const CaseId& id);
    /// Applies an act of the platform itself on the case as it is now and keeps it; otherwise the
    /// record names the problem and nothing is kept. `name` is who people see behind the act.
    [[nodiscard]] Result<EventRecord> actOwn(
        const cases::Case& c, const QString& name, cases::Payload payload);

private:
    [[nodiscard]] Result<std::optional<wire::Problem>> objection(const cases::CaseEvent& event,
        const DeviceRecord& device, const std::optional<cases::Case>& before);
    /// Judges an event against the case as it is now and fills in the outcome.
    [[nodiscard]] Result<> settle(const cases::CaseEvent& event,
        const std::optional<cases::Case>& before, EventRecord& record);
    [[nodiscard]] Result<> hold(const cases::CaseEvent& event, EventRecord& record);
    /// True when the act a settlement speaks of is kept here as it says; else fills in the outcome.
    [[nodiscard]] Result<bool> mayBeSettled(const cases::CaseEvent& event, EventRecord& record);
    /// False, with the words of who decided, when the twin was decided on otherwise before.
    [[nodiscard]] Result<bool> agreesWithTwin(const cases::CaseEvent& event, EventRecord& record);
    /// The moment a settlement gives a doubtful act is the one the platform saw it at.
    [[nodiscard]] Result<bool> isArrival(const cases::ConflictResolved& settlement);
    /// A number for the case when another one has its number already; nothing when it is free.
    [[nodiscard]] Result<std::optional<QString>> otherNumber(const cases::CaseEvent& event);
    /// What the platform has to do about an event that was just applied: note on a case that was
    /// received, carry on a decision on twins.
    [[nodiscard]] Result<> follow(const cases::CaseEvent& event);
    [[nodiscard]] Result<> noteOn(const cases::CaseEvent& receipt);
    [[nodiscard]] Result<> noteTwins(const cases::Case& c);
    /// Carries the decision on a request that is open at two places to the other place, in the same
    /// transaction: whoever decides there afterwards comes second.
    [[nodiscard]] Result<> settleTwin(const cases::CaseEvent& settlement);
    [[nodiscard]] Result<> apply(const cases::CaseEvent& event,
        const std::optional<cases::Case>& before, EventRecord& record);
    [[nodiscard]] Result<> confirm(const cases::Case& after, EventRecord& record);
    [[nodiscard]] Result<> releaseHeld(const CaseId& id);

    StoreSession& m_session;
    const Judge& m_judge;
    Instant m_now;
    QHash<CaseId, cases::Case> m_cases;
    std::optional<qint64> m_lastPosition;
    OwnHand m_own;
    QHash<CaseId, QString> m_reissues; ///< numbers of cases whose own is another case's
};

/// What is kept of an event before anything is decided on it.
[[nodiscard]] Result<EventRecord> recordOf(const cases::CaseEvent& event, Instant receivedAt);
/// The same with the RFC 8785 text of the event at hand.
[[nodiscard]] EventRecord recordOf(
    const cases::CaseEvent& event, const QByteArray& text, Instant receivedAt);
/// Reads the event a record keeps.
[[nodiscard]] Result<cases::CaseEvent> eventOf(const EventRecord& record);

} // namespace yichuang::platform
