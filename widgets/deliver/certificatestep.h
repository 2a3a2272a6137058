// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "widgets/deliver/stepblock.h"

namespace yichuang::shared {
class LineField;
}

namespace yichuang::deliver {

/// 制证 (T40): the name is the catalogue's, number and validity are registered.
class CertificateStep : public StepBlock
{
    Q_OBJECT
public:
    explicit CertificateStep(const shared::Theme& theme, QWidget* parent = nullptr);

    void setCase(const desk::CaseFile& file);
    [[nodiscard]] cases::Certified certified() const;
    /// The first empty field; nullptr when nothing is to be typed.
    [[nodiscard]] QWidget* firstGap() const;

Q_SIGNALS:
    void changed();

private:
    shared::Label* m_name;
    QWidget* m_fields;
    shared::LineField* m_number;
    shared::LineField* m_validity;
    CaseId m_shown;
    QString m_certificate;
};

} // namespace yichuang::deliver
