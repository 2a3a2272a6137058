// SPDX-License-Identifier: Apache-2.0
#include "models/itemmodels/timelinemodel.h"

#include "models/itemmodels/eventwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace yichuang::itemmodels {

void TimelineModel::setEvents(std::vector<store::StoredEvent> events, QStringList papers)
{
    beginResetModel();
    m_events = std::move(events);
    std::ranges::reverse(m_events);
    m_papers = std::move(papers);
    endResetModel();
}

const store::StoredEvent& TimelineModel::eventAt(int row) const
{
    return m_events[static_cast<std::size_t>(row)];
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::StoredEvent& stored = eventAt(index.row());
    const cases::CaseEvent& event = stored.event;
    switch (role) {
    case Qt::DisplayRole: {
        const QString title = titleOf(event);
        return store::isPartOfCase(stored.standing) ? title : withoutEffect(title);
    }
    case CaptionRole: {
        QStringList parts{event.actor.name, stored.cause, factsOf(event, m_papers)};
        parts.removeAll(QString{});
        //: Between who and what in a line of the history
        //: 中文: ；
        return parts.join(tr("; "));
    }
    case KindRole:
        return static_cast<int>(event.kind());
    case MomentRole:
        return static_cast<qint64>(event.occurredAt.time_since_epoch().count());
    case StandingRole:
        return static_cast<int>(stored.standing);
    default:
        return {};
    }
}

} // namespace yichuang::itemmodels
