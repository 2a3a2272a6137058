// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/flowchart.h"

#include <QStringList>

#include <vector>

namespace yichuang::cataloguepage {

/// What a box of a chart says.
struct FlowText
{
    QString title; ///< 审查
    QString sub; ///< 2 日; may be empty
    QString note; ///< the sentence behind it

    friend bool operator==(const FlowText&, const FlowText&) = default;
};

/// One text for each node of the item's chart, in the same order.
[[nodiscard]] std::vector<FlowText> flowTexts(
    const catalogue::FlowChart& chart, const catalogue::Item& item);
[[nodiscard]] std::vector<FlowText> flowTexts(
    const catalogue::FlowChart& chart, const catalogue::JointTheme& theme);

/// The heads of the lanes: roles and stages as the catalogue names them, 申请人 for the applicant.
[[nodiscard]] QStringList laneNames(const catalogue::FlowChart& chart);

} // namespace yichuang::cataloguepage
