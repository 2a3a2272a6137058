// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QPointF>

namespace yichuang::test {

/// One page of an OFD as its files say, without any of the writer's code: characters through the
/// embedded fonts at TextCode's places, filled outlines. `shiftMm` moves everything, to see what a
/// wrong page looks like.
[[nodiscard]] QImage paintOfd(
    const QByteArray& ofd, int page, int dotsPerInch, QPointF shiftMm = {});

} // namespace yichuang::test
