// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/applicant.h"
#include "widgets/shared/card.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/formrow.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/linefield.h"
#include "widgets/shared/segmentedchoice.h"

#include <optional>

namespace yichuang::accept {

class DocumentRow;
class RepresentativeFields;

/// Section 1, 申请人: who asks, and who acts for him or her. What is wrong with a field stands
/// below it once the focus has left it, not while somebody types.
class ApplicantPanel : public shared::Card
{
    Q_OBJECT
public:
    explicit ApplicantPanel(const shared::Theme& theme, QWidget* parent = nullptr);

    void setToday(Day today);
    [[nodiscard]] cases::Applicant applicant() const;
    [[nodiscard]] std::optional<cases::Representative> representative() const;
    void setApplicant(const cases::Applicant& applicant,
        const std::optional<cases::Representative>& representative);
    /// The first field without a value or with an error, else the first.
    void focusFirst();
    /// False when every field that must be filled is.
    bool focusFirstGap();
    /// Gaps of 4 in place of 8 where the window is low.
    void setLow(bool low);

Q_SIGNALS:
    /// Something was typed or chosen.
    void edited();
    /// A masked number was shown with the eye; `what` names the field for the log.
    void revealed(const QString& what);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildTelephone();
    void buildFoot();
    void connectFields();
    void showKind();
    void showLabels(bool person, bool trader);
    void showTelephone();
    void judgeCreditCode();
    void restyle();
    [[nodiscard]] cases::ApplicantKind kind() const;

    const shared::Theme& m_theme;
    QVBoxLayout* m_rows;
    shared::SegmentedChoice* m_kind;
    shared::FormRow* m_nameRow;
    shared::LineField* m_name;
    shared::FormRow* m_codeRow;
    shared::LineField* m_code;
    shared::FormRow* m_operatorRow;
    shared::LineField* m_operator;
    DocumentRow* m_document;
    shared::FormRow* m_telephoneRow;
    shared::LineField* m_telephone;
    shared::ChoiceField* m_noTelephoneReason;
    shared::CheckField* m_noTelephone;
    shared::FormRow* m_addressRow;
    shared::LineField* m_address;
    shared::CheckField* m_represented;
    shared::KeyButton* m_readCard;
    RepresentativeFields* m_representative;
    bool m_low{false};
};

} // namespace yichuang::accept
