// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/item.h"

#include <vector>

namespace yichuang::catalogue {

/// What an item has to say of itself (rulebook 4.5).
enum class Element {
    Name, ///< 名称
    Code, ///< 编码
    Type, ///< 类型
    Basis, ///< 依据
    Subject, ///< 行使主体, 实施机关
    FlowChart, ///< 流程图, 办理程序
    Supervision, ///< 监督方式
    Conditions, ///< 申请条件
    Papers, ///< 申报材料
    Term, ///< 承诺期限
    FeeStandard, ///< 收费标准; "free" is an answer
    FeeBasis, ///< 收费依据
    Phone ///< 咨询电话
};
/// name, code, … as in JSON.
[[nodiscard]] QString toText(Element element);
/// The word of the documents: 名称…
[[nodiscard]] QString catalogueWord(Element element);

/// The seven of 定西 2016 without which an item may not be used, and the ten of 临汾 2015 without
/// which it may not be published; four are in both lists.
struct Completeness
{
    std::vector<Element> missingForUse;
    std::vector<Element> missingForPublication;
    int forUse{7}; ///< how many of the seven apply to the item
    int percent{100}; ///< of the elements that apply to the item, rounded down

    [[nodiscard]] bool blocksUse() const { return !missingForUse.empty(); }
    [[nodiscard]] bool blocksPublication() const
    {
        return blocksUse() || !missingForPublication.empty();
    }
    friend bool operator==(const Completeness&, const Completeness&) = default;
};

/// Conditions, papers, procedure and term do not apply to matters nobody applies for (依职权).
[[nodiscard]] Completeness completeness(const Item& item);

} // namespace yichuang::catalogue
