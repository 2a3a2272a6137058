// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/casecommand.h"

#include "app/ctl/caseinput.h"
#include "app/ctl/casejson.h"
#include "app/ctl/profileaccess.h"
#include "app/ctl/profilerules.h"
#include "app/ctl/sealaccess.h"
#include "app/ctl/text.h"
#include "models/desk/childcase.h"
#include "models/desk/twinsearch.h"
#include "models/desk/workplace.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

/// A form as JSON; the names of its papers go beside it.
Reply formReply(const desk::Intake& intake, const catalogue::Item& item)
{
    QStringList papers;
    for (std::size_t i = 0; i < item.papers.size(); ++i)
        papers << QString::number(i + 1) + u"  "_s + item.papers[i].name;
    const QJsonObject json = desk::toJson(intake);
    return {.exit = Exit::Done,
        .text = QString::fromUtf8(QJsonDocument{json}.toJson()).trimmed(),
        .document = json,
        .notes = papers,
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
    return formReply(intake, *item);
}

/// The applicant already asks for the same elsewhere (两头受理); `twin` in the form says why not.
QStringList notesOn(const std::vector<desk::OpenTwin>& twins)
{
    QStringList notes;
    for (const desk::OpenTwin& twin : twins)
        //: %1 a place, %2 the number of a case, %3 a day
        //: 中文: 注意：同一申请人的这个事项已在%1收件：%2，%3。
        notes += Text::tr("Note: the applicant already asks for this at %1: %2, received %3.")
                     .arg(twin.other.place.name, twin.other.number, toText(twin.other.receivedOn));
    return notes;
}

Reply open(const Invocation& call, const std::optional<cases::Payload>& then)
{
    if (!call.has(u"input"_s))
        return missing(u"input"_s);
    const auto intake = inputObject(call).and_then(desk::intakeFromJson);
    if (!intake)
        return failed(intake.error(), call.value(u"input"_s));
    return atDesk(call, [&](const ProfileAccess& access, desk::Desk& desk) {
        const auto twins = access.store().readAndWait(
            [&intake, session = access.session()](store::Database& database) {
                return desk::openTwins(database, *session, *intake);
            });
        if (!twins)
            return failed(twins.error());
        auto reply = outcomeReply(desk.open(*intake, then).result(), SystemClock{}.today());
        if (!intake->twin)
            reply.notes += notesOn(*twins);
        return reply;
    });
}

Reply act(const Invocation& call, const cases::Payload& payload)
{
    return atDesk(call, [&](const ProfileAccess& access, desk::Desk& desk) {
        const QString number = call.arguments()[0];
        const auto id = access.caseWith(number);
        if (!id)
            return failed(id.error());
        if (call.has(u"pin-file"_s))
            return sealed(call, access, SystemClock{},
                {*id, documents::DocumentKind::AcceptanceNotice, payload});
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

/// The form of a case that grows out of another: same applicant, and no paper asked for twice.
Reply childIntake(const Invocation& call)
{
    return atDesk(call, [&](const ProfileAccess&, desk::Desk& desk) {
        const QString number = call.arguments()[0];
        const auto parent = desk.caseFile(number).result();
        if (!parent)
            return failed(parent.error(), number);
        const QString code = call.arguments().size() > 1 ? call.arguments()[1] : parent->item.code;
        const catalogue::Item* item = desk.rules().currentItem(code, SystemClock{}.today());
        if (item == nullptr)
            return failed({Error::Code::NotFound, {}}, code);
        return formReply(desk::childIntake(parent->c, parent->item, *item), *item);
    });
}

/// What `case decide` reads.
struct OnTheSpotInput
{
    desk::Intake intake;
    desk::OnTheSpot acts;
};

template <typename T>
Result<T> payloadAt(const QJsonObject& json, const QString& key, cases::EventKind kind)
{
    return cases::payloadFromJson(kind, json[key].toObject())
        .map([](const cases::Payload& payload) { return std::get<T>(payload); });
}

Result<OnTheSpotInput> onTheSpotFromJson(const QJsonObject& json)
{
    OnTheSpotInput input;
    const auto take = [](auto& target, const auto& read) -> Result<> {
        if (!read)
            return tl::unexpected(read.error());
        target = *read;
        return {};
    };
    const bool refused = json.contains(u"deny"_s);
    return take(input.intake, desk::intakeFromJson(json[u"form"_s].toObject()))
        .and_then([&] {
            return take(input.acts.review,
                payloadAt<cases::Reviewed>(json, u"review"_s, cases::EventKind::Reviewed));
        })
        .and_then([&] {
            return refused
                ? take(input.acts.decision,
                    payloadAt<cases::Refused>(json, u"deny"_s, cases::EventKind::Refused))
                : take(input.acts.decision,
                    payloadAt<cases::Granted>(json, u"approve"_s, cases::EventKind::Granted));
        })
        .and_then([&]() -> Result<> {
            if (!json.contains(u"certify"_s))
                return {};
            return take(input.acts.certificate,
                payloadAt<cases::Certified>(json, u"certify"_s, cases::EventKind::Certified));
        })
        .and_then([&]() -> Result<> {
            if (!json.contains(u"deliver"_s))
                return {};
            return take(input.acts.delivered,
                payloadAt<cases::Delivered>(json, u"deliver"_s, cases::EventKind::Delivered));
        })
        .map([&] { return input; });
}

/// 当场办结 (F11): the clerk who calls it and the chief representative of --second.
Reply decide(const Invocation& call)
{
    if (call.has(u"schema"_s))
        return schemaReply(u"decide"_s);
    for (const QString& option : {u"input"_s, u"second"_s, u"second-password-file"_s}) {
        if (!call.has(option))
            return missing(option);
    }
    const auto input = inputObject(call).and_then(onTheSpotFromJson);
    if (!input)
        return failed(input.error(), call.value(u"input"_s));
    const auto password = readInput(call.value(u"second-password-file"_s));
    if (!password)
        return failed(password.error());
    const desk::SecondPerson chief{call.value(u"second"_s), QString::fromUtf8(*password).trimmed()};
    return atDesk(call, [&](const ProfileAccess&, desk::Desk& desk) {
        return outcomeReply(desk.decideOnTheSpot(input->intake, input->acts, chief).result(),
            SystemClock{}.today());
    });
}

} // namespace

std::vector<Command> caseCommands()
{
    const QString group = u"case"_s;
    return {
        {group, u"new"_s, u"ITEMCODE"_s,
            //: 中文: 输出事项的空白登记表（JSON），填好后用于 receive、accept。
            Text::tr("Write the empty form of an item as JSON, for receive and accept."), 1, 1, {},
            newIntake},
        {group, u"receive"_s, u"--input FILE"_s,
            //: 中文: 收件。
            Text::tr("Receive an application."), 0, 0, {inputOption(), schemaOption()}, receive},
        {group, u"accept"_s, u"--input FILE | NUMBER [--pin-file FILE]"_s,
            //: 中文: 受理：新办件用 --input，已收件的写编号。
            Text::tr("Accept: a new case from --input, or one that is here."), 0, 1,
            sealingOptions()
                + QList<QCommandLineOption>{inputOption(), schemaOption(),
                    //: 中文: 受理通知书文号。
                    {u"document-number"_s, Text::tr("Number of the notice."), u"TEXT"_s}},
            accept},
        {group, u"decide"_s, u"--input FILE --second NAME --second-password-file FILE"_s,
            //: 中文: 当场办结即办件：窗口与首席代表两人，一次完成。
            Text::tr("Decide an instant case on the spot: clerk and chief representative."), 0, 0,
            {inputOption(), schemaOption(),
                //: 中文: 首席代表的账号。
                {u"second"_s, Text::tr("Account of the chief representative."), u"NAME"_s},
                //: 中文: 其口令所在文件；- 为标准输入。
                {u"second-password-file"_s, Text::tr("File with that account's password."),
                    u"FILE"_s}},
            decide},
        {group, u"child"_s, u"NUMBER [ITEMCODE]"_s,
            //: 中文: 输出由某办件另立办件的登记表：申请人和已交材料沿用。
            Text::tr("Write the form of a case that grows out of another."), 1, 2, {}, childIntake},
    };
}

} // namespace yichuang::ctl
