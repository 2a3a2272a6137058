// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/payload.h"
#include "models/catalogue/item.h"
#include "models/desk/phrases.h"
#include "models/desk/seat.h"
#include "widgets/accept/infobox.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/linefield.h"
#include "widgets/shared/overlaydialog.h"

namespace yichuang::accept {

/// 不予受理 (T04) and 无需许可 (T03): the end of an application at the desk, with its reason and,
/// where it is refused, basis, where to apply instead and remedies.
class EndingDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    enum class Kind { Refusal, NotRequired };

    struct Ground
    {
        const catalogue::Item& item; ///< outlives the dialog
        const desk::Phrases& phrases; ///< outlives the dialog
        desk::Hall hall;
        QString applicant;
        QString organ; ///< full name of the item's organ at this place
        QStringList organs; ///< full names of those one may be sent to
    };

    EndingDialog(const shared::Theme& theme, Kind kind, Ground ground, QWidget* parent);

    [[nodiscard]] cases::Payload payload() const;

private:
    [[nodiscard]] static QString titleOf(Kind kind);
    void buildReasons();
    void buildRefusal();
    shared::LineField* addLine(const QString& label, const QString& name);
    void takeGround();
    void judge();
    [[nodiscard]] QString reason() const;

    Kind m_kind;
    Ground m_ground;
    std::vector<desk::RefusalGround> m_grounds;
    shared::ChoiceField* m_reason{nullptr};
    shared::LineField* m_detail{nullptr};
    shared::LineField* m_basis{nullptr};
    shared::LineField* m_organ{nullptr};
    InfoBox* m_effect{nullptr};
};

} // namespace yichuang::accept
