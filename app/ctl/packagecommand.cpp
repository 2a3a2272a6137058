// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/profileaccess.h"
#include "app/ctl/profilecommand.h"
#include "app/ctl/text.h"
#include "models/desk/projector.h"
#include "models/platform/citylaw.h"
#include "models/platform/server.h"
#include "models/sync/stickdesk.h"

#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

Reply atStick(const Invocation& call, const std::function<Reply(sync::StickDesk&)>& work)
{
    return signedIn(call, [&work](const ProfileAccess& access, const Clock& clock) {
        const auto desk = access.desk(clock);
        if (!desk)
            return failed(desk.error());
        sync::StickDesk stick{access.store(), access.session(),
            desk::projector((*desk)->liveRules(), (*desk)->seat().policy), clock};
        return work(stick);
    });
}

Reply exportPackage(const Invocation& call)
{
    const QString path = call.arguments().front();
    return atStick(call, [&path](sync::StickDesk& stick) {
        const auto written = stick.exportTo(path);
        if (!written)
            return failed(written.error(), path);
        return Reply{.exit = Exit::Done,
            //: 中文: 第 %1 包已写好并核对：%2 条记录，%3 字节；可以拔 U 盘
            .text = Text::tr("Package %1 is written and checked: %2 record(s), %3 bytes; the stick "
                             "may be unplugged")
                        .arg(QString::number(written->counter), QString::number(written->events),
                            QString::number(written->bytes)),
            .document = QJsonObject{{u"ok"_s, true}, {u"counter"_s, written->counter},
                {u"events"_s, written->events}, {u"attachments"_s, written->blobs},
                {u"bytes"_s, written->bytes}},
            .notes = {},
            .problem = {}};
    });
}

Reply takeReceipt(const Invocation& call)
{
    const QString path = call.arguments().front();
    return atStick(call, [&path](sync::StickDesk& stick) {
        const auto taken = stick.importFrom(path);
        if (!taken)
            return failed(taken.error(), path);
        return Reply{.exit = Exit::Done,
            //: 中文: 第 %1 包的回执已导入：确认 %2 条，要人处理 %3 条，别处的变化 %4 条
            .text = Text::tr("The answer to package %1 is in: %2 confirmed, %3 need a person, %4 "
                             "changes of others")
                        .arg(QString::number(taken->counter), QString::number(taken->confirmed),
                            QString::number(taken->setAside), QString::number(taken->changes)),
            .document = QJsonObject{{u"ok"_s, true}, {u"counter"_s, taken->counter},
                {u"missing"_s, taken->missing}, {u"confirmed"_s, taken->confirmed},
                {u"setAside"_s, taken->setAside}, {u"held"_s, taken->held},
                {u"attachments"_s, taken->blobs}, {u"changes"_s, taken->changes}},
            .notes = {},
            .problem = {}};
    });
}

/// At the city: the same as yichuang-platform --import-package.
Reply importPackage(const Invocation& call)
{
    for (const auto& needed : {u"data"_s, u"answer"_s}) {
        if (!call.has(needed))
            //: 中文: 缺少选项 --%1。
            return misused(Text::tr("The option --%1 is missing.").arg(needed));
    }
    const QString folder = call.value(u"data"_s);
    // Opening would make a new city in an empty folder.
    if (!QFileInfo::exists(folder + u"/ca.pem"_s))
        return failed({Error::Code::Unreadable, folder}, folder);
    const SystemClock clock;
    const auto law = platform::loadCityLaw(folder);
    if (!law)
        return failed(law.error());
    platform::ServerSettings settings;
    settings.folder = folder;
    const auto server = platform::Server::create(settings, law->judge, law->packages, clock);
    if (!server)
        return failed(server.error());
    const QString path = call.arguments().front();
    const auto report = (*server)->importPackage(path, call.value(u"answer"_s));
    if (!report)
        return failed(report.error(), path);
    return Reply{.exit = Exit::Done,
        //: 中文: 第 %1 包已导入：新收 %2 条，已有 %3 条，要人处理 %4 条；中间缺 %5 包
        .text = Text::tr("Package %1 is in: %2 applied, %3 known already, %4 need a person; %5 "
                         "package(s) before it never came")
                    .arg(QString::number(report->counter), QString::number(report->applied),
                        QString::number(report->duplicates), QString::number(report->setAside),
                        QString::number(report->missing)),
        .document = QJsonObject{{u"ok"_s, true}, {u"device"_s, toText(report->deviceId)},
            {u"counter"_s, report->counter}, {u"missing"_s, report->missing},
            {u"chainBroken"_s, report->chainBroken}, {u"applied"_s, report->applied},
            {u"duplicates"_s, report->duplicates}, {u"held"_s, report->held},
            {u"setAside"_s, report->setAside}, {u"attachments"_s, report->blobs},
            {u"changes"_s, report->changes}},
        .notes = {},
        .problem = {}};
}

} // namespace

std::vector<Command> packageCommands()
{
    return {
        {u"package"_s, u"export"_s, u"FILE"_s,
            //: 中文: 把没有回执的记录写成加密的 U 盘包，带到市平台。
            Text::tr("Write what has no receipt into an encrypted package for the platform."), 1, 1,
            {}, exportPackage},
        {u"package"_s, u"receipt"_s, u"FILE"_s,
            //: 中文: 导入市平台的回执包：回执和别处的变化。
            Text::tr("Take in the platform's answer: receipts, and changes of others."), 1, 1, {},
            takeReceipt},
        {u"package"_s, u"import"_s, u"FILE --data DIR --answer FILE"_s,
            //: 中文: 在市平台导入 U 盘包，写出回执包。
            Text::tr("At the platform: take a package in and write its answer."), 1, 1,
            //: 中文: 市平台的数据文件夹。
            {{u"data"_s, Text::tr("Folder of the platform."), u"DIR"_s},
                //: 中文: 回执包写到这里。
                {u"answer"_s, Text::tr("Where the answer goes."), u"FILE"_s}},
            importPackage},
    };
}

} // namespace yichuang::ctl
