// SPDX-License-Identifier: Apache-2.0
#include "models/desk/profilerules.h"

#include "models/builtin/builtincatalogue.h"
#include "models/calendar/yearpackage.h"
#include "models/store/settings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

using calendar::CalendarYear;
using calendar::WorkingCalendar;
using catalogue::Catalogue;

const QString stampSetting = u"rulesStamp"_s;
const QString countedSetting = u"countedCalendar"_s;

tl::unexpected<Error> damaged(const QString& what, const Error& error)
{
    return failure(Error::Code::Corrupt, what + u": "_s + error.detail);
}

Result<catalogue::CatalogueUpdate> updateIn(const QByteArray& content, const Catalogue& base)
{
    return catalogue::filesFromPackage(content).and_then(
        [&](const std::vector<catalogue::NamedFile>& files) {
            return catalogue::updateFrom(catalogue::judgeTogether(files, base.knownCodes()));
        });
}

Result<std::vector<WorkingCalendar>> pastCalendars(
    store::Database& database, const QString& present)
{
    const auto kept = store::keptCalendars(database);
    if (!kept)
        return tl::unexpected(kept.error());
    std::vector<WorkingCalendar> past;
    for (const store::KeptCalendar& one : *kept) {
        if (one.version == present)
            continue;
        auto read = calendar::yearsFromPackage(one.content.toUtf8())
                        .and_then([](std::vector<CalendarYear> years) {
                            return WorkingCalendar::build(std::move(years));
                        });
        if (!read)
            return damaged(u"calendar "_s + one.version, read.error());
        past.push_back(std::move(*read));
    }
    return past;
}

Result<> raiseStamp(store::Database& database)
{
    return rulesStamp(database).and_then([&](qint64 stamp) {
        return store::putSetting(database, stampSetting, QString::number(stamp + 1));
    });
}

Result<> keep(store::Database& database, const WorkingCalendar& calendar, Instant now)
{
    return store::keepCalendar(database,
        {.version = calendar.version(),
            .since = now,
            .content = QString::fromUtf8(calendar::toPackage(calendar.years()))});
}

} // namespace

Result<qint64> rulesStamp(store::Database& database)
{
    return store::setting(database, stampSetting).map([](const std::optional<QString>& text) {
        return text ? text->toLongLong() : 0;
    });
}

Result<WorkingCalendar> withYears(const WorkingCalendar& base, std::span<const CalendarYear> years)
{
    Result<WorkingCalendar> calendar = base;
    for (const CalendarYear& year : years) {
        if (calendar)
            calendar = calendar->withYear(year);
    }
    return calendar;
}

std::vector<CalendarYear> newYears(
    const WorkingCalendar& calendar, std::span<const CalendarYear> years)
{
    const auto known = calendar.years();
    std::vector<CalendarYear> fresh;
    std::ranges::copy_if(years, std::back_inserter(fresh),
        [&](const CalendarYear& year) { return std::ranges::find(known, year) == known.end(); });
    return fresh;
}

Result<Catalogue> profileCatalogue(store::Database& database)
{
    auto catalogue = builtin::loadBuiltInCatalogue();
    const auto kept = store::keptCatalogues(database);
    if (!catalogue || !kept)
        return catalogue ? tl::unexpected(kept.error()) : catalogue;
    for (const store::KeptCatalogue& one : *kept) {
        auto next
            = updateIn(one.content, *catalogue).and_then([&](catalogue::CatalogueUpdate update) {
                  return catalogue::extended(
                      *catalogue, std::move(update), beijingDay(one.acceptedAt));
              });
        if (!next)
            return damaged(u"catalogue "_s + one.version, next.error());
        catalogue = std::move(next);
    }
    return catalogue;
}

Result<WorkingCalendar> profileCalendar(store::Database& database)
{
    const auto builtIn = WorkingCalendar::loadBuiltIn();
    const auto accepted = store::acceptedYears(database);
    if (!builtIn || !accepted)
        return builtIn ? tl::unexpected(accepted.error()) : builtIn;
    std::vector<CalendarYear> years;
    for (const store::AcceptedYear& one : *accepted) {
        const auto year = calendar::calendarYearFromJson(one.content.toUtf8(), one.year);
        if (!year)
            return damaged(u"calendar year %1"_s.arg(one.year), year.error());
        years.push_back(*year);
    }
    return withYears(*builtIn, years);
}

Result<RuleBook> profileRuleBook(store::Database& database)
{
    const auto stamp = rulesStamp(database);
    if (!stamp)
        return tl::unexpected(stamp.error());
    auto catalogue = profileCatalogue(database);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    auto calendar = profileCalendar(database);
    if (!calendar)
        return tl::unexpected(calendar.error());
    auto past = pastCalendars(database, calendar->version());
    if (!past)
        return tl::unexpected(past.error());
    return RuleBook{.catalogue = std::make_shared<const Catalogue>(std::move(*catalogue)),
        .calendar = std::move(*calendar),
        .pastCalendars = std::move(*past),
        .stamp = *stamp};
}

Result<> refresh(store::Database& database, LiveRules& rules)
{
    const auto stamp = rulesStamp(database);
    if (!stamp)
        return tl::unexpected(stamp.error());
    if (*stamp == rules.now().stamp)
        return {};
    return profileRuleBook(database).map([&](RuleBook book) { rules.replace(std::move(book)); });
}

Result<WorkingCalendar> takeOverYears(store::Database& database,
    std::span<const CalendarYear> years, const YearOrigin& origin, Instant now)
{
    const auto before = profileCalendar(database);
    if (!before)
        return before;
    auto after = withYears(*before, years);
    if (!after)
        return after;
    // A profile that never had another calendar follows the one it had until now.
    const auto counted = countedVersion(database);
    const auto kept = counted.and_then([&](const QString& version) {
        return version.isEmpty() ? setCounted(database, *before, now)
                                 : keep(database, *before, now);
    });
    if (!kept)
        return tl::unexpected(kept.error());
    for (const CalendarYear& year : newYears(*before, years)) {
        auto accepted = store::acceptYear(database,
            {.year = year.year,
                .content = QString::fromUtf8(calendar::toJson(year)),
                .source = origin.source,
                .acceptedAt = now,
                .acceptedBy = origin.acceptedBy,
                .confirmedBy = origin.confirmedBy});
        if (!accepted)
            return tl::unexpected(accepted.error());
    }
    return keep(database, *after, now).and_then([&] { return raiseStamp(database); }).map([&] {
        return std::move(*after);
    });
}

Result<Catalogue> takeOverCatalogue(
    store::Database& database, const store::KeptCatalogue& catalogue)
{
    auto base = profileCatalogue(database);
    if (!base)
        return base;
    auto update = updateIn(catalogue.content, *base);
    if (!update)
        return tl::unexpected(update.error());
    if (catalogue::isKnown(*base, *update))
        return base;
    return catalogue::extended(*base, std::move(*update), beijingDay(catalogue.acceptedAt))
        .and_then([&](Catalogue extended) {
            return store::keepCatalogue(database, catalogue)
                .and_then([&] { return raiseStamp(database); })
                .map([&] { return std::move(extended); });
        });
}

Result<QString> countedVersion(store::Database& database)
{
    return store::setting(database, countedSetting).map([](const std::optional<QString>& version) {
        return version.value_or(QString{});
    });
}

Result<> setCounted(store::Database& database, const WorkingCalendar& calendar, Instant now)
{
    return keep(database, calendar, now).and_then([&] {
        return store::putSetting(database, countedSetting, calendar.version());
    });
}

} // namespace yichuang::desk
