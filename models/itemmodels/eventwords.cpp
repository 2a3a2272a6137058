// SPDX-License-Identifier: Apache-2.0
#include "models/itemmodels/eventwords.h"

#include "models/documents/documentkind.h"

#include <QCoreApplication>

#include <algorithm>

namespace yichuang::itemmodels {

namespace {

/// The one sentence under a title: what the payload says.
struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::itemmodels::TimelineModel)
public:
    const cases::CaseEvent& event;
    const QStringList& papers;

    QString operator()(const cases::Received& p) const
    {
        const auto handedIn
            = std::ranges::count(p.papers, cases::PaperState::Present, &cases::PaperEntry::state);
        //: %n papers came with the application
        //: 中文: 材料 %n 份
        return tr("%n paper(s)", nullptr, static_cast<int>(handedIn));
    }
    QString operator()(const cases::LicenceNotRequired& p) const { return p.reason; }
    QString operator()(const cases::AcceptanceRefused& p) const { return p.reason; }
    QString operator()(const cases::CorrectedOnSpot& p) const { return p.correction; }
    QString operator()(const cases::CorrectionNoticed& p) const
    {
        QStringList missing;
        for (const cases::Deficiency& line : p.deficiencies)
            missing << line.missing;
        return list(missing);
    }
    QString operator()(const cases::Accepted& p) const { return p.documentNumber; }
    QString operator()(const cases::Lapsed& p) const
    {
        //: %1 is a person
        //: 中文: 材料退给%1
        return tr("papers returned to %1").arg(p.papersReturnedTo);
    }
    QString operator()(const cases::DeemedAccepted&) const
    {
        //: 中文: 五日内没有答复，依法视为受理
        return tr("not answered within five days: accepted by law");
    }
    QString operator()(const cases::HandedIn& p) const
    {
        //: %1 is a township centre, %2 a person there
        //: 中文: 交%1 %2
        return tr("to %1, %2").arg(p.to.name, p.receiver);
    }
    QString operator()(const cases::Withdrawn& p) const { return p.reason; }
    QString operator()(const cases::MaterialReceived& p) const
    {
        QStringList names;
        for (const cases::PaperEntry& entry : p.papers)
            names << nameOf(entry.number);
        return list(names);
    }
    QString operator()(const cases::Noted& p) const { return p.text; }
    QString operator()(const cases::Printed& p) const
    {
        const QString name = documentName(p.document);
        if (p.again)
            //: %1 is a document that was printed before
            //: 中文: 重打%1
            return tr("%1, again").arg(name);
        return p.copies > 1 ? name + QStringLiteral(" ×%1").arg(p.copies) : name;
    }

    QString operator()(const cases::Sealed& p) const
    {
        //: %1 is a document, %2 the running number in the register of the seal
        //: 中文: %1，用印登记第 %2 号
        return tr("%1, no. %2 in the register").arg(documentName(p.document)).arg(p.impression);
    }
    QString operator()(const cases::SealSpoiled& p) const
    {
        //: %1 is a document, %2 the running number in the register of the seal, %3 why
        //: 中文: %1，用印登记第 %2 号：%3
        return tr("%1, no. %2 in the register: %3")
            .arg(documentName(p.document), QString::number(p.impression), p.reason);
    }
    QString operator()(const cases::ConflictResolved& p) const
    {
        switch (p.choice) {
        case cases::ConflictChoice::TakeAct:
            //: %1 is the reason
            //: 中文: 采用搁置的记录：%1
            return tr("The act set aside was taken: %1").arg(p.reason);
        case cases::ConflictChoice::BothStand:
            //: Of two cases of one request; %1 is the reason
            //: 中文: 两头受理：两件都办。%1
            return tr("Two places: both cases go on. %1").arg(p.reason);
        case cases::ConflictChoice::ThisStands:
            //: Of two cases of one request; %1 is the reason
            //: 中文: 两头受理：这一件办，另一件不再办。%1
            return tr("Two places: this case goes on, the other does not. %1").arg(p.reason);
        case cases::ConflictChoice::OtherStands:
            //: Of two cases of one request; %1 is the reason
            //: 中文: 两头受理：另一件办，这一件不再办。%1
            return tr("Two places: the other case goes on, this one does not. %1").arg(p.reason);
        case cases::ConflictChoice::TrustStamp:
            //: Of an act whose clock was doubtful; %1 is the reason
            //: 中文: 认当时记的时间：%1
            return tr("The moment written stands: %1").arg(p.reason);
        case cases::ConflictChoice::TakeArrival:
            //: Of an act whose clock was doubtful; %1 is a moment, %2 the reason
            //: 中文: 认市平台收到的时间 %1：%2
            return tr("The moment of arrival, %1, counts: %2")
                .arg(p.moment ? toText(toBeijing(*p.moment)) : QString{}, p.reason);
        case cases::ConflictChoice::KeepOrder:
            break;
        }
        //: %1 is the reason
        //: 中文: 保留平台已有的经过：%1
        return tr("The platform's order stands: %1").arg(p.reason);
    }

    QString operator()(const cases::AcceptedWithTolerance& p) const
    {
        QStringList names;
        for (const cases::ToleratedPaper& paper : p.papers)
            names << nameOf(paper.paper);
        //: %1 are papers, %n working days
        //: 中文: %1，%n 个工作日内补交
        return tr("%1 to follow within %n working day(s)", nullptr, p.days.count())
            .arg(list(names));
    }
    QString operator()(const cases::ToleranceClosed&) const { return {}; }
    QString operator()(const cases::ReviewAssigned& p) const { return p.name; }
    QString operator()(const cases::StopRequested& p) const
    {
        //: %1 is a procedure, %2 an institution, %3 a reason
        //: 中文: %1，由%2进行；%3
        return tr("%1 by %2; %3").arg(catalogue::toText(p.kind), p.institution, p.reason);
    }
    QString operator()(const cases::StopApproved& p) const { return p.documentNumber; }
    QString operator()(const cases::StopEnded& p) const { return p.result; }
    QString operator()(const cases::OpinionsAsked& p) const
    {
        QStringList names;
        for (const cases::AskedParticipant& participant : p.participants)
            names << participant.department;
        return list(names);
    }
    QString operator()(const cases::OpinionGiven& p) const
    {
        return p.reasons.isEmpty() ? p.departmentCode
                                   : QString(p.departmentCode + u' ' + p.reasons);
    }
    QString operator()(const cases::OpinionsClosed&) const { return {}; }
    QString operator()(const cases::Forwarded& p) const { return p.superior; }
    QString operator()(const cases::SuperiorDecided& p) const
    {
        return list({p.superior, p.documentNumber});
    }
    QString operator()(const cases::Reviewed& p) const { return p.grounds; }
    QString operator()(const cases::Returned& p) const { return p.reason; }
    QString operator()(const cases::Granted& p) const { return p.documentNumber; }
    QString operator()(const cases::Refused& p) const { return p.reasons; }
    QString operator()(const cases::Extended& p) const
    {
        //: %1 is a reason
        //: 中文: %n 个工作日；%1
        return tr("%n working day(s); %1", nullptr, p.days.count()).arg(p.reason);
    }
    QString operator()(const cases::Terminated& p) const { return p.facts; }
    QString operator()(const cases::Certified& p) const { return list({p.certificate, p.number}); }
    QString operator()(const cases::Ready& p) const { return p.result; }
    QString operator()(const cases::Dispatched& p) const
    {
        return list({p.carrier, p.trackingNumber});
    }
    QString operator()(const cases::Delivered& p) const { return p.receiver.name; }
    QString operator()(const cases::Closed&) const { return {}; }
    QString operator()(const cases::Evaluated& p) const { return p.remark; }
    QString operator()(const cases::Archived& p) const { return p.retention; }
    QString operator()(const cases::Voided& p) const { return p.explanation; }
    QString operator()(const cases::FeeOrdered& p) const { return p.documentNumber; }
    QString operator()(const cases::FeePaid& p) const
    {
        return p.waivedBy.isEmpty() ? p.receiptNumber : p.waivedBy;
    }
    QString operator()(const cases::Reclassified& p) const { return p.reason; }
    QString operator()(const cases::DeadlineMoved& p) const
    {
        if (!p.oldDue || !p.newDue)
            return p.newCalendar;
        //: %1 and %2 are days
        //: 中文: %1 改为 %2
        return tr("%1 became %2").arg(toText(*p.oldDue), toText(*p.newDue));
    }

private:
    QString nameOf(int paper) const { return papers.value(paper - 1, QString::number(paper)); }
    static QString documentName(const QString& code)
    {
        const auto kind = documents::documentKindFromCode(code);
        return kind ? documents::factsOf(*kind).name : code;
    }
    //: Between things of a list
    //: 中文: 、
    static QString list(QStringList words)
    {
        words.removeAll(QString{});
        return words.join(tr(", "));
    }
};

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::itemmodels::TimelineModel)
public:
    //: 中文: 收件
    QString operator()(const cases::Received&) const { return tr("Papers received"); }
    //: 中文: 告知无需许可
    QString operator()(const cases::LicenceNotRequired&) const { return tr("No licence required"); }
    //: 中文: 不予受理
    QString operator()(const cases::AcceptanceRefused&) const { return tr("Not accepted"); }
    //: 中文: 当场更正
    QString operator()(const cases::CorrectedOnSpot&) const { return tr("Corrected on the spot"); }
    //: 中文: 一次性告知补正
    QString operator()(const cases::CorrectionNoticed&) const { return tr("Told what is missing"); }
    //: 中文: 受理
    QString operator()(const cases::Accepted&) const { return tr("Accepted"); }
    //: 中文: 逾期未补正，退件
    QString operator()(const cases::Lapsed&) const { return tr("Returned uncorrected"); }
    //: 中文: 视为受理
    QString operator()(const cases::DeemedAccepted&) const { return tr("Counts as accepted"); }
    //: 中文: 移交
    QString operator()(const cases::HandedIn&) const { return tr("Handed in"); }
    //: 中文: 申请人撤回
    QString operator()(const cases::Withdrawn&) const { return tr("Withdrawn by the applicant"); }
    //: 中文: 补材料
    QString operator()(const cases::MaterialReceived&) const { return tr("Papers came in"); }
    QString operator()(const cases::Noted& p) const
    {
        switch (p.kind) {
        case cases::NoteKind::TwinFound:
            //: The platform found the same request open elsewhere
            //: 中文: 两头受理
            return tr("Open at two places");
        case cases::NoteKind::TwinKept:
            //: A clerk received a second request all the same
            //: 中文: 明知另一处已收件，仍受理
            return tr("Received although open elsewhere");
        case cases::NoteKind::NumberReissued:
            //: 中文: 换了办件编号
            return tr("Another case number");
        case cases::NoteKind::General:
        case cases::NoteKind::CollectMessage:
            break;
        }
        //: 中文: 备注
        return tr("Note");
    }
    //: 中文: 打印
    QString operator()(const cases::Printed&) const { return tr("Printed"); }
    //: 中文: 用印
    QString operator()(const cases::Sealed&) const { return tr("Sealed"); }
    //: 中文: 用印作废
    QString operator()(const cases::SealSpoiled&) const { return tr("Seal spoiled"); }
    //: 中文: 冲突选定
    QString operator()(const cases::ConflictResolved&) const { return tr("Conflict settled"); }

    //: 中文: 容缺受理
    QString operator()(const cases::AcceptedWithTolerance&) const
    {
        return tr("Accepted with papers to follow");
    }
    //: 中文: 容缺材料补齐
    QString operator()(const cases::ToleranceClosed&) const
    {
        return tr("Tolerated papers complete");
    }
    //: 中文: 开始审查
    QString operator()(const cases::ReviewAssigned&) const { return tr("Review taken up"); }
    //: 中文: 提请暂停计时
    QString operator()(const cases::StopRequested&) const { return tr("Stop asked for"); }
    //: 中文: 暂停计时
    QString operator()(const cases::StopApproved&) const { return tr("Clock stopped"); }
    //: 中文: 恢复计时
    QString operator()(const cases::StopEnded&) const { return tr("Clock runs again"); }
    //: 中文: 征询联办部门
    QString operator()(const cases::OpinionsAsked&) const { return tr("Other departments asked"); }
    //: 中文: 联办部门答复
    QString operator()(const cases::OpinionGiven&) const { return tr("Opinion given"); }
    //: 中文: 征询结束
    QString operator()(const cases::OpinionsClosed&) const { return tr("Opinions complete"); }
    //: 中文: 上报
    QString operator()(const cases::Forwarded&) const { return tr("Sent to the superior"); }
    //: 中文: 上级决定
    QString operator()(const cases::SuperiorDecided&) const { return tr("The superior decided"); }
    //: 中文: 审核意见
    QString operator()(const cases::Reviewed&) const { return tr("Reviewed"); }
    //: 中文: 退回审核
    QString operator()(const cases::Returned&) const { return tr("Returned to the reviewer"); }
    //: 中文: 准予
    QString operator()(const cases::Granted&) const { return tr("Granted"); }
    //: 中文: 不予
    QString operator()(const cases::Refused&) const { return tr("Refused"); }
    //: 中文: 延期
    QString operator()(const cases::Extended&) const { return tr("Term extended"); }
    //: 中文: 终止
    QString operator()(const cases::Terminated&) const { return tr("Terminated"); }
    //: 中文: 制证
    QString operator()(const cases::Certified&) const { return tr("Certificate made"); }
    //: 中文: 待出件
    QString operator()(const cases::Ready&) const { return tr("Ready to hand out"); }
    //: 中文: 寄出
    QString operator()(const cases::Dispatched&) const { return tr("Sent by mail"); }
    //: 中文: 送达
    QString operator()(const cases::Delivered&) const { return tr("Delivered"); }
    //: 中文: 办结
    QString operator()(const cases::Closed&) const { return tr("Closed"); }
    //: 中文: 评价
    QString operator()(const cases::Evaluated&) const { return tr("Evaluated"); }
    //: 中文: 归档
    QString operator()(const cases::Archived&) const { return tr("Archived"); }
    //: 中文: 作废
    QString operator()(const cases::Voided&) const { return tr("Void"); }
    //: 中文: 开缴费通知
    QString operator()(const cases::FeeOrdered&) const { return tr("Payment order"); }
    //: 中文: 缴费
    QString operator()(const cases::FeePaid&) const { return tr("Fee settled"); }
    //: 中文: 改判
    QString operator()(const cases::Reclassified&) const { return tr("Reclassified"); }
    //: 中文: 期限变更
    QString operator()(const cases::DeadlineMoved&) const { return tr("Due date moved"); }

    //: The event was refused or displaced by another and is no part of the case
    //: 中文: %1（没有生效）
    static QString withoutEffect(const QString& title)
    {
        return tr("%1 (of no effect)").arg(title);
    }
};

} // namespace

QString titleOf(const cases::CaseEvent& event) { return std::visit(Titles{}, event.payload); }

QString withoutEffect(const QString& title) { return Titles::withoutEffect(title); }

QString factsOf(const cases::CaseEvent& event, const QStringList& papers)
{
    return std::visit(Facts{event, papers}, event.payload);
}

} // namespace yichuang::itemmodels
