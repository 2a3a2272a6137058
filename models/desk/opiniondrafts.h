// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
#include "models/store/database.h"
#include "models/store/session.h"

#include <QJsonObject>

#include <map>

namespace yichuang::desk {

/// Opinions as they stand while they are typed, one a case and account (architecture, promise 2):
/// written over each other, sealed at rest, gone when the act is recorded.
[[nodiscard]] Result<> keepOpinion(store::Database& database, const store::Session& session,
    CaseId id, const QJsonObject& form, Instant at);
/// What was not recorded: offered again at the next sign-in.
[[nodiscard]] Result<std::map<CaseId, QJsonObject>> keptOpinions(
    store::Database& database, const store::Session& session);
/// Nothing happens when there is none.
[[nodiscard]] Result<> forgetOpinion(
    store::Database& database, const store::Session& session, CaseId id);

} // namespace yichuang::desk
