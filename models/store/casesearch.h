// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/summaries.h"

namespace yichuang::store {

inline constexpr int mostHits = 50;

struct SearchAnswer
{
    std::vector<CaseRow> rows; ///< at most mostHits, the newest here first
    bool tooShort{
        false}; ///< neither two characters of a name nor four of a number: nothing was looked for

    friend bool operator==(const SearchAnswer&, const SearchAnswer&) = default;
};

/// Cases by what a clerk types into the find field: two or more characters of a name; a whole
/// identity number, credit code or telephone, or the last six or four of one; a case number, its
/// beginning or its last digits. `itemCodes`: items the catalogue found for the same text; their
/// cases are answered too.
[[nodiscard]] Result<SearchAnswer> searchCases(Database& database, const Session& session,
    const QString& typed, const QStringList& itemCodes = {});

/// Cases of one item that have not ended and share a whole number, the last six characters of one,
/// or every pair of characters of a name with somebody of the case: among these a request that is
/// open twice (两头受理) is found, also with one slip of the hand. The newest here first.
[[nodiscard]] Result<std::vector<CaseRow>> alikeCases(Database& database, const Session& session,
    const QString& itemCode, const QStringList& numbers, const QString& name);

} // namespace yichuang::store
