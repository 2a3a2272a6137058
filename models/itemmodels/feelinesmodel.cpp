// SPDX-License-Identifier: Apache-2.0
#include "models/itemmodels/feelinesmodel.h"

#include "models/documents/amount.h"

namespace yichuang::itemmodels {

void FeeLinesModel::offer(const catalogue::Fee& fee)
{
    beginResetModel();
    m_lines.clear();
    for (const catalogue::FeeStandard& standard : fee.standards)
        m_lines.push_back({.name = standard.name,
            .amountFen = standard.amountFen,
            .unit = standard.unit,
            .quantity = fee.standards.size() == 1 ? 1 : 0});
    m_basis = fee.basis;
    m_open = true;
    endResetModel();
    Q_EMIT totalChanged(totalFen());
}

void FeeLinesModel::show(const std::vector<cases::FeeLine>& lines, const QString& basis)
{
    beginResetModel();
    m_lines = lines;
    m_basis = basis;
    m_open = false;
    endResetModel();
    Q_EMIT totalChanged(totalFen());
}

std::vector<cases::FeeLine> FeeLinesModel::lines() const
{
    std::vector<cases::FeeLine> charged = m_lines;
    std::erase_if(charged, [](const cases::FeeLine& line) { return line.quantity < 1; });
    return charged;
}

int FeeLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FeeLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FeeLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const cases::FeeLine& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Quantity || index.column() == Amount ? Qt::AlignRight
                                                                                : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return index.column() == Basis || index.column() == Name ? data(index, Qt::DisplayRole)
                                                                 : QVariant{};
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Name:
        //: %1 is a fee, %2 an amount in yuan, %3 a unit such as 元/件
        //: 中文: %1（%2 %3）
        return tr("%1 (%2 %3)").arg(line.name, documents::yuan(line.amountFen), line.unit);
    case Quantity:
        return line.quantity;
    case Basis:
        return m_basis;
    default:
        return documents::yuan(line.amountFen * line.quantity);
    }
}

QVariant FeeLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Quantity || section == Amount ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        //: Head of the column with the names of fees
        //: 中文: 项目
        return tr("Fee");
    case Quantity:
        //: 中文: 数量
        return tr("Quantity");
    case Basis:
        //: Head of the column with the provision behind a fee
        //: 中文: 依据
        return tr("Basis");
    default:
        //: 中文: 金额（元）
        return tr("Amount (yuan)");
    }
}

Qt::ItemFlags FeeLinesModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_open && index.column() == Quantity)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool FeeLinesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    bool whole = false;
    const int units = value.toInt(&whole);
    const bool editable = checkIndex(index, CheckIndexOption::IndexIsValid)
        && flags(index).testFlag(Qt::ItemIsEditable);
    if (role != Qt::EditRole || !editable || !whole || units < 0 || units > mostUnits)
        return false;
    m_lines[static_cast<std::size_t>(index.row())].quantity = units;
    Q_EMIT dataChanged(index.siblingAtColumn(Name), index.siblingAtColumn(Amount));
    Q_EMIT totalChanged(totalFen());
    return true;
}

} // namespace yichuang::itemmodels
