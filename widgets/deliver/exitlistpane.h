// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemmodels/casetablemodel.h"
#include "widgets/deliver/framebox.h"
#include "widgets/shared/theme.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace yichuang::shared {
class EmptyState;
class FilterChip;
class KeyButton;
class LineField;
} // namespace yichuang::shared

namespace yichuang::deliver {

/// The decided cases of this window: six lists, a search, and the button for the village list.
class ExitListPane : public FrameBox
{
    Q_OBJECT
public:
    ExitListPane(
        const shared::Theme& theme, itemmodels::CaseTableModel* model, QWidget* parent = nullptr);

    void setCounts(const store::ExitCounts& counts);
    /// Asks the model for what the fields say, as of `today`.
    void apply(Day today);
    [[nodiscard]] itemmodels::CaseQuery query() const;
    [[nodiscard]] bool isNarrowed() const;
    void clearFilters();
    /// Leaves out the column of fees where there is little room.
    void setNarrow(bool narrow);
    /// A village point hands back to villagers; it makes no list.
    void setVillagePoint(bool village);

    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] shared::LineField* search() const { return m_search; }
    [[nodiscard]] CaseId currentCase() const;
    /// False when the case is not among the loaded rows.
    bool choose(CaseId id);
    void chooseNone();

Q_SIGNALS:
    void queryChanged();
    void currentChanged();
    void retryRequested();
    void villageListRequested();
    /// Enter on a row: to the first field of its steps.
    void opened();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Sheet { Table, Loading, Empty, Problem };

    void makeFields(QVBoxLayout* layout);
    void makeChips(QVBoxLayout* layout);
    void makeTable();
    void showReady(bool tooShort);
    void showEmpty(bool tooShort);
    void showProblem(const Error& error);
    void ensureVisibleRows();
    void restyle();

    const shared::Theme& m_theme;
    itemmodels::CaseTableModel* m_model;
    shared::LineField* m_search;
    shared::KeyButton* m_village;
    std::map<cases::ExitList, shared::FilterChip*> m_lists;
    QStackedWidget* m_stack;
    QTableView* m_table;
    shared::EmptyState* m_empty;
    shared::EmptyState* m_problem;
    CaseId m_kept;
    QTimer m_typing;
    QTimer m_waiting;
};

} // namespace yichuang::deliver
