// SPDX-License-Identifier: Apache-2.0
#include "models/desk/rulebook.h"

namespace yichuang::desk {

const catalogue::Item* RuleBook::item(const QString& code, int version) const
{
    return catalogue ? catalogue->item(code, version) : nullptr;
}

const catalogue::Item* RuleBook::currentItem(const QString& code, Day day) const
{
    const catalogue::Item* item = catalogue ? catalogue->itemOn(code, day) : nullptr;
    return item != nullptr && item->status == catalogue::ItemStatus::InUse ? item : nullptr;
}

QString RuleBook::organName(const catalogue::Item& item, const QString& divisionName) const
{
    const catalogue::Department* department
        = catalogue ? catalogue->department(item.departmentCode) : nullptr;
    return department != nullptr ? department->nameAt(divisionName)
                                 : QString(divisionName + item.department);
}

} // namespace yichuang::desk
