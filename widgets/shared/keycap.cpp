// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/keycap.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::shared {

QString keyText(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::PortableText);
    text.replace(u"Return"_s, u"Enter"_s);
    if (text.endsWith(u"++"))
        return text.chopped(2).replace(u'+', u' ') % u" +"_s;
    return text.replace(u'+', u' ');
}

KeyCap::KeyCap(const Theme& theme, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
    followTheme(this, theme);
}

int KeyCap::widthOf(const QString& text, const Theme& theme)
{
    const QFontMetrics metrics(theme.font(TextSize::Caption));
    return std::max(metrics.horizontalAdvance(text) + theme.px(8) + 1, theme.px(20));
}

void KeyCap::paint(
    QPainter& painter, const QPoint& leftMiddle, const QString& text, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = theme.px(18);
    const QRect cap(leftMiddle.x(), leftMiddle.y() - height / 2, widthOf(text, theme), height);
    painter.setPen(theme.color(Color::Line2));
    painter.setBrush(theme.color(Color::Paper));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(3), theme.px(3));
    painter.setFont(theme.font(TextSize::Caption));
    painter.setPen(theme.color(Color::Ink2));
    painter.drawText(cap, Qt::AlignCenter, text);
    painter.restore();
}

QSize KeyCap::sizeHint() const { return {widthOf(m_text, m_theme), m_theme.px(18)}; }

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, {0, height() / 2}, m_text, m_theme);
}

} // namespace yichuang::shared
