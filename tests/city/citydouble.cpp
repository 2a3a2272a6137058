// SPDX-License-Identifier: Apache-2.0
#include "tests/city/citydouble.h"

namespace yichuang::test {

using namespace city;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t resultsAPage = 2;

/// What tells cases of one day and terminal apart; the last digit checks the others.
QString serialOf(const QString& number) { return number.chopped(1).last(4); }

template <typename Offer>
std::optional<Offer> unless(const std::optional<Offer>& offer, const QString& knownTag)
{
    return offer && offer->tag != knownTag ? offer : std::nullopt;
}

} // namespace

Answered<Confirmation> CityDouble::pushCase(const CityCase& c)
{
    ++calls;
    if (away)
        return tl::unexpected(*away);
    pushes += serialOf(c.number) + u" v%1"_s.arg(c.version);
    if (const auto against = objects ? objects(c) : std::nullopt)
        return tl::unexpected(*against);
    if (const auto known = has.find(c.number);
        known == has.end() || known->second.version < c.version)
        has[c.number] = c;
    return Confirmation{.reference = u"市-"_s + serialOf(c.number)};
}

Answered<ResultPage> CityDouble::pullResults(const QString& cursor)
{
    ++calls;
    if (away)
        return tl::unexpected(*away);
    const auto first = static_cast<std::size_t>(cursor.toULongLong());
    const auto last = std::min(first + resultsAPage, results.size());
    ResultPage page{.cursor = QString::number(last), .more = last < results.size()};
    for (auto i = first; i < last; ++i)
        page.results.push_back(results.at(i));
    return page;
}

Answered<std::optional<CatalogueOffer>> CityDouble::catalogue(const QString& knownTag)
{
    ++calls;
    if (away || itemsFail)
        return tl::unexpected(away ? *away : *itemsFail);
    return unless(items, knownTag);
}

Answered<std::optional<CalendarOffer>> CityDouble::calendar(const QString& knownTag)
{
    ++calls;
    if (away)
        return tl::unexpected(*away);
    return unless(years, knownTag);
}

Answered<std::vector<wire::Licence>> CityDouble::licences(const LicenceQuestion& question)
{
    ++calls;
    if (away)
        return tl::unexpected(*away);
    questions.push_back(question);
    return registered;
}

} // namespace yichuang::test
