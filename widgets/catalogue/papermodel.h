// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/item.h"

#include <QAbstractTableModel>

namespace yichuang::cataloguepage {

/// 要件: the papers an item asks for, one a row, as the catalogue has them.
class PaperModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Name, Need, Form, Source, Later, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< int, from 1
        NeedRole, ///< int of catalogue::PaperNeed
        LicenceRole ///< bool: an electronic licence of an office stands for it
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPapers(std::vector<catalogue::Paper> papers);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString cellText(std::size_t row, Column column) const;
    [[nodiscard]] QString spokenText(std::size_t row) const;

    std::vector<catalogue::Paper> m_papers;
};

} // namespace yichuang::cataloguepage
