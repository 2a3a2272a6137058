// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

class QShortcut;

namespace yichuang::shared {

/// A short notice at the bottom left of a page: 6 s, longer while the mouse or the focus is on it,
/// at most two at a time (visual-spec 4.10). Deletes itself.
class Toast : public QWidget
{
    Q_OBJECT
public:
    struct Message
    {
        QString icon{QStringLiteral("circle-check")}; ///< lucide name
        QString text;
        QString action; ///< empty: none
        QKeySequence key; ///< presses the action while the toast is on the screen
    };

    /// Shows the message over `page`; an older third toast goes at once. The result is alive until
    /// it closes.
    static Toast* show(const Theme& theme, QWidget* page, const Message& message);

    [[nodiscard]] const Message& message() const { return m_message; }
    /// Says something else in the same place, for its full time.
    void setMessage(const Message& message);
    /// Over whatever the page stack has just brought to the front.
    static void raiseAll(QWidget* page);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Toast(const Theme& theme, QWidget* page, Message message);
    [[nodiscard]] QString actionText() const;
    void describe();
    void trigger();
    static void arrange(const Theme& theme, QWidget* page);

    const Theme& m_theme;
    Message m_message;
    QTimer m_timer;
    QShortcut* m_shortcut;
};

} // namespace yichuang::shared
