// SPDX-License-Identifier: Apache-2.0
#include "models/desk/settlement.h"

#include "models/cases/conflict.h"
#include "models/store/eventlog.h"

namespace yichuang::desk {
namespace {

Result<cases::CaseEvent> setAside(
    store::Database& database, const store::Session& session, const EventId& id)
{
    const auto stored = store::eventWithId(database, session, id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return failure(Error::Code::NotFound, toText(id));
    if (store::isPartOfCase((*stored)->standing))
        return failure(Error::Code::InvalidInput, toText((*stored)->standing));
    return (*stored)->event;
}

} // namespace

QFuture<Result<Outcome>> settle(store::Store& store,
    const std::shared_ptr<const store::Session>& session, Desk& desk, const SettlingWords& words,
    const std::optional<SecondPerson>& chief)
{
    return store
        .read([session, id = words.event](
                  store::Database& database) { return setAside(database, *session, id); })
        .then([&desk, words, chief](const Result<cases::CaseEvent>& act) {
            const auto payload = act.and_then([&words](const cases::CaseEvent& event) {
                return cases::settlementOf(event, words.choice, words.reason);
            });
            if (!payload)
                return QtFuture::makeReadyFuture<Result<Outcome>>(tl::unexpected(payload.error()));
            return chief ? desk.actBy(act->caseId, *chief, *payload)
                         : desk.act(act->caseId, *payload);
        })
        .unwrap();
}

} // namespace yichuang::desk
