// SPDX-License-Identifier: Apache-2.0
#include "models/cases/guards.h"
#include "widgets/cases/actdialogs.h"
#include "widgets/cases/actform.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/objectionsentence.h"

#include <algorithm>

namespace yichuang::casespage {

namespace {

using cases::OpinionAnswer;
using cases::Proposal;

class OrganText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::casespage::OrganText)
};

cases::OpinionGiven answerOf(const shared::ChoiceField* answer, const QString& department,
    const TextField* reasons, const shared::LineField* passTo)
{
    const auto kind = static_cast<OpinionAnswer>(answer->currentData().toInt());
    return {.departmentCode = department,
        .answer = kind,
        .reasons = reasons->words(),
        .passTo = kind == OpinionAnswer::PassUp ? passTo->text().trimmed() : QString{}};
}

ActDialog* giveOpinion(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    const cases::OpinionRound* round = context->file.c.openRound();
    const cases::AskedParticipant* asked = askedHere(context->file.c, context->seat);
    if (round == nullptr || asked == nullptr)
        return nullptr;
    //: 中文: 答复征询
    auto* dialog = new ActDialog(theme, OrganText::tr("Answer the lead"), context, parent);
    dialog->setObjectName(QStringLiteral("answerDialog"));
    dialog->setHeadIcon(QStringLiteral("git-merge"), shared::Color::Blue);
    ActForm form(dialog);
    //: %1 asks, %2 is the question, %3 the department that answers
    //: 中文: %1征询%3：%2
    form.note(OrganText::tr("%1 asks %3: %2")
                  .arg(round->asked.by.name, round->asked.what.question, asked->department));
    QStringList papers;
    for (const int number : round->asked.what.sharedPapers)
        papers.append(cases::paperName(context->file.item, number));
    if (!papers.isEmpty())
        //: %1 is a list of papers
        //: 中文: 共享材料：%1
        form.note(OrganText::tr("Papers shared: %1").arg(papers.join(u'、')));
    //: 中文: 答复
    auto* answer = form.choice(OrganText::tr("Answer"), "answer",
        //: 中文: 同意
        {{OrganText::tr("Agree"), static_cast<int>(OpinionAnswer::Agree)},
            //: 中文: 不同意，有理由
            {OrganText::tr("Disagree, with reasons"), static_cast<int>(OpinionAnswer::Disagree)},
            //: 中文: 同意，但须报上级机关
            {OrganText::tr("Agree, but a higher organ must decide"),
                static_cast<int>(OpinionAnswer::PassUp)}});
    //: 中文: 理由
    auto* reasons
        = form.text(OrganText::tr("Reasons"), "opinionReasons", context->wording.disagreement);
    //: The higher organ
    //: 中文: 上级机关
    auto* passTo = form.line(OrganText::tr("Pass to"), "passTo");
    const auto show = [=] {
        passTo->parentWidget()->setVisible(
            answer->currentData().toInt() == static_cast<int>(OpinionAnswer::PassUp));
    };
    QObject::connect(answer, &QComboBox::currentIndexChanged, dialog, show);
    show();
    const QString department = asked->departmentCode;
    dialog->payload = [=] { return answerOf(answer, department, reasons, passTo); };
    dialog->setEffectNote([=] {
        const cases::OpinionGiven given = answerOf(answer, department, reasons, passTo);
        if (given.answer == OpinionAnswer::Disagree && given.reasons.isEmpty())
            //: 中文: 不写理由，按同意算
            return OrganText::tr("Without reasons this counts as consent.");
        //: 中文: 答复后不能改
        return OrganText::tr("An answer stands as it is given.");
    });
    //: 中文: 答复
    dialog->action()->setText(OrganText::tr("Answer", "action"));
    return dialog;
}

int pagesOf(const cases::Case& c)
{
    int pages = 0;
    for (const cases::PaperOnFile& paper : c.papers) {
        if (paper.entry.state == cases::PaperState::Present)
            pages += std::max(paper.entry.pages, paper.entry.originals + paper.entry.copies);
    }
    return pages;
}

ActDialog* forward(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    //: 中文: 上报
    auto* dialog = new ActDialog(theme, OrganText::tr("Forward to the superior"), context, parent);
    dialog->setObjectName(QStringLiteral("forwardDialog"));
    dialog->setHeadIcon(QStringLiteral("send"), shared::Color::Blue);
    ActForm form(dialog);
    if (const auto& review = context->file.c.review)
        //: %1 is a person, %2 what the first opinion says
        //: 中文: %1的初审意见：%2
        form.note(
            OrganText::tr("First opinion of %1: %2").arg(review->by.name, review->what.grounds));
    //: The organ that decides
    //: 中文: 上级机关
    auto* superior = form.line(OrganText::tr("Superior"), "superior");
    //: Of the chief representative
    //: 中文: 核对意见
    auto* opinion = form.text(OrganText::tr("Opinion"), "forwardOpinion",
        {QStringLiteral("同意初审意见，材料齐全，上报审定")});
    //: Pages of the whole file
    //: 中文: 总页数
    auto* pages = form.count(OrganText::tr("Pages"), "pages", 0, 9999, pagesOf(context->file.c));
    //: Number of the forwarding letter
    //: 中文: 上报函号
    auto* number = form.documentNumber(OrganText::tr("Letter"));
    //: 中文: 已书面告知申请人
    auto* told = form.tick(
        OrganText::tr("The applicant was told in writing"), QStringLiteral("applicantTold"));
    dialog->payload = [=] {
        return cases::Forwarded{.superior = superior->text().trimmed(),
            .opinion = opinion->words(),
            .pages = pages->value(),
            .documentNumber = number->text().trimmed(),
            .applicantToldAt = told->isChecked() ? std::optional{context->now} : std::nullopt};
    };
    //: 中文: 本级时限到此为止，等上级决定
    dialog->setEffectNote(OrganText::tr("The term here ends; the superior decides."));
    //: 中文: 上报
    dialog->action()->setText(OrganText::tr("Forward"));
    return dialog;
}

ActDialog* recordSuperior(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    //: 中文: 登记上级决定
    auto* dialog = new ActDialog(theme, OrganText::tr("Decision of the superior"), context, parent);
    dialog->setObjectName(QStringLiteral("superiorDialog"));
    dialog->setHeadIcon(QStringLiteral("stamp"), shared::Color::Blue);
    ActForm form(dialog);
    const auto& forwarded = context->file.c.forwarded;
    //: 中文: 决定
    auto* decision = form.choice(OrganText::tr("Decision"), "superiorDecision",
        //: 中文: 准予
        {{OrganText::tr("Grant"), static_cast<int>(Proposal::Grant)},
            //: 中文: 不予
            {OrganText::tr("Refuse"), static_cast<int>(Proposal::Refuse)}});
    auto* superior = form.line(
        OrganText::tr("Superior"), "superior", forwarded ? forwarded->what.superior : QString{});
    //: Number of the superior's decision
    //: 中文: 决定文号
    auto* number = form.line(OrganText::tr("Number"), "documentNumber");
    //: 中文: 决定日
    auto* on = form.day(OrganText::tr("Decided"), "decidedOn", context->today());
    //: Of a refusal
    //: 中文: 不予理由
    auto* reasons = form.text(OrganText::tr("Reasons"), "superiorReasons", {});
    const auto decided = [=] {
        return cases::SuperiorDecided{
            .decision = static_cast<Proposal>(decision->currentData().toInt()),
            .superior = superior->text().trimmed(),
            .documentNumber = number->text().trimmed(),
            .decidedOn = on->day().value_or(context->today()),
            .acceptedOn = {},
            .reasons = reasons->words()};
    };
    dialog->payload = decided;
    dialog->preview = [=] {
        cases::SuperiorDecided act = decided();
        for (QString* text : {&act.superior, &act.documentNumber, &act.reasons}) {
            if (text->isEmpty())
                *text = QStringLiteral("…");
        }
        return std::vector{context->mine(act)};
    };
    //: 中文: 送达时限从上级决定日起算
    dialog->setEffectNote(OrganText::tr("The delivery term runs from the superior's decision."));
    //: 中文: 登记
    dialog->action()->setText(OrganText::tr("Record"));
    return dialog;
}

} // namespace

ActDialog* otherOrgansDialogOf(
    Act act, const shared::Theme& theme, const Context& context, QWidget* parent)
{
    switch (act) {
    case Act::AskOpinions:
        return askDialogOf(theme, context, parent);
    case Act::GiveOpinion:
        return giveOpinion(theme, context, parent);
    case Act::Forward:
        return forward(theme, context, parent);
    case Act::RecordSuperior:
        return recordSuperior(theme, context, parent);
    default:
        return nullptr;
    }
}

} // namespace yichuang::casespage
