// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/cases/apply.h"
#include "models/cases/summary.h"
#include "models/desk/assessment.h"
#include "models/desk/casefile.h"
#include "models/desk/intake.h"
#include "models/desk/liverules.h"
#include "models/desk/onthespot.h"
#include "models/desk/outcome.h"
#include "models/desk/paperwork.h"
#include "models/desk/sealbook.h"
#include "models/desk/seat.h"
#include "models/store/session.h"
#include "models/store/store.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace yichuang::desk {

/// A page in hand: what belongs to an act beside its words.
struct Scan
{
    QByteArray content;
    QString mime;
    int paper{0}; ///< position in the item's list of papers; 0 = a document of ours
    int page{0};
};

class Recorder;
struct Hand;

/// The acts of one signed-in person at one window. Each act reads, decides and writes in one
/// transaction of the store's writer: events, projection and outbox row together or nothing.
class Desk
{
public:
    /// `rules` may be shared with whatever else works on the profile; an act looks first whether
    /// the profile has taken over newer ones.
    Desk(store::Store& store, std::shared_ptr<const store::Session> session,
        std::shared_ptr<LiveRules> rules, Seat seat, const Clock& clock);
    Desk(store::Store& store, std::shared_ptr<const store::Session> session, RuleBook rules,
        Seat seat, const Clock& clock);

    [[nodiscard]] const Seat& seat() const { return m_seat; }
    /// As of now; a copy is cheap and stays as it is.
    [[nodiscard]] RuleBook rules() const { return m_rules->now(); }
    [[nodiscard]] const std::shared_ptr<LiveRules>& liveRules() const { return m_rules; }

    /// The live judgement of a form; pure, on the caller's thread.
    [[nodiscard]] Assessment assess(const Intake& intake, const catalogue::Item* item) const;

    /// Opens a case (T02) and does what `then` says in the same transaction: nothing (收件),
    /// Accepted, CorrectionNoticed, AcceptanceRefused or LicenceNotRequired. The number is written
    /// before it is answered.
    [[nodiscard]] QFuture<Result<Outcome>> open(
        const Intake& intake, std::optional<cases::Payload> then);

    /// One further act on a case that is here, and what follows on it without anybody's decision:
    /// the round of opinions closes with the last one, a delivered case whose children are decided
    /// closes.
    [[nodiscard]] QFuture<Result<Outcome>> act(CaseId id, const cases::Payload& payload);
    /// The same with scans: their contents are kept sealed in the profile and go to the platform by
    /// themselves, the act names them by their hash. InvalidInput when one is empty or too large.
    [[nodiscard]] QFuture<Result<Outcome>> act(
        CaseId id, const cases::Payload& payload, std::vector<Scan> scans);
    /// The same by somebody else who signs in for this act alone; whoever sits here prepared it
    /// (`enteredBy`, `requestedBy` are filled in). WrongPassword with the tries left,
    /// AccountLocked, NotAllowed.
    [[nodiscard]] QFuture<Result<Outcome>> actBy(
        CaseId id, const SecondPerson& who, const cases::Payload& payload);
    /// 当场办结 (F11): all or nothing, from receipt to hand-over.
    [[nodiscard]] QFuture<Result<Outcome>> decideOnTheSpot(
        const Intake& intake, const OnTheSpot& acts, const SecondPerson& chief);
    /// Cases handed in or opened for this one.
    [[nodiscard]] QFuture<Result<std::vector<cases::ChildCase>>> children(CaseId id) const;

    /// The document as it was sealed, byte for byte; none when it bears no electronic seal.
    [[nodiscard]] QFuture<Result<std::optional<SealedFile>>> sealedFile(
        CaseId id, documents::DocumentKind kind) const;
    /// The spooler took a document, or it was saved as a file: records it with the date the
    /// applicant was told, and as printed again when it was before (F99).
    [[nodiscard]] QFuture<Result<Outcome>> recordPrinted(CaseId id, documents::DocumentKind kind,
        const QString& documentNumber, const QByteArray& fileHash);

    [[nodiscard]] QFuture<Result<CaseFile>> caseFile(CaseId id) const;
    [[nodiscard]] QFuture<Result<CaseFile>> caseFile(const QString& number) const;

    /// What the applicant would get in hand for a form that is not recorded yet: the preview of the
    /// notice dialog. Without `then` the papers are only received.
    [[nodiscard]] Result<documents::DocumentContent> preview(const Intake& intake,
        const std::optional<cases::Payload>& then, documents::DocumentKind kind) const;
    /// A document of a recorded case as it stands; its number may still be missing.
    [[nodiscard]] QFuture<Result<Paper>> paper(
        CaseId id, documents::DocumentKind kind, const GivenValues& given = {}) const;
    /// The same, to be printed or saved: a document that needs a number (rulebook 3.4) and has none
    /// yet is given one, for good. A place without a block of the register prints only what needs
    /// no number.
    [[nodiscard]] QFuture<Result<Paper>> issue(
        CaseId id, documents::DocumentKind kind, const GivenValues& given = {});

private:
    /// For one act, with the newest rules the profile has taken over, by whichever program.
    [[nodiscard]] Result<Recorder> recorder(store::Database& database, Hand hand) const;
    [[nodiscard]] Result<Recorder> recorder(store::Database& database) const;
    [[nodiscard]] QFuture<Result<Outcome>> withSecond(
        const SecondPerson& who, std::function<Result<Outcome>(Hand, store::Database&)> work);

    store::Store& m_store;
    std::shared_ptr<const store::Session> m_session;
    std::shared_ptr<LiveRules> m_rules;
    Seat m_seat;
    const Clock& m_clock;
};

} // namespace yichuang::desk
