// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QBasicTimer>
#include <QWidget>

namespace yichuang::shared {

/// Turns while it is visible; stands still when the platform asks for no motion.
class BusySpinner : public QWidget
{
    Q_OBJECT
public:
    explicit BusySpinner(const Theme& theme, int design = 16, QWidget* parent = nullptr);

    /// Three quarters of a ring in `color`, turned by `degrees`.
    static void paint(QPainter& painter, const QRectF& rect, const QColor& color, int degrees);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    const Theme& m_theme;
    int m_design;
    int m_degrees{0};
    QBasicTimer m_timer;
};

/// Whether the platform allows widgets to move.
[[nodiscard]] bool isMotionAllowed();

} // namespace yichuang::shared
