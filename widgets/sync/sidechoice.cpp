// SPDX-License-Identifier: Apache-2.0
#include "widgets/sync/sidechoice.h"

#include <QKeyEvent>
#include <QPainter>

namespace yichuang::syncpage {

using shared::Color;
using shared::TextSize;
using shared::Weight;

SideChoice::SideChoice(const shared::Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &SideChoice::describe);
    shared::followTheme(this, theme);
}

void SideChoice::setHead(const QString& icon, const QString& title)
{
    m_icon = icon;
    m_title = title;
    describe();
    update();
}

void SideChoice::setCaption(const QString& caption)
{
    m_caption = caption;
    setToolTip(caption);
    describe();
    update();
}

void SideChoice::describe()
{
    //: A side of a conflict, read aloud: %1 the side, %2 who and when
    //: 中文: %1，%2，已选
    const QString on = tr("%1, %2, chosen");
    //: A side of a conflict, read aloud: %1 the side, %2 who and when
    //: 中文: %1，%2，没选
    const QString off = tr("%1, %2, not chosen");
    setAccessibleName((isChecked() ? on : off).arg(m_title, m_caption));
}

QSize SideChoice::sizeHint() const { return {m_theme.px(240), m_theme.px(48)}; }

QSize SideChoice::minimumSizeHint() const { return {m_theme.px(120), m_theme.px(48)}; }

void SideChoice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const int edge = on ? 2 : 1;
    painter.setPen(QPen(m_theme.color(on ? Color::Blue : Color::Edge), edge));
    painter.setBrush(m_theme.color(on ? Color::BlueTint : Color::Paper));
    const double in = edge / 2.0;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(in, in, -in, -in), m_theme.px(4), m_theme.px(4));

    const double radius = m_theme.px(7);
    const QPointF dot(m_theme.px(20), height() / 2.0);
    painter.setPen(QPen(m_theme.color(on ? Color::Blue : Color::Edge), on ? m_theme.px(4) : 1.2));
    painter.setBrush(m_theme.color(Color::Paper));
    painter.drawEllipse(
        dot, on ? radius - m_theme.px(2) : radius, on ? radius - m_theme.px(2) : radius);

    const int icon = m_theme.px(16);
    m_theme.paintIcon(painter, QRectF(m_theme.px(36), (height() - icon) / 2.0, icon, icon), m_icon,
        Color::Ink2, 16);
    const int left = m_theme.px(60);
    const int room = width() - left - m_theme.px(8);
    const QFont font = m_theme.font(TextSize::Base, Weight::Bold);
    painter.setFont(font);
    painter.setPen(m_theme.color(isEnabled() ? Color::Ink : Color::Ink3));
    painter.drawText(QRect(left, m_theme.px(5), room, m_theme.px(20)), Qt::AlignVCenter, m_title);
    const QFont small = m_theme.font(TextSize::Caption);
    painter.setFont(small);
    painter.setPen(m_theme.color(Color::Ink2));
    painter.drawText(QRect(left, m_theme.px(25), room, m_theme.px(16)), Qt::AlignVCenter,
        QFontMetrics(small).elidedText(m_caption, Qt::ElideRight, room));
}

void SideChoice::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        Q_EMIT otherRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace yichuang::syncpage
