// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"
#include "widgets/catalogue/flowgeometry.h"

#include <QTest>

#include <algorithm>

using namespace yichuang;
using namespace yichuang::catalogue;
using namespace yichuang::cataloguepage;

namespace {

/// The part of a right-angled line between two corners, as thin as a pen.
QRectF piece(const QPointF& a, const QPointF& b)
{
    return QRectF(a, b).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
}

/// The first box an arrow runs through that is neither its beginning nor its end; -1 when the way
/// is clear.
int hit(const FlowGeometry& geometry, const FlowEdge& edge, const QPolygonF& line)
{
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        for (std::size_t box = 0; box < geometry.nodes.size(); ++box) {
            if (box != edge.from && box != edge.to
                && geometry.nodes[box].intersects(piece(line[i], line[i + 1])))
                return static_cast<int>(box);
        }
    }
    return -1;
}

QString problemOf(const FlowChart& chart, const FlowMetrics& metrics)
{
    const FlowGeometry geometry = geometryOf(chart, metrics);
    const QRectF whole(QPointF(), geometry.size);
    for (const QRectF& box : geometry.nodes) {
        if (!whole.contains(box))
            return QStringLiteral("a box lies outside");
    }
    for (std::size_t a = 0; a < geometry.nodes.size(); ++a) {
        for (std::size_t b = a + 1; b < geometry.nodes.size(); ++b) {
            if (geometry.nodes[a].intersects(geometry.nodes[b]))
                return QStringLiteral("boxes %1 and %2 overlap").arg(a).arg(b);
        }
    }
    for (std::size_t i = 0; i < chart.edges.size(); ++i) {
        const QPolygonF& line = geometry.edges[i];
        for (qsizetype p = 0; p + 1 < line.size(); ++p) {
            if (line[p].x() != line[p + 1].x() && line[p].y() != line[p + 1].y())
                return QStringLiteral("arrow %1 is not right-angled").arg(i);
        }
        if (!whole.contains(line.boundingRect().adjusted(0, 0, -0.01, -0.01)))
            return QStringLiteral("arrow %1 leaves the chart").arg(i);
        if (const int box = hit(geometry, chart.edges[i], line); box >= 0)
            return QStringLiteral("arrow %1 runs through box %2").arg(i).arg(box);
    }
    return {};
}

} // namespace

class TestFlowGeometry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noArrowOfARealItemRunsThroughABox();
    void noArrowOfARealThemeRunsThroughABox();
    void anArrowThroughABoxIsFound();
};

void TestFlowGeometry::noArrowOfARealItemRunsThroughABox()
{
    const auto catalogue = builtin::loadBuiltInCatalogue();
    QVERIFY(catalogue);
    for (const DatedItem& dated : catalogue->allVersions()) {
        const QString problem = problemOf(flowChartOf(dated.item), {.rowPitch = 58});
        QVERIFY2(problem.isEmpty(), qPrintable(dated.item.code + u' ' + problem));
    }
}

void TestFlowGeometry::noArrowOfARealThemeRunsThroughABox()
{
    const auto catalogue = builtin::loadBuiltInCatalogue();
    QVERIFY(catalogue);
    const FlowMetrics metrics{.laneWidth = 148, .rowPitch = 76, .part = {100, 60}};
    for (const JointTheme& theme : catalogue->themes()) {
        const QString problem = problemOf(flowChartOf(theme), metrics);
        QVERIFY2(problem.isEmpty(), qPrintable(theme.code + u' ' + problem));
    }
}

void TestFlowGeometry::anArrowThroughABoxIsFound()
{
    // The check above must be able to fail: an arrow along a row with a box in between.
    FlowChart chart;
    chart.lanes = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    chart.nodes = {{FlowNode::Kind::Step, 0, 0, 0}, {FlowNode::Kind::Step, 1, 0, 1},
        {FlowNode::Kind::Step, 2, 0, 2}};
    chart.edges = {{0, 2, FlowEdge::Answer::None}};
    QCOMPARE(problemOf(chart, {}), QStringLiteral("arrow 0 runs through box 1"));
}

QTEST_GUILESS_MAIN(TestFlowGeometry)
#include "tst_flowgeometry.moc"
