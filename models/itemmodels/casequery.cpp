// SPDX-License-Identifier: Apache-2.0
#include "models/itemmodels/casequery.h"

#include <tuple>

namespace yichuang::itemmodels {

bool comesBefore(const store::CaseRow& a, const store::CaseRow& b, CaseQuery::Order order)
{
    if (order != CaseQuery::Order::DueFirst)
        return std::tie(a.summary.receivedAt, a.row) > std::tie(b.summary.receivedAt, b.row);
    const auto key = [](const store::CaseRow& row) {
        return std::tuple(!row.summary.due, row.summary.due.value_or(Day{}), row.row);
    };
    return key(a) < key(b);
}

bool belongs(const CaseQuery& query, const cases::CaseSummary& summary, Day today)
{
    if (query.exit)
        return summary.exit && cases::isIn(query.exit->list, *summary.exit, today)
            && summary.place.code.startsWith(query.exit->placePrefix)
            && (summary.kind == catalogue::CaseKind::Proxy) == query.exit->villagePoint;
    const store::CaseFilter& filter = query.filter;
    const bool ended = summary.phase == cases::ClockPhase::Ended;
    const bool inList = query.order == CaseQuery::Order::NewestFirst
        || ended == (query.order == CaseQuery::Order::Ended);
    return inList && (filter.lamps.empty() || filter.lamps.contains(lampOf(summary, today)))
        && (!filter.kind || *filter.kind == summary.kind)
        && (!filter.state || *filter.state == summary.state)
        && (filter.department.isEmpty() || filter.department == summary.departmentCode)
        && (filter.exceptPlace.isEmpty() || filter.exceptPlace != summary.place.code)
        && summary.place.code.startsWith(filter.placePrefix);
}

} // namespace yichuang::itemmodels
