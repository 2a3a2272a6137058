// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/representativefields.h"

#include "models/identity/telephone.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::accept {

using namespace shared;

RepresentativeFields::RepresentativeFields(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout(this))
    , m_name(new LineField(theme, this))
    , m_document(new DocumentRow(theme, this))
    , m_telephone(new LineField(theme, this))
    , m_relation(new ChoiceField(theme, this))
{
    //: 中文: 代理人
    auto* nameRow = new FormRow(theme, tr("Representative"), this);
    nameRow->addField(m_name, 3);
    nameRow->addField(m_relation, 2);
    //: 中文: 代理人电话
    auto* telephoneRow = new FormRow(theme, tr("Telephone"), this);
    telephoneRow->addField(m_telephone);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->addWidget(nameRow);
    m_rows->addWidget(m_document);
    m_rows->addWidget(telephoneRow);

    m_name->setObjectName(u"representativeName"_s);
    m_telephone->setObjectName(u"representativeTelephone"_s);
    m_relation->setObjectName(u"relation"_s);
    m_document->setFieldNames(u"representativeDocument"_s, u"representativeNumber"_s);
    //: 中文: 与申请人的关系
    m_relation->setAccessibleName(tr("Relation to the applicant"));
    m_relation->setEditable(true);
    //: Relation of the representative to the applicant
    //: 中文: 亲属
    m_relation->addItems({tr("Relative"),
        //: Relation of the representative to the applicant
        //: 中文: 员工
        tr("Employee"),
        //: Relation of the representative to the applicant: an agency
        //: 中文: 代办机构
        tr("Agency"),
        //: Relation of the representative to the applicant
        //: 中文: 村干部
        tr("Village officer")});
    m_telephone->setMasked(3, 4);
    m_telephone->setInputMethodHints(Qt::ImhDigitsOnly);

    const auto edited = [this] { Q_EMIT this->edited(); };
    connect(m_name, &LineField::numberEdited, this, edited);
    connect(m_telephone, &LineField::numberEdited, this, [this] {
        m_telephone->setError({});
        Q_EMIT this->edited();
    });
    connect(
        m_telephone, &LineField::editingFinished, this, [this] { judgeTelephone(*m_telephone); });
    connect(m_document, &DocumentRow::edited, this, edited);
    connect(m_relation, &QComboBox::editTextChanged, this, edited);
    restyle();
    connect(&theme, &Theme::changed, this, &RepresentativeFields::restyle);
}

cases::Representative RepresentativeFields::representative() const
{
    cases::Representative representative;
    representative.person
        = {m_name->text().trimmed(), m_document->document(), m_document->number()};
    if (!m_telephone->number().trimmed().isEmpty())
        representative.telephone = identity::checkTelephone(m_telephone->number()).normalized;
    representative.relation = m_relation->currentText().trimmed();
    return representative;
}

void RepresentativeFields::setRepresentative(const cases::Representative& representative)
{
    const QSignalBlocker quiet(this);
    m_name->setText(representative.person.name);
    m_document->setPerson(representative.person);
    m_telephone->setNumber(representative.telephone);
    if (representative.relation.isEmpty())
        m_relation->setCurrentIndex(0);
    else
        m_relation->setEditText(representative.relation);
}

bool RepresentativeFields::focusFirstGap()
{
    for (LineField* field : {m_name, m_document->numberField()}) {
        if (!field->error().isEmpty() || field->number().trimmed().isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void RepresentativeFields::restyle() { m_rows->setSpacing(m_theme.px(8)); }

} // namespace yichuang::accept
