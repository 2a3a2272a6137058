// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/flowchart.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace yichuang::catalogue {

namespace {

using Kind = FlowNode::Kind;
using Answer = FlowEdge::Answer;

/// Puts the steps of one item into the grid, from the top left to the bottom.
class ItemChart
{
public:
    explicit ItemChart(const Item& item)
        : m_steps(item.steps)
    {
        m_chart.lanes.append(QString()); // the applicant's
        for (const Step& step : m_steps) {
            if (!m_chart.lanes.contains(step.role))
                m_chart.lanes.append(step.role);
        }
    }

    FlowChart build() &&
    {
        m_last = put(Kind::Apply, 0, 0);
        for (std::size_t i = 0; i < m_steps.size(); ++i)
            addStep(i);
        const std::size_t end = put(Kind::Collect, 0, m_chart.rowCount());
        connect(end);
        return std::move(m_chart);
    }

private:
    [[nodiscard]] std::size_t laneOf(const Step& step) const
    {
        return static_cast<std::size_t>(m_chart.lanes.indexOf(step.role));
    }

    std::size_t put(Kind kind, std::size_t lane, int row, int source = -1)
    {
        m_chart.nodes.push_back({kind, lane, row, source});
        return m_chart.nodes.size() - 1;
    }

    void connect(std::size_t to)
    {
        m_chart.edges.push_back({m_last, to, m_answer});
        m_answer = Answer::None;
        m_last = to;
    }

    [[nodiscard]] bool isFree(std::size_t lane, int row) const
    {
        return std::ranges::none_of(m_chart.nodes,
            [lane, row](const FlowNode& n) { return n.lane == lane && n.row == row; });
    }

    /// To the right of the last node on its row, as people read, if nothing stands between; else a
    /// row lower.
    [[nodiscard]] int rowFor(std::size_t lane) const
    {
        const FlowNode& last = m_chart.nodes[m_last];
        bool free = lane > last.lane && m_answer == Answer::None;
        for (std::size_t between = last.lane + 1; free && between <= lane; ++between)
            free = isFree(between, last.row);
        return free ? last.row : m_chart.nodes[m_last].row + 1;
    }

    void addStep(std::size_t index)
    {
        const Step& step = m_steps[index];
        const std::size_t lane = laneOf(step);
        const int source = static_cast<int>(index);
        if (step.node == StepNode::Acceptance && index > 0)
            askForPapers(lane);
        if (step.node == StepNode::Decision) {
            decide(lane, source);
            return;
        }
        const std::size_t node = put(Kind::Step, lane, rowFor(lane), source);
        connect(node);
        if (step.node == StepNode::Delivery && m_refused) {
            m_chart.edges.push_back({*m_refused, node, Answer::None});
            m_refused.reset();
        }
    }

    void askForPapers(std::size_t lane)
    {
        const int row = m_chart.nodes[m_last].row + 1;
        const std::size_t question = put(Kind::PapersComplete, lane, row);
        connect(question);
        const std::size_t correction = put(Kind::Correction, 0, row);
        m_chart.edges.push_back({question, correction, Answer::No});
        m_chart.edges.push_back({correction, 0, Answer::None});
        m_answer = Answer::Yes;
    }

    void decide(std::size_t lane, int source)
    {
        const std::size_t refusalLane = laneOfRefusal(lane);
        // The way to a refusal on the left would run through what stands left on the same row.
        const int row = refusalLane < lane ? m_chart.nodes[m_last].row + 1 : rowFor(lane);
        const std::size_t question = put(Kind::Decision, lane, row, source);
        connect(question);
        m_refused = put(Kind::Refused, refusalLane, row);
        m_chart.edges.push_back({question, *m_refused, Answer::No});
        m_answer = Answer::Yes;
    }

    /// A refusal goes out where results go out; beside the decision when that is the same desk.
    [[nodiscard]] std::size_t laneOfRefusal(std::size_t decisionLane) const
    {
        const auto delivery = std::ranges::find(m_steps, StepNode::Delivery, &Step::node);
        const std::size_t lane = delivery == m_steps.end() ? 0 : laneOf(*delivery);
        return lane != decisionLane ? lane : decisionLane - 1;
    }

    std::vector<Step> m_steps;
    FlowChart m_chart;
    std::size_t m_last{0};
    Answer m_answer{Answer::None}; ///< what leads on from the last node
    std::optional<std::size_t> m_refused; ///< waits for the delivery
};

/// Indices of a theme's participants, each after those it waits for, else in their own order.
/// Circles are refused at import; what is left of one here keeps its order.
std::vector<std::size_t> inOrder(const JointTheme& theme)
{
    std::vector<std::size_t> order;
    std::vector<int> done;
    const auto isReady = [&](const Participant& p) {
        return std::ranges::all_of(p.dependsOn,
            [&](int sequence) { return std::ranges::find(done, sequence) != done.end(); });
    };
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < theme.participants.size(); ++i)
        left.push_back(i);
    while (!left.empty()) {
        auto next = std::ranges::find_if(
            left, [&](std::size_t i) { return isReady(theme.participants[i]); });
        if (next == left.end())
            next = left.begin();
        order.push_back(*next);
        done.push_back(theme.participants[*next].sequence);
        left.erase(next);
    }
    return order;
}

} // namespace

int FlowChart::rowCount() const
{
    int rows = 0;
    for (const FlowNode& node : nodes)
        rows = std::max(rows, node.row + 1);
    return rows;
}

FlowChart flowChartOf(const Item& item)
{
    return item.steps.empty() ? FlowChart{} : ItemChart(item).build();
}

FlowChart flowChartOf(const JointTheme& theme)
{
    FlowChart chart;
    for (const ThemeStage& stage : theme.stages)
        chart.lanes.append(stage.name);
    std::vector<int> rows(theme.stages.size(), 0);
    for (const std::size_t index : inOrder(theme)) {
        const Participant& part = theme.participants[index];
        const auto stage = std::ranges::find(theme.stages, part.stage, &ThemeStage::stage);
        if (stage == theme.stages.end())
            continue; // refused at import
        const auto lane = static_cast<std::size_t>(stage - theme.stages.begin());
        chart.nodes.push_back({Kind::Part, lane, rows[lane]++, static_cast<int>(index)});
    }
    const auto nodeOf = [&](int sequence) {
        return std::ranges::find_if(chart.nodes, [&](const FlowNode& node) {
            return theme.participants[static_cast<std::size_t>(node.source)].sequence == sequence;
        });
    };
    for (std::size_t to = 0; to < chart.nodes.size(); ++to) {
        const auto source = static_cast<std::size_t>(chart.nodes[to].source);
        for (const int before : theme.participants[source].dependsOn) {
            if (const auto from = nodeOf(before); from != chart.nodes.end())
                chart.edges.push_back(
                    {static_cast<std::size_t>(from - chart.nodes.begin()), to, Answer::None});
        }
    }
    return chart;
}

} // namespace yichuang::catalogue
