// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/decisionpayloads.h"
#include "models/catalogue/item.h"

#include <QAbstractTableModel>

namespace yichuang::itemmodels {

/// The lines of a payment order. They are the catalogue's standards and no others; all a cashier
/// can say is how many of each (rulebook 3.9).
class FeeLinesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Quantity, Basis, Amount, ColumnCount };
    static constexpr int mostUnits = 999; ///< of one line

    using QAbstractTableModel::QAbstractTableModel;

    /// What may be charged, nothing of it yet; a single standard starts with one unit.
    void offer(const catalogue::Fee& fee);
    /// An order that is out: nothing in it can be changed.
    void show(const std::vector<cases::FeeLine>& lines, const QString& basis);

    /// Lines with at least one unit.
    [[nodiscard]] std::vector<cases::FeeLine> lines() const;
    [[nodiscard]] qint64 totalFen() const { return cases::totalFen(m_lines); }
    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Only a whole number of units from 0 to `mostUnits` is taken.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void totalChanged(qint64 fen);

private:
    std::vector<cases::FeeLine> m_lines;
    QString m_basis;
    bool m_open{false};
};

} // namespace yichuang::itemmodels
