// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deadline/explanation.h"
#include "widgets/shared/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace yichuang::shared {

/// 期限历: each calendar day between the trigger and the due day, and what it was to the term
/// (visual-spec 4.5). It computes nothing; what it shows is the explanation. Arrow keys move a
/// cursor over the days.
class DeadlineCalendar : public QWidget
{
    Q_OBJECT
public:
    /// One day of the grid.
    struct Cell
    {
        Day day;
        std::optional<deadline::CountedDay> counted; ///< none outside trigger…due
        bool today{false};

        friend bool operator==(const Cell&, const Cell&) = default;
    };
    /// A week, or the row that stands for the collapsed weeks in the middle.
    struct Row
    {
        std::vector<Cell> cells; ///< seven, Monday first; empty when collapsed
        int collapsedDays{0}; ///< counted working days in the weeks the row stands for
    };
    static constexpr int maximumWeeks = 6;
    static constexpr int headHeight = 20; ///< the line of weekdays, at 100 %

    explicit DeadlineCalendar(const Theme& theme, QWidget* parent = nullptr);

    void setExplanation(const deadline::Explanation& explanation, Day today);
    void clear();
    /// 受理 in the cell of the trigger; 告知 and the like where the term runs from something else.
    void setTriggerWord(const QString& word);
    /// The cells grow from 40 to 44 (pages 1600 wide and more).
    void setWide(bool wide);

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] std::optional<Day> cursorDay() const { return m_cursor; }
    void setCursorDay(Day day);
    /// The second line of a cell: 受理, 第3日, 休, 班, 暂停, 到期 or nothing.
    [[nodiscard]] QString mark(const Cell& cell) const;
    /// "11月18日 周三，今天，第6日"
    [[nodiscard]] QString spokenText(const Cell& cell) const;
    [[nodiscard]] const Cell* cellOf(Day day) const;
    [[nodiscard]] QRect cellRect(Day day) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cursorMoved(const QString& spokenText);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect cellRect(int row, int column) const;
    [[nodiscard]] int rowTop(int row) const;
    [[nodiscard]] int rowHeight(int row) const;
    [[nodiscard]] const Cell* cellAt(const QPoint& position) const;
    void moveCursor(int days);
    void paintHead(QPainter& painter) const;
    void paintCell(QPainter& painter, const QRect& rect, const Cell& cell) const;
    void paintCollapsed(QPainter& painter, int row) const;

    const Theme& m_theme;
    std::vector<Row> m_rows;
    std::optional<Day> m_cursor;
    QString m_triggerWord;
    bool m_wide{false};
};

/// Whether the day is not worked, as far as the explanation or the weekday tells.
[[nodiscard]] bool isDayOff(const DeadlineCalendar::Cell& cell);
/// The weeks of the grid, with the middle collapsed where there are more than `maximumWeeks`.
[[nodiscard]] std::vector<DeadlineCalendar::Row> calendarRows(
    const deadline::Explanation& explanation, Day today);

} // namespace yichuang::shared
