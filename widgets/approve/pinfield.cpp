// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/pinfield.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace yichuang::approve {

using shared::Color;

namespace {
constexpr int usualBoxes = 6;
constexpr int boxHeight = 36;
} // namespace

PinField::PinField(const shared::Theme& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setEchoMode(QLineEdit::Password);
    setMaxLength(longest);
    setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferLatin);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setDragEnabled(false);
    setFrame(false);
    //: 中文: UKey 口令
    setAccessibleName(tr("PIN of the key"));
    shared::followTheme(this, theme);
}

int PinField::boxes() const
{
    return std::clamp(static_cast<int>(text().size()) + 1, usualBoxes, longest);
}

QSize PinField::sizeHint() const
{
    return {m_theme.px(usualBoxes * 32 + (usualBoxes - 1) * 8), m_theme.px(boxHeight)};
}

/// The cursor stands behind the last character: nothing can be chosen or moved in what is not seen.
void PinField::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right
        || event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (moves || (enter && event->modifiers() != Qt::NoModifier)) {
        event->ignore(); // Ctrl Enter is the button's
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PinField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = boxes();
    const double gap = count > usualBoxes ? m_theme.px(3) : m_theme.px(8);
    const double across = (width() - gap * (count - 1)) / count;
    for (int i = 0; i < count; ++i) {
        const bool current = hasFocus() && i == text().size();
        const double pen = current ? 2 : 1;
        const QRectF box = QRectF(i * (across + gap), 0, across, height())
                               .adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
        painter.setPen(QPen(m_theme.color(current ? Color::Blue
                                    : isEnabled() ? Color::Edge
                                                  : Color::Line2),
            pen));
        painter.setBrush(m_theme.color(isEnabled() ? Color::Paper : Color::Sunken));
        painter.drawRoundedRect(box, m_theme.px(4), m_theme.px(4));
        if (i < text().size()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Color::Ink));
            const double dot = m_theme.px(5);
            painter.drawEllipse(box.center(), dot / 2, dot / 2);
        } else if (current) {
            painter.setPen(QPen(m_theme.color(Color::Ink), 1));
            const double half = m_theme.px(8);
            painter.drawLine(box.center() - QPointF(0, half), box.center() + QPointF(0, half));
        }
    }
}

} // namespace yichuang::approve
