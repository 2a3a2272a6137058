// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/actdialogs.h"
#include "widgets/cases/actform.h"
#include "widgets/shared/casewords.h"
#include "widgets/shared/keybutton.h"

namespace yichuang::casespage {

namespace {

class ExtendText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::casespage::ExtendText)
};

/// Whoever prepared it: the person at this desk, or the reviewer where the head sits here alone.
QString preparedBy(const ActContext& context, cases::Role approver)
{
    if (!context.seat.has(approver))
        return context.seat.person;
    return context.file.c.assigned ? context.file.c.assigned->what.person : QString{};
}

QString officeOf(cases::Role approver)
{
    //: Office of who approves an extension; goes onto the paper
    return approver == cases::Role::Government ? QStringLiteral("本级人民政府负责人")
                                               : QStringLiteral("行政机关负责人");
}

/// What the form of an extension holds.
struct ExtendFields
{
    CountField* days;
    TextField* reason;
    DayField* on;
    shared::LineField* office;
    shared::LineField* approval;
    shared::CheckField* promise;
    shared::LineField* notice;
    shared::CheckField* told;
};

ExtendFields extendFields(ActForm& form, const ActContext& context, cases::Role approver)
{
    const int most = approver == cases::Role::Government ? 15 : 10;
    ExtendFields fields{};
    //: Working days more
    //: 中文: 加几天
    fields.days = form.count(ExtendText::tr("Days"), "extensionDays", 1, 60, most);
    //: Reason of an extension as the applicant is told
    //: 中文: 理由
    fields.reason
        = form.text(ExtendText::tr("Reason"), "extensionReason", context.wording.extensionReasons);
    //: 中文: 批准日
    fields.on = form.day(ExtendText::tr("Approved"), "approvedOn", context.today());
    //: Office of the approver
    //: 中文: 职务
    fields.office = form.line(ExtendText::tr("Office"), "office", officeOf(approver));
    //: 中文: 批准文号
    fields.approval = form.line(ExtendText::tr("Approval"), "approvalNumber");
    //: 中文: 承诺时限一起延
    fields.promise = form.tick(
        ExtendText::tr("The promised term moves as well"), QStringLiteral("movesPromise"));
    fields.promise->setChecked(true);
    //: Number of the extension notice
    //: 中文: 通知书号
    fields.notice = form.documentNumber(ExtendText::tr("Notice"));
    //: 中文: 延期理由已告知申请人，有签收
    fields.told = form.tick(ExtendText::tr("The applicant was told the reason and has signed"),
        QStringLiteral("applicantTold"));
    return fields;
}

cases::Extended extendedBy(
    const ExtendFields& fields, const ActContext& context, cases::Role approver)
{
    return {.days = WorkingDays{fields.days->value()},
        .reason = fields.reason->words(),
        .approvedOn = fields.on->day().value_or(context.today()),
        .office = fields.office->text().trimmed(),
        .approvalNumber = fields.approval->text().trimmed(),
        .enteredBy = preparedBy(context, approver),
        .movesPromise = fields.promise->isChecked(),
        .documentNumber = fields.notice->text().trimmed(),
        .deliveredAt = fields.told->isChecked() ? std::optional{context.now} : std::nullopt};
}

} // namespace

ActDialog* extendDialogOf(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    const cases::Role approver = extenderOf(context->file);
    //: 中文: 延期
    auto* dialog = new ActDialog(theme, ExtendText::tr("Extend the term"), context, parent);
    dialog->setObjectName(QStringLiteral("extendDialog"));
    dialog->setHeadIcon(QStringLiteral("calendar-clock"), shared::Color::Amber);
    ActForm form(dialog);
    const ExtendFields fields = extendFields(form, *context, approver);
    form.secondSignature(approver);
    dialog->payload = [=] { return extendedBy(fields, *context, approver); };
    dialog->preview = [=] {
        cases::Extended act = extendedBy(fields, *context, approver);
        for (QString* text : {&act.reason, &act.office, &act.approvalNumber}) {
            if (text->isEmpty())
                *text = QStringLiteral("…");
        }
        return std::vector{context->somebodys(approver, act, context->now)};
    };
    dialog->remark = [=] {
        if (fields.told->isChecked())
            return QString{};
        //: 中文: 没有告知申请人也算延期，但会记一条违规
        return ExtendText::tr("Without telling the applicant it counts, but a violation is noted.");
    };
    //: 中文: 一件只能延一次
    dialog->setEffectNote(ExtendText::tr("A case is extended once."));
    //: 中文: 延期
    dialog->action()->setText(ExtendText::tr("Extend"));
    return dialog;
}

} // namespace yichuang::casespage
