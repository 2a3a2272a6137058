// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/typestrip.h"

#include "widgets/shared/typebadge.h"

#include <QPainter>

namespace yichuang::shared {

TypeStrip::TypeStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, theme);
    setKind(std::nullopt);
}

void TypeStrip::setKind(std::optional<catalogue::CaseKind> kind)
{
    m_kind = kind;
    //: The class of the case cannot be derived yet
    //: 中文: 还没判定
    setAccessibleName(kind ? TypeBadge::word(*kind) : tr("Not classified yet"));
    update();
}

QSize TypeStrip::sizeHint() const { return {m_theme.px(310), m_theme.px(60)}; }

QSize TypeStrip::minimumSizeHint() const { return {m_theme.px(250), m_theme.px(60)}; }

void TypeStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Color::Line));
    painter.setBrush(m_theme.color(Color::Paper));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(6), m_theme.px(6));
    const int inset = m_theme.px(4);
    const QRect inner = rect().adjusted(inset, inset, -inset, -inset);
    int column = 0;
    for (const catalogue::CaseKind kind : catalogue::allCaseKinds) {
        const int left = inner.left() + inner.width() * column / 5;
        const QRect cell(left, inner.top(), inner.left() + inner.width() * (column + 1) / 5 - left,
            inner.height());
        ++column;
        const bool chosen = m_kind == kind;
        if (chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Color::Blue));
            painter.drawRoundedRect(cell, m_theme.px(4), m_theme.px(4));
        }
        const int top = cell.height() * 52 / 100;
        painter.setPen(m_theme.color(chosen ? Color::OnBlue : Color::Ink2));
        painter.setFont(m_theme.font(TextSize::CardTitle, Weight::Bold));
        painter.drawText(QRect(cell.left(), cell.top() + m_theme.px(2), cell.width(), top),
            Qt::AlignCenter, TypeBadge::character(kind));
        painter.setPen(m_theme.color(chosen ? Color::OnBlue : Color::Ink3));
        painter.setFont(m_theme.font(TextSize::Caption));
        painter.drawText(
            QRect(cell.left(), cell.top() + top, cell.width(), cell.height() - top - m_theme.px(2)),
            Qt::AlignCenter, TypeBadge::word(kind));
    }
}

} // namespace yichuang::shared
