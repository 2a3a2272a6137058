// SPDX-License-Identifier: Apache-2.0
#include "models/base/canonicaljson.h"
#include "models/platform/cityexchange.h"
#include "models/platform/livelaw.h"
#include "models/platform/ownacts.h"
#include "models/platform/problems.h"

#include <QJsonDocument>

// What comes back from a city's own platform: results as acts, items and calendars as law.
namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int pagesARound = 20;

QByteArray actBytes(const city::CityAct& act)
{
    const auto bytes = [](const cases::Payload& payload) {
        const QJsonObject json{{u"kind"_s, cases::toText(cases::kindOf(payload))},
            {u"payload"_s, cases::payloadToJson(payload)}};
        return QJsonDocument{json}.toJson(QJsonDocument::Compact);
    };
    if (const auto* decided = std::get_if<cases::SuperiorDecided>(&act))
        return bytes(*decided);
    const auto* noted = std::get_if<cases::Noted>(&act);
    return noted != nullptr ? bytes(*noted) : QByteArray();
}

Result<cases::Payload> payloadFrom(const QByteArray& act)
{
    const auto json = objectFromJson(act);
    const auto kind = json ? cases::eventKindFromText(json->value(u"kind"_s).toString())
                           : std::optional<cases::EventKind>{};
    if (!kind)
        return failure(Error::Code::Corrupt, u"inward.act"_s);
    return cases::payloadFromJson(*kind, json->value(u"payload"_s).toObject());
}

} // namespace

Result<> CityExchange::pull()
{
    const auto now = m_ground.clock.now();
    if (now < m_resultsAt)
        return {};
    for (int page = 0; page < pagesARound; ++page) {
        QString cursor;
        auto looked = m_ground.store.look([&](StoreSession& session) -> Result<> {
            return session.note(citynote::results).map([&](const std::optional<QString>& known) {
                cursor = known.value_or(QString());
            });
        });
        if (!looked)
            return looked;
        m_isQuiet = m_isQuiet && page > 0; // once a visit: when the city was last heard
        const auto answer = m_city.pullResults(cursor);
        if (!answer)
            return blocked(answer.error());
        if (auto done = take(*answer).and_then([&] { return heard(); }); !done)
            return done;
        if (!answer->more || answer->cursor == cursor)
            break;
    }
    m_resultsAt = now + m_ground.pace.results;
    return {};
}

Result<> CityExchange::take(const city::ResultPage& page)
{
    auto done = m_ground.store.change([&](StoreSession& session) -> Result<> {
        for (const city::CityResult& result : page.results) {
            if (auto taken = takeOne(session, result); !taken)
                return taken;
        }
        return session.putNote(citynote::results, page.cursor);
    });
    if (done && !page.results.empty())
        m_ground.feed.announce();
    return done;
}

Result<> CityExchange::takeOne(StoreSession& session, const city::CityResult& result)
{
    const auto known = session.inward(result.id);
    if (!known)
        return tl::unexpected(known.error());
    if (*known && (*known)->event)
        return {}; // sent again
    InwardRecord record{.id = result.id,
        .number = result.caseNumber,
        .at = m_ground.clock.now(),
        .act = actBytes(result.act),
        .event = std::nullopt,
        .problem = std::nullopt};
    if (const auto* problem = std::get_if<wire::Problem>(&result.act)) {
        record.problem = *problem;
        return session.putInward(record);
    }
    return judgeResult(session, std::move(record));
}

Result<> CityExchange::judgeResult(StoreSession& session, InwardRecord record)
{
    const auto found = session.caseByNumber(record.number);
    const auto payload = payloadFrom(record.act);
    if (!found || !payload)
        return tl::unexpected(found ? payload.error() : found.error());
    if (!*found) {
        record.problem = problemOf(Trouble::UnknownCase);
        return session.putInward(record);
    }
    OwnActs acts{session, m_ground.judge, m_ground.ownId, m_ground.clock.now()};
    const auto c = acts.docket().caseOf((*found)->id);
    if (!c || !*c)
        return c ? failure(Error::Code::Corrupt, record.id) : tl::unexpected(c.error());
    const auto written = acts.act(**c, m_ground.name, *payload);
    if (!written)
        return tl::unexpected(written.error());
    record.problem = written->problem;
    if (written->verdict == wire::Verdict::Applied)
        record.event = written->eventId;
    return session.putInward(record);
}

Result<> CityExchange::judgeAgain(StoreSession& session, const QString& number)
{
    const auto aside = session.inwardSetAsideOf(number);
    if (!aside)
        return tl::unexpected(aside.error());
    for (const InwardRecord& record : *aside) {
        if (record.act.isEmpty())
            continue; // could not be read, whatever the case says now
        if (auto judged = judgeResult(session, record); !judged)
            return judged;
    }
    return {};
}

template <typename Ask, typename Take>
Result<> CityExchange::takePackage(const QString& note, Ask ask, Take take)
{
    QString tag;
    auto looked = m_ground.store.look([&](StoreSession& session) -> Result<> {
        return session.note(note).map(
            [&](const std::optional<QString>& known) { tag = known.value_or(QString()); });
    });
    if (!looked)
        return looked;
    const auto offer = ask(tag);
    if (!offer) {
        // What concerns the data alone must not keep cases back.
        const auto& problem = offer.error().problem;
        if (problem.scope == wire::ProblemScope::Platform)
            return blocked(offer.error());
        return m_ground.store.change([&](StoreSession& session) {
            return session.putNote(
                note + QStringLiteral("_problem"), QString::fromUtf8(wire::toBytes(problem)));
        });
    }
    if (!*offer)
        return heard();
    Result<> taken = take(**offer);
    if (!taken && taken.error().code != Error::Code::InvalidInput)
        return taken;
    // Data that break a rule are refused once and not read again until the city changes them.
    const auto problem = taken
        ? QString()
        : QString::fromUtf8(wire::toBytes(problemOf(Trouble::LawRefused, taken.error().detail)));
    return m_ground.store.change([&](StoreSession& session) {
        return session.putNote(note, (*offer)->tag).and_then([&] {
            return session.putNote(note + QStringLiteral("_problem"), problem);
        });
    });
}

Result<> CityExchange::takePackages()
{
    const auto now = m_ground.clock.now();
    if (m_ground.law == nullptr || now < m_packagesAt)
        return {};
    auto& law = *m_ground.law;
    auto items = takePackage(
        citynote::items, [this](const QString& tag) { return m_city.catalogue(tag); },
        [&law](const city::CatalogueOffer& offer) { return law.takeItems(offer.files); });
    if (!items || m_ground.clock.now() < m_notBefore)
        return items;
    auto years = takePackage(
        citynote::years, [this](const QString& tag) { return m_city.calendar(tag); },
        [&law](const city::CalendarOffer& offer) { return law.takeYears(offer.years); });
    m_packagesAt = now + m_ground.pace.packages;
    return years;
}

} // namespace yichuang::platform
