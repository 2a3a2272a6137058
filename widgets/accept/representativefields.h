// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/applicant.h"
#include "widgets/accept/documentrow.h"

class QVBoxLayout;

namespace yichuang::accept {

/// Who acts for the applicant (代理人), below the applicant's own fields.
class RepresentativeFields : public QWidget
{
    Q_OBJECT
public:
    explicit RepresentativeFields(const shared::Theme& theme, QWidget* parent = nullptr);

    void setToday(Day today) { m_document->setToday(today); }
    [[nodiscard]] cases::Representative representative() const;
    void setRepresentative(const cases::Representative& representative);
    bool focusFirstGap();

Q_SIGNALS:
    void edited();

private:
    void restyle();

    const shared::Theme& m_theme;
    QVBoxLayout* m_rows;
    shared::LineField* m_name;
    DocumentRow* m_document;
    shared::LineField* m_telephone;
    shared::ChoiceField* m_relation;
};

} // namespace yichuang::accept
