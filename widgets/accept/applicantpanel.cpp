// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/applicantpanel.h"

#include "models/identity/creditcode.h"
#include "models/identity/telephone.h"
#include "widgets/accept/documentrow.h"
#include "widgets/accept/identitysentence.h"
#include "widgets/accept/representativefields.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::accept {

using namespace shared;
using cases::ApplicantKind;

ApplicantPanel::ApplicantPanel(const Theme& theme, QWidget* parent)
    //: Section 1 of the acceptance page
    //: 中文: 申请人
    : Card(theme, 1, tr("Applicant"), parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout)
    , m_kind(new shared::SegmentedChoice(theme,
          //: What the choice is about
          //: 中文: 申请人类型
          tr("Kind of applicant"),
          {
              //: Kind of applicant: a natural person
              //: 中文: 个人
              tr("Person"),
              //: Kind of applicant
              //: 中文: 个体户
              tr("Trader"),
              //: Kind of applicant: company or other legal person
              //: 中文: 企业
              tr("Company"),
              //: Kind of applicant: some other body
              //: 中文: 其他
              tr("Other"),
          },
          this))
    , m_nameRow(new FormRow(theme, {}, this))
    , m_name(new LineField(theme, this))
    //: 中文: 信用代码
    , m_codeRow(new FormRow(theme, tr("Credit code"), this))
    , m_code(new LineField(theme, this))
    , m_operatorRow(new FormRow(theme, {}, this))
    , m_operator(new LineField(theme, this))
    , m_document(new DocumentRow(theme, this))
    //: 中文: 电话
    , m_telephoneRow(new FormRow(theme, tr("Phone"), this))
    , m_telephone(new LineField(theme, this))
    , m_noTelephoneReason(new ChoiceField(theme, this))
    //: Tick box beside the telephone: the applicant has none
    //: 中文: 没有
    , m_noTelephone(new CheckField(theme, tr("None"), this))
    , m_addressRow(new FormRow(theme, {}, this))
    , m_address(new LineField(theme, this))
    //: 中文: 由代理人办理
    , m_represented(new CheckField(theme, tr("Represented"), this))
    //: 中文: 读身份证
    , m_readCard(new KeyButton(theme, KeyButton::Kind::Plain, tr("Read card"), this))
    , m_representative(new RepresentativeFields(theme, this))
{
    build();
    connectFields();
    showKind();
    showTelephone();
    restyle();
    connect(&theme, &Theme::changed, this, &ApplicantPanel::restyle);
}

void ApplicantPanel::build()
{
    m_kind->setObjectName(u"applicantKind"_s);
    m_name->setObjectName(u"applicantName"_s);
    m_code->setObjectName(u"creditCode"_s);
    m_operator->setObjectName(u"operatorName"_s);
    m_telephone->setObjectName(u"telephone"_s);
    m_address->setObjectName(u"address"_s);
    m_represented->setObjectName(u"represented"_s);
    m_document->setFieldNames(u"identityDocument"_s, u"identityNumber"_s);

    addHeadWidget(m_kind);
    body()->addLayout(m_rows);
    body()->addStretch(1);
    m_nameRow->addField(m_name);
    m_codeRow->addField(m_code);
    m_code->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
    m_operatorRow->addField(m_operator);
    m_addressRow->addField(m_address);
    buildTelephone();
    for (QWidget* row : std::initializer_list<QWidget*>{
             m_nameRow, m_codeRow, m_operatorRow, m_document, m_telephoneRow, m_addressRow})
        m_rows->addWidget(row);
    buildFoot();
    m_rows->addWidget(m_representative);
}

void ApplicantPanel::buildTelephone()
{
    m_telephone->setMasked(3, 4);
    m_telephone->setInputMethodHints(Qt::ImhDigitsOnly);
    m_telephoneRow->addField(m_telephone);
    m_telephoneRow->addField(m_noTelephoneReason);
    m_telephoneRow->addField(m_noTelephone, 0);
    m_noTelephone->setObjectName(u"noTelephone"_s);
    //: 中文: 申请人没有电话
    m_noTelephone->setAccessibleName(tr("The applicant has no telephone"));
    m_noTelephoneReason->setObjectName(u"noTelephoneReason"_s);
    //: 中文: 没有电话的原因
    m_noTelephoneReason->setAccessibleName(tr("Why there is no telephone"));
    m_noTelephoneReason->setEditable(true);
    m_noTelephoneReason->addItems({
        //: Reason why there is no telephone
        //: 中文: 老人没有手机
        tr("Elderly, owns none"),
        //: Reason why there is no telephone
        //: 中文: 由村干部转告
        tr("Told by the village"),
        //: Reason why there is no telephone
        //: 中文: 本人不愿留
        tr("Does not want to leave it"),
    });
}

void ApplicantPanel::buildFoot()
{
    auto* foot = new QHBoxLayout;
    foot->addSpacing(m_theme.px(64 + 8));
    foot->addWidget(m_represented);
    foot->addStretch(1);
    foot->addWidget(m_readCard);
    m_rows->addLayout(foot);
    m_readCard->setObjectName(u"readCard"_s);
    m_readCard->setIconName(u"id-card"_s);
    m_readCard->setKey(Qt::Key_F4);
    //: 中文: 本版本还不能读身份证，请手工填
    m_readCard->setRefusal(tr("This version cannot read cards yet; type it"));
}

void ApplicantPanel::connectFields()
{
    const auto edited = [this] { Q_EMIT this->edited(); };
    for (LineField* field : {m_name, m_code, m_operator, m_telephone, m_address}) {
        connect(field, &LineField::numberEdited, this, [this, field] {
            field->setError({});
            Q_EMIT this->edited();
        });
    }
    connect(m_document, &DocumentRow::edited, this, edited);
    connect(m_representative, &RepresentativeFields::edited, this, edited);
    connect(m_noTelephoneReason, &QComboBox::editTextChanged, this, edited);
    connect(m_code, &LineField::editingFinished, this, &ApplicantPanel::judgeCreditCode);
    connect(
        m_telephone, &LineField::editingFinished, this, [this] { judgeTelephone(*m_telephone); });
    connect(m_kind, &shared::SegmentedChoice::chosen, this, [this] {
        showKind();
        Q_EMIT this->edited();
    });
    connect(m_noTelephone, &QCheckBox::toggled, this, [this] {
        showTelephone();
        Q_EMIT this->edited();
    });
    connect(m_represented, &QCheckBox::toggled, this, [this](bool on) {
        m_representative->setVisible(on);
        Q_EMIT this->edited();
    });
    m_representative->hide();
    connect(m_document->numberField(), &LineField::revealed, this,
        [this] { Q_EMIT revealed(u"identityNumber"_s); });
    connect(m_telephone, &LineField::revealed, this, [this] { Q_EMIT revealed(u"telephone"_s); });
}

void ApplicantPanel::judgeCreditCode()
{
    const QString typed = m_code->text();
    m_code->setError(typed.trimmed().isEmpty()
            ? QString()
            : identitySentence(identity::checkCreditCode(typed), NumberField::CreditCode));
}

ApplicantKind ApplicantPanel::kind() const { return static_cast<ApplicantKind>(m_kind->current()); }

void ApplicantPanel::showKind()
{
    const bool person = kind() == ApplicantKind::Person;
    const bool trader = kind() == ApplicantKind::SoleTrader;
    showLabels(person, trader);
    m_codeRow->setVisible(trader || kind() == ApplicantKind::Organisation);
    m_operatorRow->setVisible(!person);
}

void ApplicantPanel::showTelephone()
{
    const bool none = m_noTelephone->isChecked();
    m_telephone->setVisible(!none);
    m_noTelephoneReason->setVisible(none);
    if (none)
        m_telephone->setError({});
}

void ApplicantPanel::setToday(Day today)
{
    m_document->setToday(today);
    m_representative->setToday(today);
}

cases::Applicant ApplicantPanel::applicant() const
{
    cases::Applicant applicant;
    applicant.kind = kind();
    applicant.name = m_name->text().trimmed();
    if (!m_codeRow->isHidden() && !m_code->text().trimmed().isEmpty())
        applicant.creditCode = identity::checkCreditCode(m_code->text()).normalized;
    const bool person = applicant.kind == ApplicantKind::Person;
    applicant.person = {person ? applicant.name : m_operator->text().trimmed(),
        m_document->document(), m_document->number()};
    if (m_noTelephone->isChecked())
        applicant.noTelephoneReason = m_noTelephoneReason->currentText().trimmed();
    else if (!m_telephone->number().trimmed().isEmpty())
        applicant.telephone = identity::checkTelephone(m_telephone->number()).normalized;
    applicant.address = m_address->text().trimmed();
    return applicant;
}

std::optional<cases::Representative> ApplicantPanel::representative() const
{
    if (!m_represented->isChecked())
        return std::nullopt;
    return m_representative->representative();
}

void ApplicantPanel::setApplicant(
    const cases::Applicant& applicant, const std::optional<cases::Representative>& representative)
{
    const QSignalBlocker quiet(this);
    m_kind->setCurrent(static_cast<int>(applicant.kind));
    m_name->setText(applicant.name);
    m_code->setText(applicant.creditCode);
    m_operator->setText(
        applicant.kind == ApplicantKind::Person ? QString() : applicant.person.name);
    m_document->setPerson(applicant.person);
    m_telephone->setNumber(applicant.telephone);
    const bool none = applicant.telephone.isEmpty() && !applicant.noTelephoneReason.isEmpty();
    m_noTelephone->setChecked(none);
    if (none)
        m_noTelephoneReason->setEditText(applicant.noTelephoneReason);
    else
        m_noTelephoneReason->setCurrentIndex(0);
    m_address->setText(applicant.address);
    m_represented->setChecked(representative.has_value());
    m_representative->setRepresentative(representative.value_or(cases::Representative{}));
    showKind();
    showTelephone();
    judgeCreditCode();
    judgeTelephone(*m_telephone);
}

bool ApplicantPanel::focusFirstGap()
{
    const bool needsNumber = kind() == ApplicantKind::Person || kind() == ApplicantKind::SoleTrader;
    const bool needsCode = kind() == ApplicantKind::Organisation;
    const auto open = [](const LineField* field, bool needed) {
        return field->isVisibleTo(field->window())
            && (!field->error().isEmpty() || (needed && field->number().trimmed().isEmpty()));
    };
    const std::initializer_list<std::pair<LineField*, bool>> fields{{m_name, true},
        {m_code, needsCode}, {m_document->numberField(), needsNumber}, {m_telephone, true}};
    for (const auto& [field, needed] : fields) {
        if (open(field, needed)) {
            field->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return m_represented->isChecked() && m_representative->focusFirstGap();
}

void ApplicantPanel::focusFirst()
{
    if (!focusFirstGap())
        m_name->setFocus(Qt::OtherFocusReason);
}

void ApplicantPanel::setLow(bool low)
{
    m_low = low;
    restyle();
}

void ApplicantPanel::restyle()
{
    const int side = m_theme.px(12);
    const int top = m_theme.px(m_low ? 8 : 12);
    m_rows->setContentsMargins(side, top, side, top);
    m_rows->setSpacing(m_theme.px(m_low ? 4 : 8));
}

void ApplicantPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (enter && modifiers == Qt::NoModifier) {
        // Who has typed a number has one: the next space belongs to the address, not to "none".
        if (m_telephone->hasFocus() && !m_telephone->text().trimmed().isEmpty())
            m_noTelephone->setFocus(Qt::TabFocusReason);
        focusNextChild();
    } else if (enter && modifiers == Qt::ShiftModifier) {
        focusPreviousChild();
    } else {
        Card::keyPressEvent(event);
    }
}

void ApplicantPanel::showLabels(bool person, bool trader)
{
    if (person) {
        //: 中文: 姓名
        m_nameRow->setLabelText(tr("Name"));
        //: 中文: 住址
        m_addressRow->setLabelText(tr("Address"));
    } else if (trader) {
        //: Label of the registered name of a sole trader
        //: 中文: 字号名称
        m_nameRow->setLabelText(tr("Trade name"));
        //: Label: where a business is
        //: 中文: 经营地址
        m_addressRow->setLabelText(tr("Business address"));
    } else {
        //: Label of the registered name of a body
        //: 中文: 名称
        m_nameRow->setLabelText(tr("Registered name"));
        //: Label: seat of a company or body
        //: 中文: 住所
        m_addressRow->setLabelText(tr("Seat"));
    }
    if (trader)
        //: 中文: 经营者
        m_operatorRow->setLabelText(tr("Operator"));
    else
        //: Label: who answers for a company or body
        //: 中文: 负责人
        m_operatorRow->setLabelText(tr("In charge"));
}

} // namespace yichuang::accept
