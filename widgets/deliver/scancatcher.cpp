// SPDX-License-Identifier: Apache-2.0
#include "widgets/deliver/scancatcher.h"

#include "models/identity/casenumber.h"

#include <QApplication>

namespace yichuang::deliver {

ScanCatcher::ScanCatcher(QWidget* page)
    : QObject(page)
    , m_page(page)
{
    m_waiting.setSingleShot(true);
    m_waiting.setTimerType(Qt::PreciseTimer);
    m_waiting.setInterval(patience);
    connect(&m_waiting, &QTimer::timeout, this, &ScanCatcher::letGo);
    qApp->installEventFilter(this);
}

bool ScanCatcher::concerns(QObject* watched) const
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    return widget != nullptr && !m_replaying && m_page->isVisible()
        && widget->window() == m_page->window() && QApplication::activeModalWidget() == nullptr
        && QApplication::activePopupWidget() == nullptr;
}

bool ScanCatcher::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !concerns(watched))
        return QObject::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (enter && !m_held.empty()) {
        const QString number = typed();
        if (identity::checkCaseNumber(number).isValid()) {
            m_waiting.stop();
            m_held.clear();
            Q_EMIT scanned(number);
            return true;
        }
    }
    const bool plain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool digit = press->key() >= Qt::Key_0 && press->key() <= Qt::Key_9;
    if (!plain || !digit) {
        letGo(); // first what was typed before this key
        return QObject::eventFilter(watched, event);
    }
    auto* target = static_cast<QWidget*>(watched);
    if (m_target != target)
        letGo();
    m_target = target;
    m_held.push_back({press->key(), press->modifiers(), press->text()});
    m_waiting.start();
    return true;
}

QString ScanCatcher::typed() const
{
    QString text;
    for (const Key& key : m_held)
        text += key.text;
    return text;
}

void ScanCatcher::letGo()
{
    m_waiting.stop();
    const std::vector<Key> held = std::exchange(m_held, {});
    m_replaying = true;
    for (const Key& key : held) {
        if (m_target.isNull())
            break;
        QKeyEvent press(QEvent::KeyPress, key.key, key.modifiers, key.text);
        QCoreApplication::sendEvent(m_target, &press);
    }
    m_replaying = false;
}

} // namespace yichuang::deliver
