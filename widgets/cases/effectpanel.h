// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/clocks.h"
#include "widgets/shared/theme.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace yichuang::shared {
class DeadlineCalendar;
class Label;
class LedgerView;
} // namespace yichuang::shared

namespace yichuang::casespage {

/// What an act does to the dates: each term before and after, and the day-by-day reason of the one
/// that moved most.
class EffectPanel : public QWidget
{
    Q_OBJECT
public:
    explicit EffectPanel(const shared::Theme& theme, QWidget* parent = nullptr);

    /// `remark` says what the days cannot, for example from when the clock stands.
    void show(const std::vector<cases::ClockView>& before,
        const std::vector<cases::ClockView>& after, const QString& remark, Day today);
    /// The lines in words, for people who listen and for tests.
    [[nodiscard]] QStringList lines() const { return m_words; }

private:
    void setLines(const QStringList& words);

    const shared::Theme& m_theme;
    QVBoxLayout* m_lines;
    shared::Label* m_remark;
    shared::DeadlineCalendar* m_calendar;
    shared::LedgerView* m_ledger;
    QStringList m_words;
};

/// 承诺时限, 法定时限… of a clock (rulebook 1.8); the participant's or person's name where several
/// run.
[[nodiscard]] QString clockWord(const cases::ClockView& clock);

} // namespace yichuang::casespage
