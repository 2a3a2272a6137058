// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/statusline.h"

#include "widgets/shared/keycap.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace yichuang::window {

using shared::Color;
using shared::KeyCap;
using shared::TextSize;

namespace {

struct Sign
{
    Color color;
    const char* icon;
};

Sign signOf(DeviceState::State state)
{
    switch (state) {
    case DeviceState::State::Ready:
        return {Color::Green, "circle-check"};
    case DeviceState::State::Attention:
        return {Color::Amber, "triangle-alert"};
    case DeviceState::State::Missing:
        return {Color::Red, "circle-x"};
    }
    Q_UNREACHABLE();
}

} // namespace

StatusLine::StatusLine(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &shared::Theme::changed, this, &StatusLine::restyle);
    restyle();
}

void StatusLine::restyle()
{
    setFixedHeight(m_theme.px(28));
    update();
}

void StatusLine::setHints(const QList<KeyHint>& hints, const QString& quietFact)
{
    m_hints = hints;
    m_quietFact = quietFact;
    describe();
}

void StatusLine::setDevices(const QList<DeviceState>& devices)
{
    m_devices = devices;
    describe();
}

void StatusLine::describe()
{
    QStringList words;
    for (const KeyHint& hint : m_hints)
        words += hint.keys + QLatin1Char(' ') + hint.words;
    if (!m_quietFact.isEmpty())
        words += m_quietFact;
    for (const DeviceState& device : m_devices)
        words += device.detail.isEmpty() ? device.name
                                         : device.name + QLatin1Char(' ') + device.detail;
    setAccessibleName(words.join(QStringLiteral("; ")));
    update();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Panel));
    painter.setPen(m_theme.color(Color::Line));
    painter.drawLine(0, 0, width(), 0);
    const int right = paintDevices(painter);
    paintHints(painter, right);
}

int StatusLine::paintDevices(QPainter& painter)
{
    const QFontMetrics metrics(m_theme.font(TextSize::Caption));
    m_devicePlaces.clear();
    int x = width() - m_theme.px(12);
    for (auto device = m_devices.crbegin(); device != m_devices.crend(); ++device) {
        const int wide = m_theme.px(14 + 6) + metrics.horizontalAdvance(device->name) + 1;
        x -= wide;
        const Sign sign = signOf(device->state);
        m_theme.paintIcon(painter, QRectF(x, 0, m_theme.px(14), height()),
            QLatin1StringView(sign.icon), sign.color, 14);
        painter.setFont(m_theme.font(TextSize::Caption));
        painter.setPen(m_theme.color(Color::Ink2));
        painter.drawText(QRect(x + m_theme.px(20), 0, wide, height()),
            Qt::AlignVCenter | Qt::AlignLeft, device->name);
        m_devicePlaces.prepend(QRect(x, 0, wide, height()));
        x -= m_theme.px(16);
    }
    return x;
}

void StatusLine::paintHints(QPainter& painter, int right) const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Caption));
    painter.setFont(m_theme.font(TextSize::Caption));
    int x = m_theme.px(12);
    for (const KeyHint& hint : m_hints) {
        const int cap = KeyCap::widthOf(hint.keys, m_theme);
        const int words = metrics.horizontalAdvance(hint.words);
        if (x + cap + m_theme.px(8) + words > right)
            return;
        KeyCap::paint(painter, {x, height() / 2}, hint.keys, m_theme);
        x += cap + m_theme.px(8);
        painter.setPen(m_theme.color(Color::Ink2));
        painter.drawText(
            QRect(x, 0, words + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, hint.words);
        x += words + m_theme.px(16);
    }
    if (x + metrics.horizontalAdvance(m_quietFact) > right)
        return;
    painter.setPen(m_theme.color(Color::Ink3));
    painter.drawText(
        QRect(x, 0, right - x, height()), Qt::AlignVCenter | Qt::AlignLeft, m_quietFact);
}

bool StatusLine::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (qsizetype i = 0; i < m_devicePlaces.size(); ++i) {
        if (m_devicePlaces[i].contains(help->pos()))
            QToolTip::showText(help->globalPos(), m_devices[i].detail, this);
    }
    return true;
}

} // namespace yichuang::window
