// SPDX-License-Identifier: Apache-2.0
#include "models/cases/decisionwords.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::cases {

using catalogue::ItemType;

DecisionWords decisionWords(ItemType type)
{
    switch (type) {
    case ItemType::Licence:
        return {
            u"准予行政许可"_s, u"不予行政许可"_s, u"准予行政许可决定书"_s, u"不予行政许可决定书"_s};
    case ItemType::Confirmation:
        return {u"予以行政确认"_s, u"不予行政确认"_s, u"行政确认决定书"_s, u"不予行政确认决定书"_s};
    case ItemType::Benefit:
        return {u"给予行政给付"_s, u"不予行政给付"_s, u"行政给付决定书"_s, u"不予行政给付决定书"_s};
    case ItemType::Award:
        return {u"给予行政奖励"_s, u"不予行政奖励"_s, u"行政奖励决定书"_s, u"不予行政奖励决定书"_s};
    case ItemType::Adjudication:
        return {u"作出行政裁决"_s, u"不予行政裁决"_s, u"行政裁决书"_s, u"不予行政裁决决定书"_s};
    case ItemType::Penalty:
    case ItemType::Coercion:
    case ItemType::Levy:
    case ItemType::Inspection:
    case ItemType::OtherPower:
        return {u"准予办理"_s, u"不予办理"_s, u"准予办理决定书"_s, u"不予办理决定书"_s};
    case ItemType::PublicService:
        return {u"准予办理"_s, u"不予办理"_s, u"办理结果通知书"_s, u"不予办理通知书"_s};
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::cases
