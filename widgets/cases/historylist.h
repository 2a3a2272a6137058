// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "models/itemmodels/timelinemodel.h"
#include "widgets/shared/theme.h"

#include <QListView>

namespace yichuang::casespage {

/// What happened with a case, newest first.
class HistoryList : public QListView
{
    Q_OBJECT
public:
    explicit HistoryList(const shared::Theme& theme, QWidget* parent = nullptr);

    void setCase(const desk::CaseFile& file);
    [[nodiscard]] int count() const { return m_events->rowCount(); }

private:
    itemmodels::TimelineModel* m_events;
};

} // namespace yichuang::casespage
