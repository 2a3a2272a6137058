// SPDX-License-Identifier: Apache-2.0
#include "models/desk/opiniondrafts.h"

#include "models/store/drafts.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

const QString formName = u"opinion"_s;

/// One for each case and account, so that reviewer and approver do not write over each other.
store::DraftId draftFor(const store::Session& session, CaseId id)
{
    return store::DraftId{QUuid::createUuidV5(id.value(), session.account().name)};
}

} // namespace

Result<> keepOpinion(store::Database& database, const store::Session& session, CaseId id,
    const QJsonObject& form, Instant at)
{
    const QJsonObject content{{u"case"_s, toText(id)}, {u"form"_s, form}};
    return store::saveDraft(database, session, {draftFor(session, id), formName, at, content});
}

Result<std::map<CaseId, QJsonObject>> keptOpinions(
    store::Database& database, const store::Session& session)
{
    return store::drafts(database, session, formName)
        .map([](const std::vector<store::Draft>& drafts) {
            std::map<CaseId, QJsonObject> forms;
            for (const store::Draft& draft : drafts) {
                if (const auto id = idFromText<CaseId>(draft.content[u"case"_s].toString()))
                    forms.emplace(*id, draft.content[u"form"_s].toObject());
            }
            return forms;
        });
}

Result<> forgetOpinion(store::Database& database, const store::Session& session, CaseId id)
{
    return store::discardDraft(database, draftFor(session, id));
}

} // namespace yichuang::desk
