// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/profilerules.h"

#include "models/base/clock.h"
#include "models/builtin/builtincatalogue.h"
#include "models/desk/profilerules.h"
#include "models/desk/workplace.h"
#include "models/store/store.h"

#include <QFileInfo>

namespace yichuang::ctl {
namespace {

template <typename T>
Result<T> readFrom(
    const QString& profile, Result<T> (*read)(store::Database&), Result<T> (*otherwise)())
{
    if (!QFileInfo::exists(store::ProfileFiles{profile}.database()))
        return otherwise();
    const SystemClock clock;
    const auto store = store::Store::open(profile, clock);
    if (!store)
        return tl::unexpected(store.error());
    return (*store)->readAndWait(read);
}

} // namespace

Result<desk::RuleBook> profileRules(const QString& profile)
{
    return readFrom(profile, desk::profileRuleBook, desk::builtInRuleBook);
}

Result<calendar::WorkingCalendar> profileCalendar(const QString& profile)
{
    return readFrom(profile, desk::profileCalendar, calendar::WorkingCalendar::loadBuiltIn);
}

Result<catalogue::Catalogue> profileCatalogue(const QString& profile)
{
    return readFrom(profile, desk::profileCatalogue, builtin::loadBuiltInCatalogue);
}

} // namespace yichuang::ctl
