// SPDX-License-Identifier: Apache-2.0
#include "models/store/drafts.h"

#include "models/base/canonicaljson.h"

#include <QJsonDocument>

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

struct SealedDraft
{
    Draft draft;
    QByteArray sealed;
};

SealedDraft readDraft(const Row& row)
{
    return {.draft = {.id = row.id<DraftId>(u"draft_id"),
                .form = row.text(u"form"),
                .savedAt = row.instant(u"saved_at"),
                .content = {}},
        .sealed = row.bytes(u"sealed_content")};
}

QByteArray placeOfDraft(DraftId id)
{
    return crypto::placeOf("drafts", "sealed_content", id.value().toRfc4122());
}

Result<Draft> opened(const Session& session, const SealedDraft& found)
{
    return session.openColumn(found.sealed, placeOfDraft(found.draft.id))
        .and_then(objectFromJson)
        .map([&](const QJsonObject& content) {
            Draft draft = found.draft;
            draft.content = content;
            return draft;
        });
}

} // namespace

Result<> saveDraft(Database& database, const Session& session, const Draft& draft)
{
    const QByteArray content = QJsonDocument{draft.content}.toJson(QJsonDocument::Compact);
    return session.sealColumn(content, placeOfDraft(draft.id))
        .and_then([&](const QByteArray& sealed) {
            return database.run(
                u"INSERT INTO drafts (draft_id, account_id, form, saved_at, sealed_content) VALUES "
                u"(?, ?, ?, ?, ?) "
                "ON CONFLICT (draft_id) DO UPDATE SET saved_at = excluded.saved_at, "
                "sealed_content = excluded.sealed_content"_s,
                draft.id, session.account().id, draft.form, draft.savedAt, sealed);
        })
        .map([](qint64) {});
}

Result<std::vector<Draft>> drafts(Database& database, const Session& session, const QString& form)
{
    const auto found = database.all(u"SELECT draft_id, form, saved_at, sealed_content FROM drafts "
                                    u"WHERE account_id = ? AND form = ? "
                                    "ORDER BY saved_at DESC"_s,
        readDraft, session.account().id, form);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<Draft> readable;
    for (const SealedDraft& sealed : *found) {
        if (auto draft = opened(session, sealed))
            readable.push_back(std::move(*draft));
    }
    return readable;
}

Result<int> draftCount(Database& database, const QString& form)
{
    return database.one(
        u"drafts", u"SELECT count(*) AS n FROM drafts WHERE form = ?"_s,
        [](const Row& row) { return row.number(u"n"); }, form);
}

Result<Draft> draft(Database& database, const Session& session, DraftId id)
{
    return database
        .one(u"draft",
            u"SELECT draft_id, form, saved_at, sealed_content FROM drafts WHERE draft_id = ?"_s,
            readDraft, id)
        .and_then([&](const SealedDraft& found) { return opened(session, found); });
}

Result<> discardDraft(Database& database, DraftId id)
{
    return database.run(u"DELETE FROM drafts WHERE draft_id = ?"_s, id).map([](qint64) {});
}

} // namespace yichuang::store
