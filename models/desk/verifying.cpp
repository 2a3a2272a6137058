// SPDX-License-Identifier: Apache-2.0
#include "models/desk/verifying.h"

#include "models/seal/cabinet.h"
#include "models/store/sealpapers.h"
#include "models/store/sealregister.h"

namespace yichuang::desk {

Result<seal::Verdict> verifyHere(store::Database& database, const QByteArray& document, Instant now)
{
    const auto papers = store::publicSealPapers(database);
    if (!papers)
        return tl::unexpected(papers.error());
    std::vector<seal::CabinetPaper> content;
    for (const store::StoredSealPaper& paper : *papers)
        content.push_back({store::toText(paper.kind), paper.bytes});
    const auto trust = seal::trustFrom(content);
    if (!trust)
        return tl::unexpected(trust.error());
    seal::Verdict verdict = seal::verify(document, *trust, now);
    if (verdict.checks.empty())
        return verdict;
    const auto entry = store::registerEntryOf(database, verdict.sha256);
    if (!entry)
        return tl::unexpected(entry.error());
    return seal::withRegister(std::move(verdict),
        *entry ? std::optional{(*entry)->number} : std::nullopt, *entry && (*entry)->spoiled);
}

} // namespace yichuang::desk
