// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/calendarmodels.h"
#include "widgets/shared/overlaydialog.h"
#include "widgets/shared/statusbanner.h"

namespace yichuang::settingspage {

/// What a calendar would do, before it does: how many cases move, which, and what the applicants
/// were told (rulebook 1.10). The action takes it over.
class WhatIfDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    /// `act` repeats the act on the button: 导入, 确认.
    WhatIfDialog(const shared::Theme& theme, const QString& title, const QString& act,
        const WhatIfFacts& answer, QWidget* parent);

    /// While the change is written.
    void startBusy();
    /// It was not done; the dialog stays.
    void showError(const QString& sentence);
    [[nodiscard]] QString summary() const { return m_summary; }

    /// 在办 120 件，38 件的到期日会变…
    [[nodiscard]] static QString sentenceOf(const WhatIfFacts& answer);

private:
    MovedModel m_model;
    shared::StatusBanner* m_banner;
    QString m_summary;
};

/// 要告诉的申请人: their papers bear a date that no longer counts.
class TellDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    TellDialog(const shared::Theme& theme, std::vector<TellFact> cases, QWidget* parent);

private:
    TellModel m_model;
};

} // namespace yichuang::settingspage
