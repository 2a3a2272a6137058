// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/casestate.h"
#include "models/cases/event.h"
#include "models/catalogue/classification.h"

#include <optional>
#include <vector>

namespace yichuang::cases {

/// A paper of the list and when it arrived.
struct PaperOnFile
{
    PaperEntry entry;
    std::optional<Instant> arrivedAt; ///< none while it is missing

    friend bool operator==(const PaperOnFile&, const PaperOnFile&) = default;
};

/// The one-time notice as given (T06).
struct GivenNotice
{
    CorrectionNoticed notice;
    Instant at{};

    friend bool operator==(const GivenNotice&, const GivenNotice&) = default;
};

/// The end without a decision, or none yet.
struct Ending
{
    CaseState state{CaseState::Closed};
    Instant at{};
    QString reason;

    friend bool operator==(const Ending&, const Ending&) = default;
};

struct PrintedDocument
{
    Printed printed;
    Instant at{};

    friend bool operator==(const PrintedDocument&, const PrintedDocument&) = default;
};

/// An act as it stands in the case: what, by whom, when.
template <typename T>
struct Act
{
    T what;
    Actor by;
    QString deputyFor; ///< person the actor stood in for; empty otherwise
    Instant at{};

    [[nodiscard]] Day day() const { return beijingDay(at); }
    friend bool operator==(const Act&, const Act&) = default;
};

/// One special procedure from the request to its result.
struct StopOnCase
{
    Act<StopRequested> requested;
    std::optional<Act<StopApproved>> approved; ///< none: it does not count yet
    std::optional<Act<StopEnded>> ended;

    [[nodiscard]] bool isOpen() const { return approved.has_value() && !ended.has_value(); }
    friend bool operator==(const StopOnCase&, const StopOnCase&) = default;
};

/// One round of asking other departments.
struct OpinionRound
{
    Act<OpinionsAsked> asked;
    std::vector<Act<OpinionGiven>> given;
    std::optional<Act<OpinionsClosed>> closed;

    [[nodiscard]] const Act<OpinionGiven>* opinionOf(const QString& departmentCode) const;
    /// Departments that have not answered.
    [[nodiscard]] QStringList silent() const;
    friend bool operator==(const OpinionRound&, const OpinionRound&) = default;
};

/// What the decision said, whoever made it. `documentNumber` is the superior's where he decided.
struct Decision
{
    Proposal result{Proposal::Grant};
    Day decidedOn{}; ///< stops C2 and C3; C4 runs from here
    Actor by;
    QString deputyFor;
    Instant at{}; ///< when it was recorded
    std::optional<Granted> granted;
    std::optional<Refused> refused;
    std::optional<SuperiorDecided> superior;

    [[nodiscard]] QString documentNumber() const;
    friend bool operator==(const Decision&, const Decision&) = default;
};

/// The platform found the same request open elsewhere (两头受理).
struct TwinOnCase
{
    EventId note;
    OtherCase other;
    Instant at{};
    std::optional<ConflictChoice> decided;

    friend bool operator==(const TwinOnCase&, const TwinOnCase&) = default;
};

/// An act whose moment counts for a clock and was written by a clock nobody could trust.
struct DoubtfulAct
{
    EventId event;
    EventKind kind{EventKind::Received};
    Instant stamp{}; ///< as written
    bool settled{false};

    friend bool operator==(const DoubtfulAct&, const DoubtfulAct&) = default;
};

/// The number the case began with belongs to another case; the paper may still bear it.
struct Reissue
{
    EventId note;
    QString former;
    int version{0}; ///< of the case once it had the new number
    Instant at{};
    bool told{false}; ///< nothing bore the former number, or a paper with the new one was printed

    friend bool operator==(const Reissue&, const Reissue&) = default;
};

/// A case: the fold of its events (architecture, chapter 3). Never edited, only replayed.
struct Case
{
    CaseId id;
    CaseState state{CaseState::Received};
    int version{0}; ///< events folded so far
    int decidedVersion{0}; ///< version after the newest event that was more than an addition
    DeviceId issuedBy; ///< the device that issued the number; it holds lease epoch 1
    Received received; ///< as received; papers below tell what came later
    int itemVersion{0}; ///< of the receipt day, kept for good (rulebook 4.1)
    Instant receivedAt{};
    Actor receivedBy;
    std::vector<PaperOnFile> papers;
    bool correctedOnSpot{false};
    std::optional<GivenNotice> notice;
    std::optional<Day> acceptedOn; ///< derived, rulebook 1.4
    std::optional<Instant> acceptedAt; ///< when the acceptance was recorded
    std::optional<Instant> runsFrom; ///< the moment behind acceptedOn: terms in hours begin here
    bool deemedAccepted{
        false}; ///< accepted by law because nobody answered in time (License Law 32)
    Actor acceptedBy;
    std::optional<Act<AcceptedWithTolerance>> tolerance; ///< 容缺受理
    std::optional<Instant> toleranceClosedAt;
    std::optional<HandedIn> handedIn;
    std::optional<Instant> handedInAt;
    std::optional<Act<ReviewAssigned>> assigned;
    std::vector<StopOnCase> stops; ///< number = position + 1
    std::vector<Act<Extended>> extensions;
    std::vector<OpinionRound> rounds;
    std::vector<Act<Reclassified>> conversions;
    std::optional<Act<Reviewed>> review; ///< the newest
    std::vector<Act<Reviewed>> earlierReviews; ///< those before it, a return each in between
    std::vector<Act<Returned>> returns; ///< never reset a clock
    std::optional<Act<Forwarded>> forwarded;
    std::optional<Decision> decision;
    std::optional<Act<FeeOrdered>> feeOrdered;
    std::optional<Act<FeePaid>> feePaid;
    std::optional<Act<Certified>> certificate;
    std::optional<Act<Ready>> ready;
    std::optional<Instant> collectMessageAt; ///< the applicant was told to collect
    std::optional<Act<Dispatched>> dispatched;
    std::optional<Act<Delivered>> delivered;
    std::optional<Act<Closed>> closed;
    std::vector<Act<Evaluated>> evaluations;
    std::optional<Act<Archived>> archived;
    std::optional<Ending> ending;
    std::optional<Act<Voided>> voided;
    std::vector<PrintedDocument> printed;
    std::vector<Act<DeadlineMoved>> moved;
    std::vector<Act<Sealed>> sealings;
    std::vector<Act<SealSpoiled>> spoiled;
    std::vector<Act<ConflictResolved>> settled; ///< what became of acts that were set aside
    std::vector<TwinOnCase> twins;
    std::vector<DoubtfulAct> doubts;
    std::optional<Reissue> reissue;
    QString endedUnder; ///< version of the calendar of the event that ended the case

    [[nodiscard]] Day receiptDay() const { return beijingDay(receivedAt); }
    [[nodiscard]] bool isToleranceOpen() const { return tolerance && !toleranceClosedAt; }
    [[nodiscard]] bool hasOpenStop() const;
    /// The round of opinions that is not closed, or nothing.
    [[nodiscard]] const OpinionRound* openRound() const;
    [[nodiscard]] bool isConverted(Conversion conversion) const;
    /// Number of the case that goes on in this one's place by the decision on a 两头受理; empty
    /// without.
    [[nodiscard]] QString yieldsTo() const;
    /// The seal that counts on a document ("D12"); nullptr when it bears none, or a spoiled one.
    [[nodiscard]] const Act<Sealed>* sealingOf(QStringView document) const;
    friend bool operator==(const Case&, const Case&) = default;
};

/// The paper at a position of the item's list, or nothing.
[[nodiscard]] const PaperOnFile* paperAt(const Case& c, int number);

/// The place as the catalogue's rules see it; its level is in the code.
[[nodiscard]] catalogue::Node nodeOf(const Place& place);

/// The five-type label of the case at the place that received it: derived from the item and from
/// the conversions of rulebook 2.4.
[[nodiscard]] catalogue::CaseKind kindOf(const Case& c, const catalogue::Item& item);

/// The promised term in force: the catalogue's, or the fallback of an instant case that was not
/// finished the same day (rulebook 2.4). Nothing where the item promises nothing.
[[nodiscard]] std::optional<WorkingDays> promisedDays(const Case& c, const catalogue::Item& item);

/// True when the event was decided on a state of the case that another event has changed since.
/// Facts that only add never conflict (sync protocol, "Conflicts").
[[nodiscard]] bool conflicts(const Case& c, const CaseEvent& event);

} // namespace yichuang::cases
