// SPDX-License-Identifier: Apache-2.0
#include "widgets/catalogue/papermodel.h"

#include "widgets/shared/itemwords.h"

namespace yichuang::cataloguepage {

void PaperModel::setPapers(std::vector<catalogue::Paper> papers)
{
    beginResetModel();
    m_papers = std::move(papers);
    endResetModel();
}

int PaperModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_papers.size());
}

int PaperModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaperModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const catalogue::Paper& paper = m_papers[row];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, static_cast<Column>(index.column()));
    case Qt::ToolTipRole:
        return paper.name;
    case Qt::AccessibleTextRole:
        return index.column() == Number ? spokenText(row)
                                        : cellText(row, static_cast<Column>(index.column()));
    case NumberRole:
        return index.row() + 1;
    case NeedRole:
        return static_cast<int>(catalogue::needOf(paper));
    case LicenceRole:
        return paper.electronic && paper.source == catalogue::PaperSource::Government;
    default:
        return {};
    }
}

QVariant PaperModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number:
        return {};
    case Name:
        //: Column of the papers of an item
        //: 中文: 材料
        return tr("Paper");
    case Need:
        //: Column: required, may follow, optional
        //: 中文: 要求
        return tr("Need");
    case Form:
        //: Column: originals and copies
        //: 中文: 份数和形式
        return tr("Form");
    case Source:
        //: Column: who issues the paper
        //: 中文: 来源
        return tr("Source");
    case Later:
        //: Column: within how many working days it may be brought later
        //: 中文: 容缺补交
        return tr("May follow within");
    case ColumnCount:
        break;
    }
    return {};
}

QString PaperModel::cellText(std::size_t row, Column column) const
{
    const catalogue::Paper& paper = m_papers[row];
    switch (column) {
    case Number:
        return QString::number(row + 1);
    case Name:
        return paper.name;
    case Need:
        return shared::needWord(catalogue::needOf(paper));
    case Form:
        return shared::paperForm(paper);
    case Source:
        return catalogue::toText(paper.source);
    case Later:
        //: 中文: %n 个工作日
        return paper.tolerableDays ? tr("%n working day(s)", nullptr, paper.tolerableDays->count())
                                   : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString PaperModel::spokenText(std::size_t row) const
{
    QStringList parts;
    for (const Column column : {Number, Name, Need, Form, Source})
        parts.append(cellText(row, column));
    return parts.join(u'，');
}

} // namespace yichuang::cataloguepage
