// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoplaces.h"
#include "models/crypto/authority.h"
#include "models/desk/rulebook.h"
#include "models/store/sealpapers.h"

#include <optional>
#include <vector>

namespace yichuang::demo {

/// The PIN of every demo key; for trying only.
[[nodiscard]] QString demoPin();

/// What the chief representative of a place seals with: drawn seals of every organ the place
/// answers for, a letter of authority for each, and one key in a file. All of it says that it is a
/// demo.
struct DemoSeals
{
    std::vector<store::StoredSealPaper> papers;
    QString keeper; ///< staff number
    QByteArray key; ///< PKCS#12 under demoPin()
};

/// The invented authority behind all seals of one demo hall. Its key lives as long as this object:
/// afterwards nobody can make another seal that this hall trusts.
class DemoSealRoot
{
public:
    [[nodiscard]] static Result<DemoSealRoot> create(Instant now);

    /// PEM, for strangers who verify a document.
    [[nodiscard]] const QByteArray& certificatePem() const { return m_root.certificatePem(); }
    /// Nothing at a place without a chief representative: a village point seals nothing.
    [[nodiscard]] Result<std::optional<DemoSeals>> sealsFor(
        const DemoPlace& place, const desk::RuleBook& rules) const;

private:
    DemoSealRoot(crypto::Authority root, Instant now)
        : m_root(std::move(root))
        , m_now(now)
    {
    }

    crypto::Authority m_root;
    Instant m_now;
};

} // namespace yichuang::demo
