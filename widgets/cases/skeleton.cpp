// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/skeleton.h"

#include <QPainter>

namespace yichuang::casespage {

using shared::Color;

Skeleton::Skeleton(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    //: 中文: 正在读取
    setAccessibleName(tr("Reading"));
    shared::followTheme(this, theme);
}

void Skeleton::paintRow(QPainter& painter, const QRect& row, const shared::Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Color::Skeleton));
    const int middle = row.center().y();
    const int left = row.left() + theme.px(48);
    const int room = row.width() - theme.px(200);
    painter.drawEllipse(QPoint(row.left() + theme.px(22), middle), theme.px(7), theme.px(7));
    painter.drawRoundedRect(left, middle - theme.px(14), room * 2 / 3, theme.px(12), 2, 2);
    painter.drawRoundedRect(left, middle + theme.px(4), room * 2 / 5, theme.px(8), 2, 2);
    painter.drawRoundedRect(
        row.right() - theme.px(96), middle - theme.px(6), theme.px(48), theme.px(12), 2, 2);
    painter.restore();
}

void Skeleton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int height = m_theme.px(53);
    for (int top = 0; top < this->height(); top += height) {
        paintRow(painter, {0, top, width(), height}, m_theme);
        painter.setPen(m_theme.color(Color::LineSoft));
        painter.drawLine(0, top + height - 1, width(), top + height - 1);
    }
}

} // namespace yichuang::casespage
