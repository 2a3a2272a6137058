// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/onthespotdialog.h"

#include "widgets/shared/formrow.h"
#include "widgets/shared/itemwords.h"
#include "widgets/shared/keybutton.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::accept {

using namespace shared;

OnTheSpotDialog::OnTheSpotDialog(const Theme& theme, Ground ground, QWidget* parent)
    //: 中文: 当场办结
    : OverlayDialog(theme, tr("Decide now"), parent)
    , m_ground(std::move(ground))
{
    setObjectName(u"onTheSpotDialog"_s);
    setHeadIcon(u"badge-check"_s, Color::Blue);
    setSubtitle(QStringList{m_ground.item.name, m_ground.intake.applicant.name}.join(u'·'));
    buildReview();
    buildDecision();
    buildResult();
    body()->addStretch(1);
    action()->setObjectName(u"onTheSpotConfirm"_s);
    //: 中文: 准予并办结
    action()->setText(tr("Grant and finish"));
    setMinimumWidth(theme.px(620));
    judge();
    m_facts->setFocus(Qt::OtherFocusReason);
}

void OnTheSpotDialog::buildReview()
{
    //: What the clerk found
    //: 中文: 审核
    m_facts = addLine(tr("Review"), u"spotFacts"_s, u"材料齐全、符合法定形式和条件"_s);
    //: 中文: 每份材料都已逐份审查
    m_checked = addTick(tr("Each paper was checked"), u"spotChecked"_s);
}

void OnTheSpotDialog::buildDecision()
{
    //: What is granted
    //: 中文: 准予内容
    m_content = addLine(tr("Granted"), u"spotContent"_s, m_ground.item.name);
    //: How long the result is good
    //: 中文: 有效期
    m_validity = addLine(tr("Valid"), u"spotValidity"_s, m_ground.item.result.validity);
    //: 中文: 核准意见
    m_opinion = addLine(tr("Decision"), u"spotOpinion"_s, u"同意"_s);
    //: 中文: 首席代表
    auto* row = new FormRow(theme(), tr("Chief"), this);
    m_chief = new ChoiceField(theme(), this);
    m_chief->setObjectName(u"spotChief"_s);
    for (const Chief& chief : m_ground.chiefs)
        m_chief->addItem(chief.name, chief.account);
    row->addField(m_chief);
    body()->addWidget(row);
    //: 中文: 口令
    m_password = addLine(tr("Password"), u"spotPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
}

void OnTheSpotDialog::buildResult()
{
    if (m_ground.item.result.kind == catalogue::ResultKind::Certificate)
        //: Number of the certificate
        //: 中文: 证照编号
        m_certificate = addLine(tr("Certificate no."), u"spotCertificate"_s);
    if (m_ground.handsOut)
        m_handedOver = addTick(
            //: 中文: 结果当面交给申请人，送达回证已签收
            tr("The result is handed to the applicant, who has signed for it"),
            u"spotHandedOver"_s);
}

LineField* OnTheSpotDialog::addLine(const QString& label, const QString& name, const QString& text)
{
    auto* row = new FormRow(theme(), label, this);
    auto* field = new LineField(theme(), this);
    field->setObjectName(name);
    field->setText(text);
    row->addField(field);
    body()->addWidget(row);
    connect(field, &LineField::textChanged, this, &OnTheSpotDialog::judge);
    return field;
}

CheckField* OnTheSpotDialog::addTick(const QString& text, const QString& name)
{
    auto* box = new CheckField(theme(), text, this);
    box->setObjectName(name);
    body()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &OnTheSpotDialog::judge);
    return box;
}

QString OnTheSpotDialog::missing() const
{
    const auto empty = [](const LineField* field) {
        return field != nullptr && field->text().trimmed().isEmpty();
    };
    if (m_ground.chiefs.empty())
        //: 中文: 本机没有另一位首席代表的账号，不能当场办结
        return tr("No other person with the chief representative's account is here");
    if (!m_checked->isChecked())
        //: 中文: 材料还没逐份审查
        return tr("The papers are not checked yet");
    if (empty(m_facts) || empty(m_opinion) || empty(m_content))
        //: 中文: 审核、准予内容和核准意见都要写
        return tr("Review, what is granted and the decision must all be written");
    if (empty(m_certificate))
        //: 中文: 证照编号没填
        return tr("The number of the certificate is missing");
    if (m_password->text().isEmpty())
        //: %1 is a person
        //: 中文: %1还没输口令
        return tr("%1 has not typed the password").arg(m_chief->currentText());
    return {};
}

void OnTheSpotDialog::judge()
{
    const QString reason = missing();
    action()->setRefusal(reason);
    setFootNote(reason);
}

void OnTheSpotDialog::showProblem(const QString& sentence)
{
    m_password->clear();
    setFootNote(sentence);
    m_password->setFocus(Qt::OtherFocusReason);
}

desk::OnTheSpot OnTheSpotDialog::acts() const
{
    const QString basis = citation(m_ground.item);
    desk::OnTheSpot acts{.review = {.proposal = cases::Proposal::Grant,
                             .facts = m_facts->text().trimmed(),
                             .grounds = basis.isEmpty() ? m_facts->text().trimmed() : basis,
                             .papersChecked = {},
                             .siteCheckBy = {}},
        .decision = cases::Granted{.opinion = m_opinion->text().trimmed(),
            .content = m_content->text().trimmed(),
            .conditions = {},
            .validity = m_validity->text().trimmed(),
            .legalBasis = basis.isEmpty() ? m_ground.item.name : basis}};
    for (const cases::PaperEntry& paper : m_ground.intake.papers) {
        if (paper.state == cases::PaperState::Present)
            acts.review.papersChecked.push_back(paper.number);
    }
    const QString result = m_ground.item.result.name;
    if (m_certificate != nullptr)
        acts.certificate = cases::Certified{
            result, m_certificate->text().trimmed(), m_validity->text().trimmed()};
    if (m_handedOver != nullptr && m_handedOver->isChecked()) {
        const auto& representative = m_ground.intake.representative;
        acts.delivered = cases::Delivered{.way = cases::DeliveryWay::PickUp,
            .receiver = representative ? representative->person : m_ground.intake.applicant.person,
            .relation = representative ? representative->relation : QString(),
            .powerOfAttorney = representative.has_value(),
            .receiverSigned = true,
            .documents = {result}};
    }
    return acts;
}

desk::SecondPerson OnTheSpotDialog::chief() const
{
    return {m_chief->currentData().toString(), m_password->text()};
}

} // namespace yichuang::accept
