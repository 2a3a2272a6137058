// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/busyspinner.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace yichuang::shared {

BusySpinner::BusySpinner(const Theme& theme, int design, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_design(design)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: 中文: 正在进行
    setAccessibleName(tr("Working"));
    followTheme(this, theme);
}

void BusySpinner::paint(QPainter& painter, const QRectF& rect, const QColor& color, int degrees)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = rect.width() / 8.0;
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(rect.adjusted(width, width, -width, -width), -degrees * 16, 270 * 16);
    painter.restore();
}

QSize BusySpinner::sizeHint() const { return {m_theme.px(m_design), m_theme.px(m_design)}; }

void BusySpinner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_theme.color(Color::Blue), m_degrees);
}

void BusySpinner::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (isMotionAllowed())
        m_timer.start(80, this);
}

void BusySpinner::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void BusySpinner::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_degrees = (m_degrees + 30) % 360;
    update();
}

bool isMotionAllowed()
{
    const QStyle* style = QApplication::style();
    return style->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

} // namespace yichuang::shared
