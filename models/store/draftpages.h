// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/drafts.h"

#include <vector>

namespace yichuang::store {

/// A page scanned for a form that is not recorded yet: sealed on the disk before it is answered, so
/// that a power cut loses no page either. Returns its SHA-256. InvalidInput as keepContent.
[[nodiscard]] Result<QByteArray> keepDraftPage(Database& database, const Session& session,
    const QString& folder, DraftId draft, const QByteArray& content);
/// The draft needs only `kept` from now on (nothing: it was recorded or thrown away). Returns what
/// it needs no more: to be given to removeUnneeded once this is committed.
[[nodiscard]] Result<std::vector<QByteArray>> releaseDraftPages(
    Database& database, DraftId draft, const std::vector<QByteArray>& kept);
/// Takes contents that neither a case nor a draft needs from the disk. A job of its own on the
/// writer: the same page may have been scanned again since it was released.
[[nodiscard]] Result<> removeUnneeded(
    Database& database, const QString& folder, const std::vector<QByteArray>& released);

} // namespace yichuang::store
