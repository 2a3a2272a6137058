// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/syncchip.h"

#include "widgets/shared/daytext.h"

#include <QPainter>

#include <array>

namespace yichuang::window {

using shared::Color;
using shared::TextSize;

namespace {

struct Look
{
    Color fill;
    Color ink;
    const char* icon;
};

constexpr std::array kLooks{Look{Color::GreenTint, Color::Green, "wifi"},
    Look{Color::BlueTint, Color::Blue, "refresh-cw"},
    Look{Color::GreyTint, Color::Grey, "cloud-off"},
    Look{Color::RedTint, Color::Red, "circle-alert"}, Look{Color::BlueTint, Color::Blue, "upload"}};

} // namespace

SyncChip::SyncChip(const shared::Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("round", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: 中文: 打开同步
    setToolTip(tr("Open Sync"));
    shared::followTheme(this, theme);
    describe();
}

QString SyncChip::text(const SyncChipState& state)
{
    if (const auto* online = std::get_if<sync::Online>(&state)) {
        if (!online->lastDone)
            return shortText(state);
        //: %1 is a time of day such as 10:24
        //: 中文: 联网·%1 已同步
        return tr("Online · synced %1").arg(shared::DayText::clock(*online->lastDone));
    }
    if (const auto* busy = std::get_if<sync::Busy>(&state)) {
        //: 中文: 正在同步 %1 / %2
        return tr("Syncing %1 / %2").arg(busy->done).arg(busy->total);
    }
    if (const auto* offline = std::get_if<sync::Offline>(&state)) {
        if (offline->waiting == 0)
            return shortText(state);
        //: %n events wait to be sent
        //: 中文: 离线·待传 %n
        return tr("Offline · %n waiting", nullptr, offline->waiting);
    }
    if (const auto* uploading = std::get_if<sync::Uploading>(&state))
        //: %n scans are still to be sent
        //: 中文: 联网·附件 %n 个在传
        return tr("Online · %n scan(s) to go", nullptr, uploading->files);
    //: %n events were not taken by the platform
    //: 中文: 没能同步 %n
    return tr("%n not synced", nullptr, std::get<sync::Failed>(state).count);
}

QString SyncChip::shortText(const SyncChipState& state)
{
    switch (state.index()) {
    case 0:
    case 4: // what is still to go is no state of the line
        //: 中文: 联网
        return tr("Online");
    case 1:
        //: 中文: 同步中
        return tr("Syncing");
    case 2:
        //: 中文: 离线
        return tr("Offline");
    default:
        //: 中文: 没能同步
        return tr("Not synced");
    }
}

void SyncChip::setState(const SyncChipState& state)
{
    m_state = state;
    describe();
}

void SyncChip::setShort(bool isShort)
{
    m_short = isShort;
    describe();
}

void SyncChip::describe()
{
    setText(m_short ? shortText(m_state) : text(m_state));
    setAccessibleName(text(m_state) + QStringLiteral(" Alt 6"));
    updateGeometry();
    update();
}

QSize SyncChip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Secondary));
    const QString shown = QAbstractButton::text();
    return {m_theme.px(10 + 16 + 6 + 10) + metrics.horizontalAdvance(shown) + 1, m_theme.px(28)};
}

void SyncChip::paintEvent(QPaintEvent*)
{
    const Look look = kLooks[m_state.index()];
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool edge = m_theme.tokens().isHighContrast() || underMouse();
    painter.setPen(edge ? QPen(m_theme.color(look.ink)) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(look.fill));
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const QRectF icon(m_theme.px(10), 0, m_theme.px(16), height());
    m_theme.paintIcon(painter, icon, QLatin1StringView(look.icon), look.ink, 16);
    painter.setFont(m_theme.font(TextSize::Secondary));
    painter.setPen(m_theme.color(look.ink));
    painter.drawText(rect().adjusted(m_theme.px(10 + 16 + 6), 0, 0, 0),
        Qt::AlignVCenter | Qt::AlignLeft, QAbstractButton::text());
}

} // namespace yichuang::window
