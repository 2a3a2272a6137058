// SPDX-License-Identifier: Apache-2.0
#include "models/itemmodels/casetablemodel.h"

#include "models/base/whendone.h"

#include <algorithm>
#include <limits>

namespace yichuang::itemmodels {

using store::CaseRow;

namespace {

template <typename Index>
std::size_t at(Index index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

CaseTableModel::CaseTableModel(Fetch fetch, WorkingDaysBetween workingDays, QObject* parent)
    : QAbstractTableModel(parent)
    , m_fetch(std::move(fetch))
    , m_workingDays(std::move(workingDays))
{
}

void CaseTableModel::setQuery(const CaseQuery& query, Day today)
{
    beginResetModel();
    ++m_generation;
    m_query = query;
    m_today = today;
    m_pages.assign(1, Page{});
    m_ready = false;
    m_more = true;
    endResetModel();
    ask(0);
}

int CaseTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstRowOf(static_cast<int>(m_pages.size()));
}

int CaseTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int CaseTableModel::firstRowOf(int page) const
{
    int row = 0;
    for (int i = 0; i < page; ++i)
        row += m_pages[at(i)].size;
    return row;
}

CaseTableModel::Place CaseTableModel::placeOf(int row) const
{
    int page = 0;
    while (page + 1 < static_cast<int>(m_pages.size()) && row >= m_pages[at(page)].size) {
        row -= m_pages[at(page)].size;
        ++page;
    }
    return {page, row};
}

const CaseRow* CaseTableModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Place place = placeOf(row);
    const Page& page = m_pages[at(place.page)];
    return page.loaded ? &page.rows[at(place.offset)] : nullptr;
}

int CaseTableModel::rowOf(CaseId id) const
{
    int first = 0;
    for (const Page& page : m_pages) {
        const auto found = std::ranges::find_if(
            page.rows, [id](const CaseRow& row) { return row.summary.id == id; });
        if (found != page.rows.end())
            return first + static_cast<int>(found - page.rows.begin());
        first += page.size;
    }
    return -1;
}

int CaseTableModel::loadedRows() const
{
    int rows = 0;
    for (const Page& page : m_pages)
        rows += static_cast<int>(page.rows.size());
    return rows;
}

void CaseTableModel::ensure(int first, int last)
{
    if (m_pages.empty())
        return;
    const int firstPage = placeOf(std::max(first, 0)).page;
    const int lastPage = placeOf(std::max(last, first)).page;
    for (int page = firstPage; page <= lastPage; ++page)
        ask(page);
    // The next page is asked for while the view is still in the second half of this one.
    if (lastPage + 1 < static_cast<int>(m_pages.size())
        && last - firstRowOf(lastPage) > m_pages[at(lastPage)].size / 2)
        ask(lastPage + 1);
    letGo(firstPage, lastPage);
}

void CaseTableModel::ask(int page)
{
    Page& wanted = m_pages[at(page)];
    if (wanted.loaded || wanted.asked)
        return;
    wanted.asked = true;
    const bool newest = m_more && page + 1 == static_cast<int>(m_pages.size());
    const int limit = newest ? pageSize : wanted.size;
    whenDone(m_fetch(m_query, wanted.after, limit), this,
        [this, page, generation = m_generation](Result<CasePage> fetched) {
            if (generation != m_generation || page >= static_cast<int>(m_pages.size()))
                return;
            m_pages[at(page)].asked = false;
            if (fetched)
                take(page, std::move(*fetched));
            else
                Q_EMIT failed(fetched.error());
        });
}

void CaseTableModel::take(int page, CasePage&& fetched)
{
    if (m_pages[at(page)].loaded)
        return;
    const int got = static_cast<int>(fetched.rows.size());
    const bool newest = m_more && page + 1 == static_cast<int>(m_pages.size());
    const bool last = fetched.last || got < (newest ? pageSize : m_pages[at(page)].size);
    // A page that was let go of comes back different when cases moved in between: what follows it
    // is asked for anew.
    const bool follows = !newest && page + 1 < static_cast<int>(m_pages.size()) && got > 0
        && m_pages[at(page) + 1].after
        && m_pages[at(page) + 1].after->summary.id == fetched.rows.back().summary.id;
    if (!newest && page + 1 < static_cast<int>(m_pages.size()) && !follows)
        dropAfter(page);
    const bool end = page + 1 == static_cast<int>(m_pages.size());
    resizePage(page, got);
    Page& taken = m_pages[at(page)];
    taken.rows = std::move(fetched.rows);
    taken.loaded = true;
    const int first = firstRowOf(page);
    if (got > 0)
        Q_EMIT dataChanged(index(first, 0), index(first + got - 1, ColumnCount - 1));
    if (end) {
        m_more = !last && got > 0;
        if (m_more) {
            const CaseRow after = taken.rows.back();
            appendPage(after);
        }
    }
    if (fetched.counts)
        Q_EMIT counted(*fetched.counts);
    if (!m_ready) {
        m_ready = true;
        Q_EMIT ready(fetched.tooShort);
    }
}

void CaseTableModel::resizePage(int page, int size)
{
    Page& resized = m_pages[at(page)];
    const int first = firstRowOf(page);
    const int before = resized.size;
    if (size > before) {
        beginInsertRows({}, first + before, first + size - 1);
        resized.size = size;
        endInsertRows();
    } else if (size < before) {
        beginRemoveRows({}, first + size, first + before - 1);
        resized.size = size;
        endRemoveRows();
    }
}

void CaseTableModel::dropAfter(int page)
{
    const int first = firstRowOf(page + 1);
    const int rows = rowCount();
    if (rows > first)
        beginRemoveRows({}, first, rows - 1);
    m_pages.resize(at(page) + 1);
    if (rows > first)
        endRemoveRows();
}

void CaseTableModel::appendPage(const CaseRow& after)
{
    const int first = rowCount();
    beginInsertRows({}, first, first + pageSize - 1);
    m_pages.push_back({.after = after, .size = pageSize});
    endInsertRows();
}

void CaseTableModel::letGo(int firstPage, int lastPage)
{
    const int spare = std::max(0, keptPages - (lastPage - firstPage + 1)) / 2;
    for (int page = 0; page < static_cast<int>(m_pages.size()); ++page) {
        Page& old = m_pages[at(page)];
        const bool near = page >= firstPage - spare && page <= lastPage + spare;
        const bool end = page + 1 == static_cast<int>(m_pages.size());
        if (near || end || !old.loaded || old.size == 0)
            continue;
        old.rows = {};
        old.loaded = false;
        if (old.size > 0) {
            const int first = firstRowOf(page);
            Q_EMIT dataChanged(index(first, 0), index(first + old.size - 1, ColumnCount - 1));
        }
    }
}

void CaseTableModel::replace(const cases::CaseSummary& summary, std::optional<int> unsent)
{
    const int row = rowOf(summary.id);
    CaseRow changed{.row = std::numeric_limits<qint64>::max(), .summary = summary};
    if (const CaseRow* known = rowAt(row); known != nullptr) {
        changed.row = known->row;
        changed.unsent = known->unsent;
    }
    changed.unsent = unsent.value_or(changed.unsent);
    const bool wanted = belongs(m_query, summary, m_today);
    if (row < 0) {
        if (wanted && m_query.text.isEmpty() && m_ready)
            insert(changed);
        return;
    }
    if (!wanted) {
        removeAt(row);
        return;
    }
    const CaseRow* above = rowAt(row - 1);
    const CaseRow* below = rowAt(row + 1);
    const bool stays = !m_query.text.isEmpty()
        || ((above == nullptr || comesBefore(*above, changed, m_query.order))
            && (below == nullptr || comesBefore(changed, *below, m_query.order)));
    if (!stays) {
        removeAt(row);
        insert(changed);
        return;
    }
    const Place place = placeOf(row);
    m_pages[at(place.page)].rows[at(place.offset)] = changed;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void CaseTableModel::removeAt(int row)
{
    const Place place = placeOf(row);
    Page& page = m_pages[at(place.page)];
    beginRemoveRows({}, row, row);
    page.rows.erase(page.rows.begin() + place.offset);
    --page.size;
    endRemoveRows();
}

int CaseTableModel::pageFor(const CaseRow& row) const
{
    int page = 0;
    while (page + 1 < static_cast<int>(m_pages.size()) && m_pages[at(page) + 1].after
        && comesBefore(*m_pages[at(page) + 1].after, row, m_query.order))
        ++page;
    return page;
}

void CaseTableModel::insert(const CaseRow& row)
{
    const int number = pageFor(row);
    Page& page = m_pages[at(number)];
    // Among the rows that are not here yet it comes with them.
    if (!page.loaded && m_more && number + 1 == static_cast<int>(m_pages.size()))
        return;
    const int offset = page.loaded
        ? static_cast<int>(std::ranges::lower_bound(page.rows, row,
                               [this](const CaseRow& a, const CaseRow& b) {
                                   return comesBefore(a, b, m_query.order);
                               })
            - page.rows.begin())
        : page.size;
    const int first = firstRowOf(number) + offset;
    beginInsertRows({}, first, first);
    if (page.loaded)
        page.rows.insert(page.rows.begin() + offset, row);
    ++page.size;
    endInsertRows();
}

QVariant CaseTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseRow* row = rowAt(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (row == nullptr)
        return {};
    if (role != Qt::DisplayRole)
        return loadedData(*row, role);
    switch (index.column()) {
    case Item:
        return row->summary.itemName;
    case State:
        return cases::toText(row->summary.state);
    case Kind:
        return catalogue::toText(row->summary.kind);
    case Lamp:
        return deadline::toText(lampOf(row->summary, m_today));
    case Due:
        return row->summary.due && phaseOn(row->summary, m_today) != cases::ClockPhase::Paused
            ? toText(*row->summary.due)
            : QString{};
    default:
        return {};
    }
}

QVariant CaseTableModel::exitData(const cases::ExitFacts& exit, int role)
{
    switch (role) {
    case StageRole:
        return static_cast<int>(exit.stage);
    case WayRole:
        return static_cast<int>(exit.way);
    case DocumentRole:
        return exit.document;
    case FeeRole:
        return static_cast<int>(exit.fee);
    case FeeFenRole:
        return exit.feeFen;
    case ParentRole:
        return exit.parentNumber;
    default:
        return {};
    }
}

QVariant CaseTableModel::loadedData(const CaseRow& row, int role) const
{
    const cases::CaseSummary& summary = row.summary;
    switch (role) {
    case IdRole:
        return QVariant::fromValue(summary.id);
    case LampRole:
        return static_cast<int>(lampOf(summary, m_today));
    case KindRole:
        return static_cast<int>(summary.kind);
    case StateRole:
        return static_cast<int>(summary.state);
    case DueRole:
        if (summary.endedOn)
            return toQDate(*summary.endedOn);
        return summary.due && phaseOn(summary, m_today) != cases::ClockPhase::Paused
            ? QVariant(toQDate(*summary.due))
            : QVariant{};
    case DaysRole:
        return summary.due && phaseOn(summary, m_today) == cases::ClockPhase::Running
            ? QVariant(m_workingDays(m_today, *summary.due))
            : QVariant{};
    case TitleRole:
        return summary.itemName;
    case ApplicantRole:
        return summary.applicantName;
    case NumberRole:
        return summary.number;
    case UnsentRole:
        return row.unsent;
    case ProvisionalRole:
        return summary.provisional;
    default:
        return summary.exit ? exitData(*summary.exit, role) : QVariant{};
    }
}

} // namespace yichuang::itemmodels
