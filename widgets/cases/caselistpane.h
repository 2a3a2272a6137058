// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemmodels/casetablemodel.h"
#include "widgets/cases/acts.h"
#include "widgets/shared/theme.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QComboBox;
class QStackedWidget;
class QTableView;
class QGridLayout;
class QVBoxLayout;

namespace yichuang::shared {
class EmptyState;
class FilterChip;
class LineField;
} // namespace yichuang::shared

namespace yichuang::casespage {

class KindChip;

/// What a seat looks for beside the lamps.
enum class CaseView {
    AskedHere, ///< 要我答复的: opinions this department still has to give
    FromBelow, ///< 上报来的: forwarded cases of the places below
    HandedOver, ///< 交出去的: village cases that wait at the township
    ResultBack ///< 结果回来的: village cases whose result is here
};

using itemmodels::CaseCounts;

/// The list of cases with everything that narrows it.
class CaseListPane : public QWidget
{
    Q_OBJECT
public:
    CaseListPane(
        const shared::Theme& theme, itemmodels::CaseTableModel* model, QWidget* parent = nullptr);

    void setDepartments(const std::vector<Department>& departments);
    /// The views this seat has any use for.
    void setSeat(const desk::Seat& seat);
    void setCounts(const CaseCounts& counts);
    /// Asks the model for what the fields say, as of `today`.
    void apply(Day today);
    [[nodiscard]] itemmodels::CaseQuery query() const;
    void clearFilters();
    /// Every case, open or ended, that matches; the newest first and chosen.
    void find(const QString& text);

    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] shared::LineField* search() const { return m_search; }
    /// The chosen case; null when none is.
    [[nodiscard]] CaseId currentCase() const;
    /// False when the case is not among the loaded rows.
    bool choose(CaseId id);
    /// Leaves out the column of steps where there is little room.
    void setNarrow(bool narrow);

Q_SIGNALS:
    /// Something that narrows the list changed; answer with `apply`.
    void queryChanged();
    void currentChanged();
    void retryRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Sheet { Table, Loading, Empty, Problem };

    void makeFields(QVBoxLayout* layout);
    void placeFields(bool narrow);
    void makeChips(QVBoxLayout* layout);
    void makeKindChips(QVBoxLayout* layout);
    void makeViewChips(QWidget* chips);
    void narrow(itemmodels::CaseQuery& query, CaseView view) const;
    void makeTable();
    void showReady(bool tooShort);
    void showProblem(const Error& error);
    void ensureVisibleRows();
    void restyle();

    const shared::Theme& m_theme;
    itemmodels::CaseTableModel* m_model;
    QGridLayout* m_fields{nullptr};
    shared::LineField* m_search;
    QComboBox* m_department;
    QComboBox* m_order;
    shared::FilterChip* m_all{nullptr};
    std::map<deadline::Lamp, shared::FilterChip*> m_lamps;
    std::map<catalogue::CaseKind, KindChip*> m_kinds;
    std::map<CaseView, shared::FilterChip*> m_views;
    desk::Seat m_seat;
    QStackedWidget* m_stack;
    QTableView* m_table;
    shared::EmptyState* m_empty;
    shared::EmptyState* m_problem;
    CaseId m_kept; ///< chosen before the list was read anew
    QTimer m_typing; ///< a pause in typing before the search goes out
    QTimer m_waiting; ///< 0.3 s before the skeleton
};

} // namespace yichuang::casespage
