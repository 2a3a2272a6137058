// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemmodels/casetablemodel.h"
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

/// Code and name of a department.
struct Department
{
    QString code;
    QString name;

    friend bool operator==(const Department&, const Department&) = default;
};

/// How many open cases each filter lets through, each counted up to store::countCap.
struct CaseCounts
{
    store::LampCounts lamps;
    std::vector<int> kinds; ///< in the order of catalogue::allCaseKinds

    friend bool operator==(const CaseCounts&, const CaseCounts&) = default;
};

/// The list of cases with everything that narrows it.
class CaseListPane : public QWidget
{
    Q_OBJECT
public:
    CaseListPane(
        const shared::Theme& theme, itemmodels::CaseTableModel* model, QWidget* parent = nullptr);

    void setDepartments(const std::vector<Department>& departments);
    void setCounts(const CaseCounts& counts);
    /// Asks the model for what the fields say, as of `today`.
    void apply(Day today);
    [[nodiscard]] itemmodels::CaseQuery query() const;
    void clearFilters();

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
    QStackedWidget* m_stack;
    QTableView* m_table;
    shared::EmptyState* m_empty;
    shared::EmptyState* m_problem;
    CaseId m_kept; ///< chosen before the list was read anew
    QTimer m_typing; ///< a pause in typing before the search goes out
    QTimer m_waiting; ///< 0.3 s before the skeleton
};

} // namespace yichuang::casespage
