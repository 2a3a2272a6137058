// SPDX-License-Identifier: Apache-2.0
#include "models/platform/citystand.h"

#include "models/platform/cityexchange.h"

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostListed = 100;
constexpr int mostTriedAgain = 100'000;

Result<std::optional<wire::Problem>> problemNote(StoreSession& session, const QString& name)
{
    const auto note = session.note(name);
    if (!note)
        return tl::unexpected(note.error());
    if (note->value_or(QString()).isEmpty())
        return std::optional<wire::Problem>{};
    return wire::problemFromBytes((*note)->toUtf8()).map([](wire::Problem problem) {
        return std::optional{std::move(problem)};
    });
}

QString sentence(const wire::Problem& problem) { return problem.title + u"："_s + problem.detail; }

QString moment(const Instant instant) { return toText(toBeijing(instant)); }

/// One line per row: number, reason.
template <typename Rows>
void addRows(QString& text, const QString& heading, const Rows& rows)
{
    if (rows.empty())
        return;
    text += heading;
    for (const auto& row : rows)
        text += u"  "_s + row.number + u"  "_s + (row.problem ? sentence(*row.problem) : QString())
            + u'\n';
}

} // namespace

Result<CityStand> cityStand(StoreSession& session)
{
    const auto outward = session.countOutward();
    const auto inward = session.inwardSetAside(mostListed);
    const auto heard = session.note(citynote::heard);
    const auto problem = problemNote(session, citynote::problem);
    const auto items = problemNote(session, citynote::itemsProblem);
    const auto years = problemNote(session, citynote::yearsProblem);
    if (!outward || !inward || !heard || !problem || !items || !years)
        return failure(Error::Code::Database, u"the stand of the city cannot be read"_s);
    CityStand stand{.outward = *outward,
        .inwardSetAside = static_cast<int>(inward->size()),
        .heard = std::nullopt,
        .problem = *problem,
        .itemsProblem = *items,
        .yearsProblem = *years};
    if (const auto instant = instantFromText(heard->value_or(QString())))
        stand.heard = *instant;
    return stand;
}

Result<QString> cityReport(StoreSession& session)
{
    const auto stand = cityStand(session);
    const auto aside = session.outwardSetAside(mostListed);
    const auto results = session.inwardSetAside(mostListed);
    if (!stand || !aside || !results)
        return tl::unexpected(stand ? (aside ? results.error() : aside.error()) : stand.error());
    QString text = stand->problem ? u"市级平台：不通。"_s + sentence(*stand->problem) + u'\n'
        : stand->heard ? u"市级平台：连通，最近应答 %1。\n"_s.arg(moment(*stand->heard))
                       : u"市级平台：还没有联系过。\n"_s;
    const auto& outward = stand->outward;
    text += outward.since ? u"待送办件 %1 件，最早的从 %2 等起。\n"_s.arg(
                QString::number(outward.waiting), moment(*outward.since))
                          : u"没有待送的办件。\n"_s;
    addRows(text, u"搁置的办件 %1 件，请核对后用 --city-again 重新送出：\n"_s.arg(outward.setAside),
        *aside);
    addRows(text,
        u"未能记入的结果 %1 件，办件有新的进展时自动再试：\n"_s.arg(stand->inwardSetAside),
        *results);
    if (stand->itemsProblem)
        text += u"事项："_s + sentence(*stand->itemsProblem) + u'\n';
    if (stand->yearsProblem)
        text += u"日历："_s + sentence(*stand->yearsProblem) + u'\n';
    return text;
}

Result<int> tryAgain(StoreSession& session, const QString& number, const Instant now)
{
    const auto aside = session.outwardSetAside(mostTriedAgain);
    if (!aside)
        return tl::unexpected(aside.error());
    int again = 0;
    for (OutwardRecord record : *aside) {
        if (!number.isEmpty() && record.number != number)
            continue;
        record.setAside = false;
        record.tries = 0;
        record.nextAt = now;
        if (const auto put = session.putOutward(record); !put)
            return tl::unexpected(put.error());
        ++again;
    }
    return again;
}

} // namespace yichuang::platform
