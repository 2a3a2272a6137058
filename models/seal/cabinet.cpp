// SPDX-License-Identifier: Apache-2.0
#include "models/seal/cabinet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

/// A paper that proves itself is kept; another is named and left out.
template <typename T, typename Keep>
void keepOrName(OpenedCabinet& opened, const QString& kind, Result<T> read, Keep keep)
{
    if (read)
        keep(std::move(*read));
    else
        opened.left += kind + u": "_s + read.error().detail;
}

} // namespace

const SealData* Cabinet::sealWith(const QString& id) const
{
    const auto found = std::ranges::find(seals, id, &SealData::id);
    return found == seals.end() ? nullptr : &*found;
}

const AuthorityLetter* Cabinet::letterFor(const QString& person, const QString& itemCode) const
{
    // Holder before deputy, a letter with the item before one without, the newest of those.
    const auto rank = [&](const AuthorityLetter& letter) {
        const bool holder = letter.holder.person == person;
        const bool deputy = letter.deputy && letter.deputy->person == person;
        return std::tuple{
            holder || deputy, letter.itemWith(itemCode) != nullptr, holder, letter.serial};
    };
    const auto best = std::ranges::max_element(letters, {}, rank);
    return best == letters.end() || !std::get<0>(rank(*best)) ? nullptr : &*best;
}

Result<TrustAnchors> trustFrom(const std::vector<CabinetPaper>& papers)
{
    TrustAnchors trust;
    for (const CabinetPaper& paper : papers) {
        if (paper.kind == u"certificateRevocations") {
            trust.revocations += paper.bytes;
            continue;
        }
        std::vector<Certificate>* place = paper.kind == u"root" ? &trust.roots
            : paper.kind == u"timeStampRoot"                    ? &trust.timeStampRoots
            : paper.kind == u"slipSigner"                       ? &trust.slipSigners
                                                                : nullptr;
        if (place == nullptr)
            continue;
        auto certificate = Certificate::fromPem(paper.bytes);
        if (!certificate)
            return tl::unexpected(certificate.error());
        place->push_back(std::move(*certificate));
    }
    return trust;
}

Result<OpenedCabinet> openCabinet(const std::vector<CabinetPaper>& papers, const Instant now)
{
    auto trust = trustFrom(papers);
    if (!trust)
        return tl::unexpected(trust.error());
    OpenedCabinet opened;
    Cabinet& cabinet = opened.cabinet;
    cabinet.trust = std::move(*trust);
    for (const CabinetPaper& paper : papers) {
        if (paper.kind == u"seal") {
            keepOrName(opened, paper.kind, sealFromBytes(paper.bytes),
                [&](SealData seal) { cabinet.seals.push_back(std::move(seal)); });
        } else if (paper.kind == u"letter") {
            keepOrName(opened, paper.kind, readLetter(paper.bytes, cabinet.trust, now),
                [&](AuthorityLetter letter) { cabinet.letters.push_back(std::move(letter)); });
        } else if (paper.kind == u"letterRevocations") {
            keepOrName(opened, paper.kind, readRevocationList(paper.bytes, cabinet.trust, now),
                [&](RevocationList list) {
                    // The highest serial counts: an older list must not bring a letter back.
                    if (!cabinet.revocations || list.serial > cabinet.revocations->serial)
                        cabinet.revocations = std::move(list);
                });
        }
    }
    return opened;
}

} // namespace yichuang::seal
