// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/eventlog.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace yichuang::itemmodels {

/// What happened to one case, the newest first (经过).
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// Qt::DisplayRole is the act in the hall's words.
    enum Role {
        CaptionRole = Qt::UserRole + 1, ///< QString: who, where, what exactly
        KindRole, ///< int of cases::EventKind
        MomentRole, ///< qint64, milliseconds since 1970 UTC
        StandingRole ///< int of store::Standing
    };

    using QAbstractListModel::QAbstractListModel;

    /// `events` oldest first, as they are stored; `papers` are the names of the item's papers in
    /// the item's order.
    void setEvents(std::vector<store::StoredEvent> events, QStringList papers);
    [[nodiscard]] const store::StoredEvent& eventAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<store::StoredEvent> m_events;
    QStringList m_papers;
};

} // namespace yichuang::itemmodels
