// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace yichuang::cases {

/// One reason why an act is not allowed. An answer carries all of them at once, never only the
/// first.
struct Objection
{
    enum class Code {
        WrongState, ///< the table of transitions has no such move; `subject` = state
        WrongRole, ///< this role may not do it; `subject` = role
        NotAuthorisedHere, ///< the department keeps acceptance to itself (FRONT_RECEIVES)
        ProxyMayOnlyCollect, ///< a village proxy never accepts, decides or refuses (License Law 24)
        CaseExists, ///< a second `received` for the same case
        CaseUnknown, ///< nothing was received under this id
        ItemMismatch, ///< the rules were asked with another item or version than the case's
        ItemMissing, ///< none chosen yet
        ItemNotInForce, ///< paused, cancelled, or not by application
        NotThisPlace, ///< the place neither executes the item nor is one of its entry points
        NumberInvalid, ///< case number: digits, check digit or place are wrong
        NameMissing,
        ApplicantKindNotServed, ///< the item serves only persons, or only legal persons
        IdentityNumberInvalid,
        CreditCodeInvalid,
        TelephoneInvalid,
        TelephoneReasonMissing, ///< no telephone and no reason why
        RepresentativeIncomplete,
        PapersIncomplete, ///< the list does not name each paper of the item once
        PaperNotCounted, ///< handed in, but no original, copy or page; `subject` = paper
        PaperMissing, ///< required for acceptance; `subject` = paper
        PaperTolerable, ///< missing, but may follow later (容缺); `subject` = paper
        ListedPaperOpen, ///< named in the one-time notice and still not here; `subject` = paper
        UnknownPaper, ///< not a position of the item's list; `subject` = position
        SecondNotice, ///< everything missing is told at once and only once (License Law 32)
        NoticeEmpty,
        NoticeLineIncomplete, ///< says not what is missing or what form is required; `subject` =
                              ///< paper
        NoticeUndelivered, ///< no moment at which the applicant signed for it
        AnswerLate, ///< the five days are over: it counts as accepted since receipt; `subject` =
                    ///< last day
        AnswerNotDue, ///< deemed acceptance before the five days are over; `subject` = last day
        TermRunning, ///< the applicant's correction term is not over; `subject` = last day
        ReminderMissing,
        ReasonMissing,
        LegalBasisMissing,
        CompetentOrganMissing,
        CorrectionMissing, ///< T05 says not what was corrected or who initialled it
        RequestUnsigned, ///< withdrawal without the applicant's signature
        ReceiverMissing,
        HandOverUnsigned, ///< the list is not signed by both
        BeforeEarlier, ///< dated before the event it follows
        SuperiorDecides, ///< this node only reviews first: forward it (License Law 43)
        DecidedHere, ///< no superior decides this item
        SamePerson, ///< two persons must act, and this is one; `subject` = name (rulebook 3.1)
        NotTolerable, ///< a main paper, or one not listed as tolerable; `subject` = paper
        NothingTolerated, ///< every paper is here, so nothing is to be tolerated
        ToleranceTermTooLong, ///< `subject` = most days
        PromiseUnsigned,
        PowerOfAttorneyMissing, ///< somebody else signs or collects; `subject` = name
        BrokenPromise, ///< on the list of broken promises
        ToleranceOpen, ///< a tolerated paper is still to come; `subject` = paper
        ToleranceRunning, ///< the promised term is not over; `subject` = last day
        StopKindNotInLaw, ///< does not stop the clock (License Law 45); `subject` = procedure
        StopInstitutionMissing,
        StopTermMissing, ///< the number of days told to the applicant
        StopOutsideTerm, ///< before acceptance or after the due day; `subject` = due day
        StopBackdated, ///< more than one working day back without the supervisor's approval
        StopUnknown, ///< no such stop, or not in that state; `subject` = number
        StopOpen, ///< no decision while a procedure runs; `subject` = procedure
        ResultMissing, ///< no result or no paper that holds it
        ResultBeforeStop, ///< dated before the stop began or after today; `subject` = day
        ExtensionNotInLaw, ///< this term has none
        ExtensionTooLong, ///< `subject` = most days
        ExtensionLate, ///< approved after the due day in force; `subject` = due day
        SecondExtension,
        ApprovalIncomplete, ///< office or number of the approval is missing
        WrongApprover, ///< head of the organ or of the government; `subject` = role that must
        NotJoint, ///< convert it to a joint case first
        ParticipantsMissing,
        ParticipantTwice, ///< or the lead itself; `subject` = department
        ParticipantTermTooLong, ///< `subject` = latest day
        ParticipantUnknown, ///< was not asked; `subject` = department
        OpinionGivenAlready, ///< `subject` = department
        OpinionsOpen, ///< `subject` = departments that may still answer
        OpinionMissing, ///< a bare signature is no opinion
        FactsMissing,
        PaperNotChecked, ///< `subject` = paper
        SiteCheckAlone, ///< two or more persons (License Law 34)
        FirstOpinionMissing,
        SuperiorMissing,
        DocumentNumberMissing,
        ContentMissing, ///< what is granted
        RemediesMissing, ///< both reconsideration and lawsuit (License Law 38)
        HearingOpen, ///< the item wants the hearing rights observed
        ConversionNotAllowed, ///< the case is not of that type; `subject` = its type
        FallbackMissing, ///< the catalogue has no term for an instant case that lasts longer
        CertificateMissing,
        CertificateNotNeeded,
        FeeNotInCatalogue, ///< `subject` = name
        FeeNotOrdered,
        FeeUnpaid,
        ReceiptNumberMissing,
        WaiverIncomplete,
        ReceiverUnidentified,
        DeliveryUnproven, ///< signature, return slip or list is missing
        DocumentsMissing, ///< nothing named that is handed over
        ChildResultMissing, ///< the case handed in has no result yet; `subject` = its number
        ChildrenOpen, ///< `subject` = numbers of cases not decided
        ContactUnfinished,
        EvaluatedAlready,
        ArchiveCheckFailed, ///< `subject` = checks
        OtherNumberMissing, ///< a double entry names the case that stays
        NumbersUsedUp, ///< no document number is left in the blocks of this place; `subject` = the
                       ///< document
        SealNotAllowed, ///< the dedicated seal has no place on it (rulebook 7.2); `subject` = code
        NothingToSeal, ///< the case has no such document; `subject` = code of the document
        SealedAlready, ///< and that seal is not spoiled; `subject` = code of the document
        LicenceEndMissing, ///< a renewal names the last day of the licence (License Law 50)
        LicenceEnded, ///< before receipt: nothing is left to renew; `subject` = last day
        LicenceEndTooFar, ///< more than ten years ahead is a slip of the hand; `subject` = day
        NotARenewal, ///< the item renews nothing, so no licence end belongs to it
        DeemedRenewed, ///< the licence ended unanswered: it counts as renewed and is refused no
                       ///< more; `subject` = its last day
        NotSealed, ///< no such seal to be spoiled; `subject` = code of the document
        SettledAlready, ///< somebody decided on that act before
        NotSetAside, ///< what is to be taken is no act that was set aside on this case
        OtherCaseStands, ///< two places had the same request and the other one goes on; `subject` =
                         ///< its number
        StampTold ///< the acceptance day is on paper already (rulebook 3.3); `subject` = the day
    };

    Code code{Code::WrongState};
    QString subject; ///< what it is about, in words a clerk knows: a paper's name, a state, a day

    friend bool operator==(const Objection&, const Objection&) = default;
};

/// Stable word for JSON, for example "paperMissing".
[[nodiscard]] QString toText(Objection::Code code);

/// The law or the hall's rules say no. Never empty.
struct Refusal
{
    std::vector<Objection> objections;

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

/// "paperMissing: 营业执照; …", for logs and for the wire.
[[nodiscard]] QString toText(const Refusal& refusal);

} // namespace yichuang::cases
