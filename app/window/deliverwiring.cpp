// SPDX-License-Identifier: Apache-2.0
#include "app/window/deliverwiring.h"

#include "models/base/whendone.h"
#include "models/store/casesearch.h"

namespace yichuang::app {
namespace {

using deliver::VillageCase;
using itemmodels::CasePage;
using itemmodels::CaseQuery;

constexpr int mostOnOneList = 200; ///< results that wait for the villages of one township

bool isVillage(const desk::Seat& seat)
{
    return catalogue::levelOfPlace(seat.place.code) == catalogue::Level::Village;
}

Result<CasePage> searched(store::Database& database, const store::Session& session,
    const CaseQuery& query, const QStringList& itemCodes, Day today)
{
    auto answer = store::searchCases(database, session, query.text, itemCodes);
    if (!answer)
        return tl::unexpected(answer.error());
    if (auto added = store::addExits(database, answer->rows); !added)
        return tl::unexpected(added.error());
    // The lists narrow a search as they narrow themselves.
    std::erase_if(answer->rows,
        [&](const store::CaseRow& row) { return !itemmodels::belongs(query, row.summary, today); });
    return CasePage{.rows = std::move(answer->rows), .last = true, .tooShort = answer->tooShort};
}

Result<std::vector<VillageCase>> readVillageCases(store::Database& database,
    const store::Session& session, const store::ExitFilter& filter, Day today)
{
    const auto rows
        = store::exitCases(database, session, filter, today, std::nullopt, mostOnOneList);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<VillageCase> waiting;
    for (const store::CaseRow& row : *rows) {
        const QString parent = row.summary.exit ? row.summary.exit->parentNumber : QString{};
        const auto village = store::placeOfCase(database, parent);
        if (!village)
            return tl::unexpected(village.error());
        waiting.push_back({row, *village});
    }
    return waiting;
}

} // namespace

DeliverWiring::DeliverWiring(
    SignedIn& person, window::MainWindow& window, shared::Theme& theme, Printing& printing)
    : QObject(&person)
    , m_person(person)
    , m_window(window)
    , m_page(new deliver::DeliverPage(theme, services()))
{
    m_page->setVillagePoint(isVillage(person.seat()));
    connect(m_page, &deliver::DeliverPage::done, this,
        [this](const QString& sentence) { m_window.showToast({.text = sentence}); });
    connect(m_page, &deliver::DeliverPage::printFailed, &printing,
        [&printing](
            CaseId id, const QString& number, documents::DocumentKind kind, const Error& cause) {
            printing.failed({id, number, {kind}}, cause);
        });
    connect(&printing, &Printing::saved, m_page, &deliver::DeliverPage::refresh);
    connect(&m_person, &SignedIn::caseConfirmed, m_page, &deliver::DeliverPage::caseChanged);
    connect(&m_person, &SignedIn::casesChanged, m_page, &deliver::DeliverPage::refresh);
}

deliver::DeliverPage::Services DeliverWiring::services()
{
    return {
        .fetchPage = [this](const CaseQuery& query, const std::optional<store::CaseRow>& after,
                         int limit) { return fetch(query, after, limit); },
        .counts = [this] { return counts(); },
        .caseFile = [this](CaseId id) { return m_person.desk().caseFile(id); },
        .caseByNumber = [this](const QString& number) { return m_person.desk().caseFile(number); },
        .act = [this](CaseId id, const cases::Payload& payload) { return act(id, payload); },
        .villageCases = [this] { return villageCases(); },
        .print = [this](CaseId id,
                     documents::DocumentKind kind) { return m_person.papers().print(id, kind); },
        .judge = [this](const desk::CaseFile& file,
                     const cases::Payload& payload) { return m_person.judge(file, payload); },
        .today = [this] { return m_person.clock().today(); },
        .workingDays =
            [this](Day after, Day until) {
                return m_person.desk().rules().calendar.workingDaysBetween(after, until);
            },
    };
}

store::ExitFilter DeliverWiring::ofThisSeat(store::ExitFilter filter) const
{
    filter.placePrefix = desk::scopePrefix(m_person.seat());
    filter.villagePoint = isVillage(m_person.seat());
    return filter;
}

QFuture<Result<CasePage>> DeliverWiring::fetch(
    const CaseQuery& query, const std::optional<store::CaseRow>& after, int limit) const
{
    CaseQuery mine = query;
    mine.exit = ofThisSeat(mine.exit.value_or(store::ExitFilter{}));
    QStringList itemCodes;
    if (!mine.text.isEmpty()) {
        const auto& source = *m_person.items();
        for (const catalogue::ItemHit& hit : source.index.search(mine.text))
            itemCodes.append(source.items[hit.item]->code);
    }
    const Day today = m_person.clock().today();
    return m_person.store().read([session = m_person.session(), mine, itemCodes, today, after,
                                     limit](store::Database& database) -> Result<CasePage> {
        if (!mine.text.isEmpty())
            return searched(database, *session, mine, itemCodes, today);
        const auto mark = after ? std::optional{store::markOf(*after)} : std::nullopt;
        return store::exitCases(database, *session, *mine.exit, today, mark, limit)
            .map([limit](std::vector<store::CaseRow> rows) {
                const bool last = static_cast<int>(rows.size()) < limit;
                return CasePage{.rows = std::move(rows), .last = last, .tooShort = false};
            });
    });
}

QFuture<Result<store::ExitCounts>> DeliverWiring::counts() const
{
    return m_person.store().read(
        [filter = ofThisSeat({}), today = m_person.clock().today()](
            store::Database& database) { return store::exitCounts(database, filter, today); });
}

QFuture<Result<std::vector<VillageCase>>> DeliverWiring::villageCases() const
{
    return m_person.store().read(
        [session = m_person.session(), filter = ofThisSeat({.list = cases::ExitList::Village}),
            today = m_person.clock().today()](store::Database& database) {
            return readVillageCases(database, *session, filter, today);
        });
}

QFuture<Result<desk::Outcome>> DeliverWiring::act(CaseId id, const cases::Payload& payload)
{
    const auto done = m_person.desk().act(id, payload);
    whenDone(done, this, [this, id](const Result<desk::Outcome>& outcome) {
        if (outcome && std::holds_alternative<desk::Recorded>(*outcome))
            Q_EMIT recorded(id);
    });
    return done;
}

} // namespace yichuang::app
