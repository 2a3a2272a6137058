// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingcalendar.h"
#include "models/cases/payload.h"
#include "models/catalogue/item.h"
#include "models/desk/intake.h"
#include "widgets/accept/infobox.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/linefield.h"
#include "widgets/shared/overlaydialog.h"

namespace yichuang::accept {

/// 容缺受理 (T11): which papers follow by when, and the applicant's signed promise (rulebook 3.6).
class ToleranceDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    struct Ground
    {
        const catalogue::Item& item; ///< outlives the dialog
        const calendar::WorkingCalendar& calendar; ///< outlives the dialog
        desk::Intake intake;
        cases::AcceptedWithTolerance draft; ///< papers and the longest term, as the rules allow
        QString submitWay;
        Day today{};
    };

    ToleranceDialog(const shared::Theme& theme, Ground ground, QWidget* parent);

    [[nodiscard]] cases::AcceptedWithTolerance tolerance() const;

private:
    void buildTerm();
    void buildPromise();
    void judge();
    [[nodiscard]] QString papers() const;
    [[nodiscard]] bool signsForAnother() const;

    Ground m_ground;
    shared::ChoiceField* m_days{nullptr};
    shared::LineField* m_signer{nullptr};
    shared::CheckField* m_signed{nullptr};
    shared::CheckField* m_attorney{nullptr};
    InfoBox* m_effect{nullptr};
};

} // namespace yichuang::accept
