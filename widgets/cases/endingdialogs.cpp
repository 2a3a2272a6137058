// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/actdialogs.h"
#include "widgets/cases/actform.h"
#include "widgets/shared/keybutton.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace yichuang::casespage {

namespace {

using cases::Conversion;
using cases::TerminationGround;
using cases::VoidReason;
using shared::KeyButton;

class EndText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::casespage::EndText)
public:
    static QString of(Conversion conversion);
    static QString of(TerminationGround ground);
};

QString EndText::of(Conversion conversion)
{
    switch (conversion) {
    case Conversion::InstantToPromised:
        //: 中文: 即办件转承诺件（当日没办完）
        return tr("Instant to promised: not finished the same day");
    case Conversion::PromisedToJoint:
        //: 中文: 承诺件转联办件（要别的部门意见）
        return tr("Promised to joint: another department must be asked");
    case Conversion::JointToPromised:
        //: 中文: 联办件转承诺件（不用别的部门）
        return tr("Joint to promised: participants are not needed");
    case Conversion::PromisedToForward:
        //: 中文: 承诺件转上报件（依法由上级决定）
        return tr("Promised to forward: a superior decides");
    }
    Q_UNREACHABLE();
}

QString EndText::of(TerminationGround ground)
{
    switch (ground) {
    case TerminationGround::PersonGone:
        //: 中文: 申请人死亡或丧失行为能力
        return tr("Applicant dead or without capacity");
    case TerminationGround::OrganisationEnded:
        //: 中文: 组织依法终止
        return tr("Organisation has ended");
    case TerminationGround::ToleranceBroken:
        //: 中文: 容缺材料逾期没补
        return tr("Promised papers did not come");
    case TerminationGround::MatterGone:
        //: 中文: 申请事项不复存在
        return tr("The matter ceased to exist");
    }
    Q_UNREACHABLE();
}

/// The conversions that start from the type the case has.
std::vector<std::pair<QString, QVariant>> conversions(const ActContext& context)
{
    std::vector<std::pair<QString, QVariant>> entries;
    for (const Conversion conversion : cases::allConversions) {
        const auto against = context.objectionsTo(cases::Reclassified{.conversion = conversion});
        const bool fits = std::ranges::none_of(against, [](const cases::Objection& objection) {
            return objection.code == cases::Objection::Code::ConversionNotAllowed;
        });
        if (fits)
            entries.emplace_back(EndText::of(conversion), static_cast<int>(conversion));
    }
    return entries;
}

ActDialog* reclassify(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    //: 中文: 改判类型
    auto* dialog
        = new ActDialog(theme, EndText::tr("Change the type of the case"), context, parent);
    dialog->setObjectName(QStringLiteral("reclassifyDialog"));
    ActForm form(dialog);
    const auto entries = conversions(*context);
    //: 中文: 改为
    auto* conversion = form.choice(EndText::tr("Change"), "conversion", entries);
    //: 中文: 理由
    auto* reason = form.text(EndText::tr("Reason"), "reason", context->wording.conversionReasons);
    //: 中文: 批准人
    auto* approver = form.line(EndText::tr("Approver"), "conversionApprover");
    //: 中文: 拉进别的部门才填
    approver->setPlaceholderText(EndText::tr("where another department is drawn in"));
    //: 中文: 政府决定
    auto* decision = form.line(EndText::tr("Decision"), "governmentDecision");
    //: 中文: 第二十六条联合办理的决定文号，有才填（45 日）
    decision->setPlaceholderText(EndText::tr("number under License Law 26, if any: 45 days"));
    const auto reclassified = [=] {
        return cases::Reclassified{
            .conversion = static_cast<Conversion>(conversion->currentData().toInt()),
            .reason = reason->words(),
            .approver = approver->text().trimmed(),
            .governmentDecision = decision->text().trimmed()};
    };
    form.lacking([none = entries.empty()] {
        //: 中文: 这类件没有可改的类型
        return none ? EndText::tr("This type cannot be changed") : QString{};
    });
    dialog->payload = reclassified;
    dialog->preview = [=] {
        cases::Reclassified act = reclassified();
        for (QString* text : {&act.reason, &act.approver}) {
            if (text->isEmpty())
                *text = QStringLiteral("…");
        }
        return std::vector{context->mine(act)};
    };
    //: 中文: 告诉过申请人的日期不会推后
    dialog->setEffectNote(EndText::tr("No date the applicant was told is postponed."));
    //: 中文: 改判
    dialog->action()->setText(EndText::tr("Change"));
    return dialog;
}

ActDialog* terminate(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    //: 中文: 终止审查
    auto* dialog = new ActDialog(theme, EndText::tr("Terminate the review"), context, parent);
    dialog->setObjectName(QStringLiteral("terminateDialog"));
    ActForm form(dialog);
    std::vector<std::pair<QString, QVariant>> grounds;
    for (const auto ground : {TerminationGround::PersonGone, TerminationGround::OrganisationEnded,
             TerminationGround::ToleranceBroken, TerminationGround::MatterGone})
        grounds.emplace_back(EndText::of(ground), static_cast<int>(ground));
    //: 中文: 情形
    auto* ground = form.choice(EndText::tr("Ground"), "ground", grounds);
    //: How the ground is known
    //: 中文: 查明
    auto* facts = form.text(EndText::tr("Facts"), "facts", {});
    //: 中文: 退给谁
    auto* to = form.line(
        EndText::tr("Papers to"), "papersReturnedTo", context->file.summary.applicantName);
    //: Number of the notice
    //: 中文: 通知书号
    auto* number = form.documentNumber(EndText::tr("Notice"));
    dialog->payload = [=] {
        return cases::Terminated{
            .ground = static_cast<TerminationGround>(ground->currentData().toInt()),
            .facts = facts->words(),
            .papersReturnedTo = to->text().trimmed(),
            .documentNumber = number->text().trimmed()};
    };
    //: 中文: 不予是决定，不能用终止代替
    dialog->setEffectNote(EndText::tr("A refusal is a decision and no termination."));
    //: 中文: 终止
    dialog->action()->setText(EndText::tr("Terminate"));
    dialog->action()->setKind(KeyButton::Kind::Danger);
    return dialog;
}

ActDialog* voidCase(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    //: 中文: 作废（两人）
    auto* dialog = new ActDialog(theme, EndText::tr("Void the case: two persons"), context, parent);
    dialog->setObjectName(QStringLiteral("voidDialog"));
    ActForm form(dialog);
    //: 中文: 原因
    auto* reason = form.choice(EndText::tr("Cause"), "voidReason",
        //: 中文: 重复录入
        {{EndText::tr("Entered twice"), static_cast<int>(VoidReason::DoubleEntry)},
            //: 中文: 测试数据
            {EndText::tr("Entered for a test"), static_cast<int>(VoidReason::TestEntry)}});
    //: 中文: 说明
    auto* explanation = form.text(EndText::tr("Explain"), "explanation", {});
    //: Number of the case that stays
    //: 中文: 保留件号
    auto* other = form.line(EndText::tr("Case kept"), "otherNumber");
    QObject::connect(reason, &QComboBox::currentIndexChanged, dialog, [=] {
        other->parentWidget()->setVisible(
            reason->currentData().toInt() == static_cast<int>(VoidReason::DoubleEntry));
    });
    form.secondSignature(cases::Role::Supervisor);
    dialog->payload = [=] {
        return cases::Voided{.reason = static_cast<VoidReason>(reason->currentData().toInt()),
            .explanation = explanation->words(),
            .otherNumber = other->text().trimmed(),
            .requestedBy = context->seat.person};
    };
    //: 中文: 件号作废，不再使用
    dialog->setEffectNote(EndText::tr("The number is never used again."));
    //: 中文: 作废
    dialog->action()->setText(EndText::tr("Void"));
    dialog->action()->setKind(KeyButton::Kind::Danger);
    return dialog;
}

/// Over the hashes of the events in their order: whoever changes one changes this.
QByteArray hashOf(const desk::CaseFile& file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const store::StoredEvent& stored : file.events)
        hash.addData(stored.event.hash);
    return hash.result();
}

ActDialog* archive(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    //: 中文: 归档
    auto* dialog = new ActDialog(theme, EndText::tr("Archive the case"), context, parent);
    dialog->setObjectName(QStringLiteral("archiveDialog"));
    ActForm form(dialog);
    const desk::CaseFile& file = context->file;
    std::set<QString> documents;
    for (const cases::PrintedDocument& printed : file.c.printed)
        documents.insert(printed.printed.document);
    std::vector<std::pair<QString, QVariant>> terms;
    for (const QString& term : context->wording.retention)
        terms.emplace_back(term, QVariant{});
    //: How long a file is kept
    //: 中文: 保管期限
    auto* retention = form.choice(EndText::tr("Keep for"), "retention", terms);
    //: %n kinds of documents on file, %1 the number of acts recorded
    //: 中文: 文书 %n 种，经过 %1 条
    form.note(EndText::tr(
        "%n kind(s) of documents, %1 acts recorded", nullptr, static_cast<int>(documents.size()))
                  .arg(file.events.size()));
    QStringList failed;
    if (!file.isConfirmed())
        //: A check of the archive: every act is known to the platform
        //: 中文: 还有经过没传到市平台
        failed.append(EndText::tr("some acts have not reached the platform"));
    dialog->payload = [=, hash = hashOf(file), count = static_cast<int>(documents.size())] {
        return cases::Archived{.packageHash = hash,
            .documents = count,
            .retention = retention->currentText(),
            .failedChecks = failed};
    };
    //: 中文: 归档
    dialog->action()->setText(EndText::tr("Archive"));
    return dialog;
}

} // namespace

ActDialog* endingDialogOf(
    Act act, const shared::Theme& theme, const Context& context, QWidget* parent)
{
    switch (act) {
    case Act::Reclassify:
        return reclassify(theme, context, parent);
    case Act::Terminate:
        return terminate(theme, context, parent);
    case Act::Void:
        return voidCase(theme, context, parent);
    case Act::Archive:
        return archive(theme, context, parent);
    default:
        return nullptr;
    }
}

} // namespace yichuang::casespage
