// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "widgets/cases/caseactions.h"

#include <QWidget>

class QBoxLayout;
class QListView;
class QStackedWidget;

namespace yichuang::shared {
class DeadlineCalendar;
class DueChip;
class EmptyState;
class FilterChip;
class Label;
class StatusBanner;
class KeyButton;
class StepBar;
class TypeBadge;
} // namespace yichuang::shared

namespace yichuang::casespage {

class ClockBoard;
class HistoryList;
class TermView;

/// One case: head, nodes, history, why it is due when it is, papers, and what can be done.
class CaseDetail : public QWidget
{
    Q_OBJECT
public:
    explicit CaseDetail(const shared::Theme& theme, QWidget* parent = nullptr);

    void setCase(const ActContext& context);
    /// Nothing is chosen.
    void clear();
    /// Keeps what is shown and says why it is not newer.
    void showProblem(const QString& lead, const QString& text);
    void clearProblem();

    [[nodiscard]] CaseActions* actions() const { return m_actions; }
    /// 看扫描件; hidden without pages.
    [[nodiscard]] shared::KeyButton* pages() const { return m_pages; }
    [[nodiscard]] QListView* timeline() const;
    [[nodiscard]] shared::DeadlineCalendar* calendar() const;
    /// Wide pages have larger calendar cells.
    void setWide(bool wide);
    /// History and count one below the other, for little room.
    void setStacked(bool stacked);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeHistory();
    [[nodiscard]] QWidget* makeCount();
    void showHead(const desk::CaseFile& file);
    void showCount(const desk::CaseFile& file, Day today);
    void showBoards(const desk::CaseFile& file);
    void restyle();

    const shared::Theme& m_theme;
    QStackedWidget* m_stack;
    shared::EmptyState* m_empty;
    shared::StatusBanner* m_banner;
    shared::TypeBadge* m_badge;
    shared::Label* m_title;
    shared::Label* m_caption;
    shared::Label* m_number;
    shared::DueChip* m_due;
    shared::StepBar* m_steps;
    shared::Label* m_historyCount;
    HistoryList* m_timeline;
    TermView* m_term;
    ClockBoard* m_clocks; ///< beside the main one
    ClockBoard* m_participants;
    shared::FilterChip* m_papers;
    shared::FilterChip* m_missing;
    shared::KeyButton* m_pages;
    CaseActions* m_actions;
    QWidget* m_body;
    QBoxLayout* m_columns;
    QWidget* m_history;
};

} // namespace yichuang::casespage
