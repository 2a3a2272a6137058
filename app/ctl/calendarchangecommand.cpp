// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/calendarcommand.h"
#include "app/ctl/calendarreply.h"
#include "app/ctl/profileaccess.h"
#include "app/ctl/text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

using calendar::CalendarYear;
using desk::CalendarDesk;

Reply atCalendar(const Invocation& call, const std::function<Reply(CalendarDesk&)>& work)
{
    return signedIn(call, [&work](const ProfileAccess& access, const Clock& clock) {
        const auto desk = access.desk(clock);
        if (!desk)
            return failed(desk.error());
        CalendarDesk calendar{
            access.store(), access.session(), (*desk)->liveRules(), (*desk)->seat(), clock};
        return work(calendar);
    });
}

/// The number of a proposal; nothing when it is no number.
std::optional<qint64> proposalOf(const Invocation& call)
{
    bool isNumber = false;
    const qint64 id = call.arguments()[0].toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional{id} : std::nullopt;
}

Reply noNumber(const Invocation& call)
{
    //: 中文: 提案编号是 calendar proposals 列出的数字：%1
    return misused(Text::tr("A proposal is named by the number that calendar proposals lists: %1")
                       .arg(call.arguments()[0]));
}

Reply propose(CalendarDesk& desk, const CalendarYear& year, Reply shown)
{
    const auto proposed = desk.propose(year).result();
    if (!proposed)
        return failed(proposed.error());
    if (const auto* refusal = std::get_if<desk::CalendarRefusal>(&*proposed))
        return refusedReply(*refusal);
    const qint64 id = std::get<qint64>(*proposed);
    QJsonObject document = shown.document.toObject();
    document[u"proposal"_s] = id;
    shown.document = document;
    //: 中文: 已登记为第 %1 号提案，须由另一人确认（calendar confirm %1）；确认之前什么都不变。
    shown.text += u'\n'
        + Text::tr("Kept as proposal %1. Another person has to confirm it (calendar confirm %1); "
                   "until then nothing changes.")
              .arg(id);
    return shown;
}

Reply importYear(const Invocation& call)
{
    const QString path = call.arguments()[0];
    const auto year = readYear(path);
    if (!year)
        return failed(year.error(), path);
    return atCalendar(call, [&](CalendarDesk& desk) {
        const auto answer = desk.whatIf({*year}).result();
        if (!answer)
            return failed(answer.error(), path);
        Reply shown = whatIfReply(*year, *answer);
        if (call.has(u"dry-run"_s))
            return shown;
        if (call.has(u"hand-typed"_s))
            return propose(desk, *year, std::move(shown));
        return takenOverReply(std::move(shown), desk.takeOver({*year}).result());
    });
}

Reply confirm(const Invocation& call)
{
    const auto id = proposalOf(call);
    if (!id)
        return noNumber(call);
    return atCalendar(call, [&](CalendarDesk& desk) {
        const auto preview = desk.preview(*id).result();
        if (!preview)
            return failed(preview.error(), call.arguments()[0]);
        Reply shown = whatIfReply(preview->year, preview->whatIf);
        if (call.has(u"dry-run"_s))
            return shown;
        return takenOverReply(std::move(shown), desk.confirm(*id).result());
    });
}

Reply withdraw(const Invocation& call)
{
    const auto id = proposalOf(call);
    if (!id)
        return noNumber(call);
    return atCalendar(call, [&](CalendarDesk& desk) {
        const auto done = desk.withdraw(*id).result();
        if (!done)
            return failed(done.error());
        if (const auto* refusal = std::get_if<desk::CalendarRefusal>(&*done))
            return refusedReply(*refusal);
        return Reply{.exit = Exit::Done,
            //: 中文: 第 %1 号提案已撤回，什么都没有变。
            .text = Text::tr("Proposal %1 is withdrawn; nothing changed.").arg(*id),
            .document = QJsonObject{{u"ok"_s, true}, {u"proposal"_s, *id}},
            .notes = {},
            .problem = {}};
    });
}

Reply proposals(const Invocation& call)
{
    return atCalendar(call, [](CalendarDesk& desk) {
        const auto overview = desk.overview().result();
        return overview ? proposalsReply(overview->proposals) : failed(overview.error());
    });
}

Reply moved(const Invocation& call)
{
    return atCalendar(call, [](CalendarDesk& desk) {
        const auto followed = desk.bringUpToDate().result();
        if (!followed)
            return failed(followed.error());
        const auto told = desk.toTell().result();
        return told ? toTellReply(*told) : failed(told.error());
    });
}

} // namespace

std::vector<Command> calendarChangeCommands()
{
    const QString group = u"calendar"_s;
    const QCommandLineOption dryRun{//: 中文: 只看哪些在办件会变，不写入。
        u"dry-run"_s, Text::tr("Only show which open cases would move.")};
    const QCommandLineOption handTyped{//: 中文: 手工录入的日历：须由另一人确认后才生效。
        u"hand-typed"_s, Text::tr("Typed in by hand: another person has to confirm it first.")};
    return {
        {group, u"import"_s, u"FILE [--dry-run] [--hand-typed]"_s,
            //: 中文: 列出会变期限的在办件，然后采用这个年度日历。
            Text::tr("Show which open cases move, then take the year file over."), 1, 1,
            {dryRun, handTyped}, importYear},
        {group, u"proposals"_s, {},
            //: 中文: 手工录入、待第二人确认的日历。
            Text::tr("Years typed in by hand and what became of them."), 0, 0, {}, proposals},
        {group, u"confirm"_s, u"PROPOSAL [--dry-run]"_s,
            //: 中文: 由第二人确认手工录入的日历，确认后生效。
            Text::tr("Confirm a hand-typed year as the second person; then it counts."), 1, 1,
            {dryRun}, confirm},
        {group, u"withdraw"_s, u"PROPOSAL"_s,
            //: 中文: 撤回手工录入的日历。
            Text::tr("Withdraw a hand-typed year that is not confirmed."), 1, 1, {}, withdraw},
        {group, u"moved"_s, {},
            //: 中文: 书面告知的日期因日历变动而改变、需要通知的申请人。
            Text::tr("Applicants to tell: the date on their paper has moved."), 0, 0, {}, moved},
    };
}

} // namespace yichuang::ctl
