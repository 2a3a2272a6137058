// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/casecommand.h"
#include "app/ctl/casefacts.h"
#include "app/ctl/casefactstext.h"
#include "app/ctl/casejson.h"
#include "app/ctl/explanationtext.h"
#include "app/ctl/profileaccess.h"
#include "app/ctl/text.h"
#include "models/store/caselist.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

constexpr int mostRows = 100'000;

std::optional<deadline::Lamp> lampFromText(QStringView text)
{
    using enum deadline::Lamp;
    for (const auto lamp : {NotStarted, Green, Yellow, Red, Paused}) {
        if (toText(lamp) == text)
            return lamp;
    }
    return std::nullopt;
}

QString noCases()
{
    //: 中文: 没有办件。
    return Text::tr("There are no cases.");
}

/// What the options select, or why they are wrong.
tl::expected<store::CaseFilter, Reply> filterOf(const Invocation& call)
{
    store::CaseFilter filter;
    for (const QString& word : call.values(u"lamp"_s)) {
        const auto lamp = lampFromText(word);
        if (!lamp)
            return tl::unexpected(
                //: 中文: --lamp 只能是 notStarted、green、yellow、red、paused。
                misused(Text::tr("--lamp is notStarted, green, yellow, red or paused.")));
        filter.lamps.insert(*lamp);
    }
    if (call.has(u"type"_s)) {
        filter.kind = catalogue::caseKindFromText(call.value(u"type"_s));
        if (!filter.kind)
            return tl::unexpected(
                //: 中文: --type 只能是 instant、promised、joint、proxy、forward。
                misused(Text::tr("--type is instant, promised, joint, proxy or forward.")));
    }
    if (call.has(u"ended"_s) && !filter.lamps.empty())
        //: 中文: 办结的办件没有灯，不能同时写 --lamp 和 --ended。
        return tl::unexpected(misused(Text::tr("Ended cases carry no lamp: --lamp or --ended.")));
    return filter;
}

Reply list(const Invocation& call)
{
    const auto filter = filterOf(call);
    if (!filter)
        return filter.error();
    bool isNumber = true;
    const int limit = call.has(u"limit"_s) ? call.value(u"limit"_s).toInt(&isNumber) : 100;
    if (!isNumber || limit < 1 || limit > mostRows)
        //: 中文: --limit 应为正整数。
        return misused(Text::tr("--limit is a number from 1."));
    return signedIn(call, [&](const ProfileAccess& access, const Clock& clock) {
        const Day today = clock.today();
        const auto rows = access.store().readAndWait(
            [session = access.session(), filter = *filter, today, limit,
                ended = call.has(u"ended"_s)](store::Database& database) {
                return ended
                    ? store::receivedCases(
                        database, *session, filter, store::Span::Ended, today, std::nullopt, limit)
                    : store::openCases(database, *session, filter, today, std::nullopt, limit);
            });
        if (!rows)
            return failed(rows.error());
        QJsonArray document;
        QStringList lines;
        for (const store::CaseRow& row : *rows) {
            QJsonObject object = caseRowJson(row.summary, today);
            object[u"unsent"_s] = row.unsent;
            document.append(object);
            lines << caseRowText(row.summary, today);
        }
        if (lines.isEmpty())
            lines << noCases();
        return Reply{.exit = Exit::Done,
            .text = lines.join(u'\n'),
            .document = document,
            .notes = {},
            .problem = {}};
    });
}

/// A case and what it breaks today.
struct Viewed
{
    desk::CaseFile file;
    std::vector<cases::Violation> violations;
    Day today{};
};

/// Reads the case a call names and lets `view` say it.
Reply viewed(const Invocation& call, const std::function<Reply(const Viewed&)>& view)
{
    return atDesk(call, [&](const ProfileAccess&, desk::Desk& desk) {
        const QString number = call.arguments()[0];
        const Day today = SystemClock{}.today();
        const auto file = desk.caseFile(number).result();
        if (!file)
            return failed(file.error(), number);
        const cases::Rules rules{
            file->item, desk.rules().calendar, desk.seat().frontMode, desk.seat().policy};
        return view({*file, cases::violationsOf(file->c, rules, today), today});
    });
}

Reply show(const Invocation& call)
{
    return viewed(call, [](const Viewed& viewed) {
        return Reply{.exit = Exit::Done,
            .text = caseFileText(viewed.file, viewed.violations, viewed.today),
            .document = caseFileJson(viewed.file, viewed.violations, viewed.today),
            .notes = {},
            .problem = {}};
    });
}

QJsonObject typeJson(const desk::CaseFile& file)
{
    QJsonArray reasons;
    for (const catalogue::KindReason& reason : file.classification.reasons)
        reasons.append(
            QJsonObject{{u"about"_s, toText(reason.about)}, {u"speaksFor"_s, reason.speaksFor}});
    return {{u"label"_s, toText(file.summary.kind)},
        {u"byItem"_s, toText(file.classification.kind)}, {u"reasons"_s, reasons},
        {u"conversions"_s, conversionsJson(file.c)}};
}

QStringList clockLines(const cases::ClockView& clock, const cases::Case& c)
{
    //: 中文: 时钟 %1
    QStringList lines{Text::tr("Clock %1").arg(clockTitle(clock, c))};
    if (clock.phase == cases::ClockPhase::NotStarted) {
        if (clock.due)
            //: 中文: 申请人应在 %1 前补交；法律未定期限，不亮灯
            return lines << Text::tr(
                       "The applicant was asked to supply by %1; the law sets no term")
                                .arg(toText(*clock.due));
        //: 中文: 未起算
        return lines << Text::tr("not started");
    }
    lines << explanationText(clock.explanation) << renewalText(clock);
    if (clock.endedOn)
        //: 中文: %1 结束
        lines << Text::tr("Ended on %1").arg(toText(*clock.endedOn));
    if (clock.over > 0)
        //: 中文: 超过 %1 个工作日
        lines << Text::tr("%1 working days over").arg(clock.over);
    return lines;
}

/// A stop that was asked for and not approved moves nothing, so no clock's reason names it.
QStringList pendingStops(const cases::Case& c)
{
    QStringList lines;
    for (const cases::StopOnCase& stop : c.stops) {
        if (!stop.approved)
            //: 中文: %2 申请的%1尚未批准，不影响期限
            lines << Text::tr("%1 asked for on %2 is not approved and moves nothing")
                         .arg(catalogue::toText(stop.requested.what.kind),
                             toText(stop.requested.day()));
    }
    return lines;
}

Reply explain(const Invocation& call)
{
    return viewed(call, [](const Viewed& viewed) {
        const desk::CaseFile& file = viewed.file;
        QStringList lines{caseRowText(file.summary, viewed.today)};
        lines << typeText(file);
        QJsonArray clocks;
        for (const cases::ClockView& clock : file.clocks) {
            clocks.append(clockJson(clock));
            lines << clockLines(clock, file.c);
        }
        lines << pendingStops(file.c) << movesText(file.c) << violationsText(viewed.violations);
        return Reply{.exit = Exit::Done,
            .text = lines.join(u'\n'),
            .document = QJsonObject{{u"number"_s, file.summary.number}, {u"type"_s, typeJson(file)},
                {u"clocks"_s, clocks}, {u"moved"_s, movesJson(file.c)},
                {u"violations"_s, violationsJson(viewed.violations)}},
            .notes = {},
            .problem = {}};
    });
}

Reply events(const Invocation& call)
{
    return viewed(call, [](const Viewed& viewed) {
        QJsonArray document;
        QStringList lines;
        for (const store::StoredEvent& stored : viewed.file.events) {
            document.append(eventJson(stored));
            const QStringList parts{toText(stored.event.occurredAt), toText(stored.event.kind()),
                stored.event.actor.name, toText(stored.standing),
                QString::fromLatin1(stored.event.hash.toHex().left(16))};
            lines << parts.join(u"  "_s);
        }
        return Reply{.exit = Exit::Done,
            .text = lines.join(u'\n'),
            .document = document,
            .notes = {},
            .problem = {}};
    });
}

} // namespace

std::vector<Command> caseViewCommands()
{
    const QString group = u"case"_s;
    return {
        {group, u"list"_s, u"[--lamp LAMP] [--type TYPE] [--ended]"_s,
            //: 中文: 在办的办件，最急的在前；--ended 列出已结束的。
            Text::tr("Open cases, the most urgent first; --ended lists those that ended."), 0, 0,
            {//: 中文: 只列这种灯：notStarted、green、yellow、red、paused；可写多次。
                {u"lamp"_s, Text::tr("Only this lamp; may be given again."), u"LAMP"_s},
                //: 中文: 只列这种件：instant、promised、joint、proxy、forward。
                {u"type"_s, Text::tr("Only this type."), u"TYPE"_s},
                //: 中文: 列出已结束的办件。
                {u"ended"_s, Text::tr("Those that ended.")},
                //: 中文: 最多列几件（默认 100）。
                {u"limit"_s, Text::tr("At most so many cases (100)."), u"N"_s}},
            list},
        //: 中文: 显示一个办件。
        {group, u"show"_s, u"NUMBER"_s, Text::tr("Show one case."), 1, 1, {}, show},
        //: 中文: 逐日说明办件各个期限的由来。
        {group, u"explain"_s, u"NUMBER"_s, Text::tr("Say day by day why its days are due."), 1, 1,
            {}, explain},
        //: 中文: 办件的全部记录。
        {group, u"events"_s, u"NUMBER"_s, Text::tr("Every record of a case."), 1, 1, {}, events},
    };
}

} // namespace yichuang::ctl
