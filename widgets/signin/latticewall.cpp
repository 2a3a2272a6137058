// SPDX-License-Identifier: Apache-2.0
#include "widgets/signin/latticewall.h"

#include "widgets/shared/latticemark.h"

#include <QPainter>

#include <array>

namespace yichuang::signin {

using shared::Color;
using shared::TextSize;

namespace {

constexpr int kWidth = 520;
constexpr int kUnit = 104;
constexpr int kFoot = 143;

struct Pane
{
    int column;
    int row;
    Color color;
};

constexpr std::array kPanes{Pane{0, 0, Color::RailOn}, Pane{2, 0, Color::RailOn},
    Pane{1, 1, Color::RailOn}, Pane{4, 1, Color::RailOn}, Pane{0, 2, Color::RailOn},
    Pane{3, 2, Color::Blue}, Pane{2, 3, Color::RailOn}, Pane{4, 3, Color::RailOn},
    Pane{1, 4, Color::Blue}, Pane{3, 4, Color::Seal}, Pane{0, 5, Color::RailOn},
    Pane{2, 5, Color::RailOn}, Pane{4, 5, Color::RailOn}};

} // namespace

LatticeWall::LatticeWall(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &shared::Theme::changed, this, &LatticeWall::restyle);
    restyle();
}

void LatticeWall::setHall(const QString& name)
{
    m_hall = name;
    setAccessibleName(name);
    update();
}

void LatticeWall::restyle()
{
    setFixedWidth(m_theme.px(kWidth));
    update();
}

void LatticeWall::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Rail));
    const int lattice = height() - m_theme.px(kFoot);
    painter.save();
    painter.setClipRect(0, 0, width(), lattice);
    paintLattice(painter, lattice);
    painter.restore();
    painter.setPen(QPen(m_theme.color(Color::RailOn), 2));
    painter.drawLine(0, lattice, width(), lattice);
    paintName(painter, lattice);
}

void LatticeWall::paintLattice(QPainter& painter, int height) const
{
    const double unit = m_theme.px(kUnit);
    const double scale = unit / 28.0;
    painter.setPen(Qt::NoPen);
    for (const Pane& pane : kPanes) {
        const QRectF place(
            pane.column * unit + 9 * scale, pane.row * unit + 9 * scale, 10 * scale, 10 * scale);
        painter.fillRect(place, m_theme.color(pane.color));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Color::RailOn), 1.5));
    for (double y = 0; y < height; y += unit) {
        for (double x = 0; x < width(); x += unit) {
            const auto line = [&](double x1, double y1, double x2, double y2) {
                painter.drawLine(QPointF(x + x1 * scale, y + y1 * scale),
                    QPointF(x + x2 * scale, y + y2 * scale));
            };
            for (const double bar : {0.0, 9.0, 19.0}) {
                line(bar, 0, bar, 28);
                line(0, bar, 28, bar);
            }
            line(14, 0, 14, 9);
            line(14, 19, 14, 28);
            line(0, 14, 9, 14);
            line(19, 14, 28, 14);
        }
    }
}

void LatticeWall::paintName(QPainter& painter, int top) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const int left = m_theme.px(40);
    painter.save();
    painter.translate(left + 1, top + m_theme.px(27));
    const double scale = m_theme.px(36) / 28.0;
    painter.scale(scale, scale);
    painter.setPen(QPen(m_theme.color(Color::OnBlue), 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shared::latticeMark());
    painter.restore();

    QFont name = m_theme.serif(32, shared::Weight::Bold);
    name.setLetterSpacing(QFont::AbsoluteSpacing, m_theme.px(3));
    painter.setFont(name);
    painter.setPen(m_theme.color(Color::OnBlue));
    //: The product, large
    //: 中文: 一窗受理
    painter.drawText(
        QRect(left + m_theme.px(52), top + m_theme.px(20), width() - left, m_theme.px(50)),
        Qt::AlignLeft | Qt::AlignVCenter, tr("Yichuang"));
    painter.setFont(m_theme.font(TextSize::CardTitle));
    painter.setPen(m_theme.color(Color::RailText));
    painter.drawText(QRect(left, top + m_theme.px(76), width() - left, m_theme.px(22)),
        Qt::AlignLeft | Qt::AlignVCenter, m_hall);
    painter.setFont(m_theme.font(TextSize::Secondary));
    painter.setPen(m_theme.color(Color::RailKey));
    //: 中文: 前台综合受理，后台分类审批，统一窗口出件
    painter.drawText(QRect(left, top + m_theme.px(100), width() - left, m_theme.px(20)),
        Qt::AlignLeft | Qt::AlignVCenter,
        tr("One window accepts, departments decide, one window hands out"));
}

} // namespace yichuang::signin
