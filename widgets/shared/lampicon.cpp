// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/lampicon.h"

#include <QPainter>
#include <QPainterPath>

namespace yichuang::shared {

using deadline::Lamp;

namespace {

void paintTriangle(QPainter& painter, const Tokens& tokens)
{
    QPen outline(tokens[Color::Amber], 1.4);
    outline.setJoinStyle(Qt::RoundJoin);
    painter.setPen(outline);
    painter.setBrush(tokens[Color::AmberFill]);
    painter.drawPolygon(QPolygonF{{7, 1.4}, {13, 12.3}, {1, 12.3}});
}

void paintOverdue(QPainter& painter, const Tokens& tokens)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens[Color::Red]);
    painter.drawRoundedRect(QRectF(1, 1, 12, 12), 1.5, 1.5);
    painter.setBrush(tokens[Color::OnBlue]);
    painter.drawRoundedRect(QRectF(6.1, 3.2, 1.8, 4.9), 0.6, 0.6);
    painter.drawEllipse(QPointF(7, 10.1), 1.05, 1.05);
}

void paintDashedRing(QPainter& painter, const Tokens& tokens)
{
    QPen pen(tokens[Color::Grey], 1.6);
    pen.setDashPattern({1.35, 1.6});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(7, 7), 5.4, 5.4);
}

void paintTick(QPainter& painter, const Tokens& tokens)
{
    QPen pen(tokens[Color::Green], 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(7, 7), 5.4, 5.4);
    painter.drawPolyline(QPolygonF{{4.5, 7.2}, {6.3, 8.9}, {9.6, 5.4}});
}

} // namespace

LampIcon::LampIcon(const Theme& theme, Lamp lamp, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lamp(lamp)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLamp(lamp);
    followTheme(this, theme);
}

void LampIcon::setLamp(Lamp lamp)
{
    m_lamp = lamp;
    setToolTip(word(lamp));
    setAccessibleName(word(lamp));
    update();
}

void LampIcon::setSize(int design)
{
    m_design = design;
    updateGeometry();
    update();
}

QSize LampIcon::sizeHint() const { return {m_theme.px(m_design), m_theme.px(m_design)}; }

QString LampIcon::word(Lamp lamp)
{
    switch (lamp) {
    case Lamp::NotStarted:
        //: 中文: 未起算
        return tr("Not started");
    case Lamp::Green:
        //: 中文: 正常
        return tr("On time");
    case Lamp::Yellow:
        //: 中文: 临期
        return tr("Near due");
    case Lamp::Red:
        //: 中文: 超期
        return tr("Overdue");
    case Lamp::Paused:
        //: 中文: 暂停
        return tr("Paused");
    case Lamp::Ended:
        //: 中文: 办结
        return tr("Completed");
    }
    Q_UNREACHABLE();
}

void LampIcon::paint(QPainter& painter, const QRectF& rect, Lamp lamp, const Tokens& tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 14.0, rect.height() / 14.0);
    switch (lamp) {
    case Lamp::Green:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens[Color::Green]);
        painter.drawEllipse(QPointF(7, 7), 6, 6);
        break;
    case Lamp::Yellow:
        paintTriangle(painter, tokens);
        break;
    case Lamp::Red:
        paintOverdue(painter, tokens);
        break;
    case Lamp::Paused:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens[Color::Grey]);
        painter.drawRect(QRectF(2.2, 1.5, 3.6, 11));
        painter.drawRect(QRectF(8.2, 1.5, 3.6, 11));
        break;
    case Lamp::NotStarted:
        paintDashedRing(painter, tokens);
        break;
    case Lamp::Ended:
        paintTick(painter, tokens);
        break;
    }
    painter.restore();
}

void LampIcon::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_lamp, m_theme.tokens());
}

} // namespace yichuang::shared
