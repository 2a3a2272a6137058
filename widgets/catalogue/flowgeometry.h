// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/flowchart.h"

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace yichuang::cataloguepage {

/// How large the parts of a chart are drawn, in pixels (visual-spec 4.10).
struct FlowMetrics
{
    double laneWidth{116};
    double headHeight{30};
    double rowPitch{68};
    QSizeF box{92, 36};
    QSizeF pill{92, 30};
    QSizeF diamond{98, 48};
    QSizeF part{92, 60}; ///< a participant of a theme: item and department
    double spread{5}; ///< between arrows that run side by side

    friend bool operator==(const FlowMetrics&, const FlowMetrics&) = default;
};

/// Where everything of a chart is drawn.
struct FlowGeometry
{
    QSizeF size;
    std::vector<QRectF> nodes;
    std::vector<QPolygonF> edges; ///< right-angled; the arrow head is at the last point
};

[[nodiscard]] FlowGeometry geometryOf(
    const catalogue::FlowChart& chart, const FlowMetrics& metrics);

} // namespace yichuang::cataloguepage
