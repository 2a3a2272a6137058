// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"
#include "models/catalogue/flowchart.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace yichuang;
using namespace yichuang::catalogue;
using Kind = FlowNode::Kind;
using Answer = FlowEdge::Answer;

namespace {

Step step(StepNode node, const char* role, int days = 0)
{
    static int sequence = 0;
    return {.sequence = ++sequence,
        .node = node,
        .role = QString::fromUtf8(role),
        .days = WorkingDays{days}};
}

/// The counter of a county: four roles, as most items have it.
Item countyItem()
{
    Item item;
    item.steps = {step(StepNode::Receipt, "窗口"), step(StepNode::Acceptance, "窗口"),
        step(StepNode::Review, "股室", 3), step(StepNode::Decision, "首席代表", 1),
        step(StepNode::Certificate, "制证"), step(StepNode::Delivery, "出件")};
    return item;
}

/// A village point collects, the same people bring the result.
Item villageItem()
{
    Item item;
    item.steps = {step(StepNode::Receipt, "代办员"), step(StepNode::Acceptance, "乡镇窗口"),
        step(StepNode::Review, "股室", 3), step(StepNode::Decision, "首席代表", 1),
        step(StepNode::Certificate, "制证"), step(StepNode::Delivery, "代办员")};
    return item;
}

std::size_t nodeOf(const FlowChart& chart, Kind kind)
{
    const auto found = std::ranges::find(chart.nodes, kind, &FlowNode::kind);
    return static_cast<std::size_t>(found - chart.nodes.begin());
}

bool leads(const FlowChart& chart, std::size_t from, std::size_t to, Answer answer)
{
    return std::ranges::find(chart.edges, FlowEdge{from, to, answer}) != chart.edges.end();
}

/// Everything an arrow can lead to from the first box.
std::set<std::size_t> reached(const FlowChart& chart)
{
    std::set<std::size_t> done;
    std::vector<std::size_t> open{0};
    while (!open.empty()) {
        const std::size_t node = open.back();
        open.pop_back();
        if (!done.insert(node).second)
            continue;
        for (const FlowEdge& edge : chart.edges) {
            if (edge.from == node)
                open.push_back(edge.to);
        }
    }
    return done;
}

bool everyBoxHasItsCell(const FlowChart& chart)
{
    std::set<std::pair<std::size_t, int>> cells;
    for (const FlowNode& node : chart.nodes)
        cells.insert({node.lane, node.row});
    return cells.size() == chart.nodes.size();
}

} // namespace

class TestFlowChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void askedTwiceAndToldOnce();
    void villageAgentCollectsButDoesNotJudge();
    void refusalOfOneDeskStandsBeside();
    void withoutStepsThereIsNoChart();
    void everyRealItemIsWhole();
    void everyRealThemeShowsWhoWaits();
    void whatWaitsStandsBelow();
};

void TestFlowChart::askedTwiceAndToldOnce()
{
    const FlowChart chart = flowChartOf(countyItem());
    QCOMPARE(chart.lanes,
        QStringList({QString(), QStringLiteral("窗口"), QStringLiteral("股室"),
            QStringLiteral("首席代表"), QStringLiteral("制证"), QStringLiteral("出件")}));
    const std::size_t papers = nodeOf(chart, Kind::PapersComplete);
    const std::size_t correction = nodeOf(chart, Kind::Correction);
    const std::size_t decision = nodeOf(chart, Kind::Decision);
    const std::size_t refused = nodeOf(chart, Kind::Refused);
    QVERIFY(leads(chart, papers, correction, Answer::No));
    QVERIFY(leads(chart, correction, 0, Answer::None));
    QVERIFY(leads(chart, decision, refused, Answer::No));
    // Granted or not, the applicant gets it from the same desk.
    const auto delivery = std::ranges::find_if(chart.nodes,
        [](const FlowNode& node) { return node.kind == Kind::Step && node.source == 5; });
    QVERIFY(delivery != chart.nodes.end());
    const auto delivered = static_cast<std::size_t>(delivery - chart.nodes.begin());
    QVERIFY(leads(chart, refused, delivered, Answer::None));
    QVERIFY(leads(chart, delivered, nodeOf(chart, Kind::Collect), Answer::None));
    QCOMPARE(chart.nodes[nodeOf(chart, Kind::Collect)].lane, std::size_t{0});
}

void TestFlowChart::villageAgentCollectsButDoesNotJudge()
{
    const FlowChart chart = flowChartOf(villageItem());
    QCOMPARE(chart.lanes[1], QStringLiteral("代办员"));
    // Whoever accepts asks whether the papers are complete (rulebook 2.3).
    QCOMPARE(
        chart.lanes[static_cast<qsizetype>(chart.nodes[nodeOf(chart, Kind::PapersComplete)].lane)],
        QStringLiteral("乡镇窗口"));
    QVERIFY(everyBoxHasItsCell(chart));
}

void TestFlowChart::refusalOfOneDeskStandsBeside()
{
    Item item;
    item.steps = {step(StepNode::Receipt, "一人"), step(StepNode::Decision, "一人"),
        step(StepNode::Delivery, "一人")};
    const FlowChart chart = flowChartOf(item);
    QVERIFY(chart.nodes[nodeOf(chart, Kind::Refused)].lane
        != chart.nodes[nodeOf(chart, Kind::Decision)].lane);
    QVERIFY(everyBoxHasItsCell(chart));
}

void TestFlowChart::withoutStepsThereIsNoChart()
{
    QVERIFY(flowChartOf(Item{}).isEmpty());
    QCOMPARE(flowChartOf(Item{}).rowCount(), 0);
    QVERIFY(flowChartOf(JointTheme{}).isEmpty());
}

void TestFlowChart::everyRealItemIsWhole()
{
    const auto catalogue = builtin::loadBuiltInCatalogue();
    QVERIFY(catalogue);
    int charts = 0;
    for (const DatedItem& dated : catalogue->allVersions()) {
        const FlowChart chart = flowChartOf(dated.item);
        if (dated.item.steps.empty())
            continue;
        ++charts;
        const char* code = qPrintable(dated.item.code);
        QVERIFY2(everyBoxHasItsCell(chart), code);
        QVERIFY2(reached(chart).size() == chart.nodes.size(), code);
        std::vector<int> steps;
        for (const FlowNode& node : chart.nodes) {
            if (node.source >= 0)
                steps.push_back(node.source);
        }
        QVERIFY2(std::ranges::is_sorted(steps), code);
        QVERIFY2(steps.size() == dated.item.steps.size(), code);
    }
    QVERIFY(charts > 100);
}

void TestFlowChart::everyRealThemeShowsWhoWaits()
{
    const auto catalogue = builtin::loadBuiltInCatalogue();
    QVERIFY(catalogue);
    QVERIFY(!catalogue->themes().empty());
    for (const JointTheme& theme : catalogue->themes()) {
        const FlowChart chart = flowChartOf(theme);
        const char* code = qPrintable(theme.code);
        QVERIFY2(chart.nodes.size() == theme.participants.size(), code);
        QVERIFY2(everyBoxHasItsCell(chart), code);
        std::size_t waiting = 0;
        for (const Participant& part : theme.participants)
            waiting += part.dependsOn.size();
        QVERIFY2(chart.edges.size() == waiting, code);
        for (const FlowEdge& edge : chart.edges) {
            const auto& from
                = theme.participants[static_cast<std::size_t>(chart.nodes[edge.from].source)];
            const auto& to
                = theme.participants[static_cast<std::size_t>(chart.nodes[edge.to].source)];
            QVERIFY2(std::ranges::count(to.dependsOn, from.sequence) == 1, code);
        }
    }
}

void TestFlowChart::whatWaitsStandsBelow()
{
    JointTheme theme;
    theme.stages = {{1, QStringLiteral("审批")}};
    theme.participants = {{.sequence = 1, .stage = 1, .dependsOn = {2}},
        {.sequence = 2, .stage = 1, .dependsOn = {}}};
    const FlowChart chart = flowChartOf(theme);
    QCOMPARE(chart.nodes.size(), std::size_t{2});
    QCOMPARE(chart.edges.size(), std::size_t{1});
    QVERIFY(chart.nodes[chart.edges[0].from].row < chart.nodes[chart.edges[0].to].row);
}

QTEST_GUILESS_MAIN(TestFlowChart)
#include "tst_flowchart.moc"
