// SPDX-License-Identifier: Apache-2.0
#include "models/desk/circumstances.h"

#include "models/desk/casefile.h"
#include "models/store/casesearch.h"
#include "models/store/eventlog.h"

namespace yichuang::desk {
namespace {

Result<Credit> creditOf(store::Database& database, const store::Session& session, CaseId id,
    const RuleBook& rules, const deadline::Policy& policy)
{
    const auto events = store::eventsToReplay(database, session, id);
    if (!events)
        return tl::unexpected(events.error());
    const auto replayed = replayCase(*events, rules, policy);
    if (!replayed)
        return tl::unexpected(replayed.error());
    return replayed->c.isToleranceOpen() ? Credit::Broken : Credit::Good;
}

} // namespace

Result<Credit> brokeAPromise(store::Database& database, const store::Session& session,
    const cases::Applicant& applicant, const RuleBook& rules, const deadline::Policy& policy)
{
    const QString& number
        = applicant.creditCode.isEmpty() ? applicant.person.number : applicant.creditCode;
    const auto found = store::searchCases(database, session, number);
    if (!found)
        return tl::unexpected(found.error());
    for (const store::CaseRow& row : found->rows) {
        if (row.summary.state != cases::CaseState::Terminated)
            continue;
        const auto credit = creditOf(database, session, row.summary.id, rules, policy);
        if (!credit || *credit == Credit::Broken)
            return credit;
    }
    return Credit::Good;
}

QStringList departmentsOf(const cases::Case& c)
{
    QStringList departments;
    for (const cases::OpinionRound& round : c.rounds) {
        for (const cases::AskedParticipant& participant : round.asked.what.participants)
            departments.append(participant.departmentCode);
    }
    departments.removeDuplicates();
    return departments;
}

} // namespace yichuang::desk
