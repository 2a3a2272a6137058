// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/itemrules.h"

#include <algorithm>
#include <array>

namespace yichuang::catalogue {

namespace {

/// What is wrong with the order and presence of the nodes; empty when nothing is.
QString orderProblem(const Item& item)
{
    for (std::size_t index = 0; index < item.steps.size(); ++index) {
        if (item.steps[index].sequence != static_cast<int>(index) + 1)
            return QStringLiteral("seq is not 1 to n without gaps");
    }
    if (!std::ranges::is_sorted(item.steps, {}, &Step::node))
        return QStringLiteral("the nodes are not in their order");
    constexpr std::array needed{StepNode::Receipt, StepNode::Acceptance, StepNode::Review,
        StepNode::Decision, StepNode::Delivery};
    for (const StepNode node : needed) {
        if (std::ranges::find(item.steps, node, &Step::node) == item.steps.end())
            return QStringLiteral("no node ") + toText(node);
    }
    const bool stops = std::ranges::any_of(
        item.specialProcedures, std::logical_not{}, &SpecialProcedure::countsInLimit);
    const bool shown = std::ranges::find(item.steps, StepNode::SpecialProcedure, &Step::node)
        != item.steps.end();
    return stops == shown
        ? QString{}
        : QStringLiteral("特别程序 is there exactly when a procedure stops the clock");
}

bool mayCount(StepNode node)
{
    return node != StepNode::Receipt && node != StepNode::SpecialProcedure
        && node != StepNode::Delivery;
}

QString daysProblem(const Item& item)
{
    int counted = 0;
    int stopped = 0;
    for (const Step& step : item.steps) {
        if (step.countsInLimit && !mayCount(step.node))
            return toText(step.node) + QStringLiteral(" does not count in the limit");
        counted += step.countsInLimit ? step.days.count() : 0;
        stopped += step.node == StepNode::SpecialProcedure ? step.days.count() : 0;
    }
    if (item.promised && counted != item.promised->count())
        return QStringLiteral("the counting nodes add up to %1, promised are %2")
            .arg(QString::number(counted), QString::number(item.promised->count()));
    int told = 0;
    for (const SpecialProcedure& procedure : item.specialProcedures)
        told += procedure.countsInLimit ? 0 : procedure.maxDays.value_or(0);
    if (stopped != told)
        return QStringLiteral("特别程序 holds %1 days, its procedures %2")
            .arg(QString::number(stopped), QString::number(told));
    return {};
}

} // namespace

Findings brokenProcessRules(const Item& item, const QString& path)
{
    if (item.steps.empty())
        return {};
    Findings findings;
    for (const QString& problem : {orderProblem(item), daysProblem(item)}) {
        if (!problem.isEmpty())
            findings.push_back({Rule::ProcessInvalid, path + QStringLiteral(".process"), problem,
                item.code, Severity::Error});
    }
    return findings;
}

} // namespace yichuang::catalogue
