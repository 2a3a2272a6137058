// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/idlewatch.h"

#include <QCoreApplication>
#include <QMouseEvent>

#include <algorithm>

namespace yichuang::window {

IdleWatch::IdleWatch(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_second.setInterval(std::chrono::seconds{1});
    connect(&m_second, &QTimer::timeout, this, &IdleWatch::check);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::start()
{
    m_warning = false;
    m_second.start();
    touch();
}

void IdleWatch::stop()
{
    m_second.stop();
    m_warning = false;
}

void IdleWatch::touch()
{
    m_touchedAt = m_clock.now();
    m_touchedTick = m_clock.monotonic();
    if (std::exchange(m_warning, false))
        Q_EMIT extended();
}

std::chrono::milliseconds IdleWatch::idle() const
{
    // The steady clock stands while the machine sleeps, the wall clock can be set back: the longer
    // of the two is the safe one.
    return std::max(m_clock.monotonic() - m_touchedTick,
        std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - m_touchedAt));
}

void IdleWatch::check()
{
    if (!m_second.isActive())
        return;
    const auto left = lockAfter - idle();
    if (left <= std::chrono::milliseconds{0}) {
        stop();
        Q_EMIT expired();
    } else if (left <= warnBefore) {
        m_warning = true;
        Q_EMIT warned(static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count()));
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        touch();
        break;
    case QEvent::MouseMove:
        // A widget that appears under a mouse at rest gets a move too.
        if (const QPointF now = static_cast<QMouseEvent*>(event)->globalPosition();
            now != std::exchange(m_mouse, now))
            touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace yichuang::window
