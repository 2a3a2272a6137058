// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/rules.h"
#include "models/store/summaries.h"

#include <set>

namespace yichuang::store {

/// What a list shows. Empty fields let everything through.
struct CaseFilter
{
    std::set<deadline::Lamp>
        lamps; ///< on the day of the query; Ended never: ended cases have a list of their own
    std::optional<catalogue::CaseKind> kind;
    std::optional<cases::CaseState> state;
    QString department;
    QString placePrefix; ///< first digits of the place of receipt: 6 a county, 9 a township, 12 a
                         ///< village
    QString exceptPlace; ///< place of receipt that is left out

    friend bool operator==(const CaseFilter&, const CaseFilter&) = default;
};

/// Where the next page of open cases goes on.
struct DueMark
{
    std::optional<Day> due;
    qint64 row{0};

    friend bool operator==(const DueMark&, const DueMark&) = default;
};
[[nodiscard]] DueMark markOf(const CaseRow& row);

/// Open cases, the most urgent first, those without a due day last. Keyset paging: a page costs the
/// same wherever it is.
[[nodiscard]] Result<std::vector<CaseRow>> openCases(Database& database, const Session& session,
    const CaseFilter& filter, Day today, const std::optional<DueMark>& after, int limit);

/// Where the next page of a list by time of receipt goes on.
struct ReceiptMark
{
    Instant receivedAt{};
    qint64 row{0};

    friend bool operator==(const ReceiptMark&, const ReceiptMark&) = default;
};
enum class Span {
    All, ///< open and ended
    Ended
};
/// The newest receipts first. Lamps of the filter are judged on `today`.
[[nodiscard]] Result<std::vector<CaseRow>> receivedCases(Database& database, const Session& session,
    const CaseFilter& filter, Span span, Day today, const std::optional<ReceiptMark>& before,
    int limit);

/// How many cases carry each lamp, each counted up to `countCap`: what is above is shown as "999+".
/// Counted from the indexes; only the place is looked up in the row.
inline constexpr int countCap = 1000;
struct LampCounts
{
    int red{0};
    int yellow{0};
    int green{0};
    int paused{0};
    int notStarted{0};
    int ended{0};

    friend bool operator==(const LampCounts&, const LampCounts&) = default;
};
/// Of the places that begin with `placePrefix`; empty: of all.
[[nodiscard]] Result<LampCounts> lampCounts(
    Database& database, Day today, const QString& placePrefix = {});

/// The cases that were handed in or opened for a case, as the rules look at them; oldest first.
[[nodiscard]] Result<std::vector<cases::ChildCase>> childrenOf(Database& database, CaseId parent);

/// Open cases by kind, each counted up to the cap, in the order of catalogue::allCaseKinds.
[[nodiscard]] Result<std::vector<int>> kindCounts(
    Database& database, const QString& placePrefix = {});

} // namespace yichuang::store
