// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/applicant.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/formrow.h"
#include "widgets/shared/linefield.h"

namespace yichuang::accept {

/// Which document identifies a person, and its number: masked while it has no focus, judged when
/// the focus leaves it.
class DocumentRow : public shared::FormRow
{
    Q_OBJECT
public:
    explicit DocumentRow(const shared::Theme& theme, QWidget* parent = nullptr);

    /// Bounds the day of birth.
    void setToday(Day today) { m_today = today; }
    [[nodiscard]] cases::IdentityDocument document() const;
    /// As it is stored: upper case, without spaces.
    [[nodiscard]] QString number() const;
    void setPerson(const cases::Person& person);
    [[nodiscard]] shared::LineField* numberField() const { return m_number; }
    [[nodiscard]] shared::ChoiceField* documentField() const { return m_document; }
    /// Names of the fields for tests and for the accessibility layer's ids.
    void setFieldNames(const QString& document, const QString& number);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void judge();
    void restyle();
    [[nodiscard]] bool isChecked() const;

    const shared::Theme& m_theme;
    Day m_today{};
    shared::ChoiceField* m_document;
    shared::LineField* m_number;
};

/// Reads a telephone number, judged when the focus leaves it.
void judgeTelephone(shared::LineField& field);

} // namespace yichuang::accept
