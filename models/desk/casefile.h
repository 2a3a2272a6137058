// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/clocks.h"
#include "models/cases/summary.h"
#include "models/catalogue/classification.h"
#include "models/catalogue/item.h"
#include "models/desk/rulebook.h"
#include "models/desk/seat.h"
#include "models/store/documentnumbers.h"
#include "models/store/eventlog.h"

#include <span>
#include <vector>

namespace yichuang::desk {

/// Everything about one case, read in one go.
struct CaseFile
{
    cases::Case c;
    cases::CaseSummary summary;
    catalogue::Item item;
    QString parentPlace; ///< of the village case the papers were handed in for; empty otherwise
    cases::Place handInPlace; ///< of a village's case: the centre of its township (rulebook 5.1)
    QString organ; ///< full name of the organ in charge at the hall's division
    catalogue::Classification classification;
    std::vector<cases::ClockView> clocks; ///< the one that matters now first
    std::vector<store::StoredEvent> events; ///< oldest first
    std::vector<store::DocumentsNumber> numbers; ///< given by this installation's registers
    std::vector<cases::ChildCase> children; ///< cases opened for this one, oldest first

    [[nodiscard]] bool isConfirmed() const;
};

/// A case and the version of its item it lives by; the pointer belongs to the rule book.
struct ReplayedCase
{
    cases::Case c;
    const catalogue::Item* item{nullptr};
};

/// The case its events make: NotFound without a receipt or without the item's version here, Corrupt
/// when stored events contradict the rules they were written under.
[[nodiscard]] Result<ReplayedCase> replayCase(
    std::span<const cases::CaseEvent> events, const RuleBook& book, const deadline::Policy& policy);

/// Everything about one case as of `today`.
[[nodiscard]] Result<CaseFile> readCaseFile(store::Database& database,
    const store::Session& session, CaseId id, const RuleBook& book, const Seat& seat, Day today);

} // namespace yichuang::desk
