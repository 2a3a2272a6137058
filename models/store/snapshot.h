// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/outbox.h"

namespace yichuang::store {

/// The platform's order is read again: after 410, after a digest that differs, after a platform was
/// restored from a copy. Confirmed events of these buckets (wire::bucketOf; empty: of all) lose
/// their place until the snapshot brings it back. A program that ends before endSnapshot finds
/// `snapshotMark` as its cursor and begins again.
[[nodiscard]] Result<> beginSnapshot(Database& database, const std::vector<int>& buckets);
inline const QString snapshotMark = QStringLiteral("!snapshot");

/// A page of it: as absorbChanges, but the cursor stays.
[[nodiscard]] Result<std::vector<CaseId>> absorbSnapshot(Database& database, const Session& session,
    const wire::ChangesAnswer& page, const Projector& project);

/// All pages are in, the feed goes on at `cursor`. What the platform does not have any more is
/// brought to it again: our own events wait anew, those of others stay as what we know until their
/// device brings them. After a whole snapshot the refused and conflicting ones are asked about too.
/// Answers the cases that lost a confirmed event.
[[nodiscard]] Result<std::vector<CaseId>> endSnapshot(Database& database, const Session& session,
    const QString& cursor, bool whole, const Projector& project);

/// Every case with its number of confirmed events, for wire::digestOf.
[[nodiscard]] Result<std::vector<std::pair<CaseId, int>>> confirmedVersions(Database& database);

} // namespace yichuang::store
