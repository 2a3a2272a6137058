// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/violationsentence.h"

#include <QCoreApplication>

namespace yichuang::shared {
namespace {

class ViolationSentence
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::shared::ViolationSentence)
public:
    static QString of(const cases::Violation& violation);
};

QString ViolationSentence::of(const cases::Violation& violation)
{
    const QString over = QString::number(violation.over);
    using enum cases::ViolationCode;
    switch (violation.code) {
    case NotAnswered:
        //: 中文: 收件后5个工作日内没有答复，自收件之日起视为受理
        return tr("The papers were not answered within five working days: the case counts as "
                  "accepted since receipt");
    case PromiseExceeded:
        //: 中文: 超过承诺时限%1个工作日
        return tr("The promised term is exceeded by %1 working days").arg(over);
    case StepExceeded:
        if (violation.subject.isEmpty())
            //: 中文: 审批环节超过规定%1个工作日，承诺时限未超
            return tr("The approval took %1 working days too long, inside the promised term")
                .arg(over);
        //: %1 is a person
        //: 中文: %1的审查环节超过规定%2个工作日，承诺时限未超
        return tr("The review by %1 took %2 working days too long, inside the promised term")
            .arg(violation.subject, over);
    case ForwardedLate:
        //: 中文: 初审上报超过期限%1个工作日
        return tr("The first review is forwarded %1 working days late").arg(over);
    case StatutoryExceeded:
        if (!violation.subject.isEmpty())
            //: 中文: 原许可届满前没有对延续申请作出决定
            return tr("The renewal was not decided before the licence ended");
        //: 中文: 超过法定时限%1个工作日
        return tr("The statutory term is exceeded by %1 working days").arg(over);
    case NoticeUnproven:
        //: %1 is a document and its number
        //: 中文: %1 没有送达申请人的证明
        return tr("Nothing proves that the applicant got %1").arg(violation.subject);
    case DeliveredLate:
        //: 中文: 送达超过期限%1个工作日
        return tr("The result is handed over %1 working days late").arg(over);
    case ToleranceOverdue:
        //: 中文: 容缺材料逾期%1个工作日未补交
        return tr("Papers promised for later are %1 working days overdue").arg(over);
    }
    Q_UNREACHABLE();
}

} // namespace

QString violationSentence(const cases::Violation& violation)
{
    return ViolationSentence::of(violation);
}

} // namespace yichuang::shared
