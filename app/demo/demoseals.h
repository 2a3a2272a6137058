// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoplaces.h"
#include "models/crypto/authority.h"
#include "models/desk/rulebook.h"
#include "models/documents/ofdfile.h"
#include "models/seal/authorityletter.h"
#include "models/seal/sm2issuer.h"
#include "models/store/sealpapers.h"

#include <optional>
#include <vector>

namespace yichuang::demo {

/// The PIN of every demo key; for trying only.
[[nodiscard]] QString demoPin();

/// The key of one seal in a file.
struct DemoKey
{
    QString sealId;
    documents::FileFormat format{documents::FileFormat::Pdf}; ///< of what it seals
    QByteArray pkcs12; ///< under demoPin()
};

/// What the chief representative of a place seals with: drawn seals of every organ the place
/// answers for, a letter of authority for each, and for each seal a key of its own for PDF and one
/// for OFD. All of it says that it is a demo.
struct DemoSeals
{
    std::vector<store::StoredSealPaper> papers;
    QString keeper; ///< staff number
    std::vector<DemoKey> keys;
};

/// The invented authorities behind all seals of one demo hall: one for PDF, one with SM2 for OFD,
/// and the maker of the seals. Their keys live as long as this object: afterwards nobody can make
/// another seal that this hall trusts.
class DemoSealRoot
{
public:
    [[nodiscard]] static Result<DemoSealRoot> create(Instant now);

    /// PEM, for strangers who verify a document.
    [[nodiscard]] const QByteArray& certificatePem() const { return m_root.certificatePem(); }
    [[nodiscard]] QByteArray sm2CertificatePem() const;
    /// Nothing at a place without a chief representative: a village point seals nothing.
    [[nodiscard]] Result<std::optional<DemoSeals>> sealsFor(
        const DemoPlace& place, const desk::RuleBook& rules) const;

private:
    DemoSealRoot(crypto::Authority root, seal::Sm2Issuer sm2,
        std::shared_ptr<const seal::SigningKey> maker, Instant now)
        : m_root(std::move(root))
        , m_sm2(std::move(sm2))
        , m_maker(std::move(maker))
        , m_now(now)
    {
    }

    /// A seal, its letter and its keys.
    [[nodiscard]] Result<> addSeal(
        DemoSeals& seals, seal::AuthorityLetter letter, const seal::SigningKey& issuer) const;

    crypto::Authority m_root;
    seal::Sm2Issuer m_sm2;
    std::shared_ptr<const seal::SigningKey>
        m_maker; ///< shared: results are copied out of tl::expected
    Instant m_now;
};

} // namespace yichuang::demo
