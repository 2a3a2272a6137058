// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/casecommand.h"
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

/// Reads the case a call names and lets `view` say it.
Reply viewed(const Invocation& call, const std::function<Reply(const desk::CaseFile&, Day)>& view)
{
    return atDesk(call, [&](const ProfileAccess&, desk::Desk& desk) {
        const QString number = call.arguments()[0];
        const auto file = desk.caseFile(number).result();
        return file ? view(*file, SystemClock{}.today()) : failed(file.error(), number);
    });
}

Reply show(const Invocation& call)
{
    return viewed(call, [](const desk::CaseFile& file, Day today) {
        return Reply{.exit = Exit::Done,
            .text = caseFileText(file, today),
            .document = caseFileJson(file, today),
            .notes = {},
            .problem = {}};
    });
}

Reply explain(const Invocation& call)
{
    return viewed(call, [](const desk::CaseFile& file, Day today) {
        QStringList lines{caseRowText(file.summary, today)};
        QJsonArray clocks;
        for (const cases::ClockView& clock : file.clocks) {
            clocks.append(clockJson(clock));
            //: 中文: 时钟 %1
            lines << Text::tr("Clock %1").arg(clock.clock);
            if (clock.phase == cases::ClockPhase::NotStarted)
                //: 中文: 未起算
                lines << Text::tr("not started");
            else
                lines << explanationText(clock.explanation);
        }
        return Reply{.exit = Exit::Done,
            .text = lines.join(u'\n'),
            .document = QJsonObject{{u"number"_s, file.summary.number}, {u"clocks"_s, clocks}},
            .notes = {},
            .problem = {}};
    });
}

Reply events(const Invocation& call)
{
    return viewed(call, [](const desk::CaseFile& file, Day) {
        QJsonArray document;
        QStringList lines;
        for (const store::StoredEvent& stored : file.events) {
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
