// SPDX-License-Identifier: Apache-2.0
#include "widgets/sync/syncwords.h"

#include "widgets/shared/daytext.h"

#include <QLocale>

namespace yichuang::syncpage {

using shared::Color;
using shared::DayText;
using shared::StepBar;

namespace {

/// Of what a person settles on a case beside its flow; empty for any other record.
QString matterWord(const QueueRow& row)
{
    if (row.code == u"twin")
        //: Of a case: the same request is open elsewhere
        //: 中文: 两头受理
        return SyncWords::tr("two places");
    if (row.code == u"doubtfulStamp")
        //: Of a record: nobody trusts its moment
        //: 中文: 时间待定
        return SyncWords::tr("time in doubt");
    if (row.code == u"numberReissued")
        //: Of a case: it got another number
        //: 中文: 换了编号
        return SyncWords::tr("new number");
    if (row.code == u"itemUnknown")
        //: Of a record: the platform's catalogue lacks the version of its item
        //: 中文: 等事项版本
        return SyncWords::tr("waits for item");
    return {};
}

} // namespace

QString SyncWords::shortState(const QueueRow& row)
{
    if (const QString matter = matterWord(row); !matter.isEmpty())
        return matter;
    switch (row.standing) {
    case Standing::Waiting:
        if (row.whereabouts == Whereabouts::OnTheWay)
            //: Of a record: sent, no receipt yet
            //: 中文: 等回执
            return tr("no receipt");
        //: Of a record: not sent yet
        //: 中文: 待传
        return tr("to send");
    case Standing::Held:
        //: Of a record: the platform waits for an earlier one of the case
        //: 中文: 等前一步
        return tr("waits");
    case Standing::Conflict:
        //: Of a record: somebody has to choose between ours and the platform's
        //: 中文: 冲突
        return tr("conflict");
    case Standing::Refused:
        //: Of a record: the platform did not take it
        //: 中文: 没收下
        return tr("refused");
    case Standing::Confirmed:
        //: Of a record: its receipt is here
        //: 中文: 已确认
        return tr("confirmed");
    }
    Q_UNREACHABLE();
}

Color SyncWords::stateColor(const QueueRow& row)
{
    switch (row.standing) {
    case Standing::Conflict:
    case Standing::Refused:
        return Color::Red;
    case Standing::Confirmed:
        return Color::Green;
    case Standing::Held:
        return Color::Amber;
    case Standing::Waiting:
        return Color::Ink2;
    }
    Q_UNREACHABLE();
}

QString SyncWords::icon(const QueueRow& row)
{
    if (row.code == u"twin")
        return QStringLiteral("files");
    if (row.code == u"doubtfulStamp")
        return QStringLiteral("clock-alert");
    if (row.code == u"numberReissued")
        return QStringLiteral("printer");
    switch (row.standing) {
    case Standing::Conflict:
        return QStringLiteral("git-compare-arrows");
    case Standing::Refused:
        return QStringLiteral("circle-x");
    case Standing::Held:
        return QStringLiteral("hourglass");
    case Standing::Confirmed:
        return QStringLiteral("circle-check");
    case Standing::Waiting:
        return QStringLiteral("upload");
    }
    Q_UNREACHABLE();
}

QString SyncWords::people(const std::vector<PersonCount>& people)
{
    QStringList words;
    for (const PersonCount& one : people) {
        const QString name = one.name.isEmpty()
            //: Whose records wait, when that is not known
            //: 中文: 经办人不详
            ? tr("somebody")
            : one.name;
        //: %1 is a person of this computer, %n how many of the records wait
        //: 中文: %1 %n 条
        words += tr("%1: %n", nullptr, one.records).arg(name);
    }
    return words.join(QStringLiteral("　"));
}

QString SyncWords::moment(const BeijingTime& time, const BeijingTime& now)
{
    return time.day == now.day ? DayText::clock(time)
                               : QString(DayText::monthDay(time.day) % u' ' % DayText::clock(time));
}

QString SyncWords::shortCause(const QueueRow& row, const BeijingTime& now)
{
    switch (row.owner) {
    case Owner::Clerk:
        //: 中文: 你来改
        return tr("yours to mend");
    case Owner::Chief:
        //: 中文: 首席代表定
        return tr("chief decides");
    case Owner::Administrator:
        //: 中文: 找管理员
        return tr("administrator");
    case Owner::Nobody:
        break;
    }
    if (row.standing == Standing::Confirmed)
        return {};
    if (row.nextTry)
        //: %1 is a time
        //: 中文: %1 再试
        return tr("again %1").arg(moment(*row.nextTry, now));
    //: The record goes by itself
    //: 中文: 自动传
    return tr("by itself");
}

QString SyncWords::owner(Owner owner)
{
    switch (owner) {
    case Owner::Nobody:
        //: Who acts on a record
        //: 中文: 不用管，自动处理
        return tr("Nobody: it goes on by itself");
    case Owner::Clerk:
        //: 中文: 窗口经办人
        return tr("The clerk at the window");
    case Owner::Chief:
        //: 中文: 首席代表
        return tr("The chief representative");
    case Owner::Administrator:
        //: 中文: 系统管理员
        return tr("The administrator");
    }
    Q_UNREACHABLE();
}

QString SyncWords::cause(const QueueRow& row)
{
    // Of these the cause is a word for the log.
    if (row.code == u"receiptMissing")
        //: 中文: 已传到市平台，回执没收到，正在补取
        return tr("It reached the platform; its receipt was lost and is being fetched");
    if (row.code == u"noLongerFits")
        //: 中文: 市平台先记了别的一步，这一步接不上了
        return tr("The platform recorded another act first; this one no longer follows");
    if (row.code == u"settlementWaits")
        //: 中文: 首席代表已经选定，等市平台确认
        return tr("The chief representative has decided; the platform has yet to confirm it");
    if (const QString matter = SyncWords::matterCause(row); !matter.isEmpty())
        return matter;
    if (const QString line = lineCause(row.code); !line.isEmpty())
        return line;
    const bool spoken
        = !row.cause.isEmpty() && row.code != u"notSentYet" && row.code != u"waitsForPredecessor";
    if (spoken)
        return row.cause;
    switch (row.standing) {
    case Standing::Waiting:
        if (row.tries == 0)
            //: 中文: 还没轮到，排队等着传
            return tr("Not sent yet; it waits its turn");
        //: 中文: 没连上市平台
        return tr("The platform could not be reached");
    case Standing::Held:
        //: 中文: 市平台收下了，等同一件的前一步到齐再办
        return tr("The platform keeps it until an earlier act of the case arrives");
    case Standing::Conflict:
        //: 中文: 同一件在别处也办了，两边不一样
        return tr("The case was worked on elsewhere too, and the two differ");
    case Standing::Refused:
        //: 中文: 市平台没收下这一步
        return tr("The platform did not take this act");
    case Standing::Confirmed:
        //: 中文: 没有要等的
        return tr("It waits for nothing");
    }
    Q_UNREACHABLE();
}

QString SyncWords::lineCause(const QString& code)
{
    if (code == u"noAnswer")
        //: 中文: 没连上市平台：网络不通，或市平台没应答。记录都存在本机，连上就传
        return tr("The platform could not be reached: no line, or it does not answer. Everything "
                  "is kept here and goes when it is back");
    if (code == u"notOurPlatform")
        //: 中文: 应答的不是市平台，多半是上网要先登录的网页。先在浏览器登录上网；记录都存在本机
        return tr("Something else answered, mostly a page that wants a sign-in to the network. "
                  "Sign in with a browser first; everything is kept here");
    if (code == u"unknownAnswer")
        //: 中文: 市平台暂时不能用，可能在维护。记录都存在本机，过一会儿自动再传
        return tr("The platform is out of service for now. Everything is kept here and is sent by "
                  "itself later");
    if (code == u"recordTooLarge")
        //: 中文: 这条记录太大，网上传不了，用 U 盘带去
        return tr("This record is too large for the line; take it by stick");
    if (code == u"storeFailed")
        //: 中文: 本机的数据没有读写成，可能是磁盘满了；已经传的不会丢
        return tr("The data of this machine could not be read or written, perhaps the disk is "
                  "full; what was sent is not lost");
    if (code == u"programTooOld")
        //: 中文: 市平台上有本机认不得的新记录，要先升级本程序；本机的记录照传
        return tr("The platform has records this program is too old for: it has to be updated; "
                  "what was made here is sent");
    return {};
}

QString SyncWords::matterCause(const QueueRow& row)
{
    if (row.code == u"twin")
        //: 中文: 同一申请人的同一事项在两处都收了件，市平台两件都收下了
        return tr("The same applicant asked for the same at two places; the platform keeps both");
    if (row.code == u"doubtfulStamp")
        //: 中文: 记这一步时，电脑的钟不准或往回拨过，记的时间要有人认定
        return tr("The clock was wrong or had been set back when this was recorded; somebody has "
                  "to say which moment counts");
    if (row.code == u"numberReissued")
        //: 中文: 原编号和别的办件重了，市平台给这一件换了编号；申请人手里的凭证还是原编号
        return tr("Another case had the number first, so the platform gave this one another; the "
                  "applicant's paper still bears the old one");
    return {};
}

QString SyncWords::matterToDo(const QueueRow& row)
{
    if (row.code == u"twin")
        //: 中文: 比一比两件，定哪一件办、还是两件都办，写理由
        return tr("Compare the two, say which goes on or that both do, and give a reason");
    if (row.code == u"doubtfulStamp")
        //: 中文: 看材料、叫号单、监控上的时间，认定一个，写理由
        return tr("Look at papers, queue tickets or cameras, take one moment and give a reason");
    if (row.code == u"numberReissued")
        //: 中文: 打开办件重打凭证，换给申请人；凭原编号也还查得到
        return tr("Open the case, print the receipt again and exchange it; the old number still "
                  "finds the case");
    return {};
}

QString SyncWords::whatToDo(const QueueRow& row, const BeijingTime& now)
{
    if (const QString matter = matterToDo(row); !matter.isEmpty())
        return matter;
    if (row.code == u"settlementWaits")
        //: 中文: 不用做什么，联网就传
        return tr("Nothing to do; it goes with the next exchange");
    switch (row.standing) {
    case Standing::Conflict:
        if (row.owner == Owner::Administrator)
            break;
        //: 中文: 比一比两边，选一边，写理由；没选的一边留在经过里
        return tr("Compare the two, choose one and give a reason; the other stays in the history");
    case Standing::Refused:
        if (row.owner == Owner::Administrator)
            break;
        //: 中文:
        //: 到“办件”照原因改，重新办这一步，再由首席代表在下面选“用平台”并写理由；这一步留在经过里
        return tr("Mend it in Cases as the reason says and do the act again; then the chief "
                  "representative takes the platform's side below. This one stays in the history");
    case Standing::Held:
        if (row.owner == Owner::Administrator)
            break;
        //: 中文: 照常办别的。前一步一到，市平台自己接着办
        return tr("Go on working. When the earlier act arrives, the platform goes on by itself");
    case Standing::Confirmed:
        //: 中文: 不用做什么
        return tr("Nothing to do");
    case Standing::Waiting:
        break;
    }
    if (row.owner == Owner::Administrator)
        //: 中文: 把编号报给系统管理员；已留在本机，不会丢
        return tr("Tell the administrator the number below; it is kept here and not lost");
    if (row.nextTry)
        //: %1 is a time
        //: 中文: 下次 %1 自动再试；急的话按 F5，或按 F8 用 U 盘带去
        return tr("It is tried again by itself at %1; F5 tries now, F8 takes it by stick")
            .arg(moment(*row.nextTry, now));
    //: 中文: 不用等，联网就传；没有网就按 F8 用 U 盘带去
    return tr("It goes as soon as there is a line; without one F8 takes it by stick");
}

std::vector<StepBar::Step> SyncWords::places(const Detail& detail, const BeijingTime& now)
{
    using State = StepBar::Step::State;
    const auto at = [&now](const std::optional<BeijingTime>& time) {
        return time ? moment(*time, now) : QString{};
    };
    const int current = static_cast<int>(detail.row.whereabouts);
    const bool ended = detail.row.whereabouts == Whereabouts::ConfirmedBack;
    const auto state = [current, ended](int place) {
        return place < current || ended ? State::Done
            : place == current          ? State::Current
                                        : State::Future;
    };
    //: A place of a record
    //: 中文: 本机
    return {{tr("This machine"), at(detail.row.made), state(0)},
        //: A place of a record
        //: 中文: 路上
        {tr("On the way"), at(detail.sentAt), state(1)},
        //: A place of a record
        //: 中文: 市平台
        {tr("Platform"), at(detail.reachedAt), state(2)},
        //: A place of a record: the receipt came back
        //: 中文: 回执到了
        {tr("Receipt back"), at(detail.confirmedAt), state(3)}};
}

QString SyncWords::whereSentence(const Detail& detail)
{
    switch (detail.row.whereabouts) {
    case Whereabouts::Here:
        //: 中文: 只在本机，还没离开
        return tr("On this machine only; it has not left yet");
    case Whereabouts::OnTheWay:
        //: 中文: 已传出，回执还没到；没有回执就不算传到
        return tr("Sent; without its receipt it does not count as arrived");
    case Whereabouts::AtPlatform:
        //: 中文: 在市平台，还没办成
        return tr("At the platform, and not settled there yet");
    case Whereabouts::ConfirmedBack:
        if (detail.pagesMissing > 0)
            //: 中文: 市平台已确认；还有 %n 页扫描件没传完
            return tr("Confirmed by the platform; %n scan(s) are still to go", nullptr,
                detail.pagesMissing);
        //: 中文: 市平台已确认，回执存在本机
        return tr("Confirmed by the platform; its receipt is kept here");
    }
    Q_UNREACHABLE();
}

QString SyncWords::size(qint64 bytes)
{
    // 4.2 MB and 1.3 GB, but 186 MB and 41 GB.
    constexpr qint64 mega = 1 << 20;
    const bool small = bytes < 10 * mega || (bytes >= 1024 * mega && bytes < 10 * 1024 * mega);
    return QLocale::c().formattedDataSize(bytes, small ? 1 : 0, QLocale::DataSizeTraditionalFormat);
}

} // namespace yichuang::syncpage
