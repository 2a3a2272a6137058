// SPDX-License-Identifier: Apache-2.0
#include "models/store/draftpages.h"

#include "models/store/attachments.h"

#include <algorithm>

namespace yichuang::store {

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> keepDraftPage(Database& database, const Session& session, const QString& folder,
    DraftId draft, const QByteArray& content)
{
    return keepContent(session, folder, content).and_then([&](const QByteArray& sha256) {
        return database
            .run(u"INSERT OR IGNORE INTO draft_pages (draft_id, sha256) VALUES (?, ?)"_s, draft,
                sha256)
            .map([&](qint64) { return sha256; });
    });
}

Result<std::vector<QByteArray>> releaseDraftPages(
    Database& database, DraftId draft, const std::vector<QByteArray>& kept)
{
    const auto held = database.all(
        u"SELECT sha256 FROM draft_pages WHERE draft_id = ?"_s,
        [](const Row& row) { return row.bytes(u"sha256"); }, draft);
    if (!held)
        return held;
    std::vector<QByteArray> released;
    for (const QByteArray& sha256 : *held) {
        if (std::ranges::find(kept, sha256) != kept.end())
            continue;
        const auto gone = database.run(
            u"DELETE FROM draft_pages WHERE draft_id = ? AND sha256 = ?"_s, draft, sha256);
        if (!gone)
            return tl::unexpected(gone.error());
        released.push_back(sha256);
    }
    return released;
}

Result<> removeUnneeded(
    Database& database, const QString& folder, const std::vector<QByteArray>& released)
{
    for (const QByteArray& sha256 : released) {
        const auto needed = database.one(
            u"page",
            u"SELECT EXISTS (SELECT 1 FROM blobs WHERE sha256 = ?) OR EXISTS (SELECT 1 FROM "
            u"draft_pages WHERE sha256 = ?) AS needed"_s,
            [](const Row& row) { return row.flag(u"needed"); }, sha256, sha256);
        if (!needed)
            return tl::unexpected(needed.error());
        if (!*needed)
            removeContent(folder, sha256);
    }
    return {};
}

} // namespace yichuang::store
