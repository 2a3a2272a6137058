// SPDX-License-Identifier: Apache-2.0
#include "widgets/deliver/certificatestep.h"

#include "widgets/shared/formrow.h"
#include "widgets/shared/linefield.h"

#include <QVBoxLayout>

namespace yichuang::deliver {

using shared::Color;
using shared::LineField;
using shared::TextSize;
using shared::Weight;

//: 中文: 制证
CertificateStep::CertificateStep(const shared::Theme& theme, QWidget* parent)
    : StepBlock(theme, tr("Certificate"), parent)
    , m_name(new shared::Label(theme, TextSize::Base, Color::Ink, Weight::Regular, this))
    , m_fields(new QWidget(this))
    , m_number(new LineField(theme, m_fields))
    , m_validity(new LineField(theme, m_fields))
{
    m_name->setObjectName(QStringLiteral("certificateName"));
    m_name->setWordWrap(true);
    m_number->setObjectName(QStringLiteral("certificateNumber"));
    m_number->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
    m_validity->setObjectName(QStringLiteral("certificateValidity"));
    //: 中文: 证照编号
    auto* number = new shared::FormRow(theme, tr("Number"), m_fields);
    number->addField(m_number);
    //: 中文: 有效期
    auto* validity = new shared::FormRow(theme, tr("Valid"), m_fields);
    validity->addField(m_validity);
    auto* rows = new QVBoxLayout(m_fields);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(number);
    rows->addWidget(validity);
    body()->addWidget(m_name);
    body()->addWidget(m_fields);
    connect(m_number, &LineField::returnPressed, this, [this] { m_validity->setFocus(); });
    connect(m_number, &LineField::textChanged, this, &CertificateStep::changed);
    connect(m_validity, &LineField::textChanged, this, &CertificateStep::changed);
}

void CertificateStep::setCase(const desk::CaseFile& file)
{
    const bool made = file.c.certificate.has_value();
    m_certificate = made ? file.c.certificate->what.certificate : file.item.result.name;
    m_fields->setVisible(!made);
    if (made) {
        const cases::Certified& what = file.c.certificate->what;
        //: %1 is a certificate, %2 its number
        //: 中文: %1 · 编号 %2
        m_name->setText(tr("%1 · no. %2").arg(what.certificate, what.number));
    } else {
        m_name->setText(m_certificate);
    }
    if (m_shown == file.c.id)
        return; // what was typed stays
    m_shown = file.c.id;
    m_number->clear();
    m_validity->setText(file.item.result.validity);
}

cases::Certified CertificateStep::certified() const
{
    return {m_certificate, m_number->text().trimmed(), m_validity->text().trimmed()};
}

QWidget* CertificateStep::firstGap() const
{
    if (m_fields->isHidden())
        return nullptr;
    return m_number->text().trimmed().isEmpty() ? m_number : m_validity;
}

} // namespace yichuang::deliver
