// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/catalogue/vocabulary.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Payloads of the acts between acceptance and decision (rulebook 3.3, T11 to T29 and T32).
namespace yichuang::cases {

/// A paper that may follow, as the applicant promised it.
struct ToleratedPaper
{
    int paper{0}; ///< position in the item's list
    QString form; ///< what form is required

    friend bool operator==(const ToleratedPaper&, const ToleratedPaper&) = default;
};

/// T11 容缺受理. The last day to supply is derived from `days`, never typed.
struct AcceptedWithTolerance
{
    std::vector<ToleratedPaper> papers;
    WorkingDays days{}; ///< term to supply them, at most the promised term (rulebook 3.6)
    QString submitWay;
    QString signedBy; ///< who signed the promise; empty: nobody did
    bool powerOfAttorney{false}; ///< shown, when somebody else than the applicant signed
    QString promiseNumber; ///< of D06
    QString documentNumber; ///< of D03
    friend bool operator==(const AcceptedWithTolerance&, const AcceptedWithTolerance&) = default;
};

/// T12: the last open paper is here and was checked.
struct ToleranceClosed
{
    friend bool operator==(const ToleranceClosed&, const ToleranceClosed&) = default;
};

/// T20. The one who works on the case; C9 runs for him or her.
struct ReviewAssigned
{
    QString person; ///< staff number
    QString name;
    friend bool operator==(const ReviewAssigned&, const ReviewAssigned&) = default;
};

/// T21, first half: the reviewer asks for a special procedure (特别程序, License Law 45).
struct StopRequested
{
    catalogue::ProcedureKind kind{catalogue::ProcedureKind::Hearing};
    QString legalBasis;
    QString institution; ///< who holds the hearing, tests, reviews…
    Day from{}; ///< S, the first day that is not counted
    WorkingDays told{}; ///< told to the applicant; at most these are excluded
    QString reason;
    QString backdatingApprovedBy; ///< supervisor, when S lies more than one working day back
    friend bool operator==(const StopRequested&, const StopRequested&) = default;
};

/// T21, second half: the chief representative approves it, D07 goes out.
struct StopApproved
{
    int stop{0}; ///< number of the stop in the case, from 1
    QString documentNumber; ///< of D07
    QString deliveryWay; ///< how the applicant was told: 当面, 邮寄…
    std::optional<Instant> deliveredAt;
    QString deliveryProof; ///< signature or tracking number; without it SV-10
    friend bool operator==(const StopApproved&, const StopApproved&) = default;
};

/// T22: the result is in hand.
struct StopEnded
{
    int stop{0};
    Day resultOn{}; ///< E, counted again
    QString result;
    QString paper; ///< number or title of the paper that holds the result
    friend bool operator==(const StopEnded&, const StopEnded&) = default;
};

/// One department that is asked (联办征询).
struct AskedParticipant
{
    QString departmentCode;
    QString department;
    WorkingDays days{}; ///< sub-term from dispatch (C7)

    friend bool operator==(const AskedParticipant&, const AskedParticipant&) = default;
};

/// T23: the lead asks all participants at once.
struct OpinionsAsked
{
    QString question;
    std::vector<AskedParticipant> participants;
    std::vector<int> sharedPapers; ///< positions in the item's list
    QString documentNumber; ///< of D09
    friend bool operator==(const OpinionsAsked&, const OpinionsAsked&) = default;
};

/// The three kinds of answer (rulebook 3.8).
enum class OpinionAnswer {
    Agree,
    Disagree, ///< with reasons; without them it counts as consent
    PassUp ///< agree, but it must be passed to a higher organ
};
[[nodiscard]] QString toText(OpinionAnswer answer);
[[nodiscard]] std::optional<OpinionAnswer> opinionAnswerFromText(QStringView text);

/// A participant's answer.
struct OpinionGiven
{
    QString departmentCode;
    OpinionAnswer answer{OpinionAnswer::Agree};
    QString reasons;
    QString passTo; ///< the higher organ, for PassUp
    friend bool operator==(const OpinionGiven&, const OpinionGiven&) = default;
};

/// T24: all opinions are in, or the sub-terms are over and the default applies.
struct OpinionsClosed
{
    bool silenceIsConsent{false}; ///< the city's switch as it stood then
    friend bool operator==(const OpinionsClosed&, const OpinionsClosed&) = default;
};

/// What a reviewer proposes and a decision says.
enum class Proposal { Grant, Refuse };
[[nodiscard]] QString toText(Proposal proposal);
[[nodiscard]] std::optional<Proposal> proposalFromText(QStringView text);

/// T28 送审, and the first opinion where a superior decides.
struct Reviewed
{
    Proposal proposal{Proposal::Grant};
    QString facts; ///< what was found
    QString grounds; ///< why, with the provisions
    std::vector<int> papersChecked; ///< positions; each paper on file must be among them
    QStringList siteCheckBy; ///< persons who were on site; two or more when anybody was
    friend bool operator==(const Reviewed&, const Reviewed&) = default;
};

/// T29 退回.
struct Returned
{
    QString reason;
    friend bool operator==(const Returned&, const Returned&) = default;
};

/// T25 上报: the chief representative confirms the first opinion and dispatches the whole file.
struct Forwarded
{
    QString superior; ///< the organ that decides
    QString opinion; ///< of the chief representative
    int pages{0}; ///< of the file as sent
    QString documentNumber; ///< of D10
    std::optional<Instant> applicantToldAt; ///< D10b
    friend bool operator==(const Forwarded&, const Forwarded&) = default;
};

/// T26: the superior's decision as received.
struct SuperiorDecided
{
    Proposal decision{Proposal::Grant};
    QString superior;
    QString documentNumber;
    Day decidedOn{}; ///< C4 runs from here
    std::optional<Day> acceptedOn; ///< by the superior (C8), for information
    QString reasons; ///< of a refusal
    friend bool operator==(const SuperiorDecided&, const SuperiorDecided&) = default;
};

/// T32 延期. Written by the head of the organ, or of the government for a joint decision.
struct Extended
{
    WorkingDays days{};
    QString reason; ///< as told to the applicant
    Day approvedOn{};
    QString office; ///< of the approver, who is the event's actor
    QString approvalNumber;
    QString enteredBy; ///< person who prepared it; never the approver
    bool movesPromise{
        true}; ///< the promised term moves by the same days unless the decision says not
    QString documentNumber; ///< of D08
    std::optional<Instant> deliveredAt; ///< without it SV-10
    friend bool operator==(const Extended&, const Extended&) = default;
};

/// Conversions of rulebook 2.4; the type itself stays derived.
enum class Conversion {
    InstantToPromised, ///< not finished the same day
    PromisedToJoint, ///< another department's opinion proves necessary
    JointToPromised, ///< participants are not needed
    PromisedToForward ///< the item's law prescribes first review
};
inline constexpr std::array allConversions{Conversion::InstantToPromised,
    Conversion::PromisedToJoint, Conversion::JointToPromised, Conversion::PromisedToForward};
[[nodiscard]] QString toText(Conversion conversion);
[[nodiscard]] std::optional<Conversion> conversionFromText(QStringView text);

/// 改判. Never postpones a date the applicant was told (rulebook 2.4).
struct Reclassified
{
    Conversion conversion{Conversion::InstantToPromised};
    QString reason;
    QString approver; ///< name; where another department is drawn in
    QString governmentDecision; ///< number of the decision under License Law 26(2): 45 days
    friend bool operator==(const Reclassified&, const Reclassified&) = default;
};

/// A new calendar moved a date of an open case (rulebook 1.10).
struct DeadlineMoved
{
    QString clock; ///< "C2" …
    std::optional<Day> oldDue;
    std::optional<Day> newDue;
    QString oldCalendar;
    QString newCalendar;
    bool told{false}; ///< the old date was printed for the applicant
    friend bool operator==(const DeadlineMoved&, const DeadlineMoved&) = default;
};

} // namespace yichuang::cases
