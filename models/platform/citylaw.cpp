// SPDX-License-Identifier: Apache-2.0
#include "models/platform/citylaw.h"

#include "models/builtin/builtincatalogue.h"
#include "models/calendar/yearpackage.h"
#include "models/catalogue/cataloguepackage.h"
#include "models/crypto/digest.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;
using calendar::WorkingCalendar;

constexpr qsizetype markDigits = 12;

QString markOf(const QByteArray& bytes)
{
    return QString::fromLatin1(crypto::sha256(bytes).toHex().first(markDigits));
}

Result<std::vector<catalogue::NamedFile>> filesIn(const QString& path)
{
    const QDir folder{path};
    std::vector<catalogue::NamedFile> files;
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Code::Unreadable, file.fileName());
        files.push_back({name, file.readAll()});
    }
    return files;
}

Result<WorkingCalendar> cityCalendar(const std::vector<catalogue::NamedFile>& files)
{
    auto calendar = WorkingCalendar::loadBuiltIn();
    for (const catalogue::NamedFile& file : files) {
        if (!calendar)
            return calendar;
        const auto year = calendar::calendarYearFromJson(file.bytes, file.name.chopped(5).toInt());
        calendar = year.and_then(
            [&](const calendar::CalendarYear& read) { return calendar->withYear(read); });
        if (!calendar)
            return failure(calendar.error().code, file.name + u": "_s + calendar.error().detail);
    }
    return calendar;
}

/// All calendars the platform ever judged by; the present one is added.
Result<std::vector<WorkingCalendar>> pastCalendars(
    const QString& folder, const WorkingCalendar& present)
{
    const QString kept = folder + u"/past-calendars"_s;
    const QByteArray bytes = calendar::toPackage(present.years());
    const QString own = markOf(bytes) + u".json"_s;
    if (!QDir{}.mkpath(kept))
        return failure(Error::Code::Unwritable, kept);
    if (!QFile::exists(kept + u'/' + own)) {
        QSaveFile file{kept + u'/' + own};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return failure(Error::Code::Unwritable, file.fileName());
    }
    const auto files = filesIn(kept);
    if (!files)
        return tl::unexpected(files.error());
    std::vector<WorkingCalendar> past;
    for (const catalogue::NamedFile& file : *files) {
        if (file.name == own)
            continue;
        auto calendar = calendar::yearsFromPackage(file.bytes)
                            .and_then([](std::vector<calendar::CalendarYear> years) {
                                return WorkingCalendar::build(std::move(years));
                            });
        if (!calendar)
            return failure(Error::Code::Corrupt, file.name + u": "_s + calendar.error().detail);
        past.push_back(std::move(*calendar));
    }
    return past;
}

struct CityCatalogue
{
    catalogue::Catalogue catalogue;
    QByteArray package;
};

Result<CityCatalogue> cityCatalogue(const LawFiles& law)
{
    auto builtIn = builtin::loadBuiltInCatalogue();
    auto files = filesIn(u":/catalogue"_s);
    if (!builtIn || !files)
        return tl::unexpected(builtIn ? files.error() : builtIn.error());
    std::vector<catalogue::NamedFile> own;
    for (const catalogue::NamedFile& file : law.cityItems)
        own.push_back({u"from-city-"_s + file.name, file.bytes});
    for (const catalogue::NamedFile& file : law.items)
        own.push_back({u"city-"_s + file.name, file.bytes});
    files->insert(files->end(), own.begin(), own.end());
    const QByteArray package = catalogue::toPackage(*files);
    if (own.empty())
        return CityCatalogue{std::move(*builtIn), package};
    // The day a version begins is no matter to a judge: a case names its version.
    return catalogue::updateFrom(catalogue::judgeTogether(own, builtIn->knownCodes()))
        .and_then([&](catalogue::CatalogueUpdate update) {
            return catalogue::extended(*builtIn, std::move(update), WorkingCalendar::firstDay());
        })
        .map([&](catalogue::Catalogue catalogue) {
            return CityCatalogue{std::move(catalogue), package};
        });
}

} // namespace

Result<LawFiles> readLawFiles(const QString& folder)
{
    LawFiles law;
    const std::pair<QString, std::vector<catalogue::NamedFile>*> places[]{
        {u"/from-city/catalogue"_s, &law.cityItems}, {u"/from-city/calendar"_s, &law.cityYears},
        {u"/catalogue"_s, &law.items}, {u"/calendar"_s, &law.years}};
    for (const auto& [place, files] : places) {
        auto read = filesIn(folder + place);
        if (!read)
            return tl::unexpected(read.error());
        *files = *std::move(read);
    }
    return law;
}

Result<BuiltInLaw> lawFrom(const QString& folder, const LawFiles& files)
{
    auto catalogue = cityCatalogue(files);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    auto years = files.cityYears;
    years.insert(years.end(), files.years.begin(), files.years.end());
    auto calendar = cityCalendar(years);
    if (!calendar)
        return tl::unexpected(calendar.error());
    auto past = pastCalendars(folder, *calendar);
    if (!past)
        return tl::unexpected(past.error());
    const PackageContent yearsOut{.name = u"calendar"_s,
        .version = calendar->version(),
        .bytes = calendar::toPackage(calendar->years())};
    const PackageContent items{
        .name = u"catalogue"_s, .version = markOf(catalogue->package), .bytes = catalogue->package};
    return BuiltInLaw{.judge = RuleJudge{std::move(catalogue->catalogue), std::move(*calendar),
                          cases::FrontMode::FrontAccepts, std::move(*past)},
        .packages = {items, yearsOut}};
}

Result<BuiltInLaw> loadCityLaw(const QString& folder)
{
    return readLawFiles(folder).and_then(
        [&folder](const LawFiles& files) { return lawFrom(folder, files); });
}

} // namespace yichuang::platform
