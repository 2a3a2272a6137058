// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"
#include "models/store/session.h"

#include <QJsonObject>

namespace yichuang::store {

using DraftId = Id<struct DraftTag>;

/// A form as it stands while it is typed (architecture, promise 2). Its content is sealed.
struct Draft
{
    DraftId id;
    QString form; ///< which form, for example "accept"
    Instant savedAt{};
    QJsonObject content;

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// Writes the draft over its older copy. It belongs to the account of the session.
[[nodiscard]] Result<> saveDraft(Database& database, const Session& session, const Draft& draft);
/// The account's drafts of one form, newest first: what is offered again after a crash. A draft
/// that does not open is left out rather than keeping the others back; it stays in the file.
[[nodiscard]] Result<std::vector<Draft>> drafts(
    Database& database, const Session& session, const QString& form);
/// How many drafts of one form lie here, of whatever account: all that may be said before anybody
/// has signed in.
[[nodiscard]] Result<int> draftCount(Database& database, const QString& form);
/// NotFound when it was sent or thrown away already.
[[nodiscard]] Result<Draft> draft(Database& database, const Session& session, DraftId id);
/// When its form was recorded, or the person threw it away. Nothing happens when it is gone.
[[nodiscard]] Result<> discardDraft(Database& database, DraftId id);

} // namespace yichuang::store
