// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/typebadge.h"

#include "widgets/shared/casewords.h"

#include <QPainter>

namespace yichuang::shared {

using catalogue::CaseKind;

TypeBadge::TypeBadge(const Theme& theme, CaseKind kind, Style style, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_style(style)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
    followTheme(this, theme);
}

void TypeBadge::setKind(CaseKind kind)
{
    m_kind = kind;
    setToolTip(word(kind));
    setAccessibleName(word(kind));
    updateGeometry();
    update();
}

QString TypeBadge::character(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Instant:
        //: One character: settled on the spot
        //: 中文: 即
        return tr("I");
    case CaseKind::Promised:
        //: One character: decided within the promised days
        //: 中文: 承
        return tr("P");
    case CaseKind::Joint:
        //: One character: several departments together
        //: 中文: 联
        return tr("J");
    case CaseKind::Proxy:
        //: One character: a village agent acts for the applicant
        //: 中文: 代
        return tr("A");
    case CaseKind::Forward:
        //: One character: forwarded to a higher authority
        //: 中文: 报
        return tr("F");
    }
    Q_UNREACHABLE();
}

QString TypeBadge::word(CaseKind kind) { return caseKindWord(kind); }

Color TypeBadge::color(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Instant:
        return Color::TypeImmediate;
    case CaseKind::Promised:
        return Color::TypePromised;
    case CaseKind::Joint:
        return Color::TypeJoint;
    case CaseKind::Proxy:
        return Color::TypeAgency;
    case CaseKind::Forward:
        return Color::TypeForwarded;
    }
    Q_UNREACHABLE();
}

void TypeBadge::paint(QPainter& painter, const QRectF& rect, CaseKind kind, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(color(kind)));
    painter.drawRoundedRect(rect, theme.px(3), theme.px(3));
    painter.setFont(theme.font(TextSize::Secondary, Weight::Bold));
    painter.setPen(theme.color(Color::OnBlue));
    painter.drawText(rect, Qt::AlignCenter, character(kind));
    painter.restore();
}

QSize TypeBadge::sizeHint() const
{
    const int edge = m_theme.px(20);
    if (m_style == Style::CharacterOnly)
        return {edge, edge};
    const QFontMetrics metrics(m_theme.font(TextSize::Secondary));
    return {edge + m_theme.px(6) + metrics.horizontalAdvance(word(m_kind)) + 1, edge};
}

void TypeBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int edge = m_theme.px(20);
    const QRect square(0, (height() - edge) / 2, edge, edge);
    paint(painter, square, m_kind, m_theme);
    if (m_style == Style::CharacterOnly)
        return;
    painter.setFont(m_theme.font(TextSize::Secondary));
    painter.setPen(m_theme.color(Color::Ink));
    painter.drawText(rect().adjusted(edge + m_theme.px(6), 0, 0, 0),
        Qt::AlignVCenter | Qt::AlignLeft, word(m_kind));
}

} // namespace yichuang::shared
