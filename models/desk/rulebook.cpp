// SPDX-License-Identifier: Apache-2.0
#include "models/desk/rulebook.h"

#include "models/catalogue/classification.h"

#include <algorithm>

namespace yichuang::desk {
namespace {

using catalogue::Level;

const QString townshipGovernment = QStringLiteral("XZF");

bool exercises(const catalogue::Item& item, Level level)
{
    return item.level == level || std::ranges::find(item.levels, level) != item.levels.end();
}

/// The lowest level from the place upwards that exercises the matter or reviews it first.
Level organLevel(const catalogue::Item& item, Level place)
{
    for (Level level : {Level::Village, Level::Township, Level::County, Level::City}) {
        const bool reviews = item.forward && item.forward->reviewLevel == level;
        if (level >= place && (exercises(item, level) || reviews))
            return level;
    }
    return item.level;
}

/// Code of the division of a level that a place lies in.
QString divisionCode(const QString& placeCode, Level level)
{
    switch (level) {
    case Level::Village:
        return placeCode;
    case Level::Township:
        return placeCode.left(9);
    case Level::County:
        return placeCode.left(6);
    case Level::City:
        return placeCode.left(4) + QStringLiteral("00");
    case Level::Province:
        return placeCode.left(2) + QStringLiteral("0000");
    }
    Q_UNREACHABLE();
}

} // namespace

const calendar::WorkingCalendar& RuleBook::calendarOf(const QString& version) const
{
    const auto found = std::ranges::find(
        pastCalendars, version, [](const auto& past) { return past.version(); });
    return found == pastCalendars.end() || calendar.version() == version ? calendar : *found;
}

const calendar::WorkingCalendar& RuleBook::calendarFor(const cases::Case& c) const
{
    return cases::isEnded(c.state) ? calendarOf(c.endedUnder) : calendar;
}

const catalogue::Item* RuleBook::item(const QString& code, int version) const
{
    return catalogue ? catalogue->item(code, version) : nullptr;
}

const catalogue::Item* RuleBook::currentItem(const QString& code, Day day) const
{
    const catalogue::Item* item = catalogue ? catalogue->itemOn(code, day) : nullptr;
    return item != nullptr && item->status == catalogue::ItemStatus::InUse ? item : nullptr;
}

QString RuleBook::organName(
    const catalogue::Item& item, const QString& placeCode, const QString& divisionName) const
{
    if (!catalogue)
        return divisionName + item.department;
    const Level level = organLevel(item, catalogue::levelOfPlace(placeCode));
    const catalogue::Division* division = catalogue->division(divisionCode(placeCode, level));
    const QString place = division != nullptr ? division->name : divisionName;
    const bool review = level == Level::Township && item.forward
        && item.forward->reviewLevel == level && !exercises(item, level);
    const catalogue::Department* department
        = catalogue->department(review ? townshipGovernment : item.departmentCode);
    return department != nullptr ? department->nameAt(place) : QString(place + item.department);
}

} // namespace yichuang::desk
