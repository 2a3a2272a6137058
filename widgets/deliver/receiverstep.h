// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "widgets/deliver/stepblock.h"

namespace yichuang::accept {
class RepresentativeFields;
}

namespace yichuang::shared {
class CheckField;
class FormRow;
class KeyButton;
class LineField;
} // namespace yichuang::shared

namespace yichuang::deliver {

/// 核对领取人: the applicant by the number on the document shown, or somebody else with a power of
/// attorney.
class ReceiverStep : public StepBlock
{
    Q_OBJECT
public:
    explicit ReceiverStep(const shared::Theme& theme, QWidget* parent = nullptr);

    /// A case that is delivered shows who took it.
    void setCase(const desk::CaseFile& file, Day today);
    /// Without a number until it was checked.
    [[nodiscard]] cases::Person receiver() const;
    [[nodiscard]] QString relation() const;
    [[nodiscard]] bool hasPowerOfAttorney() const;
    /// One sentence; empty when the person is identified.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QWidget* firstGap() const;

Q_SIGNALS:
    void changed();

private:
    void setSomebodyElse(bool else_);
    void judge();
    [[nodiscard]] QString problemOf(const cases::Person& person) const;

    cases::Person m_applicant; ///< the applicant, or who speaks for the organisation
    QString m_name; ///< of the applicant as registered
    std::optional<cases::Representative> m_known; ///< the representative of the application
    CaseId m_shown;
    bool m_somebodyElse{false};
    QWidget* m_card;
    shared::Label* m_who;
    shared::Label* m_number;
    shared::Label* m_caption;
    shared::KeyButton* m_switch;
    QWidget* m_forms;
    shared::FormRow* m_checkRow;
    shared::LineField* m_shownNumber; ///< read from the document of whoever stands here
    QWidget* m_other;
    accept::RepresentativeFields* m_fields;
    shared::CheckField* m_power;
};

} // namespace yichuang::deliver
