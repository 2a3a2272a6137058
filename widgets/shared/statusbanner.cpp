// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/statusbanner.h"

#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace yichuang::shared {

using Kind = BannerMessage::Kind;

namespace {

struct BannerLook
{
    Color fill;
    Color text;
    Color edge;
    const char* icon;
};

BannerLook lookOf(Kind kind)
{
    switch (kind) {
    case Kind::Error:
        return {Color::BannerError, Color::BannerErrorText, Color::BannerErrorEdge, "circle-alert"};
    case Kind::Warning:
        return {Color::BannerWarning, Color::BannerWarningText, Color::BannerWarningEdge,
            "triangle-alert"};
    case Kind::Off:
        return {Color::BannerOff, Color::BannerOffText, Color::BannerOffEdge, "cloud-off"};
    case Kind::Info:
        return {Color::BannerInfo, Color::BannerInfoText, Color::BannerInfoEdge, "info"};
    case Kind::Ok:
        return {Color::BannerOk, Color::BannerOkText, Color::BannerOkEdge, "save"};
    }
    Q_UNREACHABLE();
}

} // namespace

StatusBanner::StatusBanner(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
    , m_lead(new Label(theme, TextSize::Base, Color::Ink, Weight::Bold, this))
    , m_text(new Label(theme, TextSize::Base, Color::Ink, Weight::Regular, this))
    , m_actions(new QHBoxLayout)
{
    m_text->setElide(Label::Elide::Right);
    m_layout->addWidget(m_lead);
    m_layout->addWidget(m_text, 1);
    m_layout->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
    connect(&theme, &Theme::changed, this, &StatusBanner::restyle);
}

void StatusBanner::setWrapping()
{
    m_text->setElide(Label::Elide::Never);
    m_text->setWordWrap(true);
}

void StatusBanner::setMessage(const BannerMessage& message)
{
    if (message == m_message && isVisibleTo(parentWidget()))
        return;
    m_message = message;
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const BannerMessage::Action& action : message.actions) {
        auto* button = new KeyButton(m_theme, KeyButton::Kind::Plain, action.text, this);
        button->setHeight(KeyButton::Height::Small);
        if (!action.key.isEmpty())
            button->setKey(action.key);
        connect(button, &KeyButton::clicked, this,
            [this, id = action.id] { Q_EMIT actionTriggered(id); });
        m_actions->addWidget(button);
        button->show(); // the layout shows it a turn of the loop later; its key is dead till then
    }
    m_lead->setText(message.lead);
    m_lead->setVisible(!message.lead.isEmpty());
    m_text->setText(message.text);
    setAccessibleName(QString(message.lead + QLatin1Char(' ') + message.text).trimmed());
    restyle();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusBanner::clear()
{
    hide();
    m_message = {};
}

void StatusBanner::restyle()
{
    const BannerLook look = lookOf(m_message.kind);
    m_lead->setColor(look.text);
    m_text->setColor(look.text);
    m_layout->setContentsMargins(
        m_theme.px(12 + 20 + 8), m_theme.px(4), m_theme.px(12), m_theme.px(4));
    m_layout->setSpacing(m_theme.px(6));
    m_actions->setSpacing(m_theme.px(8));
    setMinimumHeight(m_theme.px(40));
    update();
}

void StatusBanner::paintEvent(QPaintEvent*)
{
    const BannerLook look = lookOf(m_message.kind);
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(look.fill));
    const int edge = m_theme.tokens().isHighContrast() ? 2 : 1;
    painter.setPen(QPen(m_theme.color(look.edge), edge));
    if (edge == 2)
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    else
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    const QRectF place(m_theme.px(12), 0, m_theme.px(20), height());
    m_theme.paintIcon(painter, place, QLatin1StringView(look.icon), look.text, 18);
}

} // namespace yichuang::shared
