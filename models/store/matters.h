// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/summary.h"
#include "models/store/database.h"

#include <vector>

namespace yichuang::store {

struct OpenMatter
{
    CaseId caseId;
    cases::Matter matter;

    friend bool operator==(const OpenMatter&, const OpenMatter&) = default;
};

/// What nobody has settled yet, the oldest first. A twin whose other case is here and undecided no
/// more has settled itself; a number given anew concerns the place that printed the old one
/// (`placeCode`), the others nothing.
[[nodiscard]] Result<std::vector<OpenMatter>> openMatters(
    Database& database, const QString& placeCode, int limit);
[[nodiscard]] Result<int> openMatterCount(Database& database, const QString& placeCode);

/// When the platform first saw an event, as its receipt or the feed said; nothing before that, and
/// for an event of another device whose stamp nobody doubted.
[[nodiscard]] Result<std::optional<Instant>> arrivalOf(Database& database, EventId event);

/// Used by summaries.h and outbox.h. The oldest first.
[[nodiscard]] Result<std::vector<cases::Matter>> mattersOf(Database& database, CaseId id);
[[nodiscard]] Result<> saveMatters(Database& database, const cases::CaseSummary& summary);
[[nodiscard]] Result<> saveArrival(Database& database, EventId event, Instant at);

} // namespace yichuang::store
