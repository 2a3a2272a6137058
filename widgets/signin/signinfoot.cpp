// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/daytext.h"
#include "widgets/shared/keycap.h"
#include "widgets/signin/signinform.h"

#include <QPainter>

namespace yichuang::signin {

using shared::Color;
using shared::KeyCap;
using shared::TextSize;

SignInFoot::SignInFoot(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(theme.px(56));
    connect(&theme, &shared::Theme::changed, this, [this] {
        setFixedHeight(m_theme.px(56));
        update();
    });
}

void SignInFoot::setFacts(const SignInFacts& facts)
{
    m_facts = facts;
    update();
}

int SignInFoot::paintFact(
    QPainter& painter, int x, const QString& icon, Color color, const QString& text) const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Caption));
    m_theme.paintIcon(painter, QRectF(x, 0, m_theme.px(14), height()), icon, color, 14);
    painter.setFont(m_theme.font(TextSize::Caption));
    painter.setPen(m_theme.color(Color::Ink2));
    x += m_theme.px(18);
    painter.drawText(QRect(x, 0, metrics.horizontalAdvance(text) + 2, height()),
        Qt::AlignVCenter | Qt::AlignLeft, text);
    return x + metrics.horizontalAdvance(text) + m_theme.px(16);
}

int SignInFoot::paintKey(
    QPainter& painter, int right, const QString& words, const QString& key) const
{
    const int cap = KeyCap::widthOf(key, m_theme);
    KeyCap::paint(painter, {right - cap, height() / 2}, key, m_theme);
    painter.setFont(m_theme.font(TextSize::Caption));
    painter.setPen(m_theme.color(Color::Ink2));
    const int advance = QFontMetrics(painter.font()).horizontalAdvance(words);
    const int left = right - cap - m_theme.px(4) - advance;
    painter.drawText(
        QRect(left, 0, advance + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, words);
    return left - m_theme.px(16);
}

void SignInFoot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int x = m_theme.px(40);
    if (m_facts.online) {
        //: 中文: 市平台已连通
        x = paintFact(
            painter, x, QStringLiteral("wifi"), Color::Green, tr("City platform connected"));
    } else {
        //: 中文: 没连上市平台
        x = paintFact(painter, x, QStringLiteral("cloud-off"), Color::Grey,
            tr("City platform not connected"));
    }
    if (m_facts.offlineUntil) {
        //: %1 is a day such as 11-25
        //: 中文: 离线凭据有效至 %1
        const QString until = tr("Offline credential valid until %1")
                                  .arg(shared::DayText::monthDay(*m_facts.offlineUntil));
        paintFact(painter, x, QStringLiteral("shield-check"), Color::Green, until);
    }
    int right = width() - m_theme.px(40);
    painter.setFont(m_theme.font(TextSize::Caption));
    painter.setPen(m_theme.color(Color::Ink3));
    if (!m_facts.version.isEmpty()) {
        //: 中文: 版本 %1
        const QString version = tr("Version %1").arg(m_facts.version);
        painter.drawText(
            rect().adjusted(0, 0, -m_theme.px(40), 0), Qt::AlignVCenter | Qt::AlignRight, version);
        right -= QFontMetrics(painter.font()).horizontalAdvance(version) + m_theme.px(16);
    }
    //: 中文: 高对比
    right = paintKey(painter, right, tr("High contrast"), QStringLiteral("Shift F11"));
    //: 中文: 大字
    paintKey(painter, right, tr("Larger text"), QStringLiteral("Ctrl +"));
}

} // namespace yichuang::signin
