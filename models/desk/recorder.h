// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/cases/apply.h"
#include "models/desk/casefile.h"
#include "models/desk/intake.h"
#include "models/desk/onthespot.h"
#include "models/desk/outcome.h"
#include "models/desk/paperwork.h"
#include "models/desk/rulebook.h"
#include "models/desk/sealing.h"
#include "models/desk/seat.h"
#include "models/documents/documentkind.h"
#include "models/store/documentnumbers.h"
#include "models/store/session.h"

#include <optional>
#include <variant>

namespace yichuang::desk {

/// Who acts, with whose keys.
struct Hand
{
    const store::Session& session;
    const Seat& seat;
    QString deputyFor; ///< person the actor stands in for; empty otherwise
};

/// An act done for the sake of its document, and the document as it now is.
struct DoneForSeal
{
    CaseFile file; ///< after the act
    documents::DocumentContent content;
    EventId source; ///< the event the document comes from
    cases::Actor approver; ///< who made it
    bool confirmedBefore{false}; ///< the platform had confirmed everything before the act
    bool clockDoubtful{false};
};
using DoneOrNot = std::variant<DoneForSeal, cases::Refusal, NoPaper>;

/// One transaction of one act: reads, decides, writes. Lives on the writer thread, inside
/// Store::write. Internal to models/desk.
class Recorder
{
public:
    Recorder(store::Database& database, Hand hand, RuleBook rules, const Clock& clock);

    /// The next event bears these.
    void attach(std::vector<cases::Attachment> attachments)
    {
        m_attachments = std::move(attachments);
    }
    /// T02 and what follows on it; the number is written before it is answered.
    [[nodiscard]] Result<Outcome> open(
        const Intake& intake, const std::optional<cases::Payload>& then);
    /// One act, and what the law or the flow makes follow on it without anybody's decision.
    [[nodiscard]] Result<Outcome> act(CaseId id, const cases::Payload& payload);
    /// F11: receipt to hand-over in one transaction, the decision by `chief`.
    [[nodiscard]] Result<Outcome> decideOnTheSpot(
        const Intake& intake, const OnTheSpot& acts, Hand chief);
    [[nodiscard]] Result<Outcome> printed(CaseId id, documents::DocumentKind kind,
        const QString& documentNumber, const QByteArray& fileHash);

    /// What sealing needs: the act of the wish, if it has one, and its document under its number.
    /// The caller takes both back unless the seal follows.
    [[nodiscard]] Result<DoneOrNot> doForSeal(const SealWish& wish);
    /// The seal on the document of `done`, and what follows on the act.
    [[nodiscard]] Result<Outcome> sealed(const DoneForSeal& done, const cases::Sealed& act);

    /// A document to be printed, under its number; takes one when it has none.
    [[nodiscard]] Result<Paper> issue(
        CaseId id, documents::DocumentKind kind, const GivenValues& given);

private:
    using Before = std::optional<cases::Case>;

    [[nodiscard]] cases::Rules rulesOf(
        const catalogue::Item& item, const cases::Circumstances* circumstances = nullptr) const;
    /// For the clocks of a case, see RuleBook::calendarFor.
    [[nodiscard]] cases::Rules clockRules(const cases::Case& c, const catalogue::Item& item) const;
    [[nodiscard]] Result<ReplayedCase> replayedCase(CaseId id);
    [[nodiscard]] Result<cases::Circumstances> circumstancesOf(
        const Before& before, const cases::Payload& payload);
    [[nodiscard]] tl::expected<void, cases::Refusal> tryOut(const Intake& intake,
        const catalogue::Item& item, const std::optional<cases::Payload>& then) const;
    [[nodiscard]] Result<Outcome> receive(const Intake& intake, const catalogue::Item& item);
    /// The reason a second request of the same kind was received for, beside its receipt.
    [[nodiscard]] Result<Outcome> noteTwin(
        Outcome received, const KnownTwin& twin, const catalogue::Item& item);
    [[nodiscard]] Result<QString> takeNumber();
    [[nodiscard]] Result<store::NumberAnswer> takeDocumentNumber(documents::DocumentKind kind,
        const QString& organ, const cases::CaseEvent& source, Day issued);
    [[nodiscard]] Result<std::optional<int>> numbersLeft(
        documents::DocumentKind kind, const catalogue::Item& item, const QString& placeCode);
    [[nodiscard]] Result<tl::expected<cases::Payload, cases::Refusal>> assumeNumber(
        const catalogue::Item& item, cases::Payload payload);
    [[nodiscard]] Result<cases::Applied> applied(
        const Before& before, cases::CaseEvent& event, const cases::Rules& rules);
    [[nodiscard]] Result<Outcome> record(
        CaseId id, const Before& before, const catalogue::Item& item, cases::Payload payload);
    [[nodiscard]] Result<Outcome> recordBy(Hand hand, CaseId id, const Before& before,
        const catalogue::Item& item, cases::Payload payload);
    [[nodiscard]] Result<> enterInkSeal(const Hand& hand, CaseId id, const cases::Payload& payload);
    [[nodiscard]] Result<Outcome> followUp(Outcome outcome, const catalogue::Item& item);
    [[nodiscard]] Result<> closeParent(const cases::Case& child);
    [[nodiscard]] Result<cases::CaseEvent> frame(Hand hand, CaseId id, const Before& before,
        const catalogue::Item& item, cases::Payload payload) const;

    store::Database& m_database;
    Hand m_hand;
    RuleBook m_rules; ///< of this act
    const Clock& m_clock;
    Instant m_now;
    bool m_sealing{false}; ///< the act is done for the sake of a seal that follows
    mutable std::vector<cases::Attachment> m_attachments; ///< of the next event
};

} // namespace yichuang::desk
