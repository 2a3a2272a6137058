// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/casewords.h"

#include <QCoreApplication>

namespace yichuang::shared {

namespace {

class CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::shared::CaseWords)
public:
    static QString ofOpen(cases::CaseState value);
    static QString ofDecided(cases::CaseState value);
    static QString ofHall(cases::Role value);
    static QString ofOthers(cases::Role value);
    static QString ofKind(cases::ApplicantKind value);
    static QString ofCaseKind(catalogue::CaseKind kind);
};

QString CaseWords::ofOpen(cases::CaseState value)
{
    switch (value) {
    case cases::CaseState::Received:
        //: 中文: 已收件
        return tr("received");
    case cases::CaseState::HandedIn:
        //: 中文: 已移交
        return tr("handed in");
    case cases::CaseState::Correcting:
        //: 中文: 待补正
        return tr("to be corrected");
    case cases::CaseState::Accepted:
        //: 中文: 已受理
        return tr("accepted");
    case cases::CaseState::Reviewing:
        //: 中文: 审核中
        return tr("in review");
    case cases::CaseState::Special:
        //: 中文: 特别程序
        return tr("special procedure");
    case cases::CaseState::JointWait:
        //: 中文: 联办征询
        return tr("asking departments");
    case cases::CaseState::Forwarded:
        //: 中文: 已上报
        return tr("forwarded");
    case cases::CaseState::Approving:
        //: 中文: 待核准
        return tr("to be approved");
    default:
        return ofDecided(value);
    }
}

QString CaseWords::ofDecided(cases::CaseState value)
{
    switch (value) {
    case cases::CaseState::Granted:
        //: 中文: 准予
        return tr("granted");
    case cases::CaseState::Refused:
        //: 中文: 不予
        return tr("refused");
    case cases::CaseState::Certifying:
        //: 中文: 制证
        return tr("certificate in the making");
    case cases::CaseState::Ready:
        //: 中文: 待出件
        return tr("ready to hand out");
    case cases::CaseState::Delivered:
        //: 中文: 已送达
        return tr("delivered");
    case cases::CaseState::Closed:
        //: 中文: 办结
        return tr("closed");
    case cases::CaseState::Archived:
        //: 中文: 归档
        return tr("archived");
    case cases::CaseState::NotRequired:
        //: 中文: 无需许可
        return tr("no licence required");
    case cases::CaseState::NotAccepted:
        //: 中文: 不予受理
        return tr("not accepted");
    case cases::CaseState::Lapsed:
        //: 中文: 逾期退件
        return tr("returned uncorrected");
    case cases::CaseState::Withdrawn:
        //: 中文: 已撤回
        return tr("withdrawn");
    case cases::CaseState::Terminated:
        //: 中文: 终止
        return tr("terminated");
    case cases::CaseState::Void:
        //: 中文: 作废
        return tr("void");
    default:
        return {};
    }
}

QString CaseWords::ofHall(cases::Role value)
{
    switch (value) {
    case cases::Role::Applicant:
        //: 中文: 申请人
        return tr("applicant");
    case cases::Role::Proxy:
        //: 中文: 村级代办员
        return tr("village proxy");
    case cases::Role::FrontClerk:
        //: 中文: 综合窗口受理员
        return tr("window clerk");
    case cases::Role::Reviewer:
        //: 中文: 审核人
        return tr("reviewer");
    case cases::Role::ChiefRepresentative:
        //: 中文: 首席代表
        return tr("chief representative");
    case cases::Role::Head:
        //: 中文: 行政机关负责人
        return tr("head of the organ");
    case cases::Role::Government:
        //: 中文: 本级政府负责人
        return tr("head of the government");
    case cases::Role::Participant:
        //: 中文: 联办部门
        return tr("joint department");
    default:
        return ofOthers(value);
    }
}

QString CaseWords::ofOthers(cases::Role value)
{
    switch (value) {
    case cases::Role::Superior:
        //: 中文: 上级机关
        return tr("superior organ");
    case cases::Role::Cashier:
        //: 中文: 收费员
        return tr("cashier");
    case cases::Role::ExitClerk:
        //: 中文: 出件员
        return tr("delivery clerk");
    case cases::Role::Supervisor:
        //: 中文: 监察员
        return tr("supervisor");
    case cases::Role::Archivist:
        //: 中文: 档案员
        return tr("archivist");
    case cases::Role::Administrator:
        //: 中文: 管理员
        return tr("administrator");
    case cases::Role::Auditor:
        //: 中文: 审计员
        return tr("auditor");
    case cases::Role::SecurityAdministrator:
        //: 中文: 安全管理员
        return tr("security administrator");
    case cases::Role::System:
        //: 中文: 系统
        return tr("system");
    default:
        return {};
    }
}

QString CaseWords::ofKind(cases::ApplicantKind value)
{
    switch (value) {
    case cases::ApplicantKind::Person:
        //: 中文: 个人
        return tr("person");
    case cases::ApplicantKind::SoleTrader:
        //: 中文: 个体户
        return tr("sole trader");
    case cases::ApplicantKind::Organisation:
        //: 中文: 企业
        return tr("organisation");
    case cases::ApplicantKind::Other:
        //: 中文: 其他组织
        return tr("other organisation");
    }
    Q_UNREACHABLE();
}

QString CaseWords::ofCaseKind(catalogue::CaseKind kind)
{
    switch (kind) {
    case catalogue::CaseKind::Instant:
        //: 中文: 即办件
        return tr("Instant");
    case catalogue::CaseKind::Promised:
        //: 中文: 承诺件
        return tr("Promised");
    case catalogue::CaseKind::Joint:
        //: 中文: 联办件
        return tr("Joint");
    case catalogue::CaseKind::Proxy:
        //: 中文: 代办件
        return tr("Agent");
    case catalogue::CaseKind::Forward:
        //: 中文: 上报件
        return tr("Forwarded");
    }
    Q_UNREACHABLE();
}

} // namespace

QString stateWord(cases::CaseState state) { return CaseWords::ofOpen(state); }

QString roleWord(cases::Role role) { return CaseWords::ofHall(role); }

QString applicantKindWord(cases::ApplicantKind kind) { return CaseWords::ofKind(kind); }

QString caseKindWord(catalogue::CaseKind kind) { return CaseWords::ofCaseKind(kind); }

} // namespace yichuang::shared
