// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/profileaccess.h"
#include "app/ctl/profilecommand.h"
#include "app/ctl/syncstatuscommand.h"
#include "app/ctl/text.h"
#include "models/desk/calendardesk.h"
#include "models/desk/projector.h"
#include "models/sync/pocotransport.h"
#include "models/sync/storeport.h"
#include "models/sync/syncdriver.h"
#include "models/wire/problem.h"

#include <QJsonObject>
#include <QSysInfo>
#include <QUrl>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

/// Batches of a long outage; a run that takes more goes in circles.
constexpr int mostSteps = 100'000;

/// Remembers the last thing that went wrong.
class LastProblem final : public sync::SyncListener
{
public:
    void stateChanged(const sync::SyncChipState&) override { }
    void caseConfirmed(const CaseId&) override { ++m_confirmed; }
    void casesChanged(const std::vector<CaseId>& ids) override { m_changed += ids.size(); }
    void problem(const wire::Problem& problem) override { m_title = problem.title; }
    void packageTaken(const QString& /*name*/) override { m_package = true; }

    /// True once for packages that came since the last question.
    [[nodiscard]] bool tookPackage() { return std::exchange(m_package, false); }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] int confirmed() const { return m_confirmed; }
    [[nodiscard]] int changed() const { return static_cast<int>(m_changed); }

private:
    QString m_title;
    int m_confirmed{0};
    std::size_t m_changed{0};
    bool m_package{false};
};

Reply ranReply(const sync::SyncFacts& facts, const LastProblem& heard)
{
    const bool turnedAway = facts.setAside || facts.setAsideRecords > 0;
    if (!turnedAway && (facts.waiting > 0 || facts.contact != sync::Contact::Reached))
        return failed({Error::Code::Network, heard.title()});
    Reply reply = turnedAway ? failed({Error::Code::Refused, heard.title()}) : Reply{};
    reply.document = QJsonObject{{u"ok"_s, !turnedAway}, {u"casesConfirmed"_s, heard.confirmed()},
        {u"casesChanged"_s, heard.changed()}, {u"waiting"_s, facts.waiting},
        {u"setAside"_s, facts.setAsideRecords}};
    if (!turnedAway)
        //: 中文: 已同步：%1 件已确认，%2 件有更新
        reply.text = Text::tr("Synced: %1 cases confirmed, %2 changed")
                         .arg(QString::number(heard.confirmed()), QString::number(heard.changed()));
    return reply;
}

Reply once(const Invocation& call)
{
    return signedIn(call, [](const ProfileAccess& access, const Clock& clock) {
        const auto desk = access.desk(clock);
        if (!desk)
            return failed(desk.error());
        sync::StorePort port{access.store(), access.session(),
            desk::projector((*desk)->liveRules(), (*desk)->seat().policy), clock};
        LastProblem heard;
        sync::SyncDriver driver{
            port, sync::PocoTransport::forEnrolment, clock, heard, [] { return 0.5; }};
        desk::CalendarDesk calendar{
            access.store(), access.session(), (*desk)->liveRules(), (*desk)->seat(), clock};
        driver.wake(sync::WakeReason::ByHand);
        for (int step = 0; step < mostSteps; ++step) {
            const auto done = driver.advance();
            if (heard.tookPackage()) {
                if (const auto used = calendar.takePackages().result(); !used)
                    return failed(used.error());
                continue;
            }
            if (const auto* rest = std::get_if<sync::Rest>(&done)) {
                if (rest->cause == sync::RestCause::NotEnrolled)
                    return failed({Error::Code::NotEnrolled, {}});
                break;
            }
        }
        return ranReply(driver.facts(), heard);
    });
}

/// The identity this installation has had since it was made; a new one before that.
Result<DeviceId> deviceIdOf(const ProfileAccess& access, const Clock& clock)
{
    const auto device = access.device();
    if (device)
        return device->id;
    if (device.error().code == Error::Code::NotEnrolled)
        return DeviceId{uuid7(clock.now())};
    return tl::unexpected(device.error());
}

Reply enrol(const Invocation& call)
{
    for (const auto& needed : {u"platform"_s, u"code"_s}) {
        if (!call.has(needed))
            //: 中文: 缺少选项 --%1。
            return misused(Text::tr("The option --%1 is missing.").arg(needed));
    }
    return signedIn(call, [&call](const ProfileAccess& access, const Clock& clock) {
        const auto id = deviceIdOf(access, clock);
        if (!id)
            return failed(id.error());
        const auto joined = sync::enrol({.platform = QUrl{call.value(u"platform"_s)},
                                            .code = call.value(u"code"_s),
                                            .deviceId = *id,
                                            .deviceName = QSysInfo::machineHostName(),
                                            .privateKey = {}},
            clock);
        if (!joined)
            return failed(joined.error(), call.value(u"platform"_s));
        const auto kept = access.store().writeAndWait(
            [session = access.session(), &joined](store::Database& database) {
                return sync::keepEnrolment(database, *session, *joined);
            });
        if (!kept)
            return failed(kept.error());
        const int terminal = joined->answer.terminal;
        return Reply{.exit = Exit::Done,
            //: 中文: 已在平台登记，终端号 %1
            .text = Text::tr("Enrolled; this is terminal %1").arg(terminal),
            .document
            = QJsonObject{{u"ok"_s, true}, {u"device"_s, toText(*id)}, {u"terminal"_s, terminal}},
            .notes = {},
            .problem = {}};
    });
}

} // namespace

std::vector<Command> syncCommands()
{
    return {
        {u"sync"_s, u"enrol"_s, u"--platform URL --code CODE"_s,
            //: 中文: 用登记码在市平台登记本机。
            Text::tr("Join a platform with a code it gave."), 0, 0,
            //: 中文: 平台地址，如 https://host:8443。
            {{u"platform"_s, Text::tr("Its address, like https://host:8443."), u"URL"_s},
                //: 中文: 平台发放的登记码。
                {u"code"_s, Text::tr("The code as handed out."), u"CODE"_s}},
            enrol},
        {u"sync"_s, u"once"_s, {},
            //: 中文: 把待发送的记录发出，取回更新，然后结束。
            Text::tr("Send what waits, take in what is new, and end."), 0, 0, {}, once},
        {u"sync"_s, u"status"_s, {},
            //: 中文: 登记情况和待发送的记录数。
            Text::tr("Where this device is enrolled and how much waits."), 0, 0, {}, syncStatus},
        {u"sync"_s, u"lease"_s, u"NUMBER --wish take|renew|giveBack"_s,
            //: 中文: 取得、延长或交回一个办件的办理权。
            Text::tr("Take, renew or give back the right to decide on a case."), 1, 1,
            //: 中文: take（取得）、renew（延长）或 giveBack（交回）。
            {{u"wish"_s, Text::tr("take, renew or giveBack."), u"WISH"_s}}, syncLease},
        {u"sync"_s, u"settle"_s,
            u"EVENT --take SIDE --reason TEXT [--second NAME --second-password-file FILE]"_s,
            //: 中文: 由首席代表在两边里选定：搁置的记录、两头受理的两件、可疑的时间。
            Text::tr("Decide between two sides: a record set aside, two cases of one request, a "
                     "doubtful moment."),
            1, 1,
            //: 中文:
            //: act（采用搁置的记录）或
            //: platform（保留平台的经过）；两头受理：both、this、other；时间：stamp、arrival。
            {{u"take"_s,
                 Text::tr("act or platform; of two cases both, this or other; of a moment stamp or "
                          "arrival."),
                 u"SIDE"_s},
                //: 中文: 理由。
                {u"reason"_s, Text::tr("Why."), u"TEXT"_s},
                //: 中文: 为这一次决定登录的首席代表；不写则由登录人决定。
                {u"second"_s, Text::tr("The chief representative who signs in for it."), u"NAME"_s},
                //: 中文: 其口令所在文件；- 为标准输入。
                {u"second-password-file"_s, Text::tr("File with that account's password."),
                    u"FILE"_s}},
            syncSettle},
        {u"case"_s, u"licence"_s, u"NUMBER PAPER"_s,
            //: 中文: 查询申请人的电子证照，代替清单中的第 PAPER 份材料。
            Text::tr("Look up the applicant's e-licences in place of a paper of the list."), 2, 2,
            {}, caseLicences},
        {u"case"_s, u"attach"_s, u"NUMBER FILE [--paper N] [--page N]"_s,
            //: 中文: 为办件添加扫描件。
            Text::tr("Lay a scan on a case."), 2, 2,
            //: 中文: 对应材料的序号。
            {{u"paper"_s, Text::tr("Which paper of the item it shows."), u"N"_s},
                //: 中文: 第几页。
                {u"page"_s, Text::tr("Which page of it."), u"N"_s}},
            attachToCase},
        {u"case"_s, u"pages"_s, u"NUMBER --out DIR"_s,
            //: 中文: 取出办件的扫描页；别处扫的从平台取。
            Text::tr("Write the scanned pages of a case; those of other places come from the "
                     "platform."),
            1, 1,
            //: 中文: 放到哪个文件夹；不覆盖已有的文件。
            {{u"out"_s, Text::tr("Folder for them; no file is overwritten."), u"DIR"_s}},
            casePages},
    };
}

} // namespace yichuang::ctl
