// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPixmap>
#include <QTest>
#include <QWidget>

namespace yichuang::test {

/// Waits until a page looks the same twice: layouts within layouts settle in several turns of the
/// event loop.
inline void settle(QWidget& page)
{
    constexpr int mostTurns = 20; // a cursor that blinks between two looks changes the picture too
    QImage before;
    for (int turn = 0; turn < mostTurns; ++turn) {
        QTest::qWait(0);
        const QImage now = page.grab().toImage();
        if (now == before)
            return;
        before = now;
    }
}

} // namespace yichuang::test
