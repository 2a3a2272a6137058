// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "models/desk/circumstances.h"
#include "models/store/caselist.h"

#include <map>

namespace yichuang::desk {

/// What waits for a reviewer or a chief representative.
enum class ApprovalList {
    Review, ///< accepted cases, taken up or not
    Decide, ///< proposals that wait for the decision
    Answer, ///< papers received whose acceptance waits for an answer
    Notices ///< notices and decisions given and not sealed yet
};

/// Whose lists are read.
struct ApprovalGround
{
    const store::Session& session;
    const Seat& seat;
    Day today{};
};

/// The most urgent first, at most 200: what is above is seen when these are done.
[[nodiscard]] Result<std::vector<store::CaseRow>> approvalRows(
    store::Database& database, const ApprovalGround& ground, ApprovalList list);
[[nodiscard]] Result<std::map<ApprovalList, int>> approvalCounts(
    store::Database& database, const ApprovalGround& ground);
/// Decisions the person of the seat has sealed today.
[[nodiscard]] Result<int> decidedToday(store::Database& database, const ApprovalGround& ground);

/// One case as it is decided on: everything about it, and whether its applicant broke a promise.
struct Dossier
{
    CaseFile file;
    Credit credit{Credit::Good};
};
[[nodiscard]] Result<Dossier> dossierOf(
    store::Database& database, const ApprovalGround& ground, CaseId id, const RuleBook& rules);

} // namespace yichuang::desk
