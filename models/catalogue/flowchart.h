// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/item.h"
#include "models/catalogue/jointtheme.h"

#include <QStringList>

#include <vector>

namespace yichuang::catalogue {

/// One box of a flow chart and the cell of the grid it stands in.
struct FlowNode
{
    enum class Kind {
        Apply, ///< 提出申请: where the chart begins
        Step, ///< a step of 办理程序
        PapersComplete, ///< 材料齐全? asked between receipt and acceptance (License Law 32)
        Correction, ///< 补正: told once, then the applicant is back at the beginning
        Decision, ///< the step of the decision, drawn as a question
        Refused, ///< the decision against, with its reasons (License Law 38)
        Collect, ///< 领取结果: where the chart ends
        Part ///< a participant of a joint theme
    };

    Kind kind{Kind::Step};
    std::size_t lane{0};
    int row{0}; ///< from 0, downwards
    int source{-1}; ///< index into the item's steps or the theme's participants; -1: from the law

    friend bool operator==(const FlowNode&, const FlowNode&) = default;
};

/// An arrow. `from` comes before `to`; only a correction leads back up.
struct FlowEdge
{
    enum class Answer { None, Yes, No };

    std::size_t from{0};
    std::size_t to{0};
    Answer answer{Answer::None};

    friend bool operator==(const FlowEdge&, const FlowEdge&) = default;
};

/// 流程图 as data: who (lanes), what (nodes), in which order (edges). Where a box stands is part of
/// it; how large it is drawn is not.
struct FlowChart
{
    QStringList lanes; ///< roles, or stages of a theme; empty text: the applicant
    std::vector<FlowNode> nodes; ///< in the order they come in
    std::vector<FlowEdge> edges;

    [[nodiscard]] bool isEmpty() const { return nodes.empty(); }
    /// One more than the lowest row in use.
    [[nodiscard]] int rowCount() const;

    friend bool operator==(const FlowChart&, const FlowChart&) = default;
};

/// The chart of an item's steps, one lane for the applicant and one for each role, with the two
/// questions the law asks: are the papers complete, is it granted. Empty for an item without steps.
[[nodiscard]] FlowChart flowChartOf(const Item& item);

/// The chart of a joint theme, one lane for each stage: an arrow from each participant to those
/// that wait for it.
[[nodiscard]] FlowChart flowChartOf(const JointTheme& theme);

} // namespace yichuang::catalogue
