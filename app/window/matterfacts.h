// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/eventlog.h"
#include "models/store/matters.h"
#include "widgets/sync/syncfacts.h"

namespace yichuang::app {

/// What a person settles on a case beside its flow (两头受理, doubtful stamps, numbers given anew)
/// as a row of the page: `row` is the record of the note or of the doubtful act.
[[nodiscard]] syncpage::QueueRow asMatter(syncpage::QueueRow row, const store::OpenMatter& matter);

/// Both sides of it; a number given anew has none, only something to do.
[[nodiscard]] Result<> addMatter(store::Database& database, const store::Session& session,
    const store::OpenMatter& matter, const cases::CaseEvent& event, syncpage::Detail& detail);

} // namespace yichuang::app
