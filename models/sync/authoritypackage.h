// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/sealpapers.h"

#include <vector>

namespace yichuang::sync {

/// The platform's package "authority": letters of authority, lists of letters taken back and of
/// certificates revoked (rulebook 7.1), as one JSON object:
///
///     {"format": "yichuang-authority-package-1",
///      "papers": [{"kind": "letter", "bytes": "base64"}, …]}
///
/// Kinds: letter, letterRevocations, certificateRevocations. Each paper is signed by its organ and
/// proves itself when it is used; the platform only carries it. Roots and seals do not come this
/// way: a platform in wrong hands must not be able to bring them.
inline constexpr char authorityPackage[] = "authority";

/// Each under the SHA-256 of its bytes, so that an older list sent again does not take the place of
/// a newer one. InvalidInput for any other kind or form.
[[nodiscard]] Result<std::vector<store::StoredSealPaper>> papersOfAuthorityPackage(
    const QByteArray& bytes);

} // namespace yichuang::sync
