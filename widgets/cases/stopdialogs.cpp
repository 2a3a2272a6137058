// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/actdialogs.h"
#include "widgets/cases/actform.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/keybutton.h"

#include <algorithm>

namespace yichuang::casespage {

namespace {

using catalogue::ProcedureKind;
using shared::DayText;
using shared::LineField;

class StopText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::casespage::StopText)
};

/// A preview must not stop at texts that are still to be typed.
QString orBlank(const QString& text) { return text.isEmpty() ? QStringLiteral("…") : text; }

Instant noon(Day day) { return toInstant({day, std::chrono::hours{12}}); }

/// The moment of an act on a day: now when it is today, since later the day has no time yet.
Instant momentOn(Day day, const ActContext& context)
{
    return day == context.today() ? context.now : toInstant({day, {}});
}

/// A kind of stop and the article that lets it stop the clock.
struct StopKind
{
    ProcedureKind kind;
    QString basis;
    QString name;
    int days;
};

/// The eight of the law, then what the item's own law adds (rulebook 1.6); the item's first.
std::vector<StopKind> stopKinds(const ActContext& context)
{
    std::vector<StopKind> kinds;
    for (int i = 0; i <= static_cast<int>(ProcedureKind::ExpertReview); ++i) {
        const auto kind = static_cast<ProcedureKind>(i);
        kinds.push_back({kind, context.wording.stopBasis, catalogue::toText(kind), 5});
    }
    for (const catalogue::SpecialProcedure& own : context.file.item.specialProcedures) {
        const int days = own.unit == catalogue::DayUnit::WorkingDay ? own.maxDays.value_or(5) : 5;
        const auto known = std::ranges::find(kinds, own.kind, &StopKind::kind);
        if (known != kinds.end())
            known->days = days;
        else if (!own.countsInLimit && !own.stopBasis.isEmpty())
            kinds.push_back({own.kind, own.stopBasis, own.name, days});
        else
            continue;
        const auto chosen = std::ranges::find(kinds, own.kind, &StopKind::kind);
        std::rotate(kinds.begin(), chosen, chosen + 1);
    }
    return kinds;
}

/// What the form of a stop holds.
struct StopFields
{
    shared::ChoiceField* kind;
    LineField* basis;
    LineField* institution;
    DayField* from;
    CountField* told;
    TextField* reason;
    DayField* result; ///< expected: it is for the preview alone
    LineField* backdating;
};

StopFields stopFields(ActForm& form, const ActContext& context, const std::vector<StopKind>& kinds)
{
    std::vector<std::pair<QString, QVariant>> entries;
    for (const StopKind& kind : kinds)
        entries.emplace_back(kind.name, QVariant{});
    StopFields fields{};
    //: A special procedure
    //: 中文: 程序
    fields.kind = form.choice(StopText::tr("Kind"), "stopKind", entries);
    //: 中文: 依据
    fields.basis = form.line(StopText::tr("Basis"), "stopBasis", kinds.front().basis);
    //: Who holds the hearing, tests or reviews
    //: 中文: 机构
    fields.institution = form.line(StopText::tr("Held by"), "institution");
    //: First day that is not counted
    //: 中文: 起日
    fields.from = form.day(StopText::tr("From"), "stopFrom", context.today());
    //: Working days told to the applicant
    //: 中文: 告知天数
    fields.told = form.count(StopText::tr("Days"), "told", 1, 365, kinds.front().days);
    //: 中文: 理由
    fields.reason = form.text(StopText::tr("Reason"), "stopReason", context.wording.stopReasons);
    //: When the result of a procedure is expected
    //: 中文: 结果约在
    fields.result = form.day(StopText::tr("Result by"), "resultExpected",
        context.workingDaysAfter(context.today(), WorkingDays{kinds.front().days}));
    //: Needed when the stop lies more than one working day back
    //: 中文: 补记批准
    fields.backdating = form.line(StopText::tr("Earlier"), "backdatingApprovedBy");
    fields.backdating->setPlaceholderText(
        //: 中文: 早于上个工作日才填：批准的监察员
        StopText::tr("only for earlier days: the supervisor who approved"));
    return fields;
}

cases::StopRequested requestOf(
    const StopFields& fields, const ActContext& context, const std::vector<StopKind>& kinds)
{
    return {.kind = kinds[static_cast<std::size_t>(std::max(fields.kind->currentIndex(), 0))].kind,
        .legalBasis = fields.basis->text().trimmed(),
        .institution = fields.institution->text().trimmed(),
        .from = fields.from->day().value_or(context.today()),
        .told = WorkingDays{fields.told->value()},
        .reason = fields.reason->words(),
        .backdatingApprovedBy = fields.backdating->text().trimmed()};
}

/// The stop as it would run: asked for, approved, and the result in hand on the expected day.
std::vector<desk::SupposedAct> wholeStop(
    cases::StopRequested asked, Day end, const ActContext& context)
{
    for (QString* text :
        {&asked.legalBasis, &asked.institution, &asked.reason, &asked.backdatingApprovedBy})
        *text = orBlank(*text);
    const int number = static_cast<int>(context.file.c.stops.size()) + 1;
    return {context.mine(asked),
        context.somebodys(cases::Role::ChiefRepresentative,
            cases::StopApproved{number, orBlank({}), orBlank({}), context.now, {}}, context.now),
        context.somebodys(cases::Role::Reviewer,
            cases::StopEnded{number, end, orBlank({}), orBlank({})},
            std::max(context.now, noon(end)))};
}

/// Kind, first day and length propose the rest.
void linkStopFields(
    const StopFields& fields, const Context& context, const std::vector<StopKind>& kinds)
{
    QObject::connect(
        fields.kind, &QComboBox::currentIndexChanged, fields.kind, [fields, kinds](int index) {
            fields.basis->setText(kinds[static_cast<std::size_t>(index)].basis);
            fields.told->setValue(kinds[static_cast<std::size_t>(index)].days);
        });
    const auto expect = [fields, context] {
        fields.result->setDay(context->workingDaysAfter(
            fields.from->day().value_or(context->today()), WorkingDays{fields.told->value()}));
    };
    QObject::connect(fields.from, &LineField::textChanged, fields.result, expect);
    QObject::connect(fields.told, &QSpinBox::valueChanged, fields.result, expect);
}

ActDialog* requestStop(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    auto* dialog
        //: 中文: 暂停计时（特别程序）
        = new ActDialog(theme, StopText::tr("Pause for a special procedure"), context, parent);
    dialog->setObjectName(QStringLiteral("requestStopDialog"));
    dialog->setHeadIcon(QStringLiteral("pause"), shared::Color::Grey);
    ActForm form(dialog);
    const std::vector<StopKind> kinds = stopKinds(*context);
    const StopFields fields = stopFields(form, *context, kinds);
    linkStopFields(fields, context, kinds);
    const auto end = [=] { return fields.result->day().value_or(context->today()); };
    dialog->payload = [=] { return requestOf(fields, *context, kinds); };
    dialog->preview
        = [=] { return wholeStop(requestOf(fields, *context, kinds), end(), *context); };
    dialog->effectDay = [=] { return std::max(context->today(), end()); };
    dialog->remark = [=] {
        //: %1 and %2 are days
        //: 中文: 首席代表批准后，从 %1 起不计日；结果 %2 到手，那天起接着计
        return StopText::tr("Once the chief approves, days from %1 are not counted; with the result"
                            " on %2 the count goes on that day.")
            .arg(DayText::inList(fields.from->day().value_or(context->today())),
                DayText::inList(end()));
    };
    //: 中文: 首席代表批准并书面告知申请人后才停
    dialog->setEffectNote(StopText::tr("It counts once the chief has approved it in writing."));
    //: 中文: 提请暂停
    dialog->action()->setText(StopText::tr("Ask for the pause"));
    return dialog;
}

ActDialog* approveStop(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    const int number = stopToApprove(context->file.c);
    if (number == 0)
        return nullptr;
    const auto& asked = context->file.c.stops[static_cast<std::size_t>(number) - 1].requested;
    //: 中文: 批准暂停计时
    auto* dialog = new ActDialog(theme, StopText::tr("Approve the pause"), context, parent);
    dialog->setObjectName(QStringLiteral("approveStopDialog"));
    dialog->setHeadIcon(QStringLiteral("pause"), shared::Color::Grey);
    ActForm form(dialog);
    //: %1 a procedure, %2 an institution, %3 a day, %4 a person
    //: 中文: %4提请：%1，由%2进行，从 %3 起
    form.note(StopText::tr("%4 asks: %1 by %2 from %3")
                  .arg(catalogue::toText(asked.what.kind), asked.what.institution,
                      DayText::inList(asked.what.from), asked.by.name));
    //: %n working days told to the applicant, %1 a reason
    //: 中文: 告知 %n 个工作日；%1
    form.note(StopText::tr("%n working day(s) told; %1", nullptr, asked.what.told.count())
                  .arg(asked.what.reason));
    //: Number of the notice to the applicant
    //: 中文: 告知书号
    auto* document = form.documentNumber(StopText::tr("Notice"));
    std::vector<std::pair<QString, QVariant>> ways;
    for (const QString& way : context->wording.toldWays)
        ways.emplace_back(way, QVariant{});
    //: How the applicant was told
    //: 中文: 告知方式
    auto* way = form.choice(StopText::tr("Told how"), "deliveryWay", ways);
    //: Day on which the applicant was told
    //: 中文: 告知日
    auto* on = form.day(StopText::tr("Told on"), "deliveredOn", context->today());
    //: Signature or tracking number
    //: 中文: 签收
    auto* proof = form.line(StopText::tr("Proof"), "deliveryProof");
    //: 中文: 签收人或邮寄单号，没有会记一条违规
    proof->setPlaceholderText(
        StopText::tr("who signed, or a tracking number; none is a violation"));
    form.secondSignature(cases::Role::ChiefRepresentative);
    const auto approval = [=] {
        return cases::StopApproved{.stop = number,
            .documentNumber = document->text().trimmed(),
            .deliveryWay = way->currentText(),
            .deliveredAt = momentOn(on->day().value_or(context->today()), *context),
            .deliveryProof = proof->text().trimmed()};
    };
    dialog->payload = approval;
    dialog->preview = [=] {
        cases::StopApproved approved = approval();
        approved.documentNumber = orBlank(approved.documentNumber);
        return std::vector{
            context->somebodys(cases::Role::ChiefRepresentative, approved, context->now)};
    };
    //: 中文: 结果登记以前没有到期日
    dialog->setEffectNote(StopText::tr("Until the result is recorded there is no due day."));
    //: 中文: 批准暂停
    dialog->action()->setText(StopText::tr("Approve the pause", "action"));
    return dialog;
}

std::vector<std::pair<QString, QVariant>> openStops(const cases::Case& c)
{
    std::vector<std::pair<QString, QVariant>> entries;
    for (std::size_t i = 0; i < c.stops.size(); ++i) {
        const cases::StopOnCase& stop = c.stops[i];
        if (!stop.isOpen())
            continue;
        //: %1 a procedure, %2 a day
        //: 中文: %1（%2 起）
        entries.emplace_back(StopText::tr("%1 (from %2)")
                                 .arg(catalogue::toText(stop.requested.what.kind),
                                     DayText::inList(stop.requested.what.from)),
            static_cast<int>(i) + 1);
    }
    return entries;
}

ActDialog* endStop(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    const auto stops = openStops(context->file.c);
    if (stops.empty())
        return nullptr;
    //: 中文: 登记结果，恢复计时
    auto* dialog
        = new ActDialog(theme, StopText::tr("Record the result and resume"), context, parent);
    dialog->setObjectName(QStringLiteral("endStopDialog"));
    dialog->setHeadIcon(QStringLiteral("play"), shared::Color::Blue);
    ActForm form(dialog);
    auto* stop = form.choice(StopText::tr("Kind"), "stop", stops);
    //: 中文: 结果日
    auto* on = form.day(StopText::tr("Result on"), "resultOn", context->today());
    //: 中文: 结果
    auto* result = form.line(StopText::tr("Result"), "result");
    //: Number or title of the paper that holds the result
    //: 中文: 结果文书
    auto* paper = form.line(StopText::tr("Paper"), "resultPaper");
    const auto ended = [=] {
        return cases::StopEnded{stop->currentData().toInt(), on->day().value_or(context->today()),
            result->text().trimmed(), paper->text().trimmed()};
    };
    dialog->payload = ended;
    dialog->preview = [=] {
        cases::StopEnded act = ended();
        act.result = orBlank(act.result);
        act.paper = orBlank(act.paper);
        return std::vector{context->mine(act)};
    };
    //: 中文: 结果到手那天起接着计
    dialog->setEffectNote(StopText::tr("The count goes on with the day of the result."));
    //: 中文: 恢复计时
    dialog->action()->setText(StopText::tr("Resume"));
    return dialog;
}

} // namespace

ActDialog* stopDialogOf(
    Act act, const shared::Theme& theme, const Context& context, QWidget* parent)
{
    switch (act) {
    case Act::RequestStop:
        return requestStop(theme, context, parent);
    case Act::ApproveStop:
        return approveStop(theme, context, parent);
    case Act::EndStop:
        return endStop(theme, context, parent);
    case Act::Extend:
        return extendDialogOf(theme, context, parent);
    default:
        return nullptr;
    }
}

} // namespace yichuang::casespage
