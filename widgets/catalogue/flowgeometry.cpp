// SPDX-License-Identifier: Apache-2.0
#include "widgets/catalogue/flowgeometry.h"

#include <algorithm>
#include <map>

namespace yichuang::cataloguepage {
namespace {

using catalogue::FlowChart;
using catalogue::FlowEdge;
using catalogue::FlowNode;
using Kind = FlowNode::Kind;

QSizeF sizeOf(Kind kind, const FlowMetrics& metrics)
{
    switch (kind) {
    case Kind::Apply:
    case Kind::Collect:
        return metrics.pill;
    case Kind::PapersComplete:
    case Kind::Decision:
        return metrics.diamond;
    case Kind::Part:
        return metrics.part;
    case Kind::Step:
    case Kind::Correction:
    case Kind::Refused:
        return metrics.box;
    }
    Q_UNREACHABLE();
}

bool isQuestion(const FlowNode& node)
{
    return node.kind == Kind::PapersComplete || node.kind == Kind::Decision;
}

/// Leads arrows around the boxes. Between lanes and between rows there is always room; arrows of
/// different boxes in the same gap keep apart.
class Router
{
public:
    Router(const FlowChart& chart, const FlowMetrics& metrics, const std::vector<QRectF>& boxes)
        : m_chart(chart)
        , m_metrics(metrics)
        , m_boxes(boxes)
    {
        std::map<std::size_t, int> leaving;
        for (const FlowEdge& edge : chart.edges) {
            if (!m_trackOf.contains(edge.from))
                m_trackOf[edge.from] = leaving[chart.nodes[edge.from].lane]++;
        }
    }

    [[nodiscard]] QPolygonF route(const FlowEdge& edge) const
    {
        const FlowNode& from = m_chart.nodes[edge.from];
        const FlowNode& to = m_chart.nodes[edge.to];
        if (from.lane == to.lane)
            return isClearBetween(from, to) ? straightDown(edge) : aroundOnTheLeft(edge);
        if (from.kind == Kind::Part)
            return betweenStages(edge);
        if (from.row == to.row)
            return acrossRow(edge);
        return to.lane > from.lane && !isQuestion(from) ? acrossThenDown(edge)
                                                        : downThenAcross(edge);
    }

private:
    [[nodiscard]] const QRectF& box(std::size_t node) const { return m_boxes[node]; }

    [[nodiscard]] bool isClearBetween(const FlowNode& a, const FlowNode& b) const
    {
        const auto [top, bottom] = std::minmax(a.row, b.row);
        return std::ranges::none_of(m_chart.nodes,
            [&](const FlowNode& n) { return n.lane == a.lane && n.row > top && n.row < bottom; });
    }

    [[nodiscard]] QPolygonF straightDown(const FlowEdge& edge) const
    {
        const QRectF& from = box(edge.from);
        const QRectF& to = box(edge.to);
        const double x = from.center().x();
        return to.top() > from.top() ? QPolygonF{{QPointF(x, from.bottom()), QPointF(x, to.top())}}
                                     : QPolygonF{{QPointF(x, from.top()), QPointF(x, to.bottom())}};
    }

    [[nodiscard]] QPolygonF aroundOnTheLeft(const FlowEdge& edge) const
    {
        const QRectF& from = box(edge.from);
        const QRectF& to = box(edge.to);
        const double gap = std::min(from.left(), to.left()) - laneLeft(edge.from);
        const double x = laneLeft(edge.from) + gap * (0.3 + 0.1 * (track(edge.from) % 4));
        return {{QPointF(from.left(), from.center().y()), QPointF(x, from.center().y()),
            QPointF(x, to.center().y()), QPointF(to.left(), to.center().y())}};
    }

    [[nodiscard]] QPolygonF acrossRow(const FlowEdge& edge) const
    {
        const QRectF& from = box(edge.from);
        const QRectF& to = box(edge.to);
        const double y = from.center().y();
        return to.left() > from.left()
            ? QPolygonF{{QPointF(from.right(), y), QPointF(to.left(), y)}}
            : QPolygonF{{QPointF(from.left(), y), QPointF(to.right(), y)}};
    }

    [[nodiscard]] QPolygonF acrossThenDown(const FlowEdge& edge) const
    {
        const QRectF& from = box(edge.from);
        const QRectF& to = box(edge.to);
        const double x = to.center().x();
        return {{QPointF(from.right(), from.center().y()), QPointF(x, from.center().y()),
            QPointF(x, to.top())}};
    }

    [[nodiscard]] QPolygonF downThenAcross(const FlowEdge& edge) const
    {
        const QRectF& from = box(edge.from);
        const QRectF& to = box(edge.to);
        const double x = from.center().x();
        const double y = to.center().y();
        return {{QPointF(x, from.bottom()), QPointF(x, y),
            QPointF(to.left() > x ? to.left() : to.right(), y)}};
    }

    /// Out at the right, up or down between the lanes, and in at the left; past whole lanes in the
    /// gap above the row.
    [[nodiscard]] QPolygonF betweenStages(const FlowEdge& edge) const
    {
        const QRectF& from = box(edge.from);
        const QRectF& to = box(edge.to);
        const double out = laneLeft(edge.from) + m_metrics.laneWidth + offset(edge.from);
        const double y = to.center().y();
        const QPointF start(from.right(), from.center().y());
        if (m_chart.nodes[edge.to].lane == m_chart.nodes[edge.from].lane + 1)
            return {{start, QPointF(out, start.y()), QPointF(out, y), QPointF(to.left(), y)}};
        const double above = m_metrics.headHeight + m_chart.nodes[edge.to].row * m_metrics.rowPitch
            + offset(edge.from) * 0.6;
        const double in = laneLeft(edge.to) + offset(edge.from) + m_metrics.spread / 2;
        return {{start, QPointF(out, start.y()), QPointF(out, above), QPointF(in, above),
            QPointF(in, y), QPointF(to.left(), y)}};
    }

    [[nodiscard]] double laneLeft(std::size_t node) const
    {
        return static_cast<double>(m_chart.nodes[node].lane) * m_metrics.laneWidth;
    }
    [[nodiscard]] int track(std::size_t node) const { return m_trackOf.at(node); }
    /// From the middle of a gap.
    [[nodiscard]] double offset(std::size_t node) const
    {
        return (track(node) % 4 - 1.5) * m_metrics.spread;
    }

    const FlowChart& m_chart;
    const FlowMetrics& m_metrics;
    const std::vector<QRectF>& m_boxes;
    std::map<std::size_t, int> m_trackOf; ///< the how-maniest of its lane an arrow's box is
};

} // namespace

FlowGeometry geometryOf(const FlowChart& chart, const FlowMetrics& metrics)
{
    FlowGeometry geometry;
    geometry.size = {static_cast<double>(chart.lanes.size()) * metrics.laneWidth,
        metrics.headHeight + chart.rowCount() * metrics.rowPitch};
    for (const FlowNode& node : chart.nodes) {
        QRectF box(QPointF(), sizeOf(node.kind, metrics));
        box.moveCenter({(static_cast<double>(node.lane) + 0.5) * metrics.laneWidth,
            metrics.headHeight + (node.row + 0.5) * metrics.rowPitch});
        geometry.nodes.push_back(box);
    }
    const Router router(chart, metrics, geometry.nodes);
    for (const FlowEdge& edge : chart.edges)
        geometry.edges.push_back(router.route(edge));
    return geometry;
}

} // namespace yichuang::cataloguepage
