// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/matters.h"
#include "models/store/outbox.h"
#include "widgets/sync/syncfacts.h"

namespace yichuang::app {

/// A row of the outbox as the page shows it: item, applicant and act come from the case.
[[nodiscard]] Result<syncpage::QueueRow> queueRow(
    store::Database& database, const store::Session& session, const store::OutboxRow& row);
/// What somebody has to settle on a case beside its flow.
[[nodiscard]] Result<syncpage::QueueRow> matterRow(
    store::Database& database, const store::Session& session, const store::OpenMatter& matter);
/// The newest record of a case, whatever its standing; nothing for a case without records.
[[nodiscard]] Result<std::optional<syncpage::QueueRow>> newestRow(
    store::Database& database, const store::Session& session, CaseId id);
/// The record with both sides of its conflict; of a matter that is open at `placeCode` with those.
[[nodiscard]] Result<syncpage::Detail> detailOf(
    store::Database& database, const store::Session& session, EventId id, const QString& placeCode);

} // namespace yichuang::app
