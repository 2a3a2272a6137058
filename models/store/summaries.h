// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/summary.h"
#include "models/store/database.h"
#include "models/store/session.h"

namespace yichuang::store {

/// The number under which a case is listed, where it is not the one it began with: the platform had
/// given that to another case.
[[nodiscard]] Result<> saveNumber(Database& database, const cases::CaseSummary& summary);

/// Writes the projection of a case over its older one, search index included.
[[nodiscard]] Result<> saveSummary(
    Database& database, const Session& session, const cases::CaseSummary& summary);

/// The whole projection of one case, names and numbers for the search included; NotFound for an
/// unknown one.
[[nodiscard]] Result<cases::CaseSummary> summaryOf(
    Database& database, const Session& session, CaseId id);
/// Id of the case with this number, or nothing.
[[nodiscard]] Result<std::optional<CaseId>> caseWithNumber(
    Database& database, const QString& number);

/// Throws the projection of every case away and writes it anew; `project` makes one from a case's
/// id. The way out when a test or a check finds that lists and events disagree.
[[nodiscard]] Result<qint64> rebuildSummaries(Database& database, const Session& session,
    const std::function<Result<cases::CaseSummary>(CaseId)>& project);

/// One row of a list. Of the personal fields only `applicantName` is filled: a page opens one
/// sealed value a row.
struct CaseRow
{
    qint64 row{0}; ///< place in the order in which cases came to this installation
    cases::CaseSummary summary;
    int unsent{0}; ///< events without the platform's confirmation

    friend bool operator==(const CaseRow&, const CaseRow&) = default;
};

/// For the lists and the search: rows `where` selects, in its order.
[[nodiscard]] Result<std::vector<CaseRow>> caseRows(Database& database, const Session& session,
    const QString& where, const std::vector<QVariant>& values);

/// Names and numbers of a row, for checking a search's hit.
[[nodiscard]] Result<QStringList> peopleOf(Database& database, const Session& session, qint64 row);

} // namespace yichuang::store
