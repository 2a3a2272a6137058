// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/keybutton.h"

#include "widgets/shared/busyspinner.h"
#include "widgets/shared/keycap.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace yichuang::shared {

KeyButton::KeyButton(const Theme& theme, Kind kind, const QString& text, QWidget* parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    followTheme(this, theme);
    describe();
}

void KeyButton::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void KeyButton::setHeight(Height height)
{
    m_height = height;
    updateGeometry();
    update();
}

void KeyButton::setIconName(const QString& name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void KeyButton::setKey(const QKeySequence& key)
{
    m_key = key;
    if (m_shortcut == nullptr) {
        m_shortcut = new QShortcut(this);
        m_shortcut->setAutoRepeat(false);
        connect(m_shortcut, &QShortcut::activated, this, &KeyButton::clickByKey);
    }
    m_shortcut->setKey(key);
    setKeyHint(keyText(key));
}

void KeyButton::setKeyHint(const QString& text)
{
    m_keyText = text;
    describe();
    updateGeometry();
    update();
}

void KeyButton::setRefusal(const QString& reason)
{
    m_refusal = reason;
    setEnabled(reason.isEmpty());
    describe();
}

void KeyButton::startBusy(const QString& text)
{
    m_busyText = text;
    const int before = std::max(isVisible() ? width() : 0, sizeHint().width());
    m_busy = true;
    m_busyWidth = std::max(before, contentWidth(text) + 2 * padding() + 1);
    updateGeometry();
    if (isMotionAllowed())
        m_busyTimer.start(80, this);
    describe();
    update();
}

void KeyButton::stopBusy()
{
    m_busy = false;
    m_busyTimer.stop();
    describe();
    updateGeometry();
    update();
}

void KeyButton::describe()
{
    const QString words = m_busy ? m_busyText : text();
    setAccessibleName(m_keyText.isEmpty() ? words : words + QLatin1Char(' ') + m_keyText);
    setAccessibleDescription(m_refusal);
    setToolTip(m_refusal);
}

bool KeyButton::event(QEvent* event)
{
    // QPushButton::setText is not virtual; the name a screen reader says has to follow it.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::Polish)
        describe();
    return QPushButton::event(event);
}

void KeyButton::clickByKey()
{
    if (!m_busy)
        click();
}

void KeyButton::nextCheckState()
{
    if (!m_busy)
        QPushButton::nextCheckState();
}

bool KeyButton::hitButton(const QPoint& position) const
{
    return !m_busy && QPushButton::hitButton(position);
}

void KeyButton::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_busy && (enter || event->key() == Qt::Key_Space))
        return;
    // Enter does what Space does: a clerk does not leave the number pad for a button that has the
    // focus.
    if (enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void KeyButton::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_busyTimer.timerId()) {
        QPushButton::timerEvent(event);
        return;
    }
    m_busyDegrees = (m_busyDegrees + 30) % 360;
    update();
}

QFont KeyButton::textFont() const
{
    const bool bold = m_kind == Kind::Primary || m_kind == Kind::Seal;
    const Weight weight = bold ? Weight::Bold : Weight::Regular;
    switch (m_height) {
    case Height::Small:
        return m_theme.font(TextSize::Secondary, weight);
    case Height::Medium:
        return m_theme.font(TextSize::Base, weight);
    case Height::Large:
        return m_theme.font(TextSize::CardTitle, weight);
    }
    Q_UNREACHABLE();
}

int KeyButton::padding() const
{
    switch (m_height) {
    case Height::Small:
        return m_theme.px(8);
    case Height::Medium:
        return m_theme.px(12);
    case Height::Large:
        return m_theme.px(16);
    }
    Q_UNREACHABLE();
}

int KeyButton::contentWidth(const QString& words) const
{
    int width = QFontMetrics(textFont()).horizontalAdvance(words);
    if (!m_icon.isEmpty() || m_busy)
        width += m_theme.px(16 + 6);
    if (!m_keyText.isEmpty() && !m_busy)
        width += m_theme.px(6)
            + QFontMetrics(m_theme.font(TextSize::Caption)).horizontalAdvance(m_keyText);
    return width;
}

QSize KeyButton::sizeHint() const
{
    if (m_busy)
        return {m_busyWidth, m_theme.px(static_cast<int>(m_height))};
    return {std::max(contentWidth(text()) + 2 * padding() + 1, m_theme.px(28)),
        m_theme.px(static_cast<int>(m_height))};
}

KeyButton::Look KeyButton::look() const
{
    if (!isEnabled()) {
        const bool flat = m_kind == Kind::Flat;
        return {Color::Sunken, Color::Line2, Color::Ink3, Color::Ink3, m_kind == Kind::Primary,
            !flat, !flat};
    }
    const bool hovered = underMouse() && !m_busy;
    switch (m_kind) {
    case Kind::Primary: {
        const Color fill = isDown() ? Color::BluePress : hovered ? Color::BlueHover : Color::Blue;
        return {fill, fill, Color::OnBlue, Color::OnBlue, true, false, true};
    }
    case Kind::Seal: {
        const Color fill = isDown() || hovered ? Color::SealPress : Color::Seal;
        return {fill, fill, Color::OnBlue, Color::OnBlue, true, false, true};
    }
    case Kind::Danger:
        return {isDown() || hovered ? Color::RedTint : Color::Paper, Color::Red, Color::Red,
            Color::Red, false, true, true};
    case Kind::Flat:
        return {isDown() || hovered ? Color::BlueTint : Color::Paper, Color::Blue, Color::Blue,
            Color::Ink3, false, false, isDown() || hovered};
    case Kind::Plain:
        return {isDown()  ? Color::Sunken
                : hovered ? Color::Panel
                          : Color::Paper,
            Color::Edge, Color::Ink, Color::Ink3, false, true, true};
    }
    Q_UNREACHABLE();
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look shown = look();
    if (shown.filled || shown.outlined) {
        painter.setPen(shown.outlined ? QPen(m_theme.color(shown.edge)) : QPen(Qt::NoPen));
        painter.setBrush(m_theme.color(shown.fill));
        const double inset = shown.outlined ? 0.5 : 0.0;
        const int radius = m_theme.px(4);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    }

    const QString words = m_busy ? m_busyText : text();
    int x = (width() - contentWidth(words)) / 2;
    const int icon = m_theme.px(16);
    if (m_busy) {
        BusySpinner::paint(painter, QRectF(x, (height() - icon) / 2.0, icon, icon),
            m_theme.color(shown.text), m_busyDegrees);
        x += m_theme.px(16 + 6);
    } else if (!m_icon.isEmpty()) {
        m_theme.paintIcon(painter, QRectF(x, 0, icon, height()), m_icon, shown.text, 16);
        x += m_theme.px(16 + 6);
    }
    painter.setFont(textFont());
    painter.setPen(m_theme.color(shown.text));
    const int advance = QFontMetrics(textFont()).horizontalAdvance(words);
    painter.drawText(QRect(x, 0, advance + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, words);
    if (m_keyText.isEmpty() || m_busy)
        return;
    x += advance + m_theme.px(6);
    painter.setFont(m_theme.font(TextSize::Caption));
    painter.setPen(m_theme.color(shown.hint));
    painter.drawText(
        QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, m_keyText);
}

} // namespace yichuang::shared
