// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/daytext.h"
#include "widgets/shared/deadlinecalendar.h"

#include <QPainter>
#include <QPainterPath>

namespace yichuang::shared {

using deadline::DayRole;

namespace {

constexpr int kHead = DeadlineCalendar::headHeight;

struct CellLook
{
    Color fill;
    Color date;
    Color mark;
    bool hatched;
    bool bold;
};

CellLook lookOf(const DeadlineCalendar::Cell& cell)
{
    if (isDayOff(cell))
        return {Color::Panel, Color::Ink2, Color::Ink2, true, false};
    if (!cell.counted)
        return {Color::Paper, Color::Ink3, Color::Ink3, false, false};
    switch (cell.counted->role) {
    case DayRole::Trigger:
        return {Color::Ink, Color::OnBlue, Color::OnBlue, false, false};
    case DayRole::Counted:
        return {Color::BlueTint, Color::Ink, Color::Blue, false, false};
    case DayRole::Stopped:
        return {Color::GreyTint, Color::Ink2, Color::Grey, false, false};
    case DayRole::Due:
        return {Color::Blue, Color::OnBlue, Color::OnBlue, false, true};
    case DayRole::Weekend:
    case DayRole::Holiday:
        break; // dealt with above
    }
    return {Color::Paper, Color::Ink, Color::Ink2, false, false};
}

} // namespace

void DeadlineCalendar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    frame.addRoundedRect(box, m_theme.px(4), m_theme.px(4));
    painter.fillPath(frame, m_theme.color(Color::Paper));
    painter.save();
    painter.setClipPath(frame);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintHead(painter);
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const auto& cells = m_rows[static_cast<std::size_t>(row)].cells;
        if (cells.empty())
            paintCollapsed(painter, row);
        for (int column = 0; column < static_cast<int>(cells.size()); ++column)
            paintCell(painter, cellRect(row, column), cells[static_cast<std::size_t>(column)]);
    }
    painter.restore();
    painter.setPen(m_theme.color(Color::Line));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(frame);
    if (hasFocus() && m_cursor) {
        painter.setPen(QPen(m_theme.color(Color::Blue), m_theme.tokens().focusRingWidth()));
        painter.drawRoundedRect(QRectF(cellRect(*m_cursor)).adjusted(2, 2, -3, -3), 2, 2);
    }
}

void DeadlineCalendar::paintHead(QPainter& painter) const
{
    const int height = m_theme.px(kHead);
    painter.fillRect(QRect(0, 0, width(), height + 1), m_theme.color(Color::Panel));
    painter.setFont(m_theme.font(TextSize::Caption));
    painter.setPen(m_theme.color(Color::Ink2));
    const int inner = width() - 2;
    for (int column = 0; column < 7; ++column) {
        const QRect cell(1 + inner * column / 7, 1, inner / 7, height - 1);
        const std::chrono::weekday weekday = std::chrono::Monday + std::chrono::days{column};
        painter.drawText(cell, Qt::AlignCenter, DayText::weekdayShort(weekday));
    }
    painter.setPen(m_theme.color(Color::Line));
    painter.drawLine(0, height, width(), height);
}

void DeadlineCalendar::paintCell(QPainter& painter, const QRect& rect, const Cell& cell) const
{
    const CellLook look = lookOf(cell);
    painter.fillRect(rect, m_theme.color(look.fill));
    if (look.hatched)
        painter.fillRect(rect, QBrush(m_theme.color(Color::Hatch), Qt::BDiagPattern));
    painter.setPen(m_theme.color(Color::LineSoft));
    painter.drawLine(rect.right(), rect.top(), rect.right(), rect.bottom());
    painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom());

    const QString date = QString::number(unsigned{std::chrono::year_month_day{cell.day}.day()});
    const QString word = mark(cell);
    const int line = m_theme.px(17);
    const int top = rect.top() + (rect.height() - 2 * line) / 2;
    painter.setFont(m_theme.font(TextSize::Secondary, look.bold ? Weight::Bold : Weight::Regular));
    painter.setPen(m_theme.color(look.date));
    painter.drawText(QRect(rect.left(), top, rect.width(), line), Qt::AlignCenter, date);
    painter.setFont(m_theme.font(TextSize::Caption, look.bold ? Weight::Bold : Weight::Regular));
    painter.setPen(m_theme.color(look.mark));
    painter.drawText(QRect(rect.left(), top + line, rect.width(), line), Qt::AlignCenter, word);
    if (cell.today) {
        painter.setPen(
            QPen(m_theme.color(Color::Ink), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

void DeadlineCalendar::paintCollapsed(QPainter& painter, int row) const
{
    const QRect rect(1, rowTop(row), width() - 2, rowHeight(row));
    painter.fillRect(rect, m_theme.color(Color::BlueTint));
    painter.setPen(m_theme.color(Color::LineSoft));
    painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom());
    painter.setFont(m_theme.font(TextSize::Caption));
    painter.setPen(m_theme.color(Color::Blue));
    //: The weeks in the middle of a long term
    //: 中文: … 共 %n 个工作日
    painter.drawText(rect, Qt::AlignCenter,
        tr("… %n working day(s) in all", nullptr,
            m_rows[static_cast<std::size_t>(row)].collapsedDays));
}

} // namespace yichuang::shared
