// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/actdialogs.h"
#include "widgets/cases/actform.h"
#include "widgets/cases/hearingchoice.h"
#include "widgets/shared/keybutton.h"

#include <algorithm>

namespace yichuang::casespage {

namespace {

using cases::HearingRight;
using cases::Proposal;
using shared::ChoiceField;
using shared::LineField;

class DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::casespage::DecisionText)
};

struct GrantFields
{
    LineField* content;
    LineField* conditions;
    LineField* validity;
};

struct RefusalFields
{
    TextField* facts;
    TextField* reasons;
    LineField* reconsideration;
    LineField* lawsuit;
};

QString firstCitation(const catalogue::Item& item)
{
    return item.legalBasis.empty()
        ? QString{}
        : QStringLiteral("《%1》%2")
              .arg(item.legalBasis.front().law, item.legalBasis.front().article);
}

GrantFields grantFields(ActForm form, const catalogue::Item& item)
{
    //: What is granted
    //: 中文: 准予内容
    return {form.line(DecisionText::tr("Granted"), "content",
                item.result.name.isEmpty() ? item.name : item.result.name),
        //: 中文: 条件
        form.line(DecisionText::tr("Terms"), "conditions"),
        //: 中文: 有效期
        form.line(DecisionText::tr("Validity"), "validity", item.result.validity)};
}

RefusalFields refusalFields(ActForm form, const ActContext& context)
{
    const builtin::Wording& wording = context.wording;
    const desk::Hall& hall = context.seat.hall;
    const auto& review = context.file.c.review;
    //: What was found
    //: 中文: 查明
    RefusalFields fields{form.text(DecisionText::tr("Facts"), "facts", wording.facts),
        //: 中文: 理由
        form.text(DecisionText::tr("Reasons"), "reasons", wording.refusalGrounds),
        //: Administrative reconsideration: organ and term
        //: 中文: 行政复议
        form.line(DecisionText::tr("Appeal"), "reconsideration",
            hall.reconsiderationOrgan.isEmpty()
                ? QString{}
                : wording.reconsideration.arg(hall.reconsiderationOrgan)),
        //: Court and term
        //: 中文: 行政诉讼
        form.line(DecisionText::tr("Lawsuit"), "lawsuit",
            hall.court.isEmpty() ? QString{} : wording.lawsuit.arg(hall.court))};
    if (review && review->what.proposal == Proposal::Refuse) {
        fields.facts->setPlainText(review->what.facts);
        fields.reasons->setPlainText(review->what.grounds);
    }
    return fields;
}

/// Only where the item's law names a hearing (License Law 46 to 48).
ChoiceField* hearingField(ActForm& form, const catalogue::Item& item)
{
    std::vector<std::pair<QString, QVariant>> entries;
    for (const auto& [words, right] : hearingChoices())
        entries.emplace_back(words, static_cast<int>(right));
    //: 中文: 听证
    auto* field = form.choice(DecisionText::tr("Hearing"), "hearing", entries);
    const bool wanted = std::ranges::find(item.specialProcedures, catalogue::ProcedureKind::Hearing,
                            &catalogue::SpecialProcedure::kind)
        != item.specialProcedures.end();
    field->parentWidget()->setVisible(wanted);
    return field;
}

QString reviewLine(const ActContext& context)
{
    const auto& review = context.file.c.review;
    if (!review)
        return {};
    //: %1 is the reviewer, %2 the grounds
    //: 中文: %1建议准予：%2
    return review->what.proposal == Proposal::Grant
        ? DecisionText::tr("%1 proposes to grant: %2").arg(review->by.name, review->what.grounds)
        //: %1 is the reviewer, %2 the grounds
        //: 中文: %1建议不予：%2
        : DecisionText::tr("%1 proposes to refuse: %2").arg(review->by.name, review->what.grounds);
}

void fillBlanks(std::initializer_list<QString*> texts)
{
    for (QString* text : texts) {
        if (text->isEmpty())
            *text = QStringLiteral("…");
    }
}

std::vector<desk::SupposedAct> previewOf(const ActContext& context, cases::Payload payload)
{
    if (auto* grant = std::get_if<cases::Granted>(&payload))
        fillBlanks({&grant->opinion, &grant->content, &grant->legalBasis, &grant->documentNumber});
    if (auto* refusal = std::get_if<cases::Refused>(&payload))
        fillBlanks({&refusal->opinion, &refusal->facts, &refusal->reasons, &refusal->legalBasis,
            &refusal->reconsideration, &refusal->lawsuit, &refusal->documentNumber});
    return {context.mine(payload)};
}

/// What the whole form holds; one of the two parts is shown.
struct DecisionFields
{
    ChoiceField* decision;
    TextField* opinion;
    QWidget* grantPart;
    GrantFields grant;
    QWidget* refusalPart;
    RefusalFields refusal;
    LineField* basis;
    ChoiceField* hearing;
    LineField* number;

    [[nodiscard]] bool isGrant() const
    {
        return decision->currentData().toInt() == static_cast<int>(Proposal::Grant);
    }
    void showPart(const builtin::Wording& wording) const
    {
        grantPart->setVisible(isGrant());
        refusalPart->setVisible(!isGrant());
        opinion->setPhrases(isGrant() ? wording.grantOpinions : wording.refusalOpinions);
    }
    [[nodiscard]] cases::Payload payload() const;
};

cases::Payload DecisionFields::payload() const
{
    const auto right = static_cast<HearingRight>(hearing->currentData().toInt());
    if (isGrant())
        return cases::Granted{.opinion = opinion->words(),
            .content = grant.content->text().trimmed(),
            .conditions = grant.conditions->text().trimmed(),
            .validity = grant.validity->text().trimmed(),
            .legalBasis = basis->text().trimmed(),
            .hearing = right,
            .documentNumber = number->text().trimmed()};
    return cases::Refused{.opinion = opinion->words(),
        .facts = refusal.facts->words(),
        .reasons = refusal.reasons->words(),
        .legalBasis = basis->text().trimmed(),
        .reconsideration = refusal.reconsideration->text().trimmed(),
        .lawsuit = refusal.lawsuit->text().trimmed(),
        .hearing = right,
        .documentNumber = number->text().trimmed()};
}

DecisionFields decisionFields(ActDialog* dialog, const ActContext& context)
{
    ActForm form(dialog);
    form.note(reviewLine(context));
    DecisionFields fields{};
    //: 中文: 准予
    fields.decision = form.choice(DecisionText::tr("Decision"), "decision",
        {{DecisionText::tr("Grant"), static_cast<int>(Proposal::Grant)},
            //: 中文: 不予
            {DecisionText::tr("Refuse"), static_cast<int>(Proposal::Refuse)}});
    //: Of the approver; a bare signature is none
    //: 中文: 意见
    fields.opinion
        = form.text(DecisionText::tr("Opinion"), "opinion", context.wording.grantOpinions);
    fields.grantPart = form.group();
    fields.grant = grantFields(
        ActForm(dialog, qobject_cast<QVBoxLayout*>(fields.grantPart->layout())), context.file.item);
    fields.refusalPart = form.group();
    fields.refusal = refusalFields(
        ActForm(dialog, qobject_cast<QVBoxLayout*>(fields.refusalPart->layout())), context);
    //: 中文: 依据
    fields.basis
        = form.line(DecisionText::tr("Basis"), "legalBasis", firstCitation(context.file.item));
    fields.hearing = hearingField(form, context.file.item);
    //: Number of the decision
    //: 中文: 文书号
    fields.number = form.documentNumber(DecisionText::tr("Number"));
    return fields;
}

} // namespace

std::vector<std::pair<QString, HearingRight>> hearingChoices()
{
    //: 中文: 依法不需要听证
    return {{DecisionText::tr("not required"), HearingRight::NotRequired},
        //: 中文: 已告知，五日内没人要求
        {DecisionText::tr("told in writing, nobody asked within five days"),
            HearingRight::ToldNotRequested},
        //: 中文: 已举行
        {DecisionText::tr("held"), HearingRight::Held}};
}

ActDialog* decisionDialogOf(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    auto* dialog = new ActDialog(
        //: 中文: 首席代表决定
        theme, DecisionText::tr("Decision of the chief representative"), context, parent);
    dialog->setObjectName(QStringLiteral("decisionDialog"));
    dialog->setHeadIcon(QStringLiteral("stamp"), shared::Color::Blue);
    const DecisionFields fields = decisionFields(dialog, *context);
    const auto show = [=] {
        fields.showPart(context->wording);
        dialog->action()->setText(fields.decision->currentText());
        dialog->action()->setKind(
            fields.isGrant() ? shared::KeyButton::Kind::Primary : shared::KeyButton::Kind::Danger);
    };
    QObject::connect(fields.decision, &QComboBox::currentIndexChanged, dialog, show);
    if (const auto& review = context->file.c.review)
        fields.decision->setCurrentIndex(review->what.proposal == Proposal::Grant ? 0 : 1);
    show();
    dialog->payload = [fields] { return fields.payload(); };
    dialog->preview = [=] { return previewOf(*context, fields.payload()); };
    dialog->setEffectNote(DecisionText::tr(
        //: 中文: 文书打印后盖实体章；决定作出后不能退回
        "Print it and put the ink seal on it; a decision cannot be taken back."));
    return dialog;
}

} // namespace yichuang::casespage
