// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/actdialog.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/formrow.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/linefield.h"
#include "widgets/shared/objectionsentence.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace yichuang::casespage {

namespace {

using Code = cases::Objection::Code;
using shared::CheckField;
using shared::KeyButton;
using shared::LineField;

class DialogText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::casespage::DialogText)
};

LineField* addLine(ActDialog* dialog, const QString& label, const QString& name)
{
    auto* row = new shared::FormRow(dialog->theme(), label, dialog);
    auto* field = new LineField(dialog->theme(), row);
    field->setObjectName(name);
    row->addField(field);
    dialog->body()->addWidget(row);
    QObject::connect(field, &LineField::textChanged, dialog, &ActDialog::changed);
    return field;
}

CheckField* addTick(ActDialog* dialog, const QString& words, const QString& name)
{
    auto* tick = new CheckField(dialog->theme(), words, dialog);
    tick->setObjectName(name);
    dialog->body()->addWidget(tick);
    QObject::connect(tick, &CheckField::toggled, dialog, &ActDialog::changed);
    return tick;
}

QString said(std::initializer_list<std::pair<bool, Code>> conditions)
{
    std::vector<cases::Objection> objections;
    for (const auto& [open, code] : conditions) {
        if (open)
            objections.push_back({code, {}});
    }
    return shared::objectionSentences(objections);
}

bool isBlank(const LineField* field) { return field->text().trimmed().isEmpty(); }

} // namespace

ActDialog* withdrawDialog(const shared::Theme& theme, const desk::CaseFile& file, QWidget* parent)
{
    //: 中文: 申请人撤回
    auto* dialog = new ActDialog(theme, DialogText::tr("Withdraw the application"), parent);
    dialog->setObjectName(QStringLiteral("withdrawDialog"));
    //: 中文: 理由
    auto* reason = addLine(dialog, DialogText::tr("Reason"), QStringLiteral("reason"));
    //: %1 is the applicant
    //: 中文: %1 已在撤回申请书上签字
    auto* sign = addTick(dialog,
        DialogText::tr("%1 has signed the request").arg(file.summary.applicantName),
        QStringLiteral("requestSigned"));
    //: 中文: 办件就此结束，材料退还申请人
    dialog->setFootNote(DialogText::tr("The case ends here and the papers go back."));
    //: 中文: 撤回
    dialog->action()->setText(DialogText::tr("Withdraw"));
    dialog->action()->setKind(KeyButton::Kind::Danger);
    dialog->missing = [sign] { return said({{!sign->isChecked(), Code::RequestUnsigned}}); };
    dialog->payload = [reason, sign] {
        return cases::Withdrawn{reason->text().trimmed(), sign->isChecked()};
    };
    dialog->changed();
    return dialog;
}

ActDialog* papersDialog(const shared::Theme& theme, const desk::CaseFile& file, QWidget* parent)
{
    //: 中文: 补材料
    auto* dialog = new ActDialog(theme, DialogText::tr("Papers that came in"), parent);
    dialog->setObjectName(QStringLiteral("papersDialog"));
    std::vector<std::pair<CheckField*, cases::PaperEntry>> ticks;
    for (const cases::PaperOnFile& paper : file.c.papers) {
        const int number = paper.entry.number;
        if (paper.entry.state == cases::PaperState::Present || number < 1
            || number > static_cast<int>(file.item.papers.size()))
            continue;
        const catalogue::Paper& wanted = file.item.papers[static_cast<std::size_t>(number) - 1];
        cases::PaperEntry entry{.number = number,
            .state = cases::PaperState::Present,
            .originals = wanted.originals,
            .copies = wanted.copies};
        if (entry.originals + entry.copies == 0)
            entry.originals = 1;
        //: %1 is a paper, %2 and %3 how many originals and copies are wanted
        //: 中文: %1（原件 %2，复印件 %3）
        const QString words = DialogText::tr("%1 (originals %2, copies %3)")
                                  .arg(wanted.name)
                                  .arg(entry.originals)
                                  .arg(entry.copies);
        ticks.emplace_back(addTick(dialog, words, QStringLiteral("paper%1").arg(number)), entry);
    }
    //: 中文: 记上收到的时间；全部补齐后可受理
    dialog->setFootNote(DialogText::tr("Records when they arrived. When all are here, accept."));
    //: 中文: 收下
    dialog->action()->setText(DialogText::tr("Take in"));
    const auto chosen = [ticks] {
        std::vector<cases::PaperEntry> papers;
        for (const auto& [tick, entry] : ticks) {
            if (tick->isChecked())
                papers.push_back(entry);
        }
        return papers;
    };
    dialog->missing = [chosen] {
        //: 中文: 还没勾收到的材料
        return chosen().empty() ? DialogText::tr("No paper is ticked") : QString{};
    };
    dialog->payload = [chosen] { return cases::MaterialReceived{chosen()}; };
    dialog->changed();
    return dialog;
}

ActDialog* handOverDialog(const shared::Theme& theme, const desk::CaseFile& file, QWidget* parent)
{
    //: 中文: 移交材料
    auto* dialog = new ActDialog(theme, DialogText::tr("Hand the papers in"), parent);
    dialog->setObjectName(QStringLiteral("handOverDialog"));
    //: 中文: 接收单位
    auto* place = addLine(dialog, DialogText::tr("To"), QStringLiteral("place"));
    //: 中文: 接收人
    auto* receiver = addLine(dialog, DialogText::tr("Receiver"), QStringLiteral("receiver"));
    //: 中文: 交接单号
    auto* list = addLine(dialog, DialogText::tr("List no."), QStringLiteral("listNumber"));
    //: 中文: 代办员已签字
    auto* proxy
        = addTick(dialog, DialogText::tr("The proxy has signed"), QStringLiteral("signedByProxy"));
    //: 中文: 接收人已签字
    auto* taker = addTick(
        dialog, DialogText::tr("The receiver has signed"), QStringLiteral("signedByReceiver"));
    //: 中文: 移交后由乡镇接着办
    dialog->setFootNote(DialogText::tr("The township carries on from here."));
    //: 中文: 移交
    dialog->action()->setText(DialogText::tr("Hand in"));
    dialog->missing = [receiver, proxy, taker] {
        return said({{isBlank(receiver), Code::ReceiverMissing},
            {!proxy->isChecked() || !taker->isChecked(), Code::HandOverUnsigned}});
    };
    // The township above a village shares its first nine digits (rulebook 5.1).
    const QString township = file.c.received.place.code.left(9) + QStringLiteral("000");
    dialog->payload = [=] {
        return cases::HandedIn{.to = {township, place->text().trimmed()},
            .receiver = receiver->text().trimmed(),
            .listNumber = list->text().trimmed(),
            .signedByProxy = proxy->isChecked(),
            .signedByReceiver = taker->isChecked()};
    };
    dialog->changed();
    return dialog;
}

ActDialog* lapseDialog(
    const shared::Theme& theme, const desk::CaseFile& file, Day today, QWidget* parent)
{
    //: 中文: 逾期未补正，退件
    auto* dialog = new ActDialog(theme, DialogText::tr("Return uncorrected papers"), parent);
    dialog->setObjectName(QStringLiteral("lapseDialog"));
    //: 中文: 提醒日
    auto* reminded = addLine(dialog, DialogText::tr("Reminded on"), QStringLiteral("remindedOn"));
    reminded->setPlaceholderText(toText(today));
    //: 中文: 退给谁
    auto* receiver
        = addLine(dialog, DialogText::tr("Returned to"), QStringLiteral("papersReturnedTo"));
    receiver->setText(file.summary.applicantName);
    //: 中文: 办件就此结束，打印退件通知书
    dialog->setFootNote(DialogText::tr("The case ends here; print the notice afterwards."));
    //: 中文: 退件
    dialog->action()->setText(DialogText::tr("Return"));
    dialog->action()->setKind(KeyButton::Kind::Danger);
    dialog->missing = [reminded, receiver] {
        return said({{!dayFromText(reminded->text().trimmed()), Code::ReminderMissing},
            {isBlank(receiver), Code::ReceiverMissing}});
    };
    dialog->payload = [reminded, receiver] {
        const auto day = dayFromText(reminded->text().trimmed());
        return cases::Lapsed{.remindedOn = day ? std::optional{*day} : std::nullopt,
            .papersReturnedTo = receiver->text().trimmed()};
    };
    dialog->changed();
    return dialog;
}

} // namespace yichuang::casespage
