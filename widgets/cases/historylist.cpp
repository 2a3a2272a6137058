// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/historylist.h"

#include "widgets/cases/timelinelook.h"
#include "widgets/shared/timelinedelegate.h"

namespace yichuang::casespage {

HistoryList::HistoryList(const shared::Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_events(new itemmodels::TimelineModel(this))
{
    setObjectName(QStringLiteral("timeline"));
    //: 中文: 经过
    setAccessibleName(tr("History"));
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(new shared::TimelineDelegate(theme, this));
    auto* look = new TimelineLook(this);
    look->setSourceModel(m_events);
    setModel(look);
}

void HistoryList::setCase(const desk::CaseFile& file)
{
    QStringList papers;
    for (const catalogue::Paper& paper : file.item.papers)
        papers << paper.name;
    m_events->setEvents(file.events, papers);
}

} // namespace yichuang::casespage
