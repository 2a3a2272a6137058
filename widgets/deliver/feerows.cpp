// SPDX-License-Identifier: Apache-2.0
#include "widgets/deliver/feerows.h"

#include "models/itemmodels/feelinesmodel.h"

#include <QPainter>
#include <QSpinBox>

namespace yichuang::deliver {

using itemmodels::FeeLinesModel;
using shared::Color;
using shared::TextSize;
using shared::Weight;

FeeRowDelegate::FeeRowDelegate(const shared::Theme& theme, QObject* parent)
    : RowDelegate(theme, Lines::One, parent)
{
}

void FeeRowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const bool amount = index.column() == FeeLinesModel::Amount;
    const QRect inner = option.rect.adjusted(theme().px(8), 0, -theme().px(8), 0);
    if (index.flags().testFlag(Qt::ItemIsEditable)) {
        painter->setPen(theme().color(Color::Edge));
        painter->setBrush(theme().color(Color::Paper));
        painter->drawRoundedRect(
            option.rect.adjusted(theme().px(6), theme().px(4), -theme().px(2), -theme().px(5)),
            theme().px(4), theme().px(4));
    }
    painter->setPen(
        theme().color(index.column() == FeeLinesModel::Basis ? Color::Ink2 : Color::Ink));
    painter->setFont(
        theme().font(index.column() == FeeLinesModel::Basis ? TextSize::Secondary : TextSize::Base,
            amount ? Weight::Bold : Weight::Regular));
    const QString text = index.data().toString();
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    painter->drawText(
        inner, alignment, painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}

QWidget* FeeRowDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* box = new QSpinBox(parent);
    box->setRange(0, FeeLinesModel::mostUnits);
    box->setFrame(false);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignRight);
    return box;
}

} // namespace yichuang::deliver
