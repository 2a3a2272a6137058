// SPDX-License-Identifier: Apache-2.0
#include "app/window/caseswiring.h"

#include "models/base/whendone.h"
#include "models/desk/numbering.h"
#include "models/store/accounts.h"
#include "models/store/caselist.h"
#include "models/store/casesearch.h"
#include "models/store/onemoment.h"
#include "models/store/summaries.h"

#include <algorithm>

namespace yichuang::app {
namespace {

using itemmodels::CasePage;
using itemmodels::CaseQuery;

CasePage pageOf(std::vector<store::CaseRow> rows, int limit)
{
    const bool last = static_cast<int>(rows.size()) < limit;
    return {.rows = std::move(rows), .last = last, .tooShort = false};
}

/// The list of cases that wait for a department's answer. Only the events tell whose answer is
/// open, and few cases wait at one time, so all of them are read.
Result<CasePage> asked(store::Database& database, const store::Session& session,
    const desk::RuleBook& rules, const desk::Seat& seat, const CaseQuery& query, Day today)
{
    constexpr int mostWaiting = 500;
    auto rows = store::openCases(database, session, query.filter, today, std::nullopt, mostWaiting);
    if (!rows)
        return tl::unexpected(rows.error());
    CasePage page{.rows = {}, .last = true, .tooShort = false};
    for (store::CaseRow& row : *rows) {
        const auto events = store::eventsToReplay(database, session, row.summary.id);
        if (!events)
            return tl::unexpected(events.error());
        const auto replayed = desk::replayCase(*events, rules, seat.policy);
        if (replayed && casespage::askedHere(replayed->c, seat) != nullptr)
            page.rows.push_back(std::move(row));
    }
    return page;
}

Result<CasePage> searched(store::Database& database, const store::Session& session,
    const CaseQuery& query, const QStringList& itemCodes, Day today)
{
    auto answer = store::searchCases(database, session, query.text, itemCodes);
    if (!answer)
        return tl::unexpected(answer.error());
    // Chips narrow a search as they narrow a list.
    std::erase_if(answer->rows,
        [&](const store::CaseRow& row) { return !itemmodels::belongs(query, row.summary, today); });
    return CasePage{.rows = std::move(answer->rows), .last = true, .tooShort = answer->tooShort};
}

Result<CasePage> listed(store::Database& database, const store::Session& session,
    const CaseQuery& query, Day today, const std::optional<store::CaseRow>& after, int limit)
{
    const auto page
        = [limit](std::vector<store::CaseRow> rows) { return pageOf(std::move(rows), limit); };
    if (query.order == CaseQuery::Order::DueFirst) {
        const auto mark = after ? std::optional{store::markOf(*after)} : std::nullopt;
        return store::openCases(database, session, query.filter, today, mark, limit).map(page);
    }
    const auto mark = after
        ? std::optional{store::ReceiptMark{after->summary.receivedAt, after->row}}
        : std::nullopt;
    const auto span
        = query.order == CaseQuery::Order::Ended ? store::Span::Ended : store::Span::All;
    return store::receivedCases(database, session, query.filter, span, today, mark, limit)
        .map(page);
}

Result<casespage::CaseCounts> countsOf(store::Database& database, Day today, const QString& places)
{
    const auto lamps = store::lampCounts(database, today, places);
    if (!lamps)
        return tl::unexpected(lamps.error());
    return store::kindCounts(database, places).map([&](const std::vector<int>& kinds) {
        return casespage::CaseCounts{*lamps, kinds};
    });
}

Result<CasePage> counted(
    store::Database& database, Result<CasePage> page, Day today, const QString& places)
{
    return page.and_then([&](CasePage rows) {
        return countsOf(database, today, places).map([&](const casespage::CaseCounts& counts) {
            rows.counts = counts;
            return rows;
        });
    });
}

} // namespace

CasesWiring::CasesWiring(
    SignedIn& person, window::MainWindow& window, shared::Theme& theme, Printing& printing)
    : QObject(&person)
    , m_person(person)
    , m_window(window)
    , m_page(new casespage::CasesPage(theme, services()))
{
    m_page->setSeat(person.seat());
    std::vector<casespage::Department> departments;
    const auto known = person.desk().rules().catalogue;
    for (const catalogue::Department& department : known->departments()) {
        if (department.itemCount > 0)
            departments.push_back({department.code, department.name});
    }
    m_page->setDepartments(departments);
    if (const auto wording = builtin::loadBuiltInWording())
        m_page->setWording(*wording);
    connect(m_page, &casespage::CasesPage::done, this,
        [this](const QString& sentence) { m_window.showToast({.text = sentence}); });
    connect(m_page, &casespage::CasesPage::printFailed, &printing,
        [&printing](
            CaseId id, const QString& number, documents::DocumentKind kind, const Error& cause) {
            printing.failed({id, number, {kind}}, cause);
        });
    connect(&printing, &Printing::saved, m_page, &casespage::CasesPage::refresh);
    connect(&m_person, &SignedIn::caseConfirmed, m_page, &casespage::CasesPage::caseConfirmed);
    connect(&m_person, &SignedIn::casesChanged, m_page, &casespage::CasesPage::refresh);
}

void CasesWiring::find(const QString& text)
{
    m_window.showPage(window::PageId::Cases);
    const auto found = m_person.store().read(
        [text](store::Database& database) { return store::caseWithNumber(database, text); });
    whenDone(found, this, [this, text](const Result<std::optional<CaseId>>& id) {
        if (id && *id)
            m_page->showCase(**id);
        else
            m_page->find(text);
    });
}

casespage::CasesPage::Services CasesWiring::services()
{
    return {
        .fetchPage = [this](const CaseQuery& query, const std::optional<store::CaseRow>& after,
                         int limit) { return fetch(query, after, limit); },
        .counts = [this](const CaseQuery& /*query*/) { return counts(); },
        .caseFile = [this](CaseId id) { return m_person.desk().caseFile(id); },
        .act = [this](CaseId id,
                   const cases::Payload& payload) { return m_person.desk().act(id, payload); },
        .actBy
        = [this](CaseId id, const desk::SecondPerson& second,
              const cases::Payload& payload) { return m_person.desk().actBy(id, second, payload); },
        .tryActs = [this](const cases::Case& c, const catalogue::Item& item,
                       std::span<const desk::SupposedAct> acts,
                       Day day) { return tryActs(c, item, acts, day); },
        .colleagues = [this] { return colleagues(); },
        .page = [this](CaseId id,
                    const cases::Attachment& page) { return m_person.scannedPage(id, page); },
        .print = [this](CaseId id,
                     documents::DocumentKind kind) { return m_person.papers().print(id, kind); },
        .now = [this] { return m_person.clock().now(); },
        .workingDaysAfter =
            [this](Day day, WorkingDays days) {
                return m_person.desk().rules().calendar.addWorkingDays(day, days).value_or(day);
            },
        .workingDays =
            [this](Day after, Day until) {
                return m_person.desk().rules().calendar.workingDaysBetween(after, until);
            },
    };
}

desk::Trial CasesWiring::tryActs(const cases::Case& c, const catalogue::Item& item,
    std::span<const desk::SupposedAct> acts, Day day) const
{
    const desk::Seat& seat = m_person.seat();
    const cases::Rules rules{item, m_person.desk().rules().calendar, seat.frontMode, seat.policy};
    std::vector<desk::SupposedAct> numbered(acts.begin(), acts.end());
    for (desk::SupposedAct& act : numbered)
        act.payload = desk::supposingNumber(std::move(act.payload));
    return desk::tryActs(c, numbered, rules, day);
}

QFuture<Result<std::vector<casespage::Colleague>>> CasesWiring::colleagues() const
{
    return m_person.store().read(
        [](store::Database& database) -> Result<std::vector<casespage::Colleague>> {
            const auto accounts = store::signInNames(database);
            if (!accounts)
                return tl::unexpected(accounts.error());
            std::vector<casespage::Colleague> colleagues;
            for (const store::Account& account : *accounts)
                colleagues.push_back(
                    {account.name, account.person, account.displayName, account.roles});
            return colleagues;
        });
}

QFuture<Result<CasePage>> CasesWiring::fetch(
    const CaseQuery& query, const std::optional<store::CaseRow>& after, int limit) const
{
    CaseQuery mine = query;
    mine.filter.placePrefix = desk::scopePrefix(m_person.seat());
    QStringList itemCodes;
    if (!mine.text.isEmpty()) {
        const auto& source = *m_person.items();
        for (const catalogue::ItemHit& hit : source.index.search(mine.text))
            itemCodes.append(source.items[hit.item]->code);
    }
    const Day today = m_person.clock().today();
    return m_person.store().read([session = m_person.session(), mine, itemCodes, today, after,
                                     limit, rules = m_person.desk().rules(),
                                     seat = m_person.seat()](store::Database& database) {
        return store::atOneMoment(database, [&](store::Database& then) {
            const bool asks = mine.askedDepartment && mine.text.isEmpty();
            auto page = asks          ? asked(then, *session, rules, seat, mine, today)
                : mine.text.isEmpty() ? listed(then, *session, mine, today, after, limit)
                                      : searched(then, *session, mine, itemCodes, today);
            return after ? page : counted(then, std::move(page), today, mine.filter.placePrefix);
        });
    });
}

QFuture<Result<casespage::CaseCounts>> CasesWiring::counts() const
{
    const Day today = m_person.clock().today();
    return m_person.store().read(
        [today, places = desk::scopePrefix(m_person.seat())](store::Database& database) {
            return store::atOneMoment(
                database, [&](store::Database& then) { return countsOf(then, today, places); });
        });
}

} // namespace yichuang::app
