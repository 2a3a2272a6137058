// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/calendarmodels.h"
#include "widgets/settings/section.h"
#include "widgets/shared/statusbanner.h"

namespace yichuang::settingspage {

class FactTable;
class WhatIfDialog;

/// 目录与日历: what counts here, and another calendar with what it would do to the open cases.
class CalendarSection : public Section
{
    Q_OBJECT
public:
    CalendarSection(
        const shared::Theme& theme, const Services& services, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget* first() const override;

public Q_SLOTS:
    /// Shows what the year files would do; they are taken over when that is agreed to.
    void importYears(const QStringList& paths);

private:
    using Change = QFuture<Result<ChangeFact>>;

    void show(const CalendarFacts& facts);
    void showProposals(const std::vector<ProposalFact>& proposals);
    void showToTell(const std::vector<TellFact>& cases);
    void askForFiles();
    void preview(const ProposalFact& proposal);
    void withdraw(qint64 proposal);
    void openWhatIf(const QString& title, const QString& act, const WhatIfFacts& answer,
        const std::function<Change()>& change);
    void finish(WhatIfDialog* dialog, const Result<ChangeFact>& outcome);
    void problem(const QString& sentence);

    const Services& m_services;
    const CalendarServices& m_calendar;
    YearModel m_years;
    shared::StatusBanner* m_banner;
    shared::Label* m_items;
    shared::Label* m_catalogueVersion;
    shared::Label* m_version;
    FactTable* m_table;
    shared::KeyButton* m_import;
    QWidget* m_proposals;
    shared::Label* m_noProposals;
    QWidget* m_tell;
    shared::Label* m_tellWords;
    shared::KeyButton* m_tellButton;
    std::vector<TellFact> m_toTell;
};

} // namespace yichuang::settingspage
