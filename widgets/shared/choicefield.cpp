// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/choicefield.h"

#include <QPainter>
#include <QShortcut>
#include <QWheelEvent>

namespace yichuang::shared {

ChoiceField::ChoiceField(const Theme& theme, QWidget* parent)
    : QComboBox(parent)
    , m_theme(theme)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    followTheme(this, theme);
}

void ChoiceField::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int box = m_theme.px(28);
    m_theme.paintIcon(painter, QRectF(width() - box, 0, box, height()),
        QStringLiteral("chevron-down"), isEnabled() ? Color::Ink2 : Color::Ink3, 16);
}

void ChoiceField::wheelEvent(QWheelEvent* event) { event->ignore(); }

CheckField::CheckField(const Theme& theme, const QString& text, QWidget* parent)
    : QCheckBox(text, parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, theme);
}

QSize CheckField::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Base));
    const int words = text().isEmpty() ? 0 : m_theme.px(8) + metrics.horizontalAdvance(text());
    return {m_theme.px(16) + words + 2, m_theme.px(28)};
}

bool CheckField::hitButton(const QPoint& position) const { return rect().contains(position); }

void CheckField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int edge = m_theme.px(16);
    const QRectF box(0.5, (height() - edge) / 2 + 0.5, edge - 1, edge - 1);
    const Color border = isChecked() ? Color::Blue : underMouse() ? Color::Ink2 : Color::Edge;
    painter.setPen(QPen(m_theme.color(isEnabled() ? border : Color::Line2), 1));
    painter.setBrush(m_theme.color(!isEnabled() ? Color::Sunken
            : isChecked()                       ? Color::Blue
                                                : Color::Paper));
    painter.drawRoundedRect(box, m_theme.px(3), m_theme.px(3));
    if (isChecked())
        m_theme.paintIcon(
            painter, box, QStringLiteral("check"), isEnabled() ? Color::OnBlue : Color::Ink3, 14);
    painter.setFont(m_theme.font(TextSize::Base));
    painter.setPen(m_theme.color(isEnabled() ? Color::Ink : Color::Ink3));
    painter.drawText(
        rect().adjusted(m_theme.px(16 + 8), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

RadioField::RadioField(
    const Theme& theme, const QString& text, const QKeySequence& key, QWidget* parent)
    : QRadioButton(text, parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(key.toString(QKeySequence::NativeText));
    setAccessibleName(text + u' ' + toolTip());
    auto* shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        click();
    });
    followTheme(this, theme);
}

QSize RadioField::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Base));
    return {m_theme.px(16 + 8) + metrics.horizontalAdvance(text()) + 2, m_theme.px(28)};
}

bool RadioField::hitButton(const QPoint& position) const { return rect().contains(position); }

void RadioField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int edge = m_theme.px(16);
    const QRectF ring(0.5, (height() - edge) / 2 + 0.5, edge - 1, edge - 1);
    const Color border = isChecked() ? Color::Blue : underMouse() ? Color::Ink2 : Color::Edge;
    painter.setPen(QPen(m_theme.color(isEnabled() ? border : Color::Line2), 1));
    painter.setBrush(m_theme.color(!isEnabled() ? Color::Sunken
            : isChecked()                       ? Color::Blue
                                                : Color::Paper));
    painter.drawEllipse(ring);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isEnabled() ? Color::OnBlue : Color::Ink3));
        const double dot = m_theme.px(6);
        painter.drawEllipse(ring.center(), dot / 2, dot / 2);
    }
    painter.setFont(m_theme.font(TextSize::Base));
    painter.setPen(m_theme.color(isEnabled() ? Color::Ink : Color::Ink3));
    painter.drawText(
        rect().adjusted(m_theme.px(16 + 8), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace yichuang::shared
