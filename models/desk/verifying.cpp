// SPDX-License-Identifier: Apache-2.0
#include "models/desk/verifying.h"

#include "models/seal/cabinet.h"
#include "models/store/device.h"
#include "models/store/sealpapers.h"
#include "models/store/sealregister.h"

namespace yichuang::desk {
namespace {

Result<seal::TrustAnchors> trustHere(store::Database& database)
{
    const auto papers = store::publicSealPapers(database);
    if (!papers)
        return tl::unexpected(papers.error());
    std::vector<seal::CabinetPaper> content;
    for (const store::StoredSealPaper& paper : *papers)
        content.push_back({store::toText(paper.kind), paper.bytes});
    return seal::trustFrom(content);
}

} // namespace

Result<seal::Verdict> verifyHere(store::Database& database, const QByteArray& document, Instant now)
{
    const auto trust = trustHere(database);
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

Result<seal::SlipVerdict> checkSlipHere(
    store::Database& database, const store::Session& session, const QString& text)
{
    auto trust = trustHere(database);
    if (!trust)
        return tl::unexpected(trust.error());
    const auto device = store::device(database, session);
    if (!device && device.error().code != Error::Code::NotEnrolled)
        return tl::unexpected(device.error());
    if (device && !device->certificate.isEmpty()) {
        auto own = seal::Certificate::fromPem(device->certificate.toUtf8());
        if (!own)
            return tl::unexpected(own.error());
        trust->slipSigners.push_back(*std::move(own));
    }
    return seal::checkSlip(text, trust->slipSigners);
}

} // namespace yichuang::desk
