// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemmodels/casequery.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <functional>
#include <optional>
#include <vector>

namespace yichuang::itemmodels {

/// A list of cases of any length. Pages are asked for one after the other as the view comes near
/// them, each by the row it follows; only the pages around the view are kept. `data()` looks up,
/// and never asks for anything.
///
/// While more may follow, a page of placeholders stands at the end (LoadedRole false).
class CaseTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Lamp, Item, Kind, State, Due, ColumnCount };
    enum Role {
        LoadedRole = Qt::UserRole + 1, ///< bool; no other role has a value while it is false
        IdRole, ///< CaseId
        LampRole, ///< int of deadline::Lamp
        KindRole, ///< int of catalogue::CaseKind
        StateRole, ///< int of cases::CaseState
        DueRole, ///< QDate: when it is due, or when it ended; none while nothing runs
        DaysRole, ///< int, working days left, negative when over; only while a clock runs
        TitleRole, ///< QString, the item's name
        ApplicantRole, ///< QString
        NumberRole, ///< QString, 28 digits
        UnsentRole, ///< int, events without the platform's confirmation; 0 = confirmed
        ProvisionalRole, ///< bool, the due day may still move (rulebook 1.10)
        // Lists of the exit window only:
        StageRole, ///< int of cases::ExitStage
        WayRole, ///< int of cases::DeliveryWay
        DocumentRole, ///< QString, empty: the refusal
        FeeRole, ///< int of cases::FeeStanding
        FeeFenRole, ///< qint64, 0 without a payment order
        ParentRole ///< QString, number of the village case
    };

    static constexpr int pageSize = 128;
    static constexpr int keptPages = 12; ///< pages whose rows stay in memory

    /// Rows of the list after `after` (none: from the beginning).
    using Fetch = std::function<QFuture<Result<CasePage>>(
        const CaseQuery& query, const std::optional<store::CaseRow>& after, int limit)>;
    /// Working days after the first up to the second day; negative when over.
    using WorkingDaysBetween = std::function<int(Day after, Day until)>;

    CaseTableModel(Fetch fetch, WorkingDaysBetween workingDays, QObject* parent = nullptr);

    /// Starts the list anew. Answers to earlier questions are thrown away.
    void setQuery(const CaseQuery& query, Day today);
    void reload() { setQuery(m_query, m_today); }
    [[nodiscard]] const CaseQuery& query() const { return m_query; }
    [[nodiscard]] Day today() const { return m_today; }

    /// Tells which rows the view shows; asks for what is missing there and lets go of what is far
    /// away.
    void ensure(int first, int last);

    /// A case changed or is new: its row is rewritten, moved to its place, put in, or taken out.
    /// What lies beyond the loaded pages comes with them later.
    void replace(const cases::CaseSummary& summary, std::optional<int> unsent = {});

    /// The row, or nullptr for a placeholder.
    [[nodiscard]] const store::CaseRow* rowAt(int row) const;
    /// -1 when the case is not among the loaded rows.
    [[nodiscard]] int rowOf(CaseId id) const;
    [[nodiscard]] int loadedRows() const;
    /// False until the first page has come.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool isComplete() const { return !m_more; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The first page of a query came (or a search was too short to be made).
    void ready(bool tooShort);
    /// The numbers that belong to the rows of a first page.
    void counted(const yichuang::itemmodels::CaseCounts& counts);
    /// A page could not be had; the rows that are here stay. `ensure` asks again.
    void failed(const yichuang::Error& error);

private:
    /// A run of rows that was asked for at once. Its size is what the view sees.
    struct Page
    {
        std::optional<store::CaseRow> after; ///< the row it follows
        std::vector<store::CaseRow> rows; ///< empty unless loaded
        int size{0};
        bool loaded{false};
        bool asked{false};
    };
    struct Place
    {
        int page{0};
        int offset{0};
    };

    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] int firstRowOf(int page) const;
    [[nodiscard]] int pageFor(const store::CaseRow& row) const;
    void ask(int page);
    void take(int page, CasePage&& fetched);
    void resizePage(int page, int size);
    void dropAfter(int page);
    void appendPage(const store::CaseRow& after);
    void letGo(int firstPage, int lastPage);
    void removeAt(int row);
    void insert(const store::CaseRow& row);
    [[nodiscard]] QVariant loadedData(const store::CaseRow& row, int role) const;
    [[nodiscard]] static QVariant exitData(const cases::ExitFacts& exit, int role);

    Fetch m_fetch;
    WorkingDaysBetween m_workingDays;
    CaseQuery m_query;
    Day m_today{};
    std::vector<Page> m_pages;
    int m_generation{0}; ///< answers of an older one are thrown away
    bool m_more{false}; ///< the last page is a page of placeholders
    bool m_ready{false};
};

} // namespace yichuang::itemmodels
