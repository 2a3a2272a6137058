// SPDX-License-Identifier: Apache-2.0
#include "widgets/signin/personbutton.h"

#include "widgets/shared/keycap.h"

#include <QPainter>

namespace yichuang::signin {

using shared::Color;
using shared::TextSize;
using shared::Weight;

PersonButton::PersonButton(
    const shared::Theme& theme, const QString& name, const QString& work, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_work(work)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(work);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    shared::followTheme(this, theme);
}

void PersonButton::setNote(const QString& icon, const QString& text)
{
    m_noteIcon = icon;
    m_note = text;
    update();
}

void PersonButton::setKey(const QString& text)
{
    m_key = text;
    setAccessibleName(QAbstractButton::text() + QLatin1Char(' ') + text);
    update();
}

QSize PersonButton::sizeHint() const { return {m_theme.px(216), m_theme.px(60)}; }

QSize PersonButton::minimumSizeHint() const { return {m_theme.px(160), m_theme.px(60)}; }

void PersonButton::paintPicture(QPainter& painter, const QRect& square) const
{
    const int radius = m_theme.px(4);
    if (m_work.isEmpty()) {
        painter.setPen(QPen(m_theme.color(Color::Edge), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        m_theme.paintIcon(painter, square, QStringLiteral("user"), Color::Ink2, 18);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(isChecked() ? Color::Blue : Color::Track));
    painter.drawRoundedRect(square, radius, radius);
    painter.setFont(m_theme.font(TextSize::CardTitle, Weight::Bold));
    painter.setPen(m_theme.color(isChecked() ? Color::OnBlue : Color::Ink2));
    painter.drawText(square, Qt::AlignCenter, text().left(1));
}

void PersonButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = isChecked() ? 2 : 1;
    const Color border = isChecked() ? Color::Blue : underMouse() ? Color::Edge : Color::Line2;
    painter.setPen(QPen(m_theme.color(border), edge));
    painter.setBrush(m_theme.color(isChecked() ? Color::BlueTint
            : underMouse()                     ? Color::Panel
                                               : Color::Paper));
    const QRectF box = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    painter.drawRoundedRect(box, m_theme.px(4), m_theme.px(4));

    const int picture = m_theme.px(36);
    const QRect square(m_theme.px(14), (height() - picture) / 2, picture, picture);
    paintPicture(painter, square);
    QRect words = rect().adjusted(square.right() + m_theme.px(12), 0, -m_theme.px(14), 0);
    if (!m_key.isEmpty()) {
        const int wide = shared::KeyCap::widthOf(m_key, m_theme);
        shared::KeyCap::paint(painter, {words.right() - wide + 1, height() / 2}, m_key, m_theme);
        words.adjust(0, 0, -wide - m_theme.px(8), 0);
    }
    if (!m_note.isEmpty()) {
        painter.setFont(m_theme.font(TextSize::Secondary));
        painter.setPen(m_theme.color(Color::Blue));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_note);
        const int wide
            = QFontMetrics(painter.font()).horizontalAdvance(m_note) + m_theme.px(4 + 14);
        m_theme.paintIcon(painter, QRectF(words.right() - wide, 0, m_theme.px(14), height()),
            m_noteIcon, Color::Blue, 14);
        words.adjust(0, 0, -wide - m_theme.px(8), 0);
    }
    const QFont bold = m_theme.font(TextSize::Base, Weight::Bold);
    painter.setFont(bold);
    painter.setPen(m_theme.color(Color::Ink));
    const QString name = QFontMetrics(bold).elidedText(text(), Qt::ElideRight, words.width());
    if (m_work.isEmpty()) {
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, name);
        return;
    }
    const int middle = height() / 2;
    painter.drawText(QRect(words.left(), 0, words.width(), middle + m_theme.px(1)),
        Qt::AlignLeft | Qt::AlignBottom, name);
    const QFont small = m_theme.font(TextSize::Caption);
    painter.setFont(small);
    painter.setPen(m_theme.color(Color::Ink2));
    painter.drawText(QRect(words.left(), middle + m_theme.px(1), words.width(), middle),
        Qt::AlignLeft | Qt::AlignTop,
        QFontMetrics(small).elidedText(m_work, Qt::ElideRight, words.width()));
}

} // namespace yichuang::signin
