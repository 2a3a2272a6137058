// SPDX-License-Identifier: Apache-2.0
#include "widgets/sync/syncwords.h"

namespace yichuang::syncpage {

using shared::BannerMessage;

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
    //: 中文: 可以照常受理、扫描、打印，本机的件照常查重；盖章和查别处的件要等联网。
    QString text = SyncWords::tr("Accepting, scanning and printing go on, duplicates here are "
                                 "found; sealing and the cases of others wait for the line.");
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

} // namespace yichuang::syncpage
