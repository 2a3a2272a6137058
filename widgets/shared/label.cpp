// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/label.h"

#include <QPainter>

namespace yichuang::shared {

Label::Label(const Theme& theme, TextSize size, Color color, Weight weight, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_size(size)
    , m_color(color)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    restyle();
    connect(&theme, &Theme::changed, this, &Label::restyle);
}

void Label::setColor(Color color)
{
    m_color = color;
    restyle();
}

void Label::setWeight(Weight weight)
{
    m_weight = weight;
    restyle();
}

void Label::setElide(Elide elide)
{
    m_elide = elide;
    updateGeometry();
    update();
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elide == Elide::Never ? hint : QSize(0, hint.height());
}

void Label::paintEvent(QPaintEvent* event)
{
    if (m_elide == Elide::Never) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(m_theme.color(m_color));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

void Label::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (m_elide == Elide::Right)
        setToolTip(
            fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? text() : QString());
}

void Label::restyle()
{
    setFont(m_theme.font(m_size, m_weight));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_color));
    setPalette(colors);
    updateGeometry();
    update();
}

} // namespace yichuang::shared
