// SPDX-License-Identifier: Apache-2.0
#include "widgets/sync/boardwords.h"

#include "widgets/sync/syncwords.h"

namespace yichuang::syncpage {

BoardWords BoardWords::of(Dispute dispute)
{
    switch (dispute) {
    case Dispute::Acts:
        return ofActs();
    case Dispute::Twin:
        return ofTwins();
    case Dispute::Stamp:
        return ofStamps();
    }
    Q_UNREACHABLE();
}

QString BoardWords::caption(Dispute dispute, const ActFact& fact, const BeijingTime& now)
{
    if (dispute == Dispute::Twin)
        return fact.who;
    return QString(SyncWords::moment(fact.at, now) % u' ' % fact.who).trimmed();
}

BoardWords BoardWords::ofActs()
{
    return {.oursIcon = QStringLiteral("save"),
        //: A side of a conflict
        //: 中文: 本机
        .ours = tr("This machine"),
        .theirsIcon = QStringLiteral("building-2"),
        //: A side of a conflict
        //: 中文: 市平台
        .theirs = tr("Platform"),
        //: 中文: 用本机
        .takeOurs = tr("Take ours"),
        //: 中文: 用平台
        .takeTheirs = tr("Take theirs"),
        //: 中文: 理由：为什么选这一边
        .reason = tr("Reason: why this side"),
        //: 中文: 没选的一边也留在经过里。期限不受影响，按市平台确认的受理日算。
        .effect = tr("The side not chosen stays in the history. The term is not touched: it counts "
                     "from the acceptance the platform confirmed.")};
}

BoardWords BoardWords::ofTwins()
{
    return {.oursIcon = QStringLiteral("file-text"),
        //: One of two cases of one request
        //: 中文: 这一件
        .ours = tr("This case"),
        .theirsIcon = QStringLiteral("files"),
        //: One of two cases of one request
        //: 中文: 另一件
        .theirs = tr("The other case"),
        //: Of two cases of one request
        //: 中文: 这件办
        .takeOurs = tr("This goes on"),
        //: Of two cases of one request
        //: 中文: 另一件办
        .takeTheirs = tr("The other goes on"),
        //: 中文: 理由：为什么，例如两处经营场所
        .reason = tr("Reason, for example two shops"),
        //: 中文:
        //: 没选的一件不再往下办，只能撤回、终止或由监察员作废；两件都留着，两个窗口都看得到这个决定。
        .effect = tr("The case not chosen goes no further: it can be withdrawn, terminated or "
                     "voided by the supervisor. Both are kept, and both windows see the "
                     "decision.")};
}

BoardWords BoardWords::ofStamps()
{
    return {.oursIcon = QStringLiteral("save"),
        //: A moment as a machine with a wrong clock wrote it
        //: 中文: 当时记的时间
        .ours = tr("The moment written"),
        .theirsIcon = QStringLiteral("building-2"),
        //: A moment that takes the place of a doubtful one
        //: 中文: 市平台收到的时间
        .theirs = tr("Arrival at the platform"),
        //: Of two moments
        //: 中文: 认当时的
        .takeOurs = tr("Take the written one"),
        //: Of two moments
        //: 中文: 认收到的
        .takeTheirs = tr("Take the arrival"),
        //: 中文: 理由：凭什么认这个时间
        .reason = tr("Reason: what speaks for this moment"),
        //: 中文:
        //: 认收到的时间，期限就从那天算；受理通知书已打印的，受理日不能再改。两个时间都留在经过里。
        .effect = tr("With the arrival the term counts from that day; an acceptance day that is on "
                     "a printed notice stays. Both moments stay in the history.")};
}

} // namespace yichuang::syncpage
