// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/deadlinecommand.h"

#include "app/ctl/calendarcommand.h"
#include "app/ctl/csv.h"
#include "app/ctl/explanationjson.h"
#include "app/ctl/explanationtext.h"
#include "app/ctl/text.h"
#include "models/deadline/request.h"
#include "models/deadline/rule.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {

using deadline::RequestText;

namespace {

/// What --days says, else the days the law fixes for the rule; empty when only the catalogue could
/// say.
QString termDays(const Invocation& call)
{
    if (call.has(u"days"_s))
        return call.value(u"days"_s);
    const auto rule = deadline::ruleFromWord(call.value(u"rule"_s));
    if (!rule)
        return u"0"_s; // parseRequest refuses the rule with its reason
    const auto& facts = deadline::factsOf(*rule);
    const bool isFixed = facts.days > 0 || *rule == deadline::Rule::OnTheSpot;
    return isFixed ? QString::number(facts.days) : QString{};
}

Reply compute(const Invocation& call)
{
    for (const auto& needed : {u"rule"_s, u"accepted"_s}) {
        if (!call.has(needed))
            //: 中文: 缺少选项 --%1。
            return misused(Text::tr("The option --%1 is missing.").arg(needed));
    }
    const QString days = termDays(call);
    if (days.isEmpty())
        //: 中文: 该规则的天数由事项规定，请写 --days。
        return misused(Text::tr("The days of this rule depend on the item; say --days."));
    const auto calendar = chosenCalendar(call);
    if (!calendar)
        return failed(calendar.error());
    const auto request = deadline::parseRequest({.rule = call.value(u"rule"_s),
        .acceptedAt = call.value(u"accepted"_s),
        .days = days,
        .events = call.value(u"events"_s)});
    if (!request)
        return failed(request.error());
    const auto due = deadline::answer(*request, *calendar);
    if (!due)
        return failed(due.error());
    const auto explanation = deadline::explain(*request, *calendar);
    if (!explanation)
        return failed(explanation.error());

    QJsonObject document{{u"rule"_s, call.value(u"rule"_s)}, {u"due"_s, toText(*due)},
        {u"provisional"_s, explanation->provisional}};
    QString text = toText(*due);
    if (explanation->provisional)
        //: 中文: %1（暂定，以国务院节假日安排为准）
        text = Text::tr("%1 (provisional until the notice of that year)").arg(text);
    if (call.has(u"explain"_s)) {
        document[u"explanation"_s] = explanationJson(*explanation);
        text += u'\n' + explanationText(*explanation);
    }
    // What was entered and moves nothing is said even where only the date was asked for.
    return {.exit = Exit::Done,
        .text = text,
        .document = document,
        .notes = call.has(u"explain"_s) ? QStringList{} : refusedText(*explanation),
        .problem = {}};
}

/// Where the columns of a batch stand; the header names them, their order is free.
struct Columns
{
    qsizetype id{-1};
    qsizetype rule{-1};
    qsizetype acceptedAt{-1};
    qsizetype days{-1};
    qsizetype events{-1};

    static Result<Columns> of(const QStringList& header)
    {
        const auto at = [&](const QString& name) { return header.indexOf(name); };
        const Columns found{
            at(u"id"_s), at(u"rule"_s), at(u"accepted_at"_s), at(u"days"_s), at(u"events"_s)};
        if (std::min({found.id, found.rule, found.acceptedAt, found.days, found.events}) < 0)
            return failure(Error::Code::InvalidInput,
                u"the first line names the columns id, rule, accepted_at, days, events"_s);
        return found;
    }
};

struct Row
{
    QString id;
    QString due; ///< a day, PAUSED, NOT_DEEMED, UNSUPPORTED or INVALID
    QString reason; ///< why there is no answer
    QStringList refused; ///< facts of an answered line that move nothing
};

/// The explanation is asked only where something could have been refused.
QStringList refusedIn(const deadline::Request& request, const calendar::WorkingCalendar& calendar)
{
    const deadline::Facts& facts = request.facts;
    if (facts.stops.empty() && facts.extensions.empty() && !facts.restart)
        return {};
    const auto explanation = deadline::explain(request, calendar);
    return explanation ? refusedText(*explanation) : QStringList{};
}

Row answerRow(const CsvRecord& record, qsizetype width, const Columns& columns,
    const calendar::WorkingCalendar& calendar)
{
    const auto field = [&](qsizetype column) { return record.fields.value(column).trimmed(); };
    Row row{field(columns.id), {}, {}, {}};
    Result<deadline::Answer> answer = failure(Error::Code::InvalidInput,
        u"%1 fields instead of %2"_s.arg(record.fields.size()).arg(width));
    if (record.fields.size() == width) {
        answer = deadline::parseRequest({.rule = field(columns.rule),
                                            .acceptedAt = field(columns.acceptedAt),
                                            .days = field(columns.days),
                                            .events = field(columns.events)})
                     .and_then([&](const deadline::Request& request) {
                         row.refused = refusedIn(request, calendar);
                         return deadline::answer(request, calendar);
                     });
    }
    if (answer) {
        row.due = toText(*answer);
    } else {
        row.due = answer.error().code == Error::Code::Unsupported ? u"UNSUPPORTED"_s : u"INVALID"_s;
        row.reason = answer.error().detail;
    }
    return row;
}

Reply batchReply(const std::vector<Row>& rows, const std::vector<CsvRecord>& records)
{
    Reply reply{
        .exit = Exit::Done, .text = u"id,due"_s, .document = {}, .notes = {}, .problem = {}};
    QJsonArray document;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        reply.text += u'\n' + csvField(row.id) + u',' + row.due;
        QJsonObject object{{u"id"_s, row.id}, {u"due"_s, row.due}};
        if (!row.reason.isEmpty()) {
            reply.exit = Exit::No;
            object[u"reason"_s] = row.reason;
            //: 中文: 第 %1 行（%2）%3：%4
            reply.notes << Text::tr("Line %1 (%2) %3: %4")
                               .arg(QString::number(records[i + 1].line), row.id, row.due,
                                   row.reason);
        }
        for (const QString& refused : row.refused)
            //: 中文: 第 %1 行（%2）：%3
            reply.notes << Text::tr("Line %1 (%2): %3")
                               .arg(QString::number(records[i + 1].line), row.id, refused);
        if (!row.refused.isEmpty())
            object[u"refused"_s] = QJsonArray::fromStringList(row.refused);
        document.append(object);
    }
    reply.document = document;
    return reply;
}

Reply batch(const Invocation& call)
{
    const QString path = call.arguments()[0];
    const auto records = readInput(path).and_then(readCsv);
    if (!records)
        return failed(records.error(), path);
    if (records->empty())
        return failed({Error::Code::InvalidInput, u"the file is empty"_s}, path);
    const QStringList& header = records->front().fields;
    const auto columns = Columns::of(header);
    if (!columns)
        return failed(columns.error(), path);
    const auto calendar = chosenCalendar(call);
    if (!calendar)
        return failed(calendar.error());
    std::vector<Row> rows;
    rows.reserve(records->size() - 1);
    for (std::size_t i = 1; i < records->size(); ++i)
        rows.push_back(answerRow((*records)[i], header.size(), *columns, *calendar));
    return batchReply(rows, *records);
}

/// Every word of rulebook 1.11, so that help and engine cannot differ.
QString ruleWords()
{
    QStringList words;
    for (const deadline::RuleFacts& facts : deadline::allRules())
        words << facts.word;
    words << u"CONVERT"_s << u"LAMP_YELLOW"_s << u"LAMP_RED"_s;
    return words.join(u", "_s);
}

} // namespace

std::vector<Command> deadlineCommands()
{
    const QCommandLineOption directory{
        u"directory"_s, Text::tr("Use the calendar files of this folder."), u"DIR"_s};
    const QList<QCommandLineOption> options{//: 中文: 期限规则：%1。
        {u"rule"_s, Text::tr("The rule: %1.").arg(ruleWords()), u"RULE"_s},
        //: 中文: 起算时刻，北京时间，如 "2026-02-10 15:20"。
        {u"accepted"_s, Text::tr("When it started, Beijing time, like \"2026-02-10 15:20\"."),
            u"TIME"_s},
        //: 中文: 期限天数（HOURS 为小时数）；不写则用规则规定的天数。
        {u"days"_s,
            Text::tr("Length of the term in days, of HOURS in hours; without it what the "
                     "rule says."),
            u"N"_s},
        //: 中文: 中止、延期等事实，如
        //: "suspend=2026-03-02..2026-03-09;extend=10@2026-03-20"；GOVINFO20 可写
        //: restart=补正收到日，HOURS 可写 opening=08:30-12:00,14:00-17:30。
        {u"events"_s,
            Text::tr("Facts, like \"suspend=2026-03-02..2026-03-09;extend=10@2026-03-20\"; "
                     "GOVINFO20 knows restart=DATE, HOURS opening=08:30-12:00,14:00-17:30."),
            u"EVENTS"_s},
        //: 中文: 逐日说明到期日的由来。
        {u"explain"_s, Text::tr("Say day by day why.")}, directory};
    return {
        {u"deadline"_s, u"compute"_s,
            u"--rule RULE --accepted TIME [--days N] [--events EVENTS] [--explain]"_s,
            //: 中文: 计算一个到期日。
            Text::tr("Compute one due day."), 0, 0, options, compute},
        {u"deadline"_s, u"batch"_s, u"FILE.csv"_s,
            //: 中文: 批量计算：每行一个，输出 id,due；无法回答的行给出原因。
            Text::tr("Compute one due day a line; writes id,due, reasons to standard error."), 1, 1,
            {directory}, batch},
    };
}

} // namespace yichuang::ctl
