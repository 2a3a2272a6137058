// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/segmentedchoice.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace yichuang::shared {

SegmentedChoice::SegmentedChoice(
    const Theme& theme, const QString& name, QStringList words, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_words(std::move(words))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
    followTheme(this, theme);
}

void SegmentedChoice::setCurrent(int index)
{
    m_current = std::clamp(index, 0, static_cast<int>(m_words.size()) - 1);
    describe();
    update();
}

void SegmentedChoice::choose(int index)
{
    if (index == m_current || index < 0 || index >= m_words.size())
        return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

void SegmentedChoice::describe()
{
    //: %1 is what a choice is about, %2 the chosen word
    //: 中文: %1，%2
    setAccessibleName(tr("%1, %2").arg(m_name, m_words.value(m_current)));
}

int SegmentedChoice::widthOf(int index) const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Secondary, Weight::Bold));
    return metrics.horizontalAdvance(m_words.at(index)) + m_theme.px(20);
}

QRect SegmentedChoice::segmentRect(int index) const
{
    int left = 0;
    for (int i = 0; i < index; ++i)
        left += widthOf(i);
    return {left, 0, widthOf(index), height()};
}

QSize SegmentedChoice::sizeHint() const
{
    int width = 1;
    for (int i = 0; i < m_words.size(); ++i)
        width += widthOf(i);
    return {width, m_theme.px(28)};
}

void SegmentedChoice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int total = sizeHint().width();
    const QRectF frame(0.5, 0.5, total - 1, height() - 1);
    QPainterPath outline;
    outline.addRoundedRect(frame, m_theme.px(4), m_theme.px(4));
    painter.fillPath(outline, m_theme.color(Color::Paper));
    painter.setClipPath(outline);
    for (int i = 0; i < m_words.size(); ++i) {
        const QRect cell = segmentRect(i);
        const bool on = i == m_current;
        if (on)
            painter.fillRect(cell, m_theme.color(Color::Blue));
        else if (i > 0 && i != m_current + 1)
            painter.fillRect(cell.left(), 0, 1, height(), m_theme.color(Color::Line2));
        painter.setFont(m_theme.font(TextSize::Secondary, on ? Weight::Bold : Weight::Regular));
        painter.setPen(m_theme.color(on ? Color::OnBlue : Color::Ink2));
        painter.drawText(cell, Qt::AlignCenter, m_words.at(i));
    }
    painter.setClipping(false);
    painter.setPen(m_theme.color(Color::Edge));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

void SegmentedChoice::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_current - 1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Space:
        choose((m_current + 1) % static_cast<int>(m_words.size()));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedChoice::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < m_words.size(); ++i) {
        if (segmentRect(i).contains(event->pos()))
            choose(i);
    }
}

} // namespace yichuang::shared
