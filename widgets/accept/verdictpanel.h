// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/assessment.h"
#include "widgets/shared/card.h"
#include "widgets/shared/deadlinecalendar.h"
#include "widgets/shared/duechip.h"
#include "widgets/shared/ledgerview.h"
#include "widgets/shared/typestrip.h"

namespace yichuang::accept {

/// Section 4, 判定: what kind of case it is and why, when it would be due and why, and what
/// follows. It shows what the assessment says and decides nothing.
class VerdictPanel : public shared::Card
{
    Q_OBJECT
public:
    explicit VerdictPanel(const shared::Theme& theme, QWidget* parent = nullptr);

    void show(const desk::Assessment& assessment, const catalogue::Item* item, Day today);
    void setLow(bool low);
    void setWide(bool wide) { m_calendar->setWide(wide); }
    void focusFirst() { m_calendar->setFocus(Qt::ShortcutFocusReason); }

private:
    void restyle();
    void showReasons(const desk::Assessment& assessment);
    void showDue(const desk::Assessment& assessment, Day today);
    void showSteps(const catalogue::Item* item);
    [[nodiscard]] static QString renewalNote(const cases::RenewalFacts& renewal);

    const shared::Theme& m_theme;
    shared::TypeStrip* m_strip;
    std::vector<QLabel*> m_ticks;
    std::vector<shared::Label*> m_facts;
    std::vector<shared::Label*> m_verdicts;
    shared::Label* m_question;
    shared::DueChip* m_chip;
    shared::Label* m_due;
    shared::Label* m_closing;
    shared::DeadlineCalendar* m_calendar;
    shared::LedgerView* m_ledger;
    shared::Label* m_yellow;
    shared::Label* m_after;
    shared::Label* m_steps;
    bool m_low{false};
};

} // namespace yichuang::accept
