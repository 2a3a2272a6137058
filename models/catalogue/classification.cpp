// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/classification.h"

#include <algorithm>

namespace yichuang::catalogue {
namespace {

/// The level whose halls execute the matter is its own and every level the catalogue lists beside
/// it; for a forwarded matter the level that reviews first.
bool executes(const Item& item, Level level)
{
    return item.level == level || std::ranges::find(item.levels, level) != item.levels.end()
        || (item.forward && item.forward->reviewLevel == level);
}

/// Village items the village itself decides are not collected for anybody (rulebook 2.3, last
/// sentence).
bool isCollectedForOthers(const Item& item, Level level)
{
    return level == Level::Village && !executes(item, level);
}

Level decidingLevel(const Item& item)
{
    return item.forward ? item.forward->decideLevel : item.level;
}

/// "review_first" of rulebook 2.3: this level reviews before somebody above decides. A front desk
/// reviews nothing, there the label is that of the organ's own node.
bool isForwardedFrom(const Item& item, Level level)
{
    if (!item.forward)
        return false;
    const Level organ = executes(item, level) ? level : item.forward->reviewLevel;
    return item.forward->reviewLevel == organ && decidingLevel(item) > organ;
}

EntryPoint entryPointOf(Level level)
{
    switch (level) {
    case Level::Village:
        return EntryPoint::VillagePoint;
    case Level::Township:
        return EntryPoint::TownshipCentre;
    case Level::County:
        return EntryPoint::CountyHall;
    case Level::City:
    case Level::Province:
        return EntryPoint::CityHall;
    }
    Q_UNREACHABLE();
}

bool isEntryPoint(const Item& item, Level level)
{
    const auto has = [&item](EntryPoint point) {
        return std::ranges::find(item.entryPoints, point) != item.entryPoints.end();
    };
    // Communities have place codes of the village level and centres of their own.
    return has(entryPointOf(level))
        || (level == Level::Village && has(EntryPoint::CommunityCentre));
}

} // namespace

Level levelOfPlace(QStringView placeCode)
{
    if (placeCode.mid(9, 3) != u"000")
        return Level::Village;
    if (placeCode.mid(6, 3) != u"000")
        return Level::Township;
    return placeCode.mid(4, 2) == u"00" ? Level::City : Level::County;
}

Classification classify(const Item& item, const Node& node)
{
    using Fact = KindReason::Fact;
    const bool proxy = isCollectedForOthers(item, node.level);
    const bool forward = isForwardedFrom(item, node.level);
    const int authorities = 1 + static_cast<int>(item.jointDepartments.size());
    const bool joint = authorities >= 2;
    const int promised = item.promised ? item.promised->count() : 0;
    const bool instant = item.promised && promised == 0;

    Classification result;
    if (proxy)
        result.kind = CaseKind::Proxy;
    else if (forward)
        result.kind = CaseKind::Forward;
    else if (joint)
        result.kind = CaseKind::Joint;
    else if (instant)
        result.kind = CaseKind::Instant;
    else
        result.kind = CaseKind::Promised;

    result.reasons = {
        {instant ? Fact::DecidedOnTheSpot : Fact::NeedsExamination, CaseKind::Instant, instant,
            promised, node.level},
        {joint ? Fact::SeveralDepartments : Fact::OneDepartmentDecides, CaseKind::Joint, joint,
            authorities, node.level},
        {proxy ? Fact::CollectedForTheVillage : Fact::ApplicantAtTheWindow, CaseKind::Proxy, proxy,
            0, node.level},
        {forward ? Fact::SuperiorDecides : Fact::DecidedHere, CaseKind::Forward, forward, 0,
            decidingLevel(item)},
    };
    return result;
}

CaseKind label(const Item& item, const Node& node) { return classify(item, node).kind; }

Intake intakeAt(const Item& item, const Node& node)
{
    if (executes(item, node.level))
        return {Intake::As::Executor};
    if (!isEntryPoint(item, node.level))
        return {};
    return {node.level == Level::Village ? Intake::As::VillageAgent : Intake::As::FrontDesk};
}

} // namespace yichuang::catalogue
