// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "widgets/cases/acts.h"
#include "widgets/shared/theme.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace yichuang::shared {
class Label;
} // namespace yichuang::shared

namespace yichuang::casespage {

/// Clocks in a few words each: lamp, whose or what, how long; below it what was answered.
class ClockBoard : public QWidget
{
    Q_OBJECT
public:
    struct Row
    {
        deadline::Lamp lamp{deadline::Lamp::NotStarted};
        QString title;
        QString state; ///< 剩 3 日 11-20, or what was answered
        QString caption; ///< reasons; may be empty

        friend bool operator==(const Row&, const Row&) = default;
    };

    explicit ClockBoard(const shared::Theme& theme, QWidget* parent = nullptr);

    /// Hidden without rows.
    void setRows(const QString& heading, const std::vector<Row>& rows);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

private:
    [[nodiscard]] QWidget* made(const Row& row);

    const shared::Theme& m_theme;
    shared::Label* m_heading;
    QVBoxLayout* m_lines;
    std::vector<Row> m_rows;
};

/// The clocks beside the main one that still run (C3, C4, C6, C9).
[[nodiscard]] std::vector<ClockBoard::Row> sideClocks(const desk::CaseFile& file);
/// The participants of the newest round of opinions: term, answer, reasons (C7). Empty without one.
[[nodiscard]] std::vector<ClockBoard::Row> participants(const desk::CaseFile& file);

} // namespace yichuang::casespage
