// SPDX-License-Identifier: Apache-2.0
#include "widgets/sync/syncwords.h"

#include "widgets/shared/daytext.h"

#include <QLocale>

namespace yichuang::syncpage {

using shared::BannerMessage;
using shared::Color;
using shared::DayText;
using shared::StepBar;

QString SyncWords::shortState(const QueueRow& row)
{
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

QString SyncWords::whatToDo(const QueueRow& row, const BeijingTime& now)
{
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

namespace {

// lupdate would take a qualified type before the name for the context of the text.
using BannerAction = BannerMessage::Action;

BannerAction retry()
{
    //: 中文: 现在重试
    const QString text = SyncWords::tr("Try now");
    return {QStringLiteral("retry"), text, QKeySequence(Qt::Key_F5)};
}

QString nextTryText(const Overview& overview, const BeijingTime& now)
{
    if (!overview.nextTry)
        return {};
    //: %1 is a time
    //: 中文: %1 自动再试。
    return SyncWords::tr("Next try at %1.").arg(SyncWords::moment(*overview.nextTry, now));
}

BannerMessage offline(const Overview& overview, const BeijingTime& now)
{
    //: What can be done without a line
    //: 中文: 可以照常受理、扫描、打印；盖章和查重要等联网。
    QString text = SyncWords::tr("Accepting, scanning and printing go on; sealing and duplicate "
                                 "checks wait for the line.");
    QString lead;
    if (overview.lastSynced) {
        const auto days = (now.day - overview.lastSynced->day).count();
        //: The machine has no line to the platform
        //: 中文: 离线 %n 天
        lead = days > 0 ? SyncWords::tr("Offline for %n day(s)", nullptr, static_cast<int>(days))
                        //: 中文: 离线
                        : SyncWords::tr("Offline");
        //: %1 is a time, %2 what can be done
        //: 中文: 从 %1 起没连上市平台。%2
        text = SyncWords::tr("No platform since %1. %2")
                   .arg(SyncWords::moment(*overview.lastSynced, now), text);
    } else {
        //: 中文: 还没连上过
        lead = SyncWords::tr("Never connected");
    }
    return {BannerMessage::Kind::Off, lead,
        QString(text % u' ' % nextTryText(overview, now)).trimmed(), {retry()}};
}

BannerMessage online(const Overview& overview, const BeijingTime& now)
{
    if (overview.counts.conflict + overview.counts.refused > 0) {
        //: 中文: 去处理
        const QString show = SyncWords::tr("Show them");
        return {BannerMessage::Kind::Warning,
            //: 中文: 有 %n 条要人处理
            SyncWords::tr("%n record(s) need a person", nullptr,
                overview.counts.conflict + overview.counts.refused),
            //: 中文: 别的照传，不受影响。
            SyncWords::tr("Everything else goes on."), {{QStringLiteral("attend"), show, {}}}};
    }
    if (overview.counts.all > 0)
        //: 中文: 联网
        return {BannerMessage::Kind::Info, SyncWords::tr("Online"),
            //: %n records wait
            //: 中文: 还有 %n 条待传。
            QString(SyncWords::tr("%n record(s) wait.", nullptr, overview.counts.all) % u' '
                % nextTryText(overview, now))
                .trimmed(),
            {retry()}};
    if (overview.scans > 0)
        return {BannerMessage::Kind::Info,
            //: 中文: 记录都传到了
            SyncWords::tr("All records arrived"),
            //: %n scans are not at the platform yet
            //: 中文: 还有 %n 个附件在传，传完才算齐全；可以接着办。
            SyncWords::tr("%n scan(s) are still to go; until then the cases are received, not "
                          "complete. Work goes on.",
                nullptr, overview.scans),
            {}};
    QString last;
    if (overview.lastSynced)
        //: %1 is a time
        //: 中文: 上次 %1
        last = SyncWords::tr("last at %1").arg(SyncWords::moment(*overview.lastSynced, now));
    //: 中文: 都传完了
    return {BannerMessage::Kind::Ok, SyncWords::tr("All sent"), last, {}};
}

} // namespace

BannerMessage SyncWords::banner(const Overview& overview, const BeijingTime& now)
{
    switch (overview.contact) {
    case Contact::NotEnrolled:
        return {BannerMessage::Kind::Off,
            //: 中文: 还没在市平台登记
            tr("Not enrolled"),
            //: 中文: 办的都存在本机。请管理员用登记码登记本机，登记后自动传。
            tr("Everything is kept here. The administrator enrols this machine with a code; then "
               "it is sent by itself."),
            {}};
    case Contact::TurnedAway:
        return {BannerMessage::Kind::Error,
            //: 中文: 市平台不让本机进
            tr("The platform turns this machine away"),
            overview.trouble.isEmpty()
                //: 中文: 已办的都留在本机。找系统管理员。
                ? tr("Everything is kept here. Ask the administrator.")
                : overview.trouble,
            {retry()}};
    case Contact::Busy:
        return {BannerMessage::Kind::Info,
            //: 中文: 正在传
            tr("Sending"),
            //: %1 of %2 records
            //: 中文: 第 %1 条，共 %2 条。可以接着办，传完的不会重传。
            tr("Record %1 of %2. Work goes on; what is sent is not sent again.")
                .arg(overview.done)
                .arg(overview.total),
            {}};
    case Contact::Offline:
        return offline(overview, now);
    case Contact::Online:
        return online(overview, now);
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
