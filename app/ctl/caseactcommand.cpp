// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/actdefaults.h"
#include "app/ctl/casecommand.h"
#include "app/ctl/caseinput.h"
#include "app/ctl/casejson.h"
#include "app/ctl/profileaccess.h"
#include "app/ctl/sealaccess.h"
#include "app/ctl/text.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

using cases::EventKind;

enum class Input {
    Needed,
    MayBeLeftOut /**< the case knows everything the act says */
};

/// A command that writes one event: its input is the event's payload, its schema bears the
/// command's name.
struct ActCommand
{
    const char16_t* verb;
    EventKind kind;
    Input input;
    QString summary;
    const char16_t* schema{nullptr}; ///< where it is not the verb
};

std::vector<ActCommand> answersOnPapers()
{
    using enum EventKind;
    return {
        {u"correct", CorrectionNoticed, Input::Needed,
            //: 中文: 一次性告知补正。
            Text::tr("Tell the applicant once what is missing or wrong."), u"correction"},
        {u"correct-on-spot", CorrectedOnSpot, Input::Needed,
            //: 中文: 当场更正并由申请人签名。
            Text::tr("A mistake was put right on the spot and initialled.")},
        {u"materials", MaterialReceived, Input::Needed,
            //: 中文: 登记补交的材料。
            Text::tr("Record papers that came in later.")},
        {u"not-accept", AcceptanceRefused, Input::Needed,
            //: 中文: 不予受理。
            Text::tr("Refuse acceptance.")},
        {u"not-required", LicenceNotRequired, Input::Needed,
            //: 中文: 无需许可。
            Text::tr("No licence is required.")},
        {u"hand-in", HandedIn, Input::Needed,
            //: 中文: 代办点移交材料。
            Text::tr("Hand a village case over.")},
        {u"lapse", Lapsed, Input::Needed,
            //: 中文: 逾期未补正，退件。
            Text::tr("Give papers back that were not corrected in time.")},
        {u"tolerate", AcceptedWithTolerance, Input::Needed,
            //: 中文: 容缺受理。
            Text::tr("Accept with papers promised for later.")},
        {u"tolerance-close", ToleranceClosed, Input::MayBeLeftOut,
            //: 中文: 容缺材料已补齐。
            Text::tr("The papers promised for later are here.")},
    };
}

std::vector<ActCommand> actsOfReview()
{
    using enum EventKind;
    return {
        {u"assign", ReviewAssigned, Input::MayBeLeftOut,
            //: 中文: 分办：由谁审核。
            Text::tr("Say who reviews; without input whoever is signed in.")},
        {u"stop", StopRequested, Input::Needed,
            //: 中文: 申请特别程序，期限中止。
            Text::tr("Ask for a special procedure that stops the clock.")},
        {u"stop-approve", StopApproved, Input::Needed,
            //: 中文: 批准特别程序并告知申请人。
            Text::tr("Approve the stop and tell the applicant.")},
        {u"resume", StopEnded, Input::Needed,
            //: 中文: 特别程序有了结果，期限续计。
            Text::tr("The stop has its result; the clock runs on.")},
        {u"extend", Extended, Input::Needed,
            //: 中文: 延期（本机关负责人；联办为本级政府负责人）。
            Text::tr("Extend, by the head of the organ or of the government.")},
        {u"ask", OpinionsAsked, Input::Needed,
            //: 中文: 征询联办部门意见。
            Text::tr("Ask other departments for their opinion.")},
        {u"opinion", OpinionGiven, Input::Needed,
            //: 中文: 联办部门答复。
            Text::tr("A department answers.")},
        {u"opinions-close", OpinionsClosed, Input::MayBeLeftOut,
            //: 中文: 答复期满，结束征询。
            Text::tr("Close the round when the terms to answer are over.")},
        {u"review", Reviewed, Input::Needed,
            //: 中文: 审核并提出意见。
            Text::tr("Review and propose.")},
        {u"return", Returned, Input::Needed,
            //: 中文: 退回重新审核。
            Text::tr("Send it back to the reviewer.")},
        {u"forward", Forwarded, Input::Needed,
            //: 中文: 上报上级机关。
            Text::tr("Forward it to the organ that decides.")},
        {u"superior", SuperiorDecided, Input::Needed,
            //: 中文: 登记上级机关的决定。
            Text::tr("Record what the superior decided.")},
        {u"convert", Reclassified, Input::Needed,
            //: 中文: 改判件型。
            Text::tr("The case turns out to be of another type.")},
    };
}

std::vector<ActCommand> decisionsAndEnds()
{
    using enum EventKind;
    return {
        {u"approve", Granted, Input::Needed,
            //: 中文: 准予。
            Text::tr("Grant it.")},
        {u"deny", Refused, Input::Needed,
            //: 中文: 不予。
            Text::tr("Refuse it.")},
        {u"withdraw", Withdrawn, Input::Needed,
            //: 中文: 申请人撤回。
            Text::tr("The applicant withdraws.")},
        {u"terminate", Terminated, Input::Needed,
            //: 中文: 终止审查。
            Text::tr("End a case whose applicant or matter is gone.")},
        {u"void", Voided, Input::Needed,
            //: 中文: 作废（重复或测试登记）。
            Text::tr("Make a double or test entry void.")},
    };
}

std::vector<ActCommand> actsAfterDecision()
{
    using enum EventKind;
    return {
        {u"fee-order", FeeOrdered, Input::MayBeLeftOut,
            //: 中文: 开具缴费通知（只按目录收费）。
            Text::tr("Order a fee of the catalogue.")},
        {u"fee-paid", FeePaid, Input::Needed,
            //: 中文: 登记缴费或免缴。
            Text::tr("The fee is paid or waived.")},
        {u"certify", Certified, Input::Needed,
            //: 中文: 制证。
            Text::tr("The certificate is made.")},
        {u"ready", Ready, Input::MayBeLeftOut,
            //: 中文: 结果已到出件窗口；村级为结果已返回。
            Text::tr("The result lies at the exit window, or is back in the village.")},
        {u"collect-message", Noted, Input::Needed,
            //: 中文: 已通知申请人领取。
            Text::tr("The applicant was told to collect the result.")},
        {u"dispatch", Dispatched, Input::Needed,
            //: 中文: 邮寄。
            Text::tr("The result went to the post.")},
        {u"deliver", Delivered, Input::Needed,
            //: 中文: 送达。
            Text::tr("The result is handed over.")},
        {u"evaluate", Evaluated, Input::Needed,
            //: 中文: 申请人评价。
            Text::tr("The applicant's opinion of the service.")},
        {u"close", Closed, Input::MayBeLeftOut,
            //: 中文: 办结归并（通常自动完成）。
            Text::tr("Close the file; usually that follows by itself.")},
        {u"archive", Archived, Input::Needed,
            //: 中文: 归档。
            Text::tr("Archive it.")},
        {u"note", Noted, Input::Needed,
            //: 中文: 备注。
            Text::tr("A note.")},
    };
}

/// The note's meaning is the command's, whatever the input says.
QJsonObject meantBy(const ActCommand& what, QJsonObject input)
{
    if (what.verb == QStringView{u"collect-message"})
        input[u"kind"_s] = toText(cases::NoteKind::CollectMessage);
    return input;
}

/// The documents that are sealed in the same act (rulebook 7.2): decisions always, the refusal to
/// accept when a PIN is given with it.
std::optional<documents::DocumentKind> sealedWith(
    const Invocation& call, const cases::Payload& payload)
{
    using documents::DocumentKind;
    switch (cases::kindOf(payload)) {
    case EventKind::Granted:
        return DocumentKind::Grant;
    case EventKind::Refused:
        return DocumentKind::Refusal;
    case EventKind::AcceptanceRefused:
        return call.has(u"pin-file"_s) ? std::optional{DocumentKind::NotAcceptedNotice}
                                       : std::nullopt;
    default:
        return std::nullopt;
    }
}

/// Nothing when the act is recorded alone.
std::optional<Reply> sealedWhereSealed(
    const Invocation& call, const ProfileAccess& access, const Clock& clock, desk::SealWish wish)
{
    const auto kind = sealedWith(call, *wish.act);
    if (!kind)
        return std::nullopt;
    const auto seals = sealsHere(access);
    if (!seals)
        return failed(seals.error());
    if (!*seals && !call.has(u"pin-file"_s))
        return std::nullopt; // the paper takes the ink seal
    wish.kind = *kind;
    return sealed(call, access, clock, wish);
}

Reply act(const Invocation& call, const ActCommand& what, const QJsonObject& input)
{
    return atDesk(call, [&](const ProfileAccess& access, desk::Desk& desk) {
        const SystemClock clock;
        const QString number = call.arguments()[0];
        const auto file = desk.caseFile(number).result();
        if (!file)
            return failed(file.error(), number);
        const auto payload = cases::payloadFromJson(
            what.kind, completed(what.kind, meantBy(what, input), *file, desk.seat(), clock.now()));
        if (!payload)
            return failed(payload.error(), call.value(u"input"_s));
        if (const auto sealed = sealedWhereSealed(call, access, clock, {file->c.id, {}, *payload}))
            return *sealed;
        return outcomeReply(desk.act(file->c.id, *payload).result(), clock.today());
    });
}

Reply run(const Invocation& call, const ActCommand& what)
{
    if (call.has(u"schema"_s))
        return schemaReply(QString::fromUtf16(what.schema != nullptr ? what.schema : what.verb));
    if (call.arguments().isEmpty())
        //: 中文: 缺少办件编号。
        return misused(Text::tr("The case number is missing."));
    if (!call.has(u"input"_s))
        return what.input == Input::Needed ? missing(u"input"_s) : act(call, what, {});
    const auto input = inputObject(call);
    if (!input)
        return failed(input.error(), call.value(u"input"_s));
    return act(call, what, *input);
}

bool maySeal(EventKind kind)
{
    return kind == EventKind::Granted || kind == EventKind::Refused
        || kind == EventKind::AcceptanceRefused;
}

} // namespace

std::vector<Command> caseActCommands()
{
    std::vector<Command> commands;
    for (const auto& part :
        {answersOnPapers(), actsOfReview(), decisionsAndEnds(), actsAfterDecision()}) {
        for (const ActCommand& what : part) {
            const bool needed = what.input == Input::Needed;
            QString usage = needed ? u"NUMBER --input FILE"_s : u"NUMBER [--input FILE]"_s;
            QList<QCommandLineOption> options{inputOption(), schemaOption()};
            if (maySeal(what.kind)) {
                usage += u" [--pin-file FILE]"_s;
                options += sealingOptions();
            }
            commands.push_back({u"case"_s, QString::fromUtf16(what.verb), usage, what.summary, 0, 1,
                options, [what](const Invocation& call) { return run(call, what); }});
        }
    }
    return commands;
}

} // namespace yichuang::ctl
