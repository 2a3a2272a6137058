// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/latticemark.h"

namespace yichuang::shared {

QPainterPath latticeMark()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0, 0, 28, 28), 3, 3);
    const auto line = [&path](double x1, double y1, double x2, double y2) {
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
    };
    for (const double bar : {9.0, 19.0}) {
        line(bar, 0, bar, 28);
        line(0, bar, 28, bar);
    }
    // The bars in the middle stop at the pane.
    line(14, 0, 14, 9);
    line(14, 19, 14, 28);
    line(0, 14, 9, 14);
    line(19, 14, 28, 14);
    return path;
}

} // namespace yichuang::shared
