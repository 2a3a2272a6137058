// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/profileaccess.h"
#include "app/ctl/profilecommand.h"
#include "app/ctl/text.h"
#include "models/store/eventlog.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

Reply checkStore(const Invocation& call)
{
    const SystemClock clock;
    const auto store = openProfile(call, clock);
    if (!store)
        return failed(store.error());
    const QString path = (*store)->files().database();
    if (const auto checked = (*store)->check(); !checked)
        return failed(checked.error(), path);
    return {.exit = Exit::Done,
        //: 中文: 数据完好：%1
        .text = Text::tr("The data are sound: %1").arg(path),
        .document = QJsonObject{{u"ok"_s, true}, {u"database"_s, path}},
        .notes = {},
        .problem = {}};
}

Reply backUp(const Invocation& call)
{
    const SystemClock clock;
    const QString target = call.arguments()[0];
    const auto store = openProfile(call, clock);
    if (!store)
        return failed(store.error());
    if (const auto made = (*store)->backUp(target); !made)
        return failed(made.error(), target);
    return {.exit = Exit::Done,
        //: 中文: 已备份并校验：%1
        .text = Text::tr("Backed up and checked: %1").arg(target),
        .document = QJsonObject{{u"ok"_s, true}, {u"file"_s, target}},
        .notes = {},
        .problem = {}};
}

Reply verifyAudit(const Invocation& call)
{
    return signedIn(call, [](const ProfileAccess& access, const Clock&) {
        const auto device = access.device();
        if (!device)
            return failed(device.error());
        const auto proved = access.store().readAndWait(
            [session = access.session(), id = device->id](store::Database& database) {
                return store::verifyDeviceChain(database, *session, id);
            });
        if (!proved)
            return failed(proved.error());
        return Reply{.exit = Exit::Done,
            //: 中文: 记录链完整，共 %n 条
            .text = Text::tr(
                "The chain of records is whole: %n record(s)", nullptr, static_cast<int>(*proved)),
            .document = QJsonObject{{u"ok"_s, true}, {u"device"_s, toText(device->id)},
                {u"records"_s, *proved}},
            .notes = {},
            .problem = {}};
    });
}

Command later(const QString& group, const QString& verb)
{
    return {.group = group,
        .verb = verb,
        .usage = {},
        //: 中文: 本版本不支持。
        .summary = Text::tr("This version does not offer that."),
        .fewest = 0,
        .most = -1,
        .options = {},
        .run = [name = QString{group + u' ' + verb}.trimmed()](const Invocation&) {
            return failed({Error::Code::Unsupported, name});
        }};
}

} // namespace

std::vector<Command> storeCommands()
{
    return {
        {u"store"_s, u"check"_s, {},
            //: 中文: 检查数据文件是否完好。
            Text::tr("Check that the data are sound."), 0, 0, {}, checkStore},
        {u"store"_s, u"backup"_s, u"FILE"_s,
            //: 中文: 备份数据，不影响使用中的窗口。
            Text::tr("Copy the data while they are in use."), 1, 1, {}, backUp},
        {u"audit"_s, u"verify"_s, {},
            //: 中文: 从第一条起校验本机记录链。
            Text::tr("Prove the chain of this device's records from the first."), 0, 0, {},
            verifyAudit},
    };
}

std::vector<Command> laterCommands()
{
    return {later(u"store"_s, u"restore"_s), later(u"store"_s, u"rekey"_s),
        later(u"sync"_s, u"run"_s), later(u"supervise"_s, {}), later(u"drill"_s, {})};
}

} // namespace yichuang::ctl
