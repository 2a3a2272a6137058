// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/rowdelegate.h"
#include "widgets/sync/syncfacts.h"

#include <QAbstractListModel>

namespace yichuang::syncpage {

/// The records of the queue, or those found.
class QueueRows : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Keeps the rows that stay in place, so that the cursor does not jump at each refresh.
    void setRows(std::vector<QueueRow> rows, const BeijingTime& now);
    [[nodiscard]] const QueueRow* at(int row) const;
    [[nodiscard]] int rowOf(const EventId& id) const; ///< -1: not here
    [[nodiscard]] const BeijingTime& now() const { return m_now; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<QueueRow> m_rows;
    BeijingTime m_now{};
};

/// Icon, item over applicant and act, state over cause at the right.
class QueueRowDelegate : public shared::RowDelegate
{
    Q_OBJECT
public:
    QueueRowDelegate(const shared::Theme& theme, const QueueRows& rows, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    const QueueRows& m_rows;
};

} // namespace yichuang::syncpage
