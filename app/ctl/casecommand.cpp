// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/casecommand.h"

#include "app/ctl/casejson.h"
#include "app/ctl/profileaccess.h"
#include "app/ctl/profilerules.h"
#include "app/ctl/text.h"
#include "models/desk/workplace.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

using cases::EventKind;

/// --input as one JSON object; InvalidInput with the place of the mistake.
Result<QJsonObject> inputObject(const Invocation& call)
{
    const auto bytes = readInput(call.value(u"input"_s));
    if (!bytes)
        return tl::unexpected(bytes.error());
    QJsonParseError mistake;
    const auto document = QJsonDocument::fromJson(*bytes, &mistake);
    if (mistake.error != QJsonParseError::NoError)
        return failure(Error::Code::InvalidInput,
            u"byte %1: %2"_s.arg(mistake.offset).arg(mistake.errorString()));
    if (!document.isObject())
        return failure(Error::Code::InvalidInput, u"not an object"_s);
    return document.object();
}

Reply missing(const QString& option)
{
    //: 中文: 缺少选项 --%1。
    return misused(Text::tr("The option --%1 is missing.").arg(option));
}

/// The schema of the JSON a command reads.
Reply schemaReply(const QString& name)
{
    QFile file{u":/schemas/"_s + name + u".json"_s};
    if (!file.open(QIODevice::ReadOnly))
        return failed({Error::Code::Internal, file.fileName()});
    const QByteArray bytes = file.readAll();
    return {.exit = Exit::Done,
        .text = QString::fromUtf8(bytes).trimmed(),
        .document = QJsonDocument::fromJson(bytes).object(),
        .notes = {},
        .problem = {}};
}

/// The form of an item with its papers, all of them not handed in yet.
Reply newIntake(const Invocation& call)
{
    const QString code = call.arguments()[0];
    const auto rules = profileRules(call.profile());
    if (!rules)
        return failed(rules.error());
    const catalogue::Item* item = rules->currentItem(code, SystemClock{}.today());
    if (item == nullptr)
        return failed({Error::Code::NotFound, {}}, code);
    desk::Intake intake;
    intake.itemCode = item->code;
    intake.papers = desk::emptyPapers(*item);
    QStringList papers;
    for (std::size_t i = 0; i < item->papers.size(); ++i)
        papers << QString::number(i + 1) + u"  "_s + item->papers[i].name;
    const QJsonObject json = desk::toJson(intake);
    return {.exit = Exit::Done,
        .text = QString::fromUtf8(QJsonDocument{json}.toJson()).trimmed(),
        .document = json,
        .notes = papers,
        .problem = {}};
}

Reply open(const Invocation& call, const std::optional<cases::Payload>& then)
{
    if (!call.has(u"input"_s))
        return missing(u"input"_s);
    const auto intake = inputObject(call).and_then(desk::intakeFromJson);
    if (!intake)
        return failed(intake.error(), call.value(u"input"_s));
    return atDesk(call, [&](const ProfileAccess&, desk::Desk& desk) {
        return outcomeReply(desk.open(*intake, then).result(), SystemClock{}.today());
    });
}

Reply act(const Invocation& call, const cases::Payload& payload)
{
    return atDesk(call, [&](const ProfileAccess& access, desk::Desk& desk) {
        const QString number = call.arguments()[0];
        const auto id = access.caseWith(number);
        if (!id)
            return failed(id.error());
        return outcomeReply(desk.act(*id, payload).result(), SystemClock{}.today());
    });
}

Reply receive(const Invocation& call)
{
    return call.has(u"schema"_s) ? schemaReply(u"intake"_s) : open(call, std::nullopt);
}

Reply accept(const Invocation& call)
{
    if (call.has(u"schema"_s))
        return schemaReply(u"intake"_s);
    const cases::Accepted accepted{call.value(u"document-number"_s)};
    if (call.arguments().isEmpty())
        return open(call, accepted);
    if (call.has(u"input"_s))
        //: 中文: 写办件编号或 --input，不能两个都写。
        return misused(Text::tr("Name a case or --input, not both."));
    return act(call, accepted);
}

/// A command that reads the payload of one event.
struct Act
{
    QString verb;
    EventKind kind;
    QString schema;
    QString summary;
};

Reply actFromInput(const Invocation& call, const Act& what)
{
    if (call.has(u"schema"_s))
        return schemaReply(what.schema);
    if (call.arguments().isEmpty())
        //: 中文: 缺少办件编号。
        return misused(Text::tr("The case number is missing."));
    if (!call.has(u"input"_s))
        return missing(u"input"_s);
    const auto payload = inputObject(call).and_then(
        [&what](const QJsonObject& json) { return cases::payloadFromJson(what.kind, json); });
    if (!payload)
        return failed(payload.error(), call.value(u"input"_s));
    return act(call, *payload);
}

std::vector<Act> actsFromInput()
{
    return {
        {u"correct"_s, EventKind::CorrectionNoticed, u"correction"_s,
            //: 中文: 一次性告知补正。
            Text::tr("Tell the applicant once what is missing or wrong.")},
        {u"materials"_s, EventKind::MaterialReceived, u"materials"_s,
            //: 中文: 登记补交的材料。
            Text::tr("Record papers that came in later.")},
        {u"not-accept"_s, EventKind::AcceptanceRefused, u"not-accept"_s,
            //: 中文: 不予受理。
            Text::tr("Refuse acceptance.")},
        {u"not-required"_s, EventKind::LicenceNotRequired, u"not-required"_s,
            //: 中文: 无需许可。
            Text::tr("No licence is required.")},
        {u"hand-in"_s, EventKind::HandedIn, u"hand-in"_s,
            //: 中文: 代办点移交材料。
            Text::tr("Hand a village case over.")},
        {u"withdraw"_s, EventKind::Withdrawn, u"withdraw"_s,
            //: 中文: 申请人撤回。
            Text::tr("The applicant withdraws.")},
        {u"lapse"_s, EventKind::Lapsed, u"lapse"_s,
            //: 中文: 逾期未补正，退件。
            Text::tr("Give papers back that were not corrected in time.")},
    };
}

QCommandLineOption inputOption()
{
    //: 中文: JSON 文件；- 为标准输入。
    return {u"input"_s, Text::tr("JSON file; - is standard input."), u"FILE"_s};
}

QCommandLineOption schemaOption()
{
    //: 中文: 输出所读 JSON 的格式（JSON Schema）。
    return {u"schema"_s, Text::tr("Write the JSON Schema of what is read.")};
}

/// Known to the contract, not in this version.
Command refused(const QString& verb)
{
    return {.group = u"case"_s,
        .verb = verb,
        .usage = u"NUMBER"_s,
        //: 中文: 本版本不支持。
        .summary = Text::tr("This version does not offer that."),
        .fewest = 0,
        .most = -1,
        .options = {inputOption(), schemaOption()},
        .run = [verb](const Invocation&) {
            return failed({Error::Code::Unsupported, u"case "_s + verb});
        }};
}

} // namespace

std::vector<Command> caseCommands()
{
    const QString group = u"case"_s;
    std::vector<Command> commands{
        {group, u"new"_s, u"ITEMCODE"_s,
            //: 中文: 输出事项的空白登记表（JSON），填好后用于 receive、accept。
            Text::tr("Write the empty form of an item as JSON, for receive and accept."), 1, 1, {},
            newIntake},
        {group, u"receive"_s, u"--input FILE"_s,
            //: 中文: 收件。
            Text::tr("Receive an application."), 0, 0, {inputOption(), schemaOption()}, receive},
        {group, u"accept"_s, u"--input FILE | NUMBER"_s,
            //: 中文: 受理：新办件用 --input，已收件的写编号。
            Text::tr("Accept: a new case from --input, or one that is here."), 0, 1,
            {inputOption(), schemaOption(),
                //: 中文: 受理通知书文号。
                {u"document-number"_s, Text::tr("Number of the notice."), u"TEXT"_s}},
            accept},
    };
    for (const Act& what : actsFromInput())
        commands.push_back({group, what.verb, u"NUMBER --input FILE"_s, what.summary, 0, 1,
            {inputOption(), schemaOption()},
            [what](const Invocation& call) { return actFromInput(call, what); }});
    for (const QString& verb : {u"tolerate"_s, u"review"_s, u"stop"_s, u"resume"_s, u"extend"_s,
             u"forward"_s, u"approve"_s, u"deny"_s, u"deliver"_s, u"terminate"_s, u"evaluate"_s})
        commands.push_back(refused(verb));
    return commands;
}

} // namespace yichuang::ctl
