// SPDX-License-Identifier: Apache-2.0
#include "models/itemmodels/cataloguetreemodel.h"

#include <algorithm>

namespace yichuang::itemmodels {
namespace {

constexpr quintptr topLevel = 0; // internal id of rows without a parent; children carry group + 1

} // namespace

void CatalogueTreeModel::setListing(std::shared_ptr<const CatalogueListing> listing)
{
    beginResetModel();
    m_listing = std::move(listing);
    rebuild();
    endResetModel();
}

void CatalogueTreeModel::setFilter(const QString& text, Scope scope)
{
    const QString wanted = text.trimmed();
    if (wanted == m_text && scope == m_scope)
        return;
    beginResetModel();
    m_text = wanted;
    m_scope = scope;
    rebuild();
    endResetModel();
}

bool CatalogueTreeModel::isInScope(std::size_t entry, Scope scope) const
{
    const catalogue::Item* item = m_listing->itemOf(entry);
    switch (scope) {
    case Scope::All:
        return true;
    case Scope::Powers:
        return item != nullptr && item->type != catalogue::ItemType::PublicService;
    case Scope::Services:
        return item != nullptr && item->type == catalogue::ItemType::PublicService;
    case Scope::Themes:
        return item == nullptr;
    }
    Q_UNREACHABLE();
}

void CatalogueTreeModel::addGroup(
    const QString& code, const QString& name, std::vector<std::size_t> entries)
{
    std::erase_if(entries, [this](std::size_t entry) { return !isInScope(entry, m_scope); });
    if (entries.empty())
        return;
    const std::size_t shown = std::min<std::size_t>(entries.size(), firstShown);
    m_groups.push_back({code, name, std::move(entries), shown});
}

void CatalogueTreeModel::rebuild()
{
    m_groups.clear();
    m_found.clear();
    if (!m_listing)
        return;
    if (isSearching()) {
        for (const catalogue::ItemHit& hit : m_listing->index.search(m_text, {}, mostFound)) {
            if (isInScope(hit.item, m_scope))
                m_found.push_back(hit.item);
        }
        return;
    }
    for (const CatalogueListing::Department& department : m_listing->departments)
        addGroup(department.code, department.name, department.items);
    std::vector<std::size_t> themes;
    for (std::size_t i = m_listing->items.size(); i < m_listing->entryCount(); ++i)
        themes.push_back(i);
    //: Group of the joint themes at the end of the tree
    //: 中文: 一件事
    const QString name = tr("Joint themes");
    addGroup({}, name, std::move(themes));
}

int CatalogueTreeModel::count(Scope scope) const
{
    if (!m_listing)
        return 0;
    int count = 0;
    for (std::size_t i = 0; i < m_listing->entryCount(); ++i)
        count += isInScope(i, scope) ? 1 : 0;
    return count;
}

int CatalogueTreeModel::shownCount() const
{
    std::size_t count = m_found.size();
    for (const Group& group : m_groups)
        count += group.entries.size();
    return static_cast<int>(count);
}

std::optional<std::size_t> CatalogueTreeModel::entryAt(const QModelIndex& index) const
{
    if (!index.isValid() || kindAt(index) == RowKind::Group || kindAt(index) == RowKind::More)
        return std::nullopt;
    const auto row = static_cast<std::size_t>(index.row());
    return isSearching() ? m_found[row] : m_groups[index.internalId() - 1].entries[row];
}

CatalogueTreeModel::RowKind CatalogueTreeModel::kindAt(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    std::size_t entry = 0;
    if (isSearching()) {
        entry = m_found[row];
    } else if (index.internalId() == topLevel) {
        return RowKind::Group;
    } else {
        const Group& group = m_groups[index.internalId() - 1];
        if (row >= group.shown)
            return RowKind::More;
        entry = group.entries[row];
    }
    return m_listing->itemOf(entry) != nullptr ? RowKind::Item : RowKind::Theme;
}

const catalogue::Item* CatalogueTreeModel::itemAt(const QModelIndex& index) const
{
    const auto entry = entryAt(index);
    return entry ? m_listing->itemOf(*entry) : nullptr;
}

const catalogue::JointTheme* CatalogueTreeModel::themeAt(const QModelIndex& index) const
{
    const auto entry = entryAt(index);
    return entry ? m_listing->themeOf(*entry) : nullptr;
}

QModelIndex CatalogueTreeModel::reveal(const QString& code)
{
    const auto isIt = [&](std::size_t entry) {
        const catalogue::Item* item = m_listing->itemOf(entry);
        return (item != nullptr ? item->code : m_listing->themeOf(entry)->code) == code;
    };
    if (const auto found = std::ranges::find_if(m_found, isIt); found != m_found.end())
        return index(static_cast<int>(found - m_found.begin()), 0);
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const auto found = std::ranges::find_if(m_groups[g].entries, isIt);
        if (found == m_groups[g].entries.end())
            continue;
        const QModelIndex parent = index(static_cast<int>(g), 0);
        const auto row = static_cast<int>(found - m_groups[g].entries.begin());
        while (m_groups[g].shown <= static_cast<std::size_t>(row))
            showMore(index(static_cast<int>(m_groups[g].shown), 0, parent));
        return index(row, 0, parent);
    }
    return {};
}

QModelIndex CatalogueTreeModel::showMore(const QModelIndex& more)
{
    if (!more.isValid() || kindAt(more) != RowKind::More)
        return more;
    const QModelIndex parent = more.parent();
    const quintptr id = more.internalId();
    Group& group = m_groups[id - 1];
    const auto first = static_cast<int>(group.shown);
    const int added = std::min(static_cast<int>(group.entries.size()) - first, shownMore);
    // The row that offers more goes, its rows come, and a new offer stands below them.
    beginRemoveRows(parent, first, first);
    m_withoutOffer = id;
    endRemoveRows();
    beginInsertRows(parent, first, first + added - 1);
    group.shown += static_cast<std::size_t>(added);
    endInsertRows();
    if (group.hasMore()) {
        beginInsertRows(parent, first + added, first + added);
        m_withoutOffer.reset();
        endInsertRows();
    }
    m_withoutOffer.reset();
    return index(first, 0, parent);
}

QModelIndex CatalogueTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex CatalogueTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, topLevel);
}

int CatalogueTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!m_listing || parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(isSearching() ? m_found.size() : m_groups.size());
    if (isSearching() || parent.internalId() != topLevel)
        return 0;
    const Group& group = m_groups[static_cast<std::size_t>(parent.row())];
    const bool more = group.hasMore() && m_withoutOffer != static_cast<quintptr>(parent.row()) + 1;
    return static_cast<int>(group.shown) + (more ? 1 : 0);
}

int CatalogueTreeModel::columnCount(const QModelIndex& /*parent*/) const { return 1; }

QVariant CatalogueTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowKind kind = kindAt(index);
    if (role == KindRole)
        return static_cast<int>(kind);
    switch (kind) {
    case RowKind::Group:
        return groupData(m_groups[static_cast<std::size_t>(index.row())], role);
    case RowKind::More:
        return moreData(m_groups[index.internalId() - 1], role);
    case RowKind::Item:
    case RowKind::Theme:
        return entryData(*entryAt(index), role);
    }
    Q_UNREACHABLE();
}

QVariant CatalogueTreeModel::groupData(const Group& group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return group.name;
    case Qt::AccessibleTextRole:
        //: %1 is a department
        //: 中文: %1，%n 项
        return tr("%1, %n item(s)", nullptr, static_cast<int>(group.entries.size()))
            .arg(group.name);
    case CodeRole:
        return group.code;
    case CountRole:
        return static_cast<int>(group.entries.size());
    default:
        return {};
    }
}

QVariant CatalogueTreeModel::entryData(std::size_t entry, int role) const
{
    const catalogue::Item* item = m_listing->itemOf(entry);
    const catalogue::JointTheme* theme = m_listing->themeOf(entry);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return item != nullptr ? item->name : theme->name;
    case Qt::AccessibleTextRole:
        return item != nullptr
            ? QStringList{item->name, item->department, item->code}.join(u'，')
            : QStringList{theme->name, theme->leadDepartment, theme->code}.join(u'，');
    case CodeRole:
        return item != nullptr ? item->code : theme->code;
    default:
        return {};
    }
}

QVariant CatalogueTreeModel::moreData(const Group& group, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    //: 中文: 还有 %n 项
    return tr("%n more", nullptr, static_cast<int>(group.entries.size() - group.shown));
}

} // namespace yichuang::itemmodels
