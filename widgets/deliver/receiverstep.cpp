// SPDX-License-Identifier: Apache-2.0
#include "widgets/deliver/receiverstep.h"

#include "models/identity/masking.h"
#include "models/identity/residentnumber.h"
#include "widgets/accept/identitysentence.h"
#include "widgets/accept/representativefields.h"
#include "widgets/deliver/framebox.h"
#include "widgets/shared/casewords.h"
#include "widgets/shared/keybutton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yichuang::deliver {

using shared::Color;
using shared::KeyButton;
using shared::Label;
using shared::LineField;
using shared::TextSize;
using shared::Weight;

namespace {

constexpr int kFrontShown = 6;
constexpr int kBackShown = 4;

bool hasCheckCharacter(cases::IdentityDocument document)
{
    return document == cases::IdentityDocument::ResidentCard
        || document == cases::IdentityDocument::ResidencePermit;
}

} // namespace

//: 中文: 核对领取人
ReceiverStep::ReceiverStep(const shared::Theme& theme, QWidget* parent)
    : StepBlock(theme, tr("Who collects"), parent)
    , m_card(new FrameBox(theme, 4, this))
    , m_who(new Label(theme, TextSize::Base, Color::Ink, Weight::Bold, m_card))
    , m_number(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, m_card))
    , m_caption(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, m_card))
    , m_switch(new KeyButton(theme, KeyButton::Kind::Plain, {}, m_card))
    , m_forms(new QWidget(this))
    //: 中文: 出示证件
    , m_checkRow(new shared::FormRow(theme, tr("Document"), m_forms))
    , m_shownNumber(new LineField(theme, m_checkRow))
    , m_other(new QWidget(m_forms))
    , m_fields(new accept::RepresentativeFields(theme, m_other))
    //: 中文: 已出示授权委托书
    , m_power(new shared::CheckField(theme, tr("A power of attorney was shown"), m_other))
{
    m_who->setObjectName(QStringLiteral("receiverName"));
    m_who->setElide(Label::Elide::Right);
    m_caption->setElide(Label::Elide::Right);
    m_switch->setObjectName(QStringLiteral("somebodyElse"));
    m_shownNumber->setObjectName(QStringLiteral("shownNumber"));
    m_shownNumber->setMasked(kFrontShown, kBackShown);
    m_shownNumber->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
    m_power->setObjectName(QStringLiteral("powerOfAttorney"));
    //: 中文: 读卡，或输入领取人所持证件的号码
    m_shownNumber->setPlaceholderText(tr("Number on the document of whoever stands here"));
    connect(m_shownNumber, &LineField::returnPressed, this, [this] { focusNextChild(); });
    m_checkRow->addField(m_shownNumber);

    auto* name = new QHBoxLayout;
    name->addWidget(m_who);
    name->addWidget(m_number);
    name->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(name);
    words->addWidget(m_caption);
    auto* row = new QHBoxLayout(m_card);
    row->setContentsMargins(12, 10, 12, 10);
    row->addLayout(words, 1);
    row->addWidget(m_switch);
    auto* other = new QVBoxLayout(m_other);
    other->setContentsMargins(0, 0, 0, 0);
    other->addWidget(m_fields);
    other->addWidget(m_power);
    auto* forms = new QVBoxLayout(m_forms);
    forms->setContentsMargins(0, 0, 0, 0);
    forms->addWidget(m_checkRow);
    forms->addWidget(m_other);
    body()->addWidget(m_card);
    body()->addWidget(m_forms);

    connect(m_switch, &KeyButton::clicked, this, [this] {
        setSomebodyElse(!m_somebodyElse);
        Q_EMIT changed();
        if (QWidget* gap = firstGap())
            gap->setFocus(Qt::OtherFocusReason);
    });
    connect(m_shownNumber, &LineField::numberEdited, this, [this] {
        m_shownNumber->setError({});
        Q_EMIT changed();
    });
    connect(m_shownNumber, &LineField::editingFinished, this, &ReceiverStep::judge);
    connect(m_fields, &accept::RepresentativeFields::edited, this, &ReceiverStep::changed);
    connect(m_power, &shared::CheckField::toggled, this, &ReceiverStep::changed);
    setSomebodyElse(false);
}

void ReceiverStep::setCase(const desk::CaseFile& file, Day today)
{
    const cases::Applicant& applicant = file.c.received.applicant;
    m_fields->setToday(today);
    m_applicant = applicant.person;
    m_name = applicant.name;
    m_known = file.c.received.representative;
    const bool done = file.c.delivered.has_value();
    m_forms->setVisible(!done);
    m_switch->setVisible(!done);
    if (done) {
        const cases::Delivered& act = file.c.delivered->what;
        m_who->setText(act.receiver.name);
        m_number->setText(identity::maskedNumber(act.receiver.number));
        m_caption->setText(act.relation);
        m_caption->setVisible(!act.relation.isEmpty());
        m_shown = {};
        return;
    }
    m_caption->show();
    if (m_shown == file.c.id)
        return; // what was typed stays
    m_shown = file.c.id;
    m_shownNumber->setNumber({});
    m_shownNumber->setError({});
    m_fields->setRepresentative(m_known.value_or(cases::Representative{}));
    m_power->setChecked(false);
    setSomebodyElse(false);
}

void ReceiverStep::setSomebodyElse(bool else_)
{
    m_somebodyElse = else_;
    m_other->setVisible(else_);
    m_checkRow->setVisible(!else_);
    m_who->setText(m_applicant.name);
    m_number->setText(identity::maskedNumber(m_applicant.number));
    if (else_)
        //: 中文: 申请人。来取的是别人
        m_caption->setText(tr("The applicant; somebody else collects"));
    else if (m_applicant.name == m_name)
        //: 中文: 申请人本人
        m_caption->setText(tr("The applicant"));
    else
        //: %1 is an organisation
        //: 中文: %1的经营者或法定代表人
        m_caption->setText(tr("Speaks for %1").arg(m_name));
    //: 中文: 换成代领人
    const QString other = tr("Somebody else collects");
    //: 中文: 换成本人
    const QString same = tr("The applicant collects");
    m_switch->setText(else_ ? same : other);
}

QString ReceiverStep::problemOf(const cases::Person& person) const
{
    if (!hasCheckCharacter(person.document))
        return {};
    return accept::identitySentence(
        identity::checkResidentNumber(person.number), accept::NumberField::Identity);
}

void ReceiverStep::judge()
{
    if (!m_shownNumber->number().trimmed().isEmpty())
        m_shownNumber->setError(missing());
    Q_EMIT changed();
}

cases::Person ReceiverStep::receiver() const
{
    if (m_somebodyElse)
        return m_fields->representative().person;
    cases::Person person = m_applicant;
    if (!missing().isEmpty())
        person.number.clear();
    return person;
}

QString ReceiverStep::relation() const
{
    return m_somebodyElse ? m_fields->representative().relation : QString{};
}

bool ReceiverStep::hasPowerOfAttorney() const { return m_somebodyElse && m_power->isChecked(); }

QString ReceiverStep::missing() const
{
    if (m_somebodyElse) {
        const cases::Person person = m_fields->representative().person;
        if (person.name.isEmpty() || person.number.isEmpty())
            //: 中文: 还没填代领人姓名和证件号码
            return tr("Name and document number of whoever collects are missing");
        return problemOf(person);
    }
    cases::Person shown = m_applicant;
    shown.number = m_shownNumber->number().trimmed();
    if (shown.number.isEmpty())
        //: %1 is a person
        //: 中文: 还没核对%1的证件
        return tr("The document of %1 was not checked").arg(m_applicant.name);
    if (const QString problem = problemOf(shown); !problem.isEmpty())
        return problem;
    const QString number = hasCheckCharacter(shown.document)
        ? identity::checkResidentNumber(shown.number).normalized
        : shown.number;
    if (number != m_applicant.number)
        //: %1 is a person
        //: 中文: 证件号码不是%1的；别人来取要换成代领人
        return tr("This is not the number of %1; for somebody else change who collects")
            .arg(m_applicant.name);
    return {};
}

QWidget* ReceiverStep::firstGap() const
{
    if (m_forms->isHidden() || (missing().isEmpty() && (!m_somebodyElse || m_power->isChecked())))
        return nullptr;
    if (!m_somebodyElse)
        return m_shownNumber;
    const cases::Person person = m_fields->representative().person;
    for (const char* name : {"representativeName", "representativeNumber"}) {
        auto* field = m_fields->findChild<LineField*>(QLatin1String(name));
        if (field != nullptr && field->number().trimmed().isEmpty())
            return field;
    }
    return m_power;
}

} // namespace yichuang::deliver
