// SPDX-License-Identifier: Apache-2.0
#include "models/cases/guards.h"
#include "widgets/cases/actdialogs.h"
#include "widgets/cases/actform.h"
#include "widgets/shared/keybutton.h"

#include <QRegularExpression>

namespace yichuang::casespage {

namespace {

using cases::Proposal;
using shared::CheckField;
using shared::KeyButton;

class ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::casespage::ReviewText)
};

std::vector<std::pair<QString, QVariant>> proposals()
{
    //: 中文: 准予
    return {{ReviewText::tr("Grant"), static_cast<int>(Proposal::Grant)},
        //: 中文: 不予
        {ReviewText::tr("Refuse"), static_cast<int>(Proposal::Refuse)}};
}

Proposal chosen(const shared::ChoiceField* field)
{
    return static_cast<Proposal>(field->currentData().toInt());
}

/// Laws as they are cited on papers.
QStringList citations(const catalogue::Item& item)
{
    QStringList lines;
    for (const catalogue::LegalBasis& basis : item.legalBasis)
        lines.append(QStringLiteral("《%1》%2").arg(basis.law, basis.article));
    return lines;
}

QStringList grounds(const ActContext& context, Proposal proposal)
{
    return (proposal == Proposal::Grant ? context.wording.grantGrounds
                                        : context.wording.refusalGrounds)
        + citations(context.file.item);
}

std::vector<std::pair<CheckField*, int>> paperTicks(ActForm& form, const ActContext& context)
{
    std::vector<std::pair<CheckField*, int>> ticks;
    for (const cases::PaperOnFile& paper : context.file.c.papers) {
        if (paper.entry.state != cases::PaperState::Present)
            continue;
        const int number = paper.entry.number;
        //: %1 is the number of a paper, %2 its name
        //: 中文: %1 %2
        ticks.emplace_back(form.tick(ReviewText::tr("%1 %2").arg(number).arg(
                                         cases::paperName(context.file.item, number)),
                               QStringLiteral("checked%1").arg(number)),
            number);
    }
    return ticks;
}

ActDialog* review(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    const bool first = superiorDecides(context->file);
    auto* dialog = new ActDialog(theme,
        //: 中文: 初审意见
        first ? ReviewText::tr("First opinion")
              //: 中文: 审查意见，送首席代表
              : ReviewText::tr("Opinion for the chief representative"),
        context, parent);
    dialog->setObjectName(QStringLiteral("reviewDialog"));
    dialog->setHeadIcon(QStringLiteral("file-check"), shared::Color::Blue);
    ActForm form(dialog);
    //: 中文: 建议
    auto* proposal = form.choice(ReviewText::tr("Proposal"), "proposal", proposals());
    //: What was found
    //: 中文: 查明
    auto* facts = form.text(ReviewText::tr("Facts"), "facts", context->wording.facts);
    //: Why, with the provisions
    //: 中文: 理由依据
    auto* why = form.text(ReviewText::tr("Grounds"), "grounds", grounds(*context, Proposal::Grant));
    //: Persons who were on site
    //: 中文: 核查人
    auto* onSite = form.line(ReviewText::tr("On site"), "siteCheckBy");
    //: 中文: 去过现场才填，两人以上，用顿号分开
    onSite->setPlaceholderText(ReviewText::tr("only after a site check: two or more names"));
    //: 中文: 逐份核对材料
    form.heading(ReviewText::tr("Each paper checked"));
    const auto ticks = paperTicks(form, *context);
    QObject::connect(proposal, &QComboBox::currentIndexChanged, dialog,
        [=] { why->setPhrases(grounds(*context, chosen(proposal))); });
    dialog->payload = [=] {
        static const QRegularExpression separators(QStringLiteral("[、，,;；]"));
        cases::Reviewed act{
            .proposal = chosen(proposal), .facts = facts->words(), .grounds = why->words()};
        for (const auto& [tick, number] : ticks) {
            if (tick->isChecked())
                act.papersChecked.push_back(number);
        }
        for (const QString& name : onSite->text().split(separators, Qt::SkipEmptyParts))
            act.siteCheckBy.append(name.trimmed());
        return act;
    };
    //: 中文: 首席代表核对后上报
    const QString forwards
        = ReviewText::tr("The chief representative confirms it and forwards the file.");
    //: 中文: 核准的人不能是你本人
    const QString decides = ReviewText::tr("Somebody else than you decides on it.");
    dialog->setEffectNote(first ? forwards : decides);
    dialog->action()->setText(wordsOf(Act::Review, context->file));
    return dialog;
}

ActDialog* returned(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    //: 中文: 退回审查
    auto* dialog = new ActDialog(theme, ReviewText::tr("Return to the reviewer"), context, parent);
    dialog->setObjectName(QStringLiteral("returnDialog"));
    dialog->setHeadIcon(QStringLiteral("undo-2"), shared::Color::Amber);
    ActForm form(dialog);
    //: 中文: 理由
    auto* reason
        = form.text(ReviewText::tr("Reason"), "returnReason", context->wording.returnReasons);
    dialog->payload = [reason] { return cases::Returned{reason->words()}; };
    const int time = static_cast<int>(context->file.c.returns.size()) + 1;
    //: %n counts the returns of this case
    //: 中文: 第 %n 次退回，时限照走
    dialog->setEffectNote(ReviewText::tr("Return no. %n; the clock keeps running.", nullptr, time));
    //: 中文: 退回
    dialog->action()->setText(ReviewText::tr("Return"));
    return dialog;
}

} // namespace

ActDialog* reviewDialogOf(
    Act act, const shared::Theme& theme, const Context& context, QWidget* parent)
{
    switch (act) {
    case Act::Review:
        return review(theme, context, parent);
    case Act::Return:
        return returned(theme, context, parent);
    case Act::Decide:
        return decisionDialogOf(theme, context, parent);
    default:
        return nullptr;
    }
}

} // namespace yichuang::casespage
