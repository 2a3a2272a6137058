// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/deadlinecalendar.h"

#include "widgets/shared/daytext.h"
#include "widgets/shared/termwords.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::shared {

using deadline::DayRole;
using deadline::Explanation;

namespace {

constexpr int kHead = DeadlineCalendar::headHeight;
constexpr int kCell = 40;
constexpr int kCellWide = 44;
constexpr int kCollapsed = 28;

} // namespace

DeadlineCalendar::DeadlineCalendar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    //: 中文: 期限历
    setAccessibleName(tr("Day-by-day count"));
    m_triggerWord = TermText::of({}).cell;
    followTheme(this, theme);
}

void DeadlineCalendar::setExplanation(const Explanation& explanation, Day today)
{
    m_rows = calendarRows(explanation, today);
    m_triggerWord = TermText::of(explanation.rule).cell;
    m_cursor.reset();
    updateGeometry();
    update();
}

void DeadlineCalendar::clear()
{
    m_rows.clear();
    m_cursor.reset();
    updateGeometry();
    update();
}

void DeadlineCalendar::setTriggerWord(const QString& word)
{
    m_triggerWord = word;
    update();
}

void DeadlineCalendar::setWide(bool wide)
{
    m_wide = wide;
    updateGeometry();
    update();
}

bool isDayOff(const DeadlineCalendar::Cell& cell)
{
    if (!cell.counted)
        return isWeekend(cell.day);
    return cell.counted->role == DayRole::Weekend || cell.counted->role == DayRole::Holiday;
}

QString DeadlineCalendar::mark(const Cell& cell) const
{
    //: A day that is not worked, one character
    //: 中文: 休
    const QString off = tr("off");
    if (!cell.counted)
        return isDayOff(cell) ? off : QString();
    switch (cell.counted->role) {
    case DayRole::Trigger:
        return m_triggerWord;
    case DayRole::Counted:
        if (cell.counted->makeUp) {
            //: A Saturday or Sunday that is worked, one character
            //: 中文: 班
            return tr("work");
        }
        //: The %1-th counted working day, very short
        //: 中文: 第%1日
        return tr("day %1").arg(cell.counted->ordinal);
    case DayRole::Weekend:
    case DayRole::Holiday:
        return off;
    case DayRole::Stopped:
        //: The term stands still on this day, very short
        //: 中文: 暂停
        return tr("paused");
    case DayRole::Due:
        //: The last day of the term, very short
        //: 中文: 到期
        return tr("due");
    }
    Q_UNREACHABLE();
}

QString DeadlineCalendar::spokenText(const Cell& cell) const
{
    QStringList parts{DayText::asSubject(cell.day)};
    if (cell.today) {
        //: 中文: 今天
        parts += tr("today");
    }
    if (cell.counted && cell.counted->role == DayRole::Holiday)
        parts += cell.counted->holiday;
    if (cell.counted && cell.counted->makeUp) {
        //: A Saturday or Sunday that is worked
        //: 中文: 调休上班
        parts += tr("worked in exchange");
    }
    const bool numbered = cell.counted && cell.counted->ordinal > 0;
    if (numbered) {
        //: The %1-th counted working day, very short
        //: 中文: 第%1日
        parts += tr("day %1").arg(cell.counted->ordinal);
    }
    const QString word = mark(cell);
    if (!word.isEmpty() && (!numbered || cell.counted->role == DayRole::Due))
        parts += word;
    //: Between the parts of a spoken sentence
    //: 中文: ，
    return parts.join(tr(", "));
}

const DeadlineCalendar::Cell* DeadlineCalendar::cellOf(Day day) const
{
    for (const Row& row : m_rows) {
        const auto found = std::ranges::find(row.cells, day, &Cell::day);
        if (found != row.cells.end())
            return &*found;
    }
    return nullptr;
}

QRect DeadlineCalendar::cellRect(Day day) const
{
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const auto& cells = m_rows[static_cast<std::size_t>(row)].cells;
        const auto found = std::ranges::find(cells, day, &Cell::day);
        if (found != cells.end())
            return cellRect(row, static_cast<int>(std::distance(cells.begin(), found)));
    }
    return {};
}

int DeadlineCalendar::rowHeight(int row) const
{
    const bool collapsed = m_rows[static_cast<std::size_t>(row)].cells.empty();
    return m_theme.px(collapsed ? kCollapsed : m_wide ? kCellWide : kCell);
}

int DeadlineCalendar::rowTop(int row) const
{
    int top = 1 + m_theme.px(kHead);
    for (int i = 0; i < row; ++i)
        top += rowHeight(i);
    return top;
}

QRect DeadlineCalendar::cellRect(int row, int column) const
{
    const int inner = width() - 2;
    const int left = 1 + inner * column / 7;
    return {left, rowTop(row), 1 + inner * (column + 1) / 7 - left, rowHeight(row)};
}

const DeadlineCalendar::Cell* DeadlineCalendar::cellAt(const QPoint& position) const
{
    for (const Row& row : m_rows) {
        for (const Cell& cell : row.cells) {
            if (cellRect(cell.day).contains(position))
                return &cell;
        }
    }
    return nullptr;
}

QSize DeadlineCalendar::sizeHint() const
{
    const int rows = static_cast<int>(m_rows.size());
    return {m_theme.px(310), rowTop(rows) + 1};
}

QSize DeadlineCalendar::minimumSizeHint() const { return {m_theme.px(266), sizeHint().height()}; }

void DeadlineCalendar::setCursorDay(Day day)
{
    const Cell* cell = cellOf(day);
    if (cell == nullptr)
        return;
    m_cursor = day;
    update();
    const QString text = spokenText(*cell);
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT cursorMoved(text);
}

void DeadlineCalendar::moveCursor(int days)
{
    const Day first = m_rows.front().cells.front().day;
    const Day last = m_rows.back().cells.back().day;
    // Collapsed weeks are stepped over: the cursor only rests on days that are painted.
    for (Day day = *m_cursor + std::chrono::days{days}; day >= first && day <= last;
         day += std::chrono::days{days}) {
        if (cellOf(day) != nullptr) {
            setCursorDay(day);
            return;
        }
    }
}

void DeadlineCalendar::keyPressEvent(QKeyEvent* event)
{
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        step = -1;
        break;
    case Qt::Key_Right:
        step = 1;
        break;
    case Qt::Key_Up:
        step = -7;
        break;
    case Qt::Key_Down:
        step = 7;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_cursor)
        moveCursor(step);
}

void DeadlineCalendar::mousePressEvent(QMouseEvent* event)
{
    if (const Cell* cell = cellAt(event->pos()))
        setCursorDay(cell->day);
}

void DeadlineCalendar::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_cursor || m_rows.empty())
        return;
    Day start = m_rows.front().cells.front().day;
    for (const Row& row : m_rows) {
        for (const Cell& cell : row.cells) {
            if (cell.today)
                start = cell.day;
        }
    }
    setCursorDay(start);
}

void DeadlineCalendar::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool DeadlineCalendar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const Cell* cell = cellAt(help->pos()))
            QToolTip::showText(help->globalPos(), spokenText(*cell), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace yichuang::shared
