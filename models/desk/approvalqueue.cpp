// SPDX-License-Identifier: Apache-2.0
#include "models/desk/approvalqueue.h"

#include "models/store/sealregister.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

using cases::CaseState;
using Rows = std::vector<store::CaseRow>;

constexpr int mostWaiting = 200;
constexpr std::array allLists{
    ApprovalList::Review, ApprovalList::Decide, ApprovalList::Answer, ApprovalList::Notices};

class QueueReader
{
public:
    QueueReader(store::Database& database, const ApprovalGround& ground)
        : m_database(database)
        , m_ground(ground)
        , m_filter{.placePrefix = scopePrefix(ground.seat)}
    {
    }

    [[nodiscard]] Result<Rows> rows(ApprovalList list)
    {
        Rows all;
        for (auto& part : parts(list)) {
            if (!part)
                return tl::unexpected(part.error());
            std::ranges::move(*part, std::back_inserter(all));
        }
        // Without a due day last, as in every list.
        std::ranges::stable_sort(all, [](const store::CaseRow& a, const store::CaseRow& b) {
            return a.summary.due.value_or(Day::max()) < b.summary.due.value_or(Day::max());
        });
        return all;
    }

private:
    [[nodiscard]] std::vector<Result<Rows>> parts(ApprovalList list)
    {
        switch (list) {
        case ApprovalList::Review:
            return {open(CaseState::Reviewing), open(CaseState::Accepted)};
        case ApprovalList::Decide:
            return {open(CaseState::Approving)};
        case ApprovalList::Answer:
            return {open(CaseState::Received)};
        case ApprovalList::Notices:
            return {unsealed(open(CaseState::Accepted), u"D03"_s),
                unsealed(ended(CaseState::NotAccepted), u"D05"_s),
                unsealed(open(CaseState::Granted), u"D12"_s),
                unsealed(open(CaseState::Refused), u"D13"_s)};
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] Result<Rows> open(CaseState state)
    {
        m_filter.state = state;
        return store::openCases(
            m_database, m_ground.session, m_filter, m_ground.today, std::nullopt, mostWaiting);
    }
    [[nodiscard]] Result<Rows> ended(CaseState state)
    {
        m_filter.state = state;
        return store::receivedCases(m_database, m_ground.session, m_filter, store::Span::Ended,
            m_ground.today, std::nullopt, mostWaiting);
    }
    [[nodiscard]] Result<Rows> unsealed(Result<Rows> rows, const QString& document)
    {
        if (!rows)
            return rows;
        Rows waiting;
        for (store::CaseRow& row : *rows) {
            const auto impression
                = store::impressionOf(m_database, m_ground.session, row.summary.id, document);
            if (!impression)
                return tl::unexpected(impression.error());
            if (!*impression)
                waiting.push_back(std::move(row));
        }
        return waiting;
    }

    store::Database& m_database;
    const ApprovalGround& m_ground;
    store::CaseFilter m_filter;
};

} // namespace

Result<Rows> approvalRows(
    store::Database& database, const ApprovalGround& ground, ApprovalList list)
{
    return QueueReader{database, ground}.rows(list);
}

Result<std::map<ApprovalList, int>> approvalCounts(
    store::Database& database, const ApprovalGround& ground)
{
    QueueReader reader{database, ground};
    std::map<ApprovalList, int> counts;
    for (const ApprovalList list : allLists) {
        const auto rows = reader.rows(list);
        if (!rows)
            return tl::unexpected(rows.error());
        counts[list] = static_cast<int>(rows->size());
    }
    return counts;
}

Result<int> decidedToday(store::Database& database, const ApprovalGround& ground)
{
    return store::impressions(database, ground.session, ground.today, ground.today)
        .map([&](const std::vector<store::SealImpression>& rows) {
            return static_cast<int>(std::ranges::count_if(rows, [&](const auto& row) {
                const bool decision = row.document == u"D12" || row.document == u"D13";
                return decision && row.person == ground.seat.person && !row.spoils;
            }));
        });
}

Result<Dossier> dossierOf(
    store::Database& database, const ApprovalGround& ground, CaseId id, const RuleBook& rules)
{
    auto file = readCaseFile(database, ground.session, id, rules, ground.seat, ground.today);
    if (!file)
        return tl::unexpected(file.error());
    const auto credit = brokeAPromise(
        database, ground.session, file->c.received.applicant, rules, ground.seat.policy);
    if (!credit)
        return tl::unexpected(credit.error());
    return Dossier{std::move(*file), *credit};
}

} // namespace yichuang::desk
