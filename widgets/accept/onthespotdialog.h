// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/item.h"
#include "models/desk/intake.h"
#include "models/desk/onthespot.h"
#include "widgets/accept/infobox.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/linefield.h"
#include "widgets/shared/overlaydialog.h"

#include <vector>

namespace yichuang::accept {

/// 当场办结 (F11): the clerk's review and the chief representative's decision in one screen; the
/// chief signs in here, for two persons must act (rulebook 3.1).
class OnTheSpotDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    struct Chief
    {
        QString account;
        QString name;
    };
    struct Ground
    {
        const catalogue::Item& item; ///< outlives the dialog
        desk::Intake intake;
        std::vector<Chief>
            chiefs; ///< chief representatives with an account here, the clerk left out
        bool handsOut{false}; ///< the clerk may hand the result over at once
    };

    OnTheSpotDialog(const shared::Theme& theme, Ground ground, QWidget* parent);

    [[nodiscard]] desk::OnTheSpot acts() const;
    [[nodiscard]] desk::SecondPerson chief() const;
    /// The desk refused or the password was wrong: the sentence stands in the foot, what is typed
    /// stays.
    void showProblem(const QString& sentence);

private:
    void buildReview();
    void buildDecision();
    void buildResult();
    shared::LineField* addLine(const QString& label, const QString& name, const QString& text = {});
    shared::CheckField* addTick(const QString& text, const QString& name);
    void judge();
    [[nodiscard]] QString missing() const;

    Ground m_ground;
    shared::LineField* m_facts{nullptr};
    shared::CheckField* m_checked{nullptr};
    shared::LineField* m_opinion{nullptr};
    shared::LineField* m_content{nullptr};
    shared::LineField* m_validity{nullptr};
    shared::ChoiceField* m_chief{nullptr};
    shared::LineField* m_password{nullptr};
    shared::LineField* m_certificate{nullptr}; ///< only where the result is a certificate
    shared::CheckField* m_handedOver{nullptr}; ///< only where the clerk hands out
};

} // namespace yichuang::accept
