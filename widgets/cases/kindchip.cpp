// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/kindchip.h"

#include "models/store/caselist.h"
#include "widgets/shared/typebadge.h"

#include <QPainter>

namespace yichuang::casespage {

using shared::Color;

KindChip::KindChip(const shared::Theme& theme, catalogue::CaseKind kind, QWidget* parent)
    : FilterChip(theme, shared::TypeBadge::word(kind), parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setCheckable(true);
    setToolTip(shared::TypeBadge::word(kind));
}

void KindChip::showCount(int count)
{
    m_shown = count;
    setCount(count);
}

QString KindChip::countText() const
{
    if (m_shown < 0)
        return {};
    return m_shown >= store::countCap ? QStringLiteral("999+") : QString::number(m_shown);
}

QSize KindChip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(shared::TextSize::Secondary, shared::Weight::Bold));
    return {m_theme.px(4 + 20 + 6 + 6) + metrics.horizontalAdvance(countText()), m_theme.px(28)};
}

void KindChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(m_theme.color(isChecked() ? Color::Blue : Color::Edge));
        painter.setBrush(m_theme.color(isChecked() ? Color::BlueTint : Color::Panel));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(4), m_theme.px(4));
    }
    const int side = m_theme.px(20);
    shared::TypeBadge::paint(
        painter, QRectF(m_theme.px(4), (height() - side) / 2.0, side, side), m_kind, m_theme);
    painter.setFont(m_theme.font(
        shared::TextSize::Secondary, isChecked() ? shared::Weight::Bold : shared::Weight::Regular));
    painter.setPen(m_theme.color(isChecked() ? Color::Blue : Color::Ink2));
    painter.drawText(rect().adjusted(m_theme.px(4 + 6) + side, 0, 0, 0),
        Qt::AlignVCenter | Qt::AlignLeft, countText());
}

} // namespace yichuang::casespage
