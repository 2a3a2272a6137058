// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/endingdialog.h"

#include "widgets/shared/formrow.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

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

EndingDialog::EndingDialog(
    const Theme& theme, Kind kind, const QString& basis, const desk::Hall& hall, QWidget* parent)
    : OverlayDialog(theme, titleOf(kind), parent)
    , m_kind(kind)
    //: 中文: 理由
    , m_reason(addLine(tr("Reason"), u"endingReason"_s, {}))
{
    setHeadIcon(u"circle-alert"_s, Color::Red);
    auto* effect = new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this);
    effect->setWordWrap(true);
    if (kind == Kind::Refusal) {
        //: 中文: 依据
        m_basis = addLine(tr("Basis"), u"endingBasis"_s, basis);
        //: The organ the applicant should turn to
        //: 中文: 应向
        m_organ = addLine(tr("Turn to"), u"endingOrgan"_s, {});
        //: %1 reconsideration organ, %2 court
        //: 中文: 通知书写明理由和救济途径，加盖专用章：60 日内可向%1申请行政复议，6
        //: 个月内可向%2起诉。材料退还申请人。
        effect->setText(tr("The notice states the reason and the remedies and bears the seal: "
                           "reconsideration by %1 within 60 days, a suit at %2 within 6 months.")
                            .arg(hall.reconsiderationOrgan, hall.court));
        action()->setKind(KeyButton::Kind::Danger);
        //: 中文: 不予受理
        action()->setText(tr("Refuse acceptance"));
    } else {
        //: 中文: 当面告知申请人，打印无需许可告知书。
        effect->setText(tr("The applicant is told at once and gets it in writing."));
        //: 中文: 告知无需许可
        action()->setText(tr("Tell so"));
    }
    body()->addWidget(effect);
    body()->addStretch(1);
    action()->setObjectName(u"endingConfirm"_s);
    setMinimumWidth(theme.px(560));
    judge();
}

LineField* EndingDialog::addLine(const QString& label, const QString& name, const QString& text)
{
    auto* row = new FormRow(theme(), label, this);
    auto* field = new LineField(theme(), this);
    field->setObjectName(name);
    field->setText(text);
    row->addField(field);
    body()->addWidget(row);
    connect(field, &LineField::textChanged, this, &EndingDialog::judge);
    return field;
}

void EndingDialog::judge()
{
    const auto empty = [](const LineField* field) {
        return field != nullptr && field->text().trimmed().isEmpty();
    };
    QString missing;
    if (empty(m_reason))
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
        return cases::LicenceNotRequired{m_reason->text().trimmed()};
    return cases::AcceptanceRefused{
        m_reason->text().trimmed(), m_basis->text().trimmed(), m_organ->text().trimmed(), {}};
}

} // namespace yichuang::accept
