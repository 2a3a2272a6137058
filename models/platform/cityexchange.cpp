// SPDX-License-Identifier: Apache-2.0
#include "models/platform/cityexchange.h"

#include "models/platform/docket.h"
#include "models/platform/livelaw.h"

#include <algorithm>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

constexpr int queuedAtOnce = 500;
constexpr int takenAtOnce = 20;
constexpr int mostTries = 20; ///< of one case that the city stumbles over
constexpr int failuresOfACity = 3; ///< cases in a row: then it is the city and not the case
constexpr seconds claimFor{60};
constexpr seconds claimAgain{20};
constexpr seconds firstWait{5};
constexpr seconds longestWait{600};

} // namespace

seconds waitAfter(const int failures)
{
    const int doubled = std::clamp(failures - 1, 0, 10);
    return std::min(firstWait * (1 << doubled), longestWait);
}

CityExchange::CityExchange(Ground ground, city::CityPlatform& city)
    : m_ground(std::move(ground))
    , m_city(city)
    , m_process(QUuid::createUuid().toString(QUuid::Id128))
{
}

Result<Instant> CityExchange::round()
{
    const auto way = claim();
    if (!way)
        return tl::unexpected(way.error());
    if (*way == Way::Closed)
        return m_ground.clock.now() + claimAgain;
    const auto queued = queue();
    if (!queued)
        return tl::unexpected(queued.error());
    if (m_ground.clock.now() < m_notBefore)
        return m_notBefore;
    for (const auto step :
        {&CityExchange::push, &CityExchange::pull, &CityExchange::takePackages}) {
        if (const auto done = (this->*step)(); !done)
            return tl::unexpected(done.error());
        if (m_ground.clock.now() < m_notBefore)
            return m_notBefore;
    }
    OutwardCount count;
    const auto counted = m_ground.store.look([&](StoreSession& session) -> Result<> {
        return session.countOutward().map([&](const OutwardCount& found) { count = found; });
    });
    if (!counted)
        return tl::unexpected(counted.error());
    auto next = m_resultsAt;
    if (m_ground.law != nullptr)
        next = std::min(next, m_packagesAt);
    return count.nextAt ? std::min(next, *count.nextAt) : next;
}

Result<CityExchange::Way> CityExchange::claim()
{
    const auto now = m_ground.clock.now();
    if (now + claimAgain < m_claimedUntil)
        return Way::Open;
    auto way = Way::Closed;
    return m_ground.store
        .change([&](StoreSession& session) -> Result<> {
            const auto held = session.note(citynote::claim);
            if (!held)
                return tl::unexpected(held.error());
            const QStringList words = held->value_or(QString()).split(u' ');
            const bool isFree = words.size() != 2 || words.at(0) == m_process
                || instantFromText(words.at(1)).value_or(Instant{}) <= now;
            if (!isFree)
                return {};
            way = Way::Open;
            return session.putNote(citynote::claim, m_process + u' ' + toText(now + claimFor));
        })
        .map([&] {
            m_claimedUntil = way == Way::Open ? now + claimFor : Instant{};
            return way;
        });
}

Result<> CityExchange::queue()
{
    for (;;) {
        qint64 position = 0;
        std::vector<CaseChange> changes;
        auto looked = m_ground.store.look([&](StoreSession& session) -> Result<> {
            const auto known = session.note(citynote::position);
            if (!known)
                return tl::unexpected(known.error());
            position = known->value_or(u"0"_s).toLongLong();
            return session.casesChanged(position, queuedAtOnce)
                .map([&](std::vector<CaseChange> found) { changes = std::move(found); });
        });
        if (!looked || changes.empty())
            return looked;
        const auto now = m_ground.clock.now();
        auto done = m_ground.store.change([&](StoreSession& session) -> Result<> {
            for (const CaseChange& change : changes) {
                const auto known = session.outward(change.caseId);
                const auto record = session.caseRecord(change.caseId);
                if (!known || !record || !*record)
                    return failure(Error::Code::Corrupt, u"a position without its case"_s);
                const bool waits = *known && !(*known)->setAside;
                const OutwardRecord queued{.caseId = change.caseId,
                    .number = (*record)->number,
                    .version = change.version,
                    .since = *known ? (*known)->since : now,
                    .tries = waits ? (*known)->tries : 0,
                    .nextAt = waits ? (*known)->nextAt : now,
                    .problem = *known ? (*known)->problem : std::nullopt};
                auto put = session.putOutward(queued).and_then(
                    [&] { return judgeAgain(session, queued.number); });
                if (!put)
                    return put;
            }
            return session.putNote(citynote::position, QString::number(changes.back().position));
        });
        if (!done)
            return done;
        m_ground.feed.announce(); // a result that waited may be an event now
    }
}

Result<> CityExchange::push()
{
    int failedInARow = 0;
    for (int pushed = 0; pushed < m_ground.pace.pushesARound;) {
        std::vector<OutwardRecord> due;
        auto looked = m_ground.store.look([&](StoreSession& session) -> Result<> {
            return session.outwardDue(m_ground.clock.now(), takenAtOnce)
                .map([&](std::vector<OutwardRecord> found) { due = std::move(found); });
        });
        if (!looked || due.empty())
            return looked;
        for (const OutwardRecord& record : due) {
            const auto setback = pushOne(record);
            if (!setback)
                return tl::unexpected(setback.error());
            ++pushed;
            if (!*setback) {
                failedInARow = 0;
                continue;
            }
            const auto scope = (*setback)->problem.scope;
            failedInARow += (*setback)->problem.retryable ? 1 : 0;
            if (scope == wire::ProblemScope::Platform || failedInARow >= failuresOfACity)
                return blocked(**setback);
        }
    }
    return {};
}

Result<std::optional<city::Setback>> CityExchange::pushOne(const OutwardRecord& record)
{
    std::optional<city::CityCase> told;
    const auto looked = m_ground.store.look([&](StoreSession& session) -> Result<> {
        const auto now = m_ground.clock.now();
        Docket docket{session, m_ground.judge, now, m_ground.ownId};
        const auto c = docket.caseOf(record.caseId);
        if (!c || !*c)
            return c ? failure(Error::Code::Corrupt, u"a queued case is gone"_s)
                     : tl::unexpected(c.error());
        return m_ground.judge.told(**c, beijingDay(now)).map([&](city::CityCase found) {
            told = std::move(found);
        });
    });
    // A case of ours that cannot be told is no reason to keep the others back.
    const city::Answered<city::Confirmation> answer = looked
        ? m_city.pushCase(*told)
        : tl::unexpected(city::setback(city::Obstacle::Refused, looked.error().detail));
    const auto settled = settle(record, told ? told->version : 0, answer);
    if (!settled)
        return tl::unexpected(settled.error());
    return answer ? std::optional<city::Setback>{} : answer.error();
}

Result<> CityExchange::settle(
    const OutwardRecord& told, const int version, const city::Answered<city::Confirmation>& answer)
{
    const auto now = m_ground.clock.now();
    const auto done = m_ground.store.change([&](StoreSession& session) -> Result<> {
        auto row = session.outward(told.caseId);
        if (!row || !*row)
            return row.map([](const auto&) {});
        auto& record = **row;
        if (answer && record.version <= version)
            return session.removeOutward(told.caseId);
        if (answer) {
            record.tries = 0; // told, but the case has moved on meanwhile
            record.problem.reset();
            record.nextAt = now;
            return session.putOutward(record);
        }
        const auto& problem = answer.error().problem;
        const bool isItsOwn = problem.scope != wire::ProblemScope::Platform;
        record.problem = problem;
        // Behind the others, also when the city as a whole is in trouble: should it be this case
        // that makes it stumble, the next run begins with another.
        record.tries += isItsOwn ? 1 : 0;
        record.nextAt
            = now + answer.error().retryAfter.value_or(waitAfter(std::max(record.tries, 1)));
        record.setAside = isItsOwn && (!problem.retryable || record.tries >= mostTries);
        return session.putOutward(record);
    });
    return done && answer ? heard() : done;
}

Result<> CityExchange::heard()
{
    m_failures = 0;
    m_notBefore = {};
    if (m_isQuiet)
        return {};
    m_isQuiet = true;
    return m_ground.store.change([&](StoreSession& session) {
        return session.putNote(citynote::problem, {}).and_then([&] {
            return session.putNote(citynote::heard, toText(m_ground.clock.now()));
        });
    });
}

Result<> CityExchange::blocked(const city::Setback& setback)
{
    ++m_failures;
    m_isQuiet = false;
    m_notBefore = m_ground.clock.now() + setback.retryAfter.value_or(waitAfter(m_failures));
    return m_ground.store.change([&](StoreSession& session) {
        return session.putNote(
            citynote::problem, QString::fromUtf8(wire::toBytes(setback.problem)));
    });
}

} // namespace yichuang::platform
