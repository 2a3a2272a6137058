// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/acts.h"

#include <QCoreApplication>

namespace yichuang::casespage {

namespace {

class ActWords
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::casespage::ActWords)
public:
    static QString before(Act act, const desk::CaseFile& file);
    static QString after(Act act);
};

QString ActWords::before(Act act, const desk::CaseFile& file)
{
    switch (act) {
    case Act::Papers:
        //: 中文: 补材料
        return tr("Add papers");
    case Act::Accept:
        //: 中文: 受理
        return tr("Accept");
    case Act::Withdraw:
        //: 中文: 撤回
        return tr("Withdraw");
    case Act::HandOver:
        //: 中文: 移交
        return tr("Hand in");
    case Act::OpenChild:
        //: A township takes a village's papers in as a case of its own
        //: 中文: 另立办件
        return tr("Open our case");
    case Act::TakeResult:
        //: The village has fetched the result of the township's case
        //: 中文: 领回结果
        return tr("Result is here");
    case Act::Lapse:
        //: 中文: 退件
        return tr("Return papers");
    case Act::Assign:
        //: 中文: 接办
        return tr("Take on");
    case Act::RequestStop:
        //: 中文: 暂停计时
        return tr("Pause");
    case Act::ApproveStop:
        //: 中文: 批准暂停
        return tr("Approve pause");
    case Act::EndStop:
        //: 中文: 恢复计时
        return tr("Resume");
    case Act::Extend:
        //: 中文: 延期
        return tr("Extend");
    case Act::CloseTolerance:
        //: 中文: 容缺补齐
        return tr("Papers complete");
    case Act::Review:
        //: The first opinion, where a superior decides
        //: 中文: 写初审意见
        return superiorDecides(file) ? tr("First opinion")
                                     //: 中文: 送首席代表
                                     : tr("To the chief");
    default:
        return after(act);
    }
}

QString ActWords::after(Act act)
{
    switch (act) {
    case Act::AskOpinions:
        //: 中文: 征询
        return tr("Ask opinions");
    case Act::GiveOpinion:
        //: 中文: 答复征询
        return tr("Answer");
    case Act::CloseOpinions:
        //: 中文: 结束征询
        return tr("Close opinions");
    case Act::Return:
        //: 中文: 退回
        return tr("Return");
    case Act::Decide:
        //: 中文: 作决定
        return tr("Decide");
    case Act::Forward:
        //: 中文: 上报
        return tr("Forward");
    case Act::RecordSuperior:
        //: 中文: 登记上级决定
        return tr("Superior's decision");
    case Act::Reclassify:
        //: 中文: 改判
        return tr("Change type");
    case Act::Terminate:
        //: 中文: 终止
        return tr("Terminate");
    case Act::Void:
        //: 中文: 作废
        return tr("Void");
    default:
        //: 中文: 归档
        return tr("Archive");
    }
}

} // namespace

QString wordsOf(Act act, const desk::CaseFile& file) { return ActWords::before(act, file); }

} // namespace yichuang::casespage
