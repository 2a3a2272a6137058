// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace yichuang::shared {

FocusRing::FocusRing(const Theme& theme, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&theme, &Theme::changed, this, &FocusRing::place);
}

bool FocusRing::needsRing(const QWidget* control)
{
    return qobject_cast<const QAbstractButton*>(control) != nullptr
        || control->property("focusRing").toBool();
}

void FocusRing::follow(QWidget* control)
{
    if (m_control != nullptr)
        m_control->removeEventFilter(this);
    const bool ours = control != nullptr && control->window() == window() && needsRing(control);
    m_control = ours ? control : nullptr;
    if (m_control != nullptr)
        m_control->installEventFilter(this);
    place();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::place()
{
    if (m_control == nullptr || !m_control->isVisible()) {
        hide();
        return;
    }
    const int reach = m_theme.tokens().focusRingWidth() + 1;
    const QRect control(m_control->mapTo(window(), QPoint(0, 0)), m_control->size());
    setGeometry(control.adjusted(-reach, -reach, reach, reach));
    raise();
    show();
    update();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = m_theme.tokens().focusRingWidth();
    painter.setPen(QPen(m_theme.color(Color::Blue), width));
    const double radius = m_control != nullptr && m_control->property("round").toBool()
        ? height() / 2.0
        : m_theme.px(4) + 1;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
}

} // namespace yichuang::shared
