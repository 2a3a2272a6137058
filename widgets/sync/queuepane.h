// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/card.h"
#include "widgets/sync/queuerows.h"

#include <array>

class QListView;

namespace yichuang::shared {
class EmptyState;
class FilterChip;
class KeyButton;
class LineField;
} // namespace yichuang::shared

namespace yichuang::syncpage {

/// 待传: what waits, narrowed by kind or by a name or number.
class QueuePane : public shared::Card
{
    Q_OBJECT
public:
    enum class Filter { All, Conflict, Refused };

    QueuePane(const shared::Theme& theme, QWidget* parent);

    void setOverview(const Overview& overview, const BeijingTime& now);
    /// Answer to `findRequested`, in place of the queue until the field is empty.
    void setFound(std::vector<QueueRow> rows, const BeijingTime& now);
    void setFilter(Filter filter);
    [[nodiscard]] Filter filter() const { return m_filter; }
    /// Puts the cursor on the record; false when it is not listed.
    bool choose(const EventId& id);
    [[nodiscard]] const QueueRow* current() const;
    [[nodiscard]] bool isNarrowed() const;
    void clearFilters();
    void focusList();
    void focusSearch();
    [[nodiscard]] QListView* list() { return m_view; }

Q_SIGNALS:
    void currentChanged();
    /// Enter, or a double click.
    void opened();
    /// Looks a case up by name or number; empty: back to the queue.
    void findRequested(const QString& text);
    /// 传一次
    void syncRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showRows();
    void describeEmpty();
    void restyle();

    const shared::Theme& m_theme;
    Overview m_overview;
    std::optional<std::vector<QueueRow>> m_found;
    BeijingTime m_now{};
    Filter m_filter{Filter::All};
    QueueRows m_rows;
    QHBoxLayout* m_tools;
    std::array<shared::FilterChip*, 3> m_chips;
    shared::LineField* m_search;
    QListView* m_view;
    shared::EmptyState* m_empty;
    shared::Label* m_people; ///< whose the records are
    shared::Label* m_foot;
    shared::KeyButton* m_sync;
};

} // namespace yichuang::syncpage
