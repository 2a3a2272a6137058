// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "widgets/shared/theme.h"

#include <QWidget>

namespace yichuang::shared {
class DeadlineCalendar;
class Label;
class LedgerView;
} // namespace yichuang::shared

namespace yichuang::casespage {

/// Why the clock that matters is due when it is: the question, the days, and what was counted.
class TermView : public QWidget
{
    Q_OBJECT
public:
    explicit TermView(const shared::Theme& theme, QWidget* parent = nullptr);

    void setCase(const desk::CaseFile& file, Day today);
    [[nodiscard]] shared::DeadlineCalendar* calendar() const { return m_calendar; }

private:
    shared::Label* m_why;
    shared::Label* m_month;
    shared::DeadlineCalendar* m_calendar;
    shared::LedgerView* m_ledger;
};

} // namespace yichuang::casespage
