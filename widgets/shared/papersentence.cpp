// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/papersentence.h"

#include <QCoreApplication>

namespace yichuang::shared {

namespace {

using Obstacle = desk::PaperObstacle;

class PaperText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::shared::PaperText)
public:
    static QString ofIntake(Obstacle obstacle);
    static QString ofReview(Obstacle obstacle);
    static QString ofResult(Obstacle obstacle);
    static QString ofNumbers(Obstacle obstacle);
};

QString PaperText::ofIntake(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::NotNoticed:
        //: 中文: 还没有一次性告知补正
        return tr("No one-time notice was given");
    case Obstacle::NotAccepted:
        //: 中文: 办件还没有受理
        return tr("The case is not accepted yet");
    case Obstacle::DidNotEndThisWay:
        //: 中文: 办件不是这样结束的
        return tr("The case did not end this way");
    case Obstacle::Decided:
        //: 中文: 办件已有结果，不能再撤回
        return tr("The case is over; it can no longer be withdrawn");
    case Obstacle::NoTolerance:
        //: 中文: 办件没有容缺受理
        return tr("The case was not accepted with papers to follow");
    case Obstacle::NoProxy:
        //: 中文: 这不是代办件
        return tr("No village agent takes part in this case");
    default:
        return ofReview(obstacle);
    }
}

QString PaperText::ofReview(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::NoStop:
        //: 中文: 还没有批准特别程序
        return tr("No special procedure was approved");
    case Obstacle::NoExtension:
        //: 中文: 办件没有延期
        return tr("The term was not extended");
    case Obstacle::NoOpinionAsked:
        //: 中文: 还没有发出联办征询
        return tr("No opinion was asked of other departments");
    case Obstacle::NoOpinionGiven:
        //: 中文: 还没有部门答复
        return tr("No department has answered yet");
    case Obstacle::NotForwarded:
        //: 中文: 办件还没有上报
        return tr("The case was not sent to the superior organ yet");
    case Obstacle::NotReviewed:
        //: 中文: 审核人还没有写审核意见
        return tr("The reviewer has not written an opinion yet");
    case Obstacle::NoHearing:
        //: 中文: 没有填写听证的时间、地点等内容，请用 --input 给出
        return tr("The facts of the hearing are missing; give them with --input");
    case Obstacle::ChairIsReviewer:
        //: 中文: 审查人员不能主持听证
        return tr("Who reviewed the case may not chair the hearing");
    case Obstacle::HearingTooSoon:
        //: 中文: 听证通知要在听证前七个工作日送达
        return tr("The hearing must be told seven working days before");
    default:
        return ofResult(obstacle);
    }
}

QString PaperText::ofResult(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::NotGranted:
        //: 中文: 还没有作出准予的决定
        return tr("Nothing was granted yet");
    case Obstacle::NotRefused:
        //: 中文: 没有作出不予的决定
        return tr("Nothing was refused");
    case Obstacle::NotReady:
        //: 中文: 还没有可以送达的结果
        return tr("There is no result to hand over yet");
    case Obstacle::NoFee:
        //: 中文: 这个事项不收费，或者还没有开出缴费单
        return tr("The item is free, or no payment was ordered yet");
    default:
        return ofNumbers(obstacle);
    }
}

QString PaperText::ofNumbers(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::NoNumberBlock:
        //: 中文: 本地点没有文号号段，只能打印收件凭证
        return tr("This place has no block of document numbers: it prints receipts only");
    case Obstacle::NumbersUsedUp:
        //: 中文: 文号号段已用完，请联系平台领取新号段
        return tr("The document numbers are used up; ask the platform for a new block");
    case Obstacle::BelongsToNoCase:
        //: 中文: 办事指南不属于办件，在事项页打印
        return tr("The information sheet belongs to no case; print it on the page of the item");
    default:
        return {};
    }
}

} // namespace

QString paperSentence(const desk::NoPaper& missing)
{
    return PaperText::ofIntake(missing.obstacle);
}

} // namespace yichuang::shared
