// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/item.h"
#include "models/catalogue/jointtheme.h"

#include <QString>

#include <vector>

namespace yichuang::cataloguepage {

/// A label and what stands under it in the head of an item or theme.
struct Fact
{
    enum class Weight {
        Plain,
        Promise, ///< what the hall binds itself to: bold and blue
        Missing ///< the catalogue does not say: amber
    };

    QString label;
    QString value;
    Weight weight{Weight::Plain};

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// What a person at the window is asked first: terms, fee, level, who decides, telephones.
[[nodiscard]] std::vector<Fact> factsOf(const catalogue::Item& item);
[[nodiscard]] std::vector<Fact> factsOf(const catalogue::JointTheme& theme);

/// 要素 6 / 7，缺流程图
struct CompletenessLine
{
    QString words;
    QString detail; ///< what is missing for use and for publication, for the tooltip; may be empty
    bool complete{true};
};
[[nodiscard]] CompletenessLine completenessOf(const catalogue::Item& item);

/// What the catalogue remarks about an item, and what stands in its way: paused, cancelled, at
/// variance with present law. Empty for most.
struct Remark
{
    QString words;
    bool warns{false};
};
[[nodiscard]] Remark remarkOf(const catalogue::Item& item);

/// 元 with two decimals and the unit: 20.00 元/证
[[nodiscard]] QString amountText(const catalogue::FeeStandard& standard);

} // namespace yichuang::cataloguepage
