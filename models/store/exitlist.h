// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/caselist.h"

#include <array>

namespace yichuang::store {

/// Which decided cases an exit window shows.
struct ExitFilter
{
    cases::ExitList list{cases::ExitList::Waiting};
    QString placePrefix; ///< as in CaseFilter
    bool villagePoint{false}; ///< the village's own cases; elsewhere these are left out

    friend bool operator==(const ExitFilter&, const ExitFilter&) = default;
};

/// Decided cases with their exit facts, the most urgent delivery first. Paged as openCases.
[[nodiscard]] Result<std::vector<CaseRow>> exitCases(Database& database, const Session& session,
    const ExitFilter& filter, Day today, const std::optional<DueMark>& after, int limit);

/// Gives rows of another query their exit facts; those of undecided cases stay without.
[[nodiscard]] Result<> addExits(Database& database, std::vector<CaseRow>& rows);

/// How many cases each list holds, in the order of cases::allExitLists; `filter.list` is not
/// looked at.
using ExitCounts = std::array<int, cases::allExitLists.size()>;
[[nodiscard]] Result<ExitCounts> exitCounts(
    Database& database, const ExitFilter& filter, Day today);

/// Name of the village point that took in the case with this number, empty when it is not here.
[[nodiscard]] Result<QString> placeOfCase(Database& database, const QString& number);

/// Used by summaries.h.
[[nodiscard]] Result<> saveExit(Database& database, const cases::CaseSummary& summary);
[[nodiscard]] Result<std::optional<cases::ExitFacts>> exitOf(Database& database, CaseId id);

} // namespace yichuang::store
