// SPDX-License-Identifier: Apache-2.0
#include "models/cases/guards.h"
#include "widgets/cases/actdialogs.h"
#include "widgets/cases/actform.h"
#include "widgets/shared/keybutton.h"

#include <algorithm>

namespace yichuang::casespage {

namespace {

using shared::CheckField;
using shared::KeyButton;

class DialogText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::casespage::DialogText)
};

ActDialog* withdraw(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    //: 中文: 申请人撤回
    auto* dialog
        = new ActDialog(theme, DialogText::tr("Withdraw the application"), context, parent);
    dialog->setObjectName(QStringLiteral("withdrawDialog"));
    ActForm form(dialog);
    //: 中文: 理由
    auto* reason = form.line(DialogText::tr("Reason"), "reason");
    //: %1 is the applicant
    //: 中文: %1 已在撤回申请书上签字
    auto* sign = form.tick(
        DialogText::tr("%1 has signed the request").arg(context->file.summary.applicantName),
        QStringLiteral("requestSigned"));
    //: 中文: 办件就此结束，材料退还申请人
    dialog->setEffectNote(DialogText::tr("The case ends here and the papers go back."));
    //: 中文: 撤回
    dialog->action()->setText(DialogText::tr("Withdraw"));
    dialog->action()->setKind(KeyButton::Kind::Danger);
    dialog->payload = [reason, sign] {
        return cases::Withdrawn{reason->text().trimmed(), sign->isChecked()};
    };
    return dialog;
}

/// The paper as the list wants it, with at least one piece.
cases::PaperEntry wantedEntry(const catalogue::Paper& wanted, int number)
{
    cases::PaperEntry entry{.number = number,
        .state = cases::PaperState::Present,
        .originals = wanted.originals,
        .copies = wanted.copies};
    if (entry.originals + entry.copies == 0)
        entry.originals = 1;
    return entry;
}

ActDialog* papers(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    //: 中文: 补材料
    auto* dialog = new ActDialog(theme, DialogText::tr("Papers that came in"), context, parent);
    dialog->setObjectName(QStringLiteral("papersDialog"));
    ActForm form(dialog);
    const desk::CaseFile& file = context->file;
    std::vector<std::pair<CheckField*, cases::PaperEntry>> ticks;
    for (const cases::PaperOnFile& paper : file.c.papers) {
        const int number = paper.entry.number;
        if (paper.entry.state == cases::PaperState::Present || number < 1
            || number > static_cast<int>(file.item.papers.size()))
            continue;
        const catalogue::Paper& wanted = file.item.papers[static_cast<std::size_t>(number) - 1];
        const cases::PaperEntry entry = wantedEntry(wanted, number);
        //: %1 is a paper, %2 and %3 how many originals and copies are wanted
        //: 中文: %1（原件 %2，复印件 %3）
        const QString words = DialogText::tr("%1 (originals %2, copies %3)")
                                  .arg(wanted.name)
                                  .arg(entry.originals)
                                  .arg(entry.copies);
        ticks.emplace_back(form.tick(words, QStringLiteral("paper%1").arg(number)), entry);
    }
    //: 中文: 记上收到的时间，不会重新起算
    dialog->setEffectNote(DialogText::tr("Records when they arrived; no term starts anew."));
    //: 中文: 收下
    dialog->action()->setText(DialogText::tr("Take in"));
    const auto chosen = [ticks] {
        std::vector<cases::PaperEntry> entries;
        for (const auto& [tick, entry] : ticks) {
            if (tick->isChecked())
                entries.push_back(entry);
        }
        return entries;
    };
    form.lacking([chosen] {
        //: 中文: 还没勾收到的材料
        return chosen().empty() ? DialogText::tr("No paper is ticked") : QString{};
    });
    dialog->payload = [chosen] { return cases::MaterialReceived{chosen()}; };
    return dialog;
}

ActDialog* handOver(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    //: 中文: 移交材料
    auto* dialog = new ActDialog(theme, DialogText::tr("Hand the papers in"), context, parent);
    dialog->setObjectName(QStringLiteral("handOverDialog"));
    ActForm form(dialog);
    //: 中文: 接收单位
    auto* place = form.line(DialogText::tr("To"), "place", context->file.handInPlace.name);
    //: 中文: 接收人
    auto* receiver = form.line(DialogText::tr("Receiver"), "receiver");
    //: 中文: 交接单号
    auto* list = form.line(DialogText::tr("List no."), "listNumber");
    //: 中文: 代办员已签字
    auto* proxy
        = form.tick(DialogText::tr("The proxy has signed"), QStringLiteral("signedByProxy"));
    //: 中文: 接收人已签字
    auto* taker
        = form.tick(DialogText::tr("The receiver has signed"), QStringLiteral("signedByReceiver"));
    //: 中文: 移交后由乡镇接着办
    dialog->setEffectNote(DialogText::tr("The township carries on from here."));
    //: 中文: 移交
    dialog->action()->setText(DialogText::tr("Hand in"));
    const QString township = context->file.handInPlace.code;
    dialog->payload = [=] {
        return cases::HandedIn{.to = {township, place->text().trimmed()},
            .receiver = receiver->text().trimmed(),
            .listNumber = list->text().trimmed(),
            .signedByProxy = proxy->isChecked(),
            .signedByReceiver = taker->isChecked()};
    };
    return dialog;
}

ActDialog* takeResult(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    //: 中文: 领回结果
    auto* dialog = new ActDialog(theme, DialogText::tr("The result is here"), context, parent);
    dialog->setObjectName(QStringLiteral("takeResultDialog"));
    ActForm form(dialog);
    std::vector<std::pair<QString, QVariant>> children;
    for (const cases::ChildCase& child : context->file.children)
        children.insert(children.begin(), {child.number, child.number});
    //: The township's case
    //: 中文: 乡镇办件
    auto* child = form.choice(DialogText::tr("Their case"), "childNumber", children);
    //: 中文: 领回的结果
    auto* result
        = form.line(DialogText::tr("Brought back"), "childResult", context->file.item.result.name);
    //: 中文: 接着在出件页交给申请人
    dialog->setEffectNote(DialogText::tr("It goes on at the exit page."));
    //: 中文: 已领回
    dialog->action()->setText(DialogText::tr("It is here"));
    dialog->payload = [child, result] {
        return cases::Ready{
            .childNumber = child->currentData().toString(), .result = result->text().trimmed()};
    };
    return dialog;
}

ActDialog* lapse(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    //: 中文: 逾期未补正，退件
    auto* dialog
        = new ActDialog(theme, DialogText::tr("Return uncorrected papers"), context, parent);
    dialog->setObjectName(QStringLiteral("lapseDialog"));
    ActForm form(dialog);
    //: 中文: 提醒日
    auto* reminded = form.day(DialogText::tr("Reminded"), "remindedOn", context->today());
    //: 中文: 退给谁
    auto* receiver = form.line(
        DialogText::tr("Return to"), "papersReturnedTo", context->file.summary.applicantName);
    //: 中文: 办件就此结束，打印退件通知书
    dialog->setEffectNote(DialogText::tr("The case ends here; print the notice afterwards."));
    //: 中文: 退件
    dialog->action()->setText(DialogText::tr("Return"));
    dialog->action()->setKind(KeyButton::Kind::Danger);
    dialog->payload = [reminded, receiver] {
        return cases::Lapsed{
            .remindedOn = reminded->day(), .papersReturnedTo = receiver->text().trimmed()};
    };
    return dialog;
}

ActDialog* closeTolerance(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    const cases::Case& c = context->file.c;
    if (!c.tolerance)
        return nullptr;
    //: 中文: 容缺材料补齐
    auto* dialog
        = new ActDialog(theme, DialogText::tr("The promised papers are here"), context, parent);
    dialog->setObjectName(QStringLiteral("closeToleranceDialog"));
    ActForm form(dialog);
    std::vector<CheckField*> ticks;
    for (const cases::ToleratedPaper& paper : c.tolerance->what.papers) {
        //: %1 is a paper
        //: 中文: %1：已核对
        ticks.push_back(form.tick(
            DialogText::tr("%1: checked").arg(cases::paperName(context->file.item, paper.paper)),
            QStringLiteral("tolerated%1").arg(paper.paper)));
    }
    form.lacking([ticks] {
        const bool all = std::ranges::all_of(ticks, &CheckField::isChecked);
        //: 中文: 容缺的材料要逐份核对
        return all ? QString{} : DialogText::tr("Each promised paper has to be checked");
    });
    dialog->payload = [] { return cases::ToleranceClosed{}; };
    //: 中文: 容缺就此了结，可以作决定
    dialog->setEffectNote(DialogText::tr("Nothing is open then; the case may be decided."));
    //: 中文: 补齐
    dialog->action()->setText(DialogText::tr("All here"));
    return dialog;
}

} // namespace

ActDialog* papersDialogOf(
    Act act, const shared::Theme& theme, const Context& context, QWidget* parent)
{
    switch (act) {
    case Act::Papers:
        return papers(theme, context, parent);
    case Act::Withdraw:
        return withdraw(theme, context, parent);
    case Act::HandOver:
        return handOver(theme, context, parent);
    case Act::TakeResult:
        return takeResult(theme, context, parent);
    case Act::Lapse:
        return lapse(theme, context, parent);
    case Act::CloseTolerance:
        return closeTolerance(theme, context, parent);
    default:
        return nullptr;
    }
}

} // namespace yichuang::casespage
