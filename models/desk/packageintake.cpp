// SPDX-License-Identifier: Apache-2.0
#include "models/desk/packageintake.h"

#include "models/calendar/yearpackage.h"
#include "models/desk/centralsettings.h"
#include "models/desk/profilerules.h"
#include "models/store/packages.h"

namespace yichuang::desk {
namespace {

using store::KeptPackage;
using Standing = KeptPackage::Standing;

/// Whether it said anything new.
enum class Effect { None, Changed };

Result<Effect> useCalendar(store::Database& database, const KeptPackage& package, Instant now)
{
    const auto present = profileCalendar(database);
    const auto years = calendar::yearsFromPackage(package.content);
    if (!present || !years)
        return tl::unexpected(present ? years.error() : present.error());
    if (newYears(*present, *years).empty())
        return Effect::None;
    return takeOverYears(database, *years, {.source = store::YearSource::Package}, now)
        .map([](const calendar::WorkingCalendar&) { return Effect::Changed; });
}

Result<Effect> useCatalogue(store::Database& database, const KeptPackage& package, Instant now)
{
    const auto before = rulesStamp(database);
    if (!before)
        return tl::unexpected(before.error());
    return takeOverCatalogue(database,
        {.version = package.version,
            .fromPackage = true,
            .content = package.content,
            .acceptedAt = now})
        .and_then([&](const catalogue::Catalogue&) { return rulesStamp(database); })
        .map([&](qint64 after) { return after == *before ? Effect::None : Effect::Changed; });
}

Result<Effect> useSettings(store::Database& database, const KeptPackage& package, Instant /*now*/)
{
    return takeOverSettings(database, package.content).map([](bool changed) {
        return changed ? Effect::Changed : Effect::None;
    });
}

} // namespace

Result<PackagesTaken> takePackages(store::Database& database, Instant now)
{
    struct Kind
    {
        QString name;
        Result<Effect> (*use)(store::Database&, const KeptPackage&, Instant);
        bool PackagesTaken::*changed;
    };
    const Kind kinds[] = {{QStringLiteral("catalogue"), useCatalogue, &PackagesTaken::catalogue},
        {QStringLiteral("calendar"), useCalendar, &PackagesTaken::calendar},
        {QString::fromLatin1(settingsPackage), useSettings, &PackagesTaken::settings}};
    PackagesTaken taken;
    for (const Kind& kind : kinds) {
        const auto package = store::keptPackage(database, kind.name);
        if (!package)
            return tl::unexpected(package.error());
        if (!*package || (*package)->standing != Standing::New)
            continue;
        const auto effect = kind.use(database, **package, now);
        // Nothing was written yet when the content is what is wrong.
        const bool unusable = !effect && effect.error().code == Error::Code::InvalidInput;
        if (!effect && !unusable)
            return tl::unexpected(effect.error());
        if (unusable)
            taken.unusable.append(kind.name);
        else
            taken.*kind.changed = *effect == Effect::Changed;
        auto judged = store::judgePackage(database, kind.name, (*package)->tag,
            unusable ? Standing::Unusable : Standing::Used,
            unusable ? effect.error().detail : QString{});
        if (!judged)
            return tl::unexpected(judged.error());
    }
    return taken;
}

} // namespace yichuang::desk
