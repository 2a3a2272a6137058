// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/classification.h"
#include "widgets/accept/itemsource.h"

#include <QAbstractListModel>

namespace yichuang::accept {

/// The items found for what was typed, the best first.
class ItemListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        CodeRole = Qt::UserRole + 1,
        DepartmentRole,
        KindRole, ///< int of catalogue::CaseKind at this place
        PromiseRole,
        UsageRole,
        MatchStartRole, ///< in the name; -1 when something else matched
        MatchLengthRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setSource(std::shared_ptr<const ItemSource> source);
    /// The place decides the kind shown for each item.
    void setPlace(const catalogue::Node& place);
    void search(const QString& text);
    [[nodiscard]] const catalogue::Item* itemAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString spoken(const catalogue::Item& item) const;

    std::shared_ptr<const ItemSource> m_source;
    catalogue::Node m_place;
    std::vector<catalogue::ItemHit> m_hits;
};

} // namespace yichuang::accept
