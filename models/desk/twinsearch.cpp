// SPDX-License-Identifier: Apache-2.0
#include "models/desk/twinsearch.h"

#include "models/store/casesearch.h"
#include "models/store/eventlog.h"

#include <algorithm>

namespace yichuang::desk {
namespace {

cases::Request requestOf(const Intake& intake)
{
    cases::Received received;
    received.itemCode = intake.itemCode;
    received.applicant = intake.applicant;
    received.parent = intake.parent;
    received.licenceEndsOn = intake.licenceEndsOn;
    return cases::requestOf(received);
}

Result<std::optional<cases::Request>> requestOfCase(
    store::Database& database, const store::Session& session, CaseId id)
{
    return store::receiptOfCase(database, session, id)
        .map([id](const std::optional<store::StoredEvent>& receipt) {
            const auto* received
                = receipt ? std::get_if<cases::Received>(&receipt->event.payload) : nullptr;
            return received != nullptr ? std::optional{cases::requestOf(*received, id)}
                                       : std::nullopt;
        });
}

/// A village's case whose papers lie in a township's is shown as the township's.
bool isCarriedOn(const store::CaseRow& row, const std::vector<store::CaseRow>& all)
{
    return std::ranges::any_of(all,
        [&row](const store::CaseRow& other) { return other.summary.parent == row.summary.id; });
}

} // namespace

Result<std::vector<OpenTwin>> openTwins(
    store::Database& database, const store::Session& session, const Intake& intake)
{
    const cases::Request asked = requestOf(intake);
    if (asked.itemCode.isEmpty())
        return std::vector<OpenTwin>{};
    const auto alike = store::alikeCases(
        database, session, asked.itemCode, {asked.number, asked.telephone}, intake.applicant.name);
    if (!alike)
        return tl::unexpected(alike.error());
    std::vector<OpenTwin> twins;
    for (const store::CaseRow& row : *alike) {
        const cases::CaseSummary& summary = row.summary;
        if (!cases::mayBeTwin(summary.state) || isCarriedOn(row, *alike))
            continue;
        const auto request = requestOfCase(database, session, summary.id);
        if (!request)
            return tl::unexpected(request.error());
        const auto like = *request ? cases::likeness(asked, **request) : cases::Likeness::Different;
        if (like == cases::Likeness::Different)
            continue;
        twins.push_back({.other = {.id = summary.id,
                             .number = summary.number,
                             .place = summary.place,
                             .receivedOn = beijingDay(summary.receivedAt),
                             .state = summary.state},
            .applicant = summary.applicantName,
            .likeness = like});
    }
    std::ranges::stable_sort(
        twins, [](const OpenTwin& a, const OpenTwin& b) { return a.likeness > b.likeness; });
    return twins;
}

} // namespace yichuang::desk
