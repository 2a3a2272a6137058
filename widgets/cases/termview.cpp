// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/termview.h"

#include "widgets/shared/daytext.h"
#include "widgets/shared/deadlinecalendar.h"
#include "widgets/shared/label.h"
#include "widgets/shared/ledgerview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yichuang::casespage {

using shared::Color;
using shared::Label;
using shared::TextSize;
using shared::Weight;

TermView::TermView(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_why(new Label(theme, TextSize::Base, Color::Ink2, Weight::Bold, this))
    , m_month(new Label(theme, TextSize::Secondary, Color::Ink3, Weight::Regular, this))
    , m_calendar(new shared::DeadlineCalendar(theme, this))
    , m_ledger(new shared::LedgerView(theme, shared::LedgerView::Style::Lines, this))
{
    m_why->setObjectName(QStringLiteral("why"));
    m_calendar->setObjectName(QStringLiteral("calendar"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_why, 1);
    head->addWidget(m_month);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_calendar);
    layout->addWidget(m_ledger);
}

void TermView::setCase(const desk::CaseFile& file, Day today)
{
    const bool counted = !file.clocks.empty() && !file.clocks.front().explanation.days.empty();
    m_calendar->setVisible(counted);
    m_ledger->setVisible(counted);
    m_month->setVisible(counted);
    if (!counted) {
        //: 中文: 现在没有在走的时限
        m_why->setText(tr("No term is running now"));
        return;
    }
    const deadline::Explanation& explanation = file.clocks.front().explanation;
    //: %1 is a day such as 11月20日
    if (explanation.due)
        //: 中文: 为什么 %1 到期
        m_why->setText(
            tr("Why it is due on %1").arg(shared::DayText::withoutWeekday(*explanation.due)));
    else
        //: 中文: 时限已暂停
        m_why->setText(tr("The term is paused"));
    m_month->setText(shared::DayText::month(explanation.due.value_or(today)));
    m_calendar->setExplanation(explanation, today);
    m_ledger->setExplanation(explanation);
}

} // namespace yichuang::casespage
