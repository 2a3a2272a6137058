// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/approvalqueue.h"
#include "models/itemmodels/casetablemodel.h"
#include "widgets/shared/card.h"

#include <QTimer>

#include <map>
#include <vector>

class QListView;
class QStackedWidget;

namespace yichuang::shared {
class EmptyState;
class FilterChip;
} // namespace yichuang::shared

namespace yichuang::approve {

class AbsenceBar;
using QueueList = desk::ApprovalList;
/// 待我决定 …
[[nodiscard]] QString wordOf(QueueList list);

/// The list on the left: by due date, one row a case, nothing to choose several.
class QueuePane : public shared::Card
{
    Q_OBJECT
public:
    QueuePane(const shared::Theme& theme, itemmodels::CaseTableModel* model,
        const std::vector<QueueList>& lists, QWidget* parent = nullptr);

    [[nodiscard]] QueueList current() const { return m_current; }
    void setCounts(const std::map<QueueList, int>& counts);
    void setDecidedToday(int count);
    /// Asks the model for the current list.
    void apply(Day today);
    [[nodiscard]] CaseId currentCase() const;
    bool choose(CaseId id);
    void showList(QueueList list);
    [[nodiscard]] QListView* list() const { return m_view; }
    [[nodiscard]] AbsenceBar* absence() const { return m_absence; }
    [[nodiscard]] bool isEmpty() const;
    /// The list, or where it has no rows the switch of the lists.
    void takeFocus();

Q_SIGNALS:
    void listChanged();
    void currentChanged();
    void retryRequested();
    /// Enter on a row.
    void opened();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Sheet { Rows, Loading, Empty, Problem };

    void makeChips(const std::vector<QueueList>& lists);
    void makeView();
    bool goToNeighbour(int step);
    [[nodiscard]] bool holdsFocus() const;
    void showReady();
    void showProblem(const Error& error);

    const shared::Theme& m_theme;
    itemmodels::CaseTableModel* m_model;
    QueueList m_current;
    std::vector<QueueList> m_lists;
    std::map<QueueList, shared::FilterChip*> m_chips;
    std::map<QueueList, int> m_counts;
    QStackedWidget* m_stack;
    QListView* m_view;
    shared::EmptyState* m_empty;
    shared::EmptyState* m_problem;
    shared::Label* m_today;
    AbsenceBar* m_absence;
    CaseId m_kept;
    int m_row{0}; ///< where the cursor was: the next case takes the place of a decided one
    QTimer m_waiting;
    bool m_hadFocus{false}; ///< before the rows were asked for
};

} // namespace yichuang::approve
