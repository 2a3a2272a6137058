// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/exitlist.h"

#include <QString>

#include <optional>
#include <vector>

namespace yichuang::itemmodels {

/// What a list of cases is asked for.
struct CaseQuery
{
    enum class Order {
        DueFirst, ///< open cases, the most urgent first
        NewestFirst, ///< open and ended cases by time of receipt
        Ended ///< ended cases by time of receipt
    };

    QString text; ///< as typed into the find field; empty: no search, else at most
                  ///< store::mostHits rows, in the search's own order
    store::CaseFilter filter;
    Order order{Order::DueFirst};
    /// Only cases that wait for the answer of this department (code), or of any at the place where
    /// it is empty.
    std::optional<QString> askedDepartment;
    std::optional<store::ExitFilter>
        exit; ///< a list of the exit window; `filter` then does not count

    friend bool operator==(const CaseQuery&, const CaseQuery&) = default;
};

/// How many open cases each filter lets through, each counted up to store::countCap.
struct CaseCounts
{
    store::LampCounts lamps;
    std::vector<int> kinds; ///< in the order of catalogue::allCaseKinds

    friend bool operator==(const CaseCounts&, const CaseCounts&) = default;
};

/// A piece of a list.
struct CasePage
{
    std::vector<store::CaseRow> rows; ///< at most as many as were asked for
    bool last{false}; ///< nothing follows; also true when fewer rows came than were asked for
    bool tooShort{false}; ///< the text was too short to search for
    std::optional<CaseCounts> counts{}; ///< of the moment the rows were read at; with a first page

    friend bool operator==(const CasePage&, const CasePage&) = default;
};

/// Whether `a` stands before `b` in a list of that order. A search has the order it came in.
[[nodiscard]] bool comesBefore(
    const store::CaseRow& a, const store::CaseRow& b, CaseQuery::Order order);

/// Whether a case belongs into the list of this query on that day. The text is not looked at.
[[nodiscard]] bool belongs(const CaseQuery& query, const cases::CaseSummary& summary, Day today);

} // namespace yichuang::itemmodels
