// SPDX-License-Identifier: Apache-2.0
#include "models/desk/profilerules.h"
#include "models/desk/recorder.h"
#include "models/desk/sealground.h"
#include "models/desk/sealing.h"
#include "models/seal/verdict.h"

#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {

using seal::SealProblem;

/// One sealing on its worker's thread, step by step; the first thing in the way is the answer.
class SealDesk::Act
{
public:
    Act(SealDesk desk, SealDraft draft, std::stop_token stop, std::function<void(SealStep)> step)
        : m_desk(std::move(desk))
        , m_draft(std::move(draft))
        , m_stop(std::move(stop))
        , m_step(std::move(step))
    {
    }

    [[nodiscard]] Result<SealAnswer> run(const seal::Pin& pin);

private:
    /// What is in the way, or nothing.
    using Blocked = std::optional<SealAnswer>;

    void tell(SealStep step) const
    {
        if (m_step)
            m_step(step);
    }
    [[nodiscard]] Result<Blocked> mayStill();
    [[nodiscard]] Blocked openKey(const seal::Pin& pin);
    [[nodiscard]] Blocked setSeal();
    [[nodiscard]] Blocked check() const;
    [[nodiscard]] Result<SealAnswer> keep() const;
    [[nodiscard]] Result<SealAnswer> keepIn(store::Database& database) const;
    [[nodiscard]] store::SealImpression impressionOf(const DoneForSeal& done) const;
    [[nodiscard]] cases::Sealed payloadOf(const store::SealImpression& impression) const;

    SealDesk m_desk;
    SealDraft m_draft;
    std::stop_token m_stop;
    std::function<void(SealStep)> m_step;
    Ground m_ground;
    std::unique_ptr<seal::SigningKey> m_key;
    seal::SealedFile m_sealed;
};

QFuture<Result<SealAnswer>> SealDesk::seal(const SealDraft& draft, seal::Pin pin,
    std::stop_token stop, std::function<void(SealStep)> step) const
{
    // Shared because a job must be copyable and a PIN is not.
    auto secret = std::make_shared<seal::Pin>(std::move(pin));
    auto act = std::make_shared<Act>(*this, draft, std::move(stop), std::move(step));
    return QtConcurrent::run([act, secret] { return act->run(*secret); });
}

Result<SealAnswer> SealDesk::Act::run(const seal::Pin& pin)
{
    const auto still = mayStill();
    if (!still)
        return tl::unexpected(still.error());
    if (*still)
        return **still;
    tell(SealStep::OpeningKey);
    if (auto blocked = openKey(pin))
        return *blocked;
    if (m_stop.stop_requested())
        return SealAnswer{SealProblem{SealProblem::Kind::Cancelled}};
    tell(SealStep::Sealing);
    if (auto blocked = setSeal())
        return *blocked;
    tell(SealStep::Checking);
    if (auto blocked = check())
        return *blocked;
    tell(SealStep::Storing);
    return keep();
}

/// Asked before the PIN is tried: what cannot be done costs no try.
Result<SealDesk::Act::Blocked> SealDesk::Act::mayStill()
{
    auto ground = m_desk.groundFor(m_draft.wish);
    if (!ground)
        return tl::unexpected(ground.error());
    m_ground = std::move(*ground);
    const auto done = m_desk.tried(m_draft.wish, m_ground);
    if (!done)
        return tl::unexpected(done.error());
    if (const auto* refusal = std::get_if<cases::Refusal>(&*done))
        return Blocked{*refusal};
    const auto* act = std::get_if<DoneForSeal>(&*done);
    if (act == nullptr || act->content != m_draft.content || !m_draft.saysWhatTheFormSays())
        return Blocked{DraftMoved{}};
    if (auto refusals = m_ground.refusals(); !refusals.empty())
        return Blocked{std::move(refusals)};
    return Blocked{};
}

SealDesk::Act::Blocked SealDesk::Act::openKey(const seal::Pin& pin)
{
    auto opened = m_desk.m_tools.openKey(pin, m_ground.seal->id);
    if (!opened)
        return SealAnswer{opened.error()};
    m_key = std::move(*opened);
    const seal::TrustAnchors& trust = m_ground.cabinet->trust;
    m_ground.question.keyCertificate = m_key->certificate();
    m_ground.question.chainFault = seal::checkChain(m_key->certificate(), m_key->chain(),
        trust.roots, trust.revocations, m_ground.question.now);
    if (auto refusals = m_ground.refusals(); !refusals.empty())
        return SealAnswer{std::move(refusals)};
    return std::nullopt;
}

SealDesk::Act::Blocked SealDesk::Act::setSeal()
{
    const seal::Sealing with{.key = *m_key,
        .stamper = m_desk.m_tools.stamper.get(),
        .timeStampRoots = m_ground.cabinet->trust.timeStampRoots,
        .mayLackStamp = m_desk.m_tools.policy.mayLackStamp,
        .now = m_ground.question.now,
        .stop = m_stop};
    const bool asOfd = m_desk.m_tools.format == documents::FileFormat::Ofd;
    const auto ofd = asOfd ? documents::ofdOf(m_draft.pdf) : Result<QByteArray>{};
    if (!ofd)
        return SealAnswer{SealProblem{SealProblem::Kind::NotADocument, 0, ofd.error().detail}};
    auto sealed = asOfd ? seal::sealOfd(*ofd, *m_ground.seal, m_draft.where, with)
                        : seal::sealPdf(m_draft.pdf, *m_ground.seal, m_draft.where, with);
    if (!sealed)
        return SealAnswer{sealed.error()};
    m_sealed = std::move(*sealed);
    return std::nullopt;
}

/// As a stranger would check it, before it counts.
SealDesk::Act::Blocked SealDesk::Act::check() const
{
    const seal::Verdict verdict
        = seal::verify(m_sealed.bytes, m_ground.cabinet->trust, m_ground.question.now);
    const bool timely = verdict.outcome == seal::Verdict::Outcome::Genuine || !m_sealed.stamped;
    const auto lines = m_desk.m_tools.format == documents::FileFormat::Ofd
        ? documents::ofdLines(m_sealed.bytes)
        : documents::pdfLines(m_sealed.bytes);
    if (verdict.isGenuine() && timely && lines && documents::signedFactsIn(*lines) == m_draft.facts)
        return std::nullopt;
    return SealAnswer{SealProblem{SealProblem::Kind::Failed, 0,
        u"our own check of the sealed file: "_s + seal::toText(verdict.outcome)}};
}

/// Everything or nothing. What is refused after the first row was written is taken back with it,
/// so the answer travels beside the transaction.
Result<SealAnswer> SealDesk::Act::keep() const
{
    auto answer = std::make_shared<Result<SealAnswer>>(failure(Error::Code::Internal));
    const auto committed = m_desk.m_store
                               .write([this, answer](store::Database& database) -> Result<> {
                                   *answer = keepIn(database);
                                   if (!*answer)
                                       return tl::unexpected(answer->error());
                                   if (!std::holds_alternative<SealedCase>(**answer))
                                       return failure(Error::Code::Internal, u"taken back"_s);
                                   return {};
                               })
                               .result();
    // Done in the transaction and not committed: not done.
    if (!committed && *answer && std::holds_alternative<SealedCase>(**answer))
        return tl::unexpected(committed.error());
    return *answer;
}

Result<SealAnswer> SealDesk::Act::keepIn(store::Database& database) const
{
    if (const auto fresh = refresh(database, *m_desk.m_rules); !fresh)
        return tl::unexpected(fresh.error());
    Recorder recorder{database, Hand{*m_desk.m_session, m_desk.m_seat, m_ground.deputyFor},
        m_desk.m_rules->now(), m_desk.m_clock};
    const auto tried = recorder.doForSeal(m_draft.wish);
    if (!tried)
        return tl::unexpected(tried.error());
    if (const auto* refusal = std::get_if<cases::Refusal>(&*tried))
        return SealAnswer{*refusal};
    const auto* done = std::get_if<DoneForSeal>(&*tried);
    if (done == nullptr || done->content != m_draft.content)
        return SealAnswer{DraftMoved{}};
    const auto used = store::impressionsOfLetter(
        database, m_ground.letter->id, beijingDay(m_ground.question.now));
    if (!used)
        return tl::unexpected(used.error());
    Ground ground = m_ground;
    ground.question.usedToday = *used;
    if (auto refusals = ground.refusals(); !refusals.empty())
        return SealAnswer{std::move(refusals)};
    const auto impression
        = store::appendImpression(database, *m_desk.m_session, impressionOf(*done));
    if (!impression)
        return tl::unexpected(impression.error());
    const auto outcome = recorder.sealed(*done, payloadOf(*impression));
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (const auto* refusal = std::get_if<cases::Refusal>(&*outcome))
        return SealAnswer{*refusal};
    const auto kept = store::keepSealedDocument(
        database, *m_desk.m_session, impression->number, m_sealed.bytes);
    if (!kept)
        return tl::unexpected(kept.error());
    return SealAnswer{SealedCase{std::get<Recorded>(*outcome), *impression}};
}

store::SealImpression SealDesk::Act::impressionOf(const DoneForSeal& done) const
{
    const Seat& seat = m_desk.m_seat;
    return {.caseId = done.file.c.id,
        .eventId = done.source,
        .caseNumber = done.file.c.received.number,
        .document = documents::toText(m_draft.wish.kind),
        .documentNumber = m_draft.content.documentNumber,
        .sealId = m_ground.seal->id,
        .letterId = m_ground.letter->id,
        .person = seat.person,
        .personName = seat.name,
        .deputyFor = m_ground.deputyFor.isEmpty() ? QString{} : m_ground.letter->holder.name,
        .approver = done.approver.name,
        .place = seat.window,
        .pages = m_draft.facts.pages,
        .at = m_ground.question.now,
        .unsignedSha256 = m_sealed.unsignedSha256,
        .sealedSha256 = m_sealed.sealedSha256,
        .stamped = m_sealed.stamped};
}

cases::Sealed SealDesk::Act::payloadOf(const store::SealImpression& impression) const
{
    return {.document = impression.document,
        .documentNumber = impression.documentNumber,
        .sealId = impression.sealId,
        .letterId = impression.letterId,
        .impression = impression.number,
        .pages = impression.pages,
        .unsignedHash = impression.unsignedSha256,
        .sealedHash = impression.sealedSha256,
        .stamped = impression.stamped};
}

} // namespace yichuang::desk
