// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/authorityletter.h"
#include "models/seal/sealdata.h"

#include <optional>
#include <vector>

namespace yichuang::seal {

/// What a person wants to decide or seal, and everything the answer depends on.
struct SealingWish
{
    QString person; ///< staff number of who is signed in
    bool absenceRecorded{false}; ///< of the letter's holder, at this moment
    QString itemCode;
    /// Empty: an act no letter can allow (extension, revocation, penalty).
    std::optional<AuthorityAct> act;
    QString document; ///< "D12"; empty: only the act is asked about, nothing is sealed
    std::optional<qint64> amountFen;
    QString window;
    Instant now; ///< by the platform's clock
    bool clockDoubtful{false}; ///< the clock's quality cannot be vouched for
    int usedToday{0}; ///< impressions of the letter on this Beijing day, spoiled ones included
    bool receiptMissing{
        false}; ///< the decision must be confirmed by the platform first, and is not
    bool outward{false}; ///< goes to another city or upwards
    bool approvedByHead{false}; ///< a refusal the head of the organ has approved
    std::optional<Certificate> keyCertificate; ///< of the opened key; none before the PIN
    std::optional<ChainFault> chainFault; ///< of that certificate at `now`, see checkChain
};

enum class RefusalKind {
    LetterRevoked,
    RevocationsStale, ///< the list is older than it may be, or there is none
    LetterNotYetValid,
    LetterEnded,
    NotHolder, ///< neither holder nor deputy
    DeputyWithoutAbsence,
    ItemNotCovered,
    ActNotCovered,
    ActNotDelegable, ///< extension, revocation, penalties: never by a letter
    DocumentNotCovered,
    OverLimit,
    WindowNotCovered,
    RefusalNeedsHead,
    DayLimitReached,
    ClockDoubtful,
    ReceiptMissing,
    WrongSealForDocument, ///< the approval seal on a revocation or an outward paper
    SealNotOfLetter,
    KeyNotOfHolder,
    KeyNotOfSeal,
    CertificateExpired,
    CertificateRevoked,
    CertificateUntrusted,
    NoLetter ///< neither as holder nor as deputy; said by whoever looked for a letter
};
[[nodiscard]] QString toText(RefusalKind kind);

/// Why not, with the thing concerned ("XK-SCJ-001", a day, a name) for the sentence.
struct Refusal
{
    RefusalKind kind{RefusalKind::NotHolder};
    QString about;

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

/// Everything that forbids it, all at once; empty: it may be done. Without `seal` only the letter
/// is asked (accept, approve, refuse without sealing).
[[nodiscard]] std::vector<Refusal> refusalsOf(const AuthorityLetter& letter,
    const std::optional<RevocationList>& revocations, const SealData* seal,
    const SealingWish& wish);

} // namespace yichuang::seal
