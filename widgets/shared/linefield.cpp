// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/linefield.h"

#include "widgets/shared/keycap.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <chrono>

using namespace std::chrono_literals;

namespace yichuang::shared {

LineField::LineField(const Theme& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    m_hideAgain.setSingleShot(true);
    m_hideAgain.setInterval(10s);
    connect(&m_hideAgain, &QTimer::timeout, this, [this] {
        if (!hasFocus())
            showMasked();
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_number = text;
        Q_EMIT numberEdited(text);
    });
    connect(&theme, &Theme::changed, this, &LineField::restyle);
    restyle();
}

void LineField::setError(const QString& sentence)
{
    if (sentence == m_error)
        return;
    m_error = sentence;
    setProperty("error", !sentence.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
    setAccessibleDescription(sentence);
    setToolTip(sentence);
    Q_EMIT errorChanged(sentence);
}

void LineField::setLeadingIcon(const QString& name)
{
    m_leadingIcon = name;
    restyle();
}

void LineField::setKeyHint(const QString& text)
{
    m_keyHint = text;
    restyle();
}

void LineField::restyle()
{
    const int left = m_leadingIcon.isEmpty() ? 0 : m_theme.px(24);
    const int right = m_keyHint.isEmpty() ? 0 : KeyCap::widthOf(m_keyHint, m_theme) + m_theme.px(4);
    setTextMargins(left, 0, right, 0);
    if (m_eye != nullptr)
        m_eye->setIcon(m_theme.icon(m_whole ? QStringLiteral("eye-off") : QStringLiteral("eye"),
            Color::Ink2, 16, devicePixelRatioF()));
    updateGeometry();
    update();
}

void LineField::setMasked(int keepFront, int keepBack)
{
    m_keepFront = keepFront;
    m_keepBack = keepBack;
    if (m_eye == nullptr) {
        m_eye = addAction(QIcon(), QLineEdit::TrailingPosition);
        //: 中文: 看全部，10 秒后又遮住
        m_eye->setToolTip(tr("Show all of it for 10 seconds"));
        m_eye->setText(m_eye->toolTip());
        connect(m_eye, &QAction::triggered, this, &LineField::reveal);
    }
    if (!hasFocus())
        showMasked();
}

QString LineField::number() const { return m_keepFront < 0 ? text() : m_number; }

void LineField::setNumber(const QString& number)
{
    m_number = number;
    if (m_keepFront >= 0 && !hasFocus())
        showMasked();
    else
        showWhole();
}

QString LineField::masked(const QString& number, int keepFront, int keepBack)
{
    const auto hidden = number.size() - keepFront - keepBack;
    if (hidden <= 0)
        return QString(number.size(), QLatin1Char('*'));
    return number.first(keepFront) + QString(hidden, QLatin1Char('*')) + number.last(keepBack);
}

void LineField::reveal()
{
    showWhole();
    m_hideAgain.start();
    Q_EMIT revealed();
}

void LineField::showMasked()
{
    m_whole = false;
    setText(masked(m_number, m_keepFront, m_keepBack));
    setCursorPosition(0); // a narrow field shows the beginning, not the end
    restyle();
}

void LineField::showWhole()
{
    m_whole = true;
    setText(m_number);
    restyle();
}

QSize LineField::sizeHint() const { return {QLineEdit::sizeHint().width(), m_theme.px(32)}; }

void LineField::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::AltModifier && !event->text().isEmpty()) {
        event->ignore();
        return;
    }
    // The stars are a picture of the number, never something to type into: keys can arrive before
    // the window manager has given the focus back.
    if (m_keepFront >= 0 && !m_whole)
        showWhole();
    QLineEdit::keyPressEvent(event);
}

void LineField::focusInEvent(QFocusEvent* event)
{
    if (m_keepFront >= 0 && !m_whole)
        showWhole();
    QLineEdit::focusInEvent(event);
}

void LineField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_keepFront >= 0 && !m_hideAgain.isActive())
        showMasked();
}

void LineField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    if (!m_leadingIcon.isEmpty())
        m_theme.paintIcon(painter, QRectF(m_theme.px(8), 0, m_theme.px(16), height()),
            m_leadingIcon, Color::Ink2, 16);
    if (!m_keyHint.isEmpty() && !hasFocus())
        KeyCap::paint(painter,
            {width() - m_theme.px(8) - KeyCap::widthOf(m_keyHint, m_theme), height() / 2},
            m_keyHint, m_theme);
}

} // namespace yichuang::shared
