// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/tolerancedialog.h"

#include "widgets/shared/daytext.h"
#include "widgets/shared/formrow.h"
#include "widgets/shared/keybutton.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::accept {

using namespace shared;

ToleranceDialog::ToleranceDialog(const Theme& theme, Ground ground, QWidget* parent)
    //: 中文: 容缺受理
    : OverlayDialog(theme, tr("Accept, papers follow"), parent)
    , m_ground(std::move(ground))
{
    setObjectName(u"toleranceDialog"_s);
    setHeadIcon(u"calendar-clock"_s, Color::Amber);
    setSubtitle(QStringList{m_ground.item.name, m_ground.intake.applicant.name}.join(u'·'));
    //: The papers that may follow
    //: 中文: 待补
    auto* row = new FormRow(theme, tr("To follow"), this);
    auto* names = new Label(theme, TextSize::Base, Color::Ink, Weight::Regular, this);
    names->setObjectName(u"toleratedPapers"_s);
    names->setWordWrap(true);
    names->setText(papers());
    row->addField(names);
    body()->addWidget(row);
    buildTerm();
    buildPromise();
    m_effect = new InfoBox(theme, this);
    m_effect->setObjectName(u"toleranceEffect"_s);
    body()->addWidget(m_effect);
    body()->addStretch(1);
    action()->setObjectName(u"toleranceConfirm"_s);
    //: 中文: 容缺受理
    action()->setText(tr("Accept"));
    setMinimumWidth(theme.px(600));
    judge();
    m_days->setFocus(Qt::OtherFocusReason);
}

QString ToleranceDialog::papers() const
{
    QStringList names;
    for (const cases::ToleratedPaper& tolerated : m_ground.draft.papers)
        names << m_ground.item.papers[static_cast<std::size_t>(tolerated.paper) - 1].name;
    return names.join(u'、');
}

void ToleranceDialog::buildTerm()
{
    //: Until when the papers must be here
    //: 中文: 补交期限
    auto* row = new FormRow(theme(), tr("Supply by"), this);
    m_days = new ChoiceField(theme(), this);
    m_days->setObjectName(u"toleranceDays"_s);
    for (int days = m_ground.draft.days.count(); days >= 1; --days) {
        const auto last = m_ground.calendar.addWorkingDays(m_ground.today, WorkingDays{days});
        //: %1 is the last day
        //: 中文: %1（%n 个工作日）
        m_days->addItem(tr("%1 (%n working day(s))", nullptr, days)
                            .arg(last ? DayText::inList(*last) : QString()),
            days);
    }
    row->addField(m_days);
    body()->addWidget(row);
    connect(m_days, &QComboBox::currentIndexChanged, this, &ToleranceDialog::judge);
}

void ToleranceDialog::buildPromise()
{
    //: Who signs the promise
    //: 中文: 承诺人
    auto* row = new FormRow(theme(), tr("Promised by"), this);
    m_signer = new LineField(theme(), this);
    m_signer->setObjectName(u"promiseSigner"_s);
    const auto& representative = m_ground.intake.representative;
    m_signer->setText(
        representative ? representative->person.name : m_ground.intake.applicant.name);
    row->addField(m_signer);
    body()->addWidget(row);
    //: 中文: 已在容缺受理承诺书上签字
    m_signed = new CheckField(theme(), tr("The promise is signed"), this);
    m_signed->setObjectName(u"promiseSigned"_s);
    body()->addWidget(m_signed);
    //: 中文: 已出示授权委托书
    m_attorney = new CheckField(theme(), tr("A power of attorney was shown"), this);
    m_attorney->setObjectName(u"promiseAttorney"_s);
    body()->addWidget(m_attorney);
    connect(m_signer, &LineField::textChanged, this, &ToleranceDialog::judge);
    for (CheckField* box : {m_signed, m_attorney})
        connect(box, &QCheckBox::toggled, this, &ToleranceDialog::judge);
}

bool ToleranceDialog::signsForAnother() const
{
    const QString signer = m_signer->text().trimmed();
    const cases::Applicant& applicant = m_ground.intake.applicant;
    return signer != applicant.name && signer != applicant.person.name;
}

void ToleranceDialog::judge()
{
    m_attorney->setVisible(signsForAnother());
    //: %1 is a day
    //: 中文: 审查不停，时限照算；材料 %1 前补齐才能出结果，逾期终止办理并记入容缺失信名单。
    m_effect->setText(tr("The review goes on and the clock runs; nothing leaves the house before "
                         "the papers are here by %1. If they do not come, the case is ended and "
                         "the broken promise is noted.")
                          .arg(m_days->currentText()));
    QString missing;
    if (m_signer->text().trimmed().isEmpty())
        //: 中文: 承诺人没填
        missing = tr("Who promises is missing");
    else if (!m_signed->isChecked())
        //: 中文: 承诺书还没签字
        missing = tr("The promise is not signed");
    else if (signsForAnother() && !m_attorney->isChecked())
        //: 中文: 代签要出示授权委托书
        missing = tr("Whoever signs for the applicant shows a power of attorney");
    action()->setRefusal(missing);
    setFootNote(missing);
}

cases::AcceptedWithTolerance ToleranceDialog::tolerance() const
{
    cases::AcceptedWithTolerance act = m_ground.draft;
    act.days = WorkingDays{m_days->currentData().toInt()};
    act.submitWay = m_ground.submitWay;
    act.signedBy = m_signed->isChecked() ? m_signer->text().trimmed() : QString();
    act.powerOfAttorney = signsForAnother() && m_attorney->isChecked();
    return act;
}

} // namespace yichuang::accept
