// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/casejson.h"
#include "app/ctl/profileaccess.h"
#include "app/ctl/syncstatuscommand.h"
#include "app/ctl/text.h"
#include "models/desk/settlement.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

std::optional<cases::ConflictChoice> choiceOf(const QString& word)
{
    using enum cases::ConflictChoice;
    const std::pair<QStringView, cases::ConflictChoice> words[]
        = {{u"act", TakeAct}, {u"platform", KeepOrder}, {u"both", BothStand}, {u"this", ThisStands},
            {u"other", OtherStands}, {u"stamp", TrustStamp}, {u"arrival", TakeArrival}};
    for (const auto& [known, choice] : words) {
        if (word == known)
            return choice;
    }
    return std::nullopt;
}

} // namespace

Reply syncSettle(const Invocation& call)
{
    const auto event = idFromText<EventId>(call.arguments()[0]);
    const auto choice = choiceOf(call.value(u"take"_s));
    const QString reason = call.value(u"reason"_s).trimmed();
    if (!event || !choice || reason.isEmpty())
        //: 中文:
        //: 要写记录编号（sync status 里有）、--take act、platform、both、this、other、stamp 或
        //: arrival，以及 --reason 理由。
        return misused(
            Text::tr("It wants the id of a record (sync status shows it), --take act, platform, "
                     "both, this, other, stamp or arrival, and --reason."));
    std::optional<desk::SecondPerson> chief;
    if (call.has(u"second"_s)) {
        const auto password = readInput(call.value(u"second-password-file"_s));
        if (!password)
            return failed(password.error(), call.value(u"second-password-file"_s));
        chief = {call.value(u"second"_s), QString::fromUtf8(*password).trimmed()};
    }
    return atDesk(call, [&](const ProfileAccess& access, desk::Desk& desk) {
        const auto settled = desk::settle(access.store(), access.session(), desk,
            {.event = *event, .choice = *choice, .reason = reason}, chief);
        return outcomeReply(settled.result(), SystemClock{}.today());
    });
}

} // namespace yichuang::ctl
