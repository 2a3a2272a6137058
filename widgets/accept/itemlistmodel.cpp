// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/itemlistmodel.h"

#include "widgets/shared/itemwords.h"
#include "widgets/shared/typebadge.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::accept {

void ItemListModel::setSource(std::shared_ptr<const ItemSource> source)
{
    beginResetModel();
    m_source = std::move(source);
    m_hits.clear();
    endResetModel();
}

void ItemListModel::setPlace(const catalogue::Node& place) { m_place = place; }

void ItemListModel::search(const QString& text)
{
    beginResetModel();
    m_hits = m_source ? m_source->index.search(text, m_source->usage)
                      : std::vector<catalogue::ItemHit>{};
    // Nothing is handed in at a window for what an organ does of its own accord.
    std::erase_if(m_hits, [this](const catalogue::ItemHit& hit) {
        return m_source->items[hit.item]->initiation == catalogue::Initiation::ExOfficio;
    });
    endResetModel();
}

const catalogue::Item* ItemListModel::itemAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return nullptr;
    return m_source->items[m_hits[static_cast<std::size_t>(row)].item];
}

int ItemListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QString ItemListModel::spoken(const catalogue::Item& item) const
{
    return QStringList{shared::TypeBadge::word(catalogue::label(item, m_place)), item.name,
        item.department, shared::promiseWords(item), item.code}
        .join(u"，"_s);
}

QVariant ItemListModel::data(const QModelIndex& index, int role) const
{
    const catalogue::Item* item = itemAt(index.row());
    if (item == nullptr)
        return {};
    const catalogue::ItemHit& hit = m_hits[static_cast<std::size_t>(index.row())];
    const bool inName
        = hit.kind != catalogue::MatchKind::Code && hit.kind != catalogue::MatchKind::Department;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return item->name;
    case Qt::AccessibleTextRole:
        return spoken(*item);
    case CodeRole:
        return item->code;
    case DepartmentRole:
        return item->department;
    case KindRole:
        return static_cast<int>(catalogue::label(*item, m_place));
    case PromiseRole:
        return shared::promiseWords(*item);
    case UsageRole:
        return m_source->usage.value(item->code);
    case MatchStartRole:
        return inName ? static_cast<int>(hit.start) : -1;
    case MatchLengthRole:
        return static_cast<int>(hit.length);
    default:
        return {};
    }
}

} // namespace yichuang::accept
