// SPDX-License-Identifier: Apache-2.0
#include "models/desk/sealground.h"

#include "models/desk/absence.h"
#include "models/desk/sealcabinet.h"

#include <algorithm>

namespace yichuang::desk {

using documents::DocumentKind;

std::optional<seal::AuthorityAct> powerFor(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::CorrectionNotice:
    case DocumentKind::AcceptanceNotice:
    case DocumentKind::NotRequiredNotice:
    case DocumentKind::NotAcceptedNotice:
    case DocumentKind::ToleranceNotice:
        return seal::AuthorityAct::Accept;
    case DocumentKind::SpecialProcedureNotice:
        return seal::AuthorityAct::Review;
    case DocumentKind::Grant:
        return seal::AuthorityAct::Approve;
    case DocumentKind::Refusal:
    case DocumentKind::EndNotice:
        return seal::AuthorityAct::Refuse;
    default:
        return std::nullopt;
    }
}

bool goesOut(DocumentKind kind)
{
    return kind == DocumentKind::ForwardingLetter || kind == DocumentKind::ForwardingNote;
}

std::vector<seal::Refusal> SealDesk::Ground::refusals() const
{
    if (letter == nullptr)
        return {{seal::RefusalKind::NoLetter, question.itemCode}};
    auto refusals = seal::refusalsOf(*letter, cabinet->revocations, seal, question);
    if (seal == nullptr)
        refusals.push_back({seal::RefusalKind::SealNotOfLetter, letter->sealId});
    return refusals;
}

Result<SealDesk::Ground> SealDesk::groundFor(const SealWish& wish) const
{
    struct Read
    {
        std::vector<store::StoredSealPaper> papers;
        QString itemCode;
        std::vector<Absence> absent;
    };
    const Instant now = m_clock.now();
    const auto read
        = m_store
              .read([this, &wish, now](store::Database& database) -> Result<Read> {
                  auto papers = store::sealPapers(database, *m_session);
                  if (!papers)
                      return tl::unexpected(papers.error());
                  const auto file = readCaseFile(
                      database, *m_session, wish.id, m_rules->now(), m_seat, beijingDay(now));
                  if (!file)
                      return tl::unexpected(file.error());
                  auto absent = absences(database);
                  if (!absent)
                      return tl::unexpected(absent.error());
                  return Read{std::move(*papers), file->c.received.itemCode, std::move(*absent)};
              })
              .result();
    if (!read)
        return tl::unexpected(read.error());
    auto cabinet = m_cabinet->open(read->papers, now);
    if (!cabinet)
        return tl::unexpected(cabinet.error());
    Ground ground{.cabinet = std::move(*cabinet)};
    ground.letter = ground.cabinet->letterFor(m_seat.person, read->itemCode);
    if (ground.letter != nullptr) {
        ground.seal = ground.cabinet->sealWith(ground.letter->sealId);
        if (ground.letter->holder.person != m_seat.person)
            ground.deputyFor = ground.letter->holder.person;
    }
    ground.question = {.person = m_seat.person,
        .absenceRecorded = !ground.deputyFor.isEmpty()
            && std::ranges::find(read->absent, ground.deputyFor, &Absence::person)
                != read->absent.end(),
        .itemCode = read->itemCode,
        .act = powerFor(wish.kind),
        .document = documents::toText(wish.kind),
        .window = m_seat.window,
        .now = now,
        .outward = goesOut(wish.kind)};
    return ground;
}

} // namespace yichuang::desk
