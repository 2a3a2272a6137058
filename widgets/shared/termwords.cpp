// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/termwords.h"

namespace yichuang::shared {

TermWords TermText::of(const QString& rule)
{
    //: %1 is a day such as 11-05
    //: 中文: 受理 %1，次日起算
    const QString accepted = tr("Accepted %1, counted from the next day");
    //: In a cell of the calendar
    //: 中文: 受理
    const QString acceptedCell = tr("accepted");
    if (rule == QLatin1String("DL-16"))
        //: The promised number of working days
        //: 中文: 承诺时限
        return {tr("Promised term"), accepted, acceptedCell};
    if (rule == QLatin1String("DL-03") || rule == QLatin1String("DL-04")
        || rule == QLatin1String("DL-05") || rule == QLatin1String("DL-06"))
        //: 中文: 法定时限
        return {tr("Statutory term"), accepted, acceptedCell};
    if (rule == QLatin1String("DL-15"))
        //: 中文: 当场办结
        return {tr("On the spot"), accepted, acceptedCell};
    if (rule == QLatin1String("DL-01") || rule == QLatin1String("DL-02"))
        //: How long the organ has to say whether the papers will do
        //: 中文: 答复时限
        return {tr("Term to answer"),
            //: %1 is a day such as 11-05
            //: 中文: 收件 %1，次日起算
            tr("Received %1, counted from the next day"),
            //: In a cell of the calendar
            //: 中文: 收件
            tr("received")};
    if (rule == QLatin1String("DL-07"))
        //: 中文: 送达时限
        return {tr("Term to hand out"),
            //: %1 is a day such as 11-05
            //: 中文: 决定 %1，次日起算
            tr("Decided %1, counted from the next day"),
            //: In a cell of the calendar
            //: 中文: 决定
            tr("decided")};
    if (rule == QLatin1String("DL-14"))
        //: How long the organ has to decide on a renewal
        //: 中文: 延续答复时限
        return {tr("Term to answer the renewal"),
            //: %1 is a day such as 11-05
            //: 中文: 收件 %1，次日起算
            tr("Received %1, counted from the next day"),
            //: In a cell of the calendar
            //: 中文: 收件
            tr("received")};
    if (rule == QLatin1String("DL-22"))
        //: How long a village agent may keep the papers
        //: 中文: 移交时限
        return {tr("Term to hand in"),
            //: %1 is a day such as 11-05
            //: 中文: 接收 %1，次日起算
            tr("Taken %1, counted from the next day"),
            //: In a cell of the calendar
            //: 中文: 接收
            tr("taken")};
    //: 中文: 时限
    return {tr("Term"),
        //: %1 is a day such as 11-05
        //: 中文: 起算 %1，次日为第 1 日
        tr("Begins %1, the next day is day 1"),
        //: In a cell of the calendar
        //: 中文: 起算
        tr("begins")};
}

} // namespace yichuang::shared
