// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <utility>

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
    for (const QPointer<QWidget>& watched : std::exchange(m_watched, {})) {
        if (watched != nullptr)
            watched->removeEventFilter(this);
    }
    const bool ours = control != nullptr && control->window() == window() && needsRing(control);
    m_control = ours ? control : nullptr;
    // What the control lies in may move and leave it where it is.
    for (QWidget* at = m_control; at != nullptr && at != window(); at = at->parentWidget()) {
        at->installEventFilter(this);
        m_watched.append(at);
    }
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
    case QEvent::ParentChange:
        follow(m_control);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::place()
{
    if (m_control == nullptr || m_control->visibleRegion().isEmpty()) {
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
