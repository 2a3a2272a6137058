// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/preeditfilter.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace yichuang::window {

namespace {

bool belongsToInputMethod(const QKeyEvent& event)
{
    const int key = event.key();
    const bool functionKey = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    const bool ends = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape;
    const bool candidate = event.modifiers().testFlag(Qt::AltModifier);
    return functionKey || ends || candidate;
}

} // namespace

bool PreeditFilter::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
        break;
    case QEvent::FocusOut:
    case QEvent::FocusAboutToChange:
        // The composition ends with the focus; not every platform says so by an event.
        m_composing = false;
        break;
    case QEvent::ShortcutOverride:
        if (m_composing) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (m_composing && belongsToInputMethod(*static_cast<QKeyEvent*>(event)))
            return true;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace yichuang::window
