// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/casejson.h"
#include "app/ctl/profileaccess.h"
#include "app/ctl/syncstatuscommand.h"
#include "app/ctl/text.h"
#include "models/store/leases.h"
#include "models/sync/enrolledline.h"
#include "models/sync/repaircalls.h"
#include "models/sync/storeport.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

Result<wire::LeaseAnswer> askedFor(
    const ProfileAccess& access, const Clock& clock, const CaseId& id, wire::LeaseWish wish)
{
    const auto epoch = access.store().readAndWait(
        [&id](store::Database& database) { return store::leaseEpoch(database, id); });
    const auto line = sync::enrolledLine(access.store(), access.session(), clock);
    if (!epoch || !line)
        return tl::unexpected(epoch ? line.error() : epoch.error());
    const wire::LeaseRequest request{
        .wish = wish, .epoch = wish == wire::LeaseWish::Take ? 0 : *epoch};
    const auto answer = sync::askLease(**line, id, request);
    if (!answer)
        return tl::unexpected(sync::errorOf(answer.error()));
    sync::StorePort port{access.store(), access.session(), {}, clock};
    return port.recordLease(*answer).map([&] { return *answer; });
}

} // namespace

Reply syncLease(const Invocation& call)
{
    const auto wish = wire::leaseWishFromText(call.value(u"wish"_s));
    if (!wish)
        //: 中文: --wish 应为 take、renew 或 giveBack。
        return misused(Text::tr("--wish wants take, renew or giveBack."));
    return signedIn(call, [&](const ProfileAccess& access, const Clock& clock) {
        const auto id = access.caseWith(call.arguments()[0]);
        if (!id)
            return failed(id.error(), call.arguments()[0]);
        const auto lease = askedFor(access, clock, *id, *wish);
        if (!lease)
            return failed(lease.error());
        //: 中文: 办理权在本机，第 %1 期
        const QString held = Text::tr("This device may decide, epoch %1").arg(lease->epoch);
        //: 中文: 办理权已交回
        const QString given = Text::tr("The right to decide is given back");
        return Reply{.exit = Exit::Done,
            .text = lease->held ? held : given,
            .document = QJsonObject{{u"ok"_s, true}, {u"epoch"_s, lease->epoch},
                {u"held"_s, lease->held}, {u"expiresAt"_s, toText(lease->expiresAt)}},
            .notes = {},
            .problem = {}};
    });
}

} // namespace yichuang::ctl
