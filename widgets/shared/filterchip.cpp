// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/filterchip.h"

#include "widgets/shared/lampicon.h"

#include <QKeyEvent>
#include <QPainter>

namespace yichuang::shared {

namespace {

/// Large counts are not counted to the end.
QString countText(int count)
{
    return count > 999 ? QStringLiteral("999+") : QString::number(count);
}

} // namespace

FilterChip::FilterChip(const Theme& theme, const QString& text, QWidget* parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, theme);
    describe();
}

void FilterChip::setLamp(deadline::Lamp lamp)
{
    m_lamp = lamp;
    updateGeometry();
    update();
}

void FilterChip::setCount(std::optional<int> count)
{
    m_count = count;
    describe();
    updateGeometry();
    update();
}

void FilterChip::describe()
{
    if (!m_count) {
        setAccessibleName(text());
        return;
    }
    //: %1 is the name of a filter, %n the number of cases it lets through
    //: 中文: %1，%n 件
    setAccessibleName(tr("%1, %n case(s)", nullptr, *m_count).arg(text()));
}

QSize FilterChip::sizeHint() const
{
    // Measured in bold, so that switching a chip on does not move its neighbours.
    int width
        = QFontMetrics(m_theme.font(TextSize::Secondary, Weight::Bold)).horizontalAdvance(text());
    if (m_lamp)
        width += m_theme.px(12 + 6);
    if (m_count) {
        const QFontMetrics metrics(m_theme.font(TextSize::Secondary));
        width += m_theme.px(5) + metrics.horizontalAdvance(countText(*m_count));
    }
    return {width + 2 * m_theme.px(8) + 2, m_theme.px(28)};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = underMouse() && isEnabled();
    const Color edge = isChecked() ? Color::Blue : hovered ? Color::Edge : Color::Line2;
    const Color fill = isChecked() ? Color::BlueTint
        : !isEnabled()             ? Color::Sunken
        : hovered                  ? Color::Panel
                                   : Color::Paper;
    painter.setPen(m_theme.color(edge));
    painter.setBrush(m_theme.color(fill));
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);

    const Weight weight = isChecked() ? Weight::Bold : Weight::Regular;
    const QFont font = m_theme.font(TextSize::Secondary, weight);
    const int words = QFontMetrics(font).horizontalAdvance(text());
    const int slack
        = QFontMetrics(m_theme.font(TextSize::Secondary, Weight::Bold)).horizontalAdvance(text())
        - words;
    int x = m_theme.px(8) + 1 + slack / 2;
    if (m_lamp) {
        const int lamp = m_theme.px(12);
        LampIcon::paint(
            painter, QRectF(x, (height() - lamp) / 2.0, lamp, lamp), *m_lamp, m_theme.tokens());
        x += m_theme.px(12 + 6);
    }
    painter.setFont(font);
    painter.setPen(m_theme.color(!isEnabled() ? Color::Ink3
            : isChecked()                     ? Color::Blue
                                              : Color::Ink));
    painter.drawText(QRect(x, 0, words + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (!m_count)
        return;
    x += words + m_theme.px(5);
    painter.setFont(m_theme.font(TextSize::Secondary));
    painter.setPen(m_theme.color(isChecked() ? Color::Blue : Color::Ink3));
    painter.drawText(
        QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, countText(*m_count));
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) {
        QToolButton::keyPressEvent(event);
        return;
    }
    QList<FilterChip*> chips;
    for (FilterChip* chip : parentWidget()->findChildren<FilterChip*>(Qt::FindDirectChildrenOnly)) {
        if (chip->isVisible() && chip->isEnabled())
            chips += chip;
    }
    const auto step = event->key() == Qt::Key_Right ? 1 : chips.size() - 1;
    chips[(chips.indexOf(this) + step) % chips.size()]->setFocus(Qt::TabFocusReason);
}

} // namespace yichuang::shared
