// SPDX-License-Identifier: Apache-2.0
#include "widgets/catalogue/treerows.h"

#include "models/itemmodels/cataloguetreemodel.h"

#include <QPainter>

namespace yichuang::cataloguepage {
namespace {

using itemmodels::CatalogueTreeModel;
using shared::Color;
using shared::TextSize;
using shared::Weight;
using RowKind = CatalogueTreeModel::RowKind;

constexpr int rowHeight = 34;
constexpr int groupIndent = 34;
constexpr int flatIndent = 16;

} // namespace

TreeRowDelegate::TreeRowDelegate(const shared::Theme& theme, const QTreeView& tree)
    : RowDelegate(theme, Lines::One, const_cast<QTreeView*>(&tree)) // parent: goes with the view
    , m_tree(tree)
{
}

QSize TreeRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, theme().px(rowHeight)};
}

void TreeRowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const auto kind = static_cast<RowKind>(index.data(CatalogueTreeModel::KindRole).toInt());
    const bool selected = isSelected(option);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (selected)
        paintGround(*painter, option, index);
    else
        painter->fillRect(option.rect, theme().color(hovered ? Color::Panel : Color::Paper));
    const QRect row = option.rect.adjusted(0, 0, -theme().px(12), 0);
    if (kind == RowKind::Group) {
        paintGroup(*painter, row, index);
        painter->restore();
        return;
    }
    const int indent = theme().px(index.parent().isValid() ? groupIndent : flatIndent);
    const QFont font = theme().font(kind == RowKind::More ? TextSize::Secondary : TextSize::Base,
        selected ? Weight::Bold : Weight::Regular);
    painter->setFont(font);
    painter->setPen(theme().color(kind == RowKind::More ? Color::Blue : Color::Ink));
    const QRect words = row.adjusted(indent, 0, 0, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

void TreeRowDelegate::paintGroup(
    QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const bool open = m_tree.isExpanded(index);
    theme().paintIcon(painter,
        QRectF(row.left() + theme().px(12), row.top(), theme().px(16), row.height()),
        open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Color::Ink2, 14);
    const QString count = index.data(CatalogueTreeModel::CountRole).toString();
    const QFont small = theme().font(TextSize::Secondary);
    painter.setFont(small);
    painter.setPen(theme().color(Color::Ink3));
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, count);
    const QRect words = row.adjusted(theme().px(groupIndent), 0,
        -QFontMetrics(small).horizontalAdvance(count) - theme().px(8), 0);
    const QFont font = theme().font(TextSize::Base, open ? Weight::Bold : Weight::Regular);
    painter.setFont(font);
    painter.setPen(theme().color(Color::Ink));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

void EntryTree::drawRow(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // One cell from edge to edge: the indentation belongs to the words, not to the ground.
    QStyleOptionViewItem row = option;
    row.rect.setLeft(0);
    row.rect.setWidth(viewport()->width());
    row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    row.state.setFlag(
        QStyle::State_MouseOver, row.rect.contains(viewport()->mapFromGlobal(QCursor::pos())));
    row.widget = this;
    itemDelegateForIndex(index)->paint(painter, row, index);
}

} // namespace yichuang::cataloguepage
