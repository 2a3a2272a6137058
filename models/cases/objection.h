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
        BeforeEarlier ///< dated before the event it follows
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
