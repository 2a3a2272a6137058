// SPDX-License-Identifier: Apache-2.0
#include "widgets/deliver/villagelist.h"

#include "models/identity/residentnumber.h"
#include "widgets/accept/documentrow.h"
#include "widgets/accept/identitysentence.h"
#include "widgets/deliver/exitflow.h"
#include "widgets/shared/casenumbertext.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/objectionsentence.h"
#include "widgets/shared/statusbanner.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <map>

namespace yichuang::deliver {

using shared::CheckField;
using shared::FormRow;
using shared::KeyButton;
using shared::LineField;

namespace {

/// What keeps a waiting case from going on the list; empty when nothing does.
QString problemOf(const VillageCase& one)
{
    using Code = cases::Objection::Code;
    const auto& exit = one.row.summary.exit;
    if (!exit || exit->stage != cases::ExitStage::Ready)
        return shared::objectionSentence({Code::WrongState, cases::toText(one.row.summary.state)});
    return cases::isOwed(exit->fee) ? shared::objectionSentence({Code::FeeUnpaid, {}}) : QString{};
}

} // namespace

VillageListDialog::VillageListDialog(
    const shared::Theme& theme, std::vector<VillageCase> waiting, Day today, QWidget* parent)
    //: 中文: 村点交接单
    : OverlayDialog(theme, tr("List for a village"), parent)
    , m_waiting(std::move(waiting))
    , m_banner(new shared::StatusBanner(theme, this))
    , m_village(new shared::ChoiceField(theme, this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("villageDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme.px(600));
    body()->addWidget(m_banner);
    makeForm(today);
    std::map<QString, QString> villages;
    for (const VillageCase& one : m_waiting)
        //: Results that go to a village which is not known here
        //: 中文: 没写明村点的
        villages[one.village] = one.village.isEmpty() ? tr("No village named") : one.village;
    for (const auto& [key, words] : villages)
        m_village->addItem(words, key);
    connect(m_village, &QComboBox::currentIndexChanged, this, &VillageListDialog::showVillage);
    //: 中文: 签收即送达，打印交接单
    setFootNote(tr("The agent's signature is the delivery; print the list afterwards."));
    //: 中文: 交代办员
    action()->setText(tr("Hand to the agent"));
    connect(action(), &KeyButton::clicked, this, [this] {
        m_banner->clear();
        //: While an act is being recorded
        //: 中文: 正在记
        action()->startBusy(tr("Recording"));
        Q_EMIT submitted(chosen(), act());
    });
    showVillage();
    m_village->setFocus(Qt::OtherFocusReason);
}

void VillageListDialog::makeForm(Day today)
{
    //: 中文: 村点
    auto* village = new FormRow(theme(), tr("Village"), this);
    m_village->setObjectName(QStringLiteral("village"));
    village->addField(m_village);
    body()->addWidget(village);
    auto* list = new QWidget(this);
    list->setLayout(m_rows);
    m_rows->setContentsMargins(theme().px(72), 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(theme().px(132));
    scroll->setWidget(list);
    body()->addWidget(scroll, 1);
    //: 中文: 代办员
    auto* agent = new FormRow(theme(), tr("Agent"), this);
    m_agent = new LineField(theme(), agent);
    m_agent->setObjectName(QStringLiteral("agent"));
    agent->addField(m_agent);
    m_document = new accept::DocumentRow(theme(), this);
    m_document->setToday(today);
    m_document->setFieldNames(QStringLiteral("agentDocument"), QStringLiteral("agentNumber"));
    //: 中文: 交接单号
    auto* number = new FormRow(theme(), tr("List no."), this);
    m_number = new LineField(theme(), number);
    m_number->setObjectName(QStringLiteral("listNumber"));
    number->addField(m_number);
    //: 中文: 代办员已在交接单上签字
    m_signed = new CheckField(theme(), tr("The agent has signed the list"), this);
    m_signed->setObjectName(QStringLiteral("agentSigned"));
    for (QWidget* row : {static_cast<QWidget*>(agent), static_cast<QWidget*>(m_document),
             static_cast<QWidget*>(number), static_cast<QWidget*>(m_signed)})
        body()->addWidget(row);
    connect(m_agent, &LineField::textChanged, this, &VillageListDialog::changed);
    connect(m_number, &LineField::textChanged, this, &VillageListDialog::changed);
    connect(m_document, &accept::DocumentRow::edited, this, &VillageListDialog::changed);
    connect(m_signed, &CheckField::toggled, this, &VillageListDialog::changed);
}

void VillageListDialog::showVillage()
{
    for (const Line& line : m_lines)
        delete line.tick;
    m_lines.clear();
    const QString village = m_village->currentData().toString();
    for (const VillageCase& one : m_waiting) {
        if (one.village != village)
            continue;
        const cases::CaseSummary& summary = one.row.summary;
        const QString problem = problemOf(one);
        QString words
            = QStringList{summary.applicantName, summary.exit ? summary.exit->document : QString{},
                shared::shortNumber(summary.number), problem}
                  .join(QStringLiteral("  "))
                  .trimmed();
        auto* tick = new CheckField(theme(), words, this);
        tick->setObjectName(QStringLiteral("row%1").arg(m_lines.size() + 1));
        tick->setEnabled(problem.isEmpty());
        tick->setChecked(problem.isEmpty());
        m_rows->addWidget(tick);
        m_lines.push_back({summary.id, tick});
        connect(tick, &CheckField::toggled, this, &VillageListDialog::changed);
    }
    // They were made after the fields below them.
    QWidget* before = m_village;
    for (const Line& line : m_lines) {
        setTabOrder(before, line.tick);
        before = line.tick;
    }
    setTabOrder(before, m_agent);
    changed();
}

std::vector<CaseId> VillageListDialog::chosen() const
{
    std::vector<CaseId> ids;
    for (const Line& line : m_lines) {
        if (line.tick->isChecked())
            ids.push_back(line.id);
    }
    return ids;
}

cases::Delivered VillageListDialog::act() const
{
    return {.way = cases::DeliveryWay::Village,
        .receiver = {m_agent->text().trimmed(), m_document->document(), m_document->number()},
        //: Relation of the village agent to the applicant, printed on papers
        //: 中文: 代办员
        .relation = tr("Village agent"),
        .receiverSigned = m_signed->isChecked(),
        .listNumber = m_number->text().trimmed()};
}

QString VillageListDialog::missing() const
{
    if (chosen().empty())
        //: 中文: 没有勾选要交的
        return tr("Nothing is ticked");
    const cases::Delivered wanted = act();
    if (wanted.receiver.name.isEmpty())
        //: 中文: 没填代办员姓名
        return tr("The agent is not named");
    if (wanted.receiver.document == cases::IdentityDocument::ResidentCard) {
        const auto verdict = identity::checkResidentNumber(wanted.receiver.number);
        if (!verdict.isValid())
            return accept::identitySentence(verdict, accept::NumberField::Identity);
    }
    if (wanted.receiver.number.isEmpty())
        return shared::objectionSentence({cases::Objection::Code::ReceiverUnidentified, {}});
    if (wanted.listNumber.isEmpty())
        //: 中文: 没填交接单号
        return tr("The list has no number");
    if (!wanted.receiverSigned)
        //: 中文: 代办员还没签字
        return tr("The agent has not signed");
    return {};
}

void VillageListDialog::changed() { action()->setRefusal(missing()); }

void VillageListDialog::showProblem(const QString& sentence)
{
    action()->stopBusy();
    //: The act was not recorded; the reasons follow
    //: 中文: 没有记上。
    m_banner->setMessage({.kind = shared::BannerMessage::Kind::Error,
        .lead = tr("Not recorded."),
        .text = sentence,
        .actions = {}});
}

} // namespace yichuang::deliver
