// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/toast.h"

#include "widgets/shared/keycap.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

#include <chrono>

using namespace std::chrono_literals;

namespace yichuang::shared {

Toast* Toast::show(const Theme& theme, QWidget* page, const Message& message)
{
    const auto shown = page->findChildren<Toast*>(Qt::FindDirectChildrenOnly);
    if (shown.size() >= 2)
        delete shown.first();
    // The key belongs to what was said last.
    for (Toast* older : page->findChildren<Toast*>(Qt::FindDirectChildrenOnly))
        older->m_shortcut->setEnabled(false);
    auto* toast = new Toast(theme, page, message);
    toast->QWidget::show();
    toast->raise(); // the order of the children stays the order of age
    arrange(theme, page);
    return toast;
}

Toast::Toast(const Theme& theme, QWidget* page, Message message)
    : QWidget(page)
    , m_theme(theme)
    , m_message(std::move(message))
    , m_shortcut(new QShortcut(this))
{
    describe();
    connect(m_shortcut, &QShortcut::activated, this, &Toast::trigger);
    m_timer.setSingleShot(true);
    m_timer.setInterval(6s);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        hide();
        deleteLater();
    });
    m_timer.start();
    page->installEventFilter(this);
    followTheme(this, theme);
}

void Toast::describe()
{
    setFocusPolicy(m_message.action.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setAccessibleName(m_message.action.isEmpty()
            ? m_message.text
            : m_message.text + QLatin1Char(' ') + actionText());
    m_shortcut->setKey(m_message.action.isEmpty() ? QKeySequence() : m_message.key);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::setMessage(const Message& message)
{
    m_message = message;
    describe();
    if (!hasFocus())
        m_timer.start();
    QWidget::show();
    arrange(m_theme, parentWidget());
    update();
}

void Toast::raiseAll(QWidget* page)
{
    for (Toast* toast : page->findChildren<Toast*>(Qt::FindDirectChildrenOnly))
        toast->raise();
}

QString Toast::actionText() const
{
    return m_message.key.isEmpty() ? m_message.action
                                   : m_message.action + QLatin1Char(' ') + keyText(m_message.key);
}

void Toast::arrange(const Theme& theme, QWidget* page)
{
    int bottom = page->height() - theme.px(12);
    const auto shown = page->findChildren<Toast*>(Qt::FindDirectChildrenOnly);
    for (auto it = shown.crbegin(); it != shown.crend(); ++it) {
        const QSize size = (*it)->sizeHint().boundedTo(page->size());
        (*it)->setGeometry(theme.px(12), bottom - size.height(), size.width(), size.height());
        bottom -= size.height() + theme.px(8);
    }
}

QSize Toast::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Base));
    int width = m_theme.px(16 + 18 + 8 + 16) + metrics.horizontalAdvance(m_message.text);
    if (!m_message.action.isEmpty())
        width += m_theme.px(32) + metrics.horizontalAdvance(actionText());
    return {std::max(width, m_theme.px(280)), m_theme.px(44)};
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::Rail));
    painter.drawRoundedRect(rect(), m_theme.px(6), m_theme.px(6));
    const QRectF icon(m_theme.px(16), 0, m_theme.px(18), height());
    m_theme.paintIcon(painter, icon, m_message.icon, Color::OnBlue, 18);
    painter.setFont(m_theme.font(TextSize::Base));
    painter.setPen(m_theme.color(Color::OnBlue));
    const QRect words = rect().adjusted(m_theme.px(16 + 18 + 8), 0, -m_theme.px(16), 0);
    const QFontMetrics metrics(painter.font());
    const int action
        = m_message.action.isEmpty() ? 0 : metrics.horizontalAdvance(actionText()) + m_theme.px(16);
    const QString text = metrics.elidedText(m_message.text, Qt::ElideRight, words.width() - action);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.setPen(m_theme.color(Color::RailAction));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight,
        m_message.action.isEmpty() ? QString() : actionText());
}

void Toast::trigger()
{
    if (m_message.action.isEmpty())
        return;
    hide();
    deleteLater();
    m_shortcut->setEnabled(false);
    Q_EMIT actionTriggered();
}

void Toast::enterEvent(QEnterEvent*) { m_timer.stop(); }

void Toast::leaveEvent(QEvent*)
{
    if (!hasFocus())
        m_timer.start();
}

void Toast::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_timer.stop();
}

void Toast::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_timer.start();
}

void Toast::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space)
        trigger();
    else
        QWidget::keyPressEvent(event);
}

void Toast::mouseReleaseEvent(QMouseEvent*) { trigger(); }

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        arrange(m_theme, parentWidget());
    return QWidget::eventFilter(watched, event);
}

} // namespace yichuang::shared
