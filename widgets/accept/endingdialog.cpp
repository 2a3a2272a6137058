// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/endingdialog.h"

#include "widgets/shared/formrow.h"
#include "widgets/shared/itemwords.h"
#include "widgets/shared/keybutton.h"

#include <QCompleter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::accept {

using namespace shared;

QString EndingDialog::titleOf(Kind kind)
{
    if (kind == Kind::Refusal)
        //: 中文: 不予受理这件申请
        return tr("Refuse to accept this application");
    //: 中文: 告知无需许可
    return tr("Tell that no licence is needed");
}

EndingDialog::EndingDialog(const Theme& theme, Kind kind, Ground ground, QWidget* parent)
    : OverlayDialog(theme, titleOf(kind), parent)
    , m_kind(kind)
    , m_ground(std::move(ground))
{
    setObjectName(u"endingDialog"_s);
    setHeadIcon(u"circle-alert"_s, Color::Red);
    setSubtitle(QStringList{m_ground.item.name, m_ground.applicant}.join(u'·'));
    buildReasons();
    m_effect = new InfoBox(theme, this);
    m_effect->setObjectName(u"endingEffect"_s);
    if (kind == Kind::Refusal) {
        buildRefusal();
    } else {
        //: 中文: 当面告知申请人，打印无需许可告知书；材料退还。
        m_effect->setText(
            tr("The applicant is told at once and in writing; the papers are returned."));
        //: 中文: 告知无需许可
        action()->setText(tr("Tell so"));
    }
    body()->addWidget(m_effect);
    body()->addStretch(1);
    action()->setObjectName(u"endingConfirm"_s);
    setMinimumWidth(theme.px(600));
    takeGround();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void EndingDialog::buildReasons()
{
    //: 中文: 理由
    auto* row = new FormRow(theme(), tr("Reason"), this);
    m_reason = new ChoiceField(theme(), this);
    m_reason->setObjectName(u"endingReason"_s);
    if (m_kind == Kind::NotRequired) {
        m_reason->addItems(m_ground.phrases.notRequired);
    } else {
        const bool licence = m_ground.item.type == catalogue::ItemType::Licence;
        for (const desk::RefusalGround& ground :
            licence ? m_ground.phrases.licenceRefusals : m_ground.phrases.otherRefusals) {
            m_grounds.push_back(
                desk::filled(ground, m_ground.organ, shared::citation(m_ground.item)));
            m_reason->addItem(ground.reason);
        }
    }
    //: The last entry of the list of reasons
    //: 中文: 其他理由，写在下面
    m_reason->addItem(tr("Another reason, written below"));
    row->addField(m_reason);
    body()->addWidget(row);
    //: What is added to the chosen reason, or stands in its place
    //: 中文: 说明
    m_detail = addLine(tr("In detail"), u"endingDetail"_s);
    //: 中文: 写清这件申请的具体情况，可以不写
    m_detail->setPlaceholderText(tr("The facts of this application; may stay empty"));
    connect(m_reason, &QComboBox::currentIndexChanged, this, &EndingDialog::takeGround);
}

void EndingDialog::buildRefusal()
{
    //: 中文: 依据
    m_basis = addLine(tr("Basis"), u"endingBasis"_s);
    //: The organ the applicant should turn to
    //: 中文: 应向
    m_organ = addLine(tr("Turn to"), u"endingOrgan"_s);
    //: 中文: 哪个机关能办，打几个字再选
    m_organ->setPlaceholderText(tr("The organ that can act; type a few characters"));
    auto* completer = new QCompleter(m_ground.organs, m_organ);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    m_organ->setCompleter(completer);
    //: %1 reconsideration organ, %2 court
    //: 中文: 会打印不予受理通知书，写明理由和救济途径，加盖专用章：60 日内可向%1申请行政复议，6
    //: 个月内可向%2起诉。材料退还申请人。
    m_effect->setText(tr("The notice states the reason and the remedies and bears the seal: "
                         "reconsideration by %1 within 60 days, a suit at %2 within 6 months. The "
                         "papers are returned.")
                          .arg(m_ground.hall.reconsiderationOrgan, m_ground.hall.court));
    action()->setKind(KeyButton::Kind::Danger);
    //: 中文: 不予受理
    action()->setText(tr("Refuse acceptance"));
}

LineField* EndingDialog::addLine(const QString& label, const QString& name)
{
    auto* row = new FormRow(theme(), label, this);
    auto* field = new LineField(theme(), this);
    field->setObjectName(name);
    row->addField(field);
    body()->addWidget(row);
    connect(field, &LineField::textChanged, this, &EndingDialog::judge);
    return field;
}

void EndingDialog::takeGround()
{
    const auto chosen = static_cast<std::size_t>(std::max(0, m_reason->currentIndex()));
    if (m_kind == Kind::Refusal) {
        const bool listed = chosen < m_grounds.size();
        m_basis->setText(listed ? m_grounds[chosen].basis : QString());
        m_organ->setText(listed ? m_grounds[chosen].turnTo : QString());
    }
    judge();
}

QString EndingDialog::reason() const
{
    const bool other = m_reason->currentIndex() == m_reason->count() - 1;
    const QString detail = m_detail->text().trimmed();
    if (other)
        return detail;
    return detail.isEmpty() ? m_reason->currentText()
                            : QString(m_reason->currentText() + u"：" + detail);
}

void EndingDialog::judge()
{
    const auto empty = [](const LineField* field) {
        return field != nullptr && field->text().trimmed().isEmpty();
    };
    QString missing;
    if (reason().isEmpty())
        //: 中文: 理由没写
        missing = tr("The reason is missing");
    else if (empty(m_basis))
        //: 中文: 依据没写
        missing = tr("The basis is missing");
    else if (empty(m_organ))
        //: 中文: 没写应向哪个机关申请
        missing = tr("The organ to turn to is missing");
    action()->setRefusal(missing);
    setFootNote(missing);
}

cases::Payload EndingDialog::payload() const
{
    if (m_kind == Kind::NotRequired)
        return cases::LicenceNotRequired{reason()};
    return cases::AcceptanceRefused{
        reason(), m_basis->text().trimmed(), m_organ->text().trimmed(), {}};
}

} // namespace yichuang::accept
