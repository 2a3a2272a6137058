// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QPainter>
#include <QWidget>

namespace yichuang::deliver {

/// Paper with a thin rounded edge: a column of the page, or what belongs together inside a step.
class FrameBox : public QWidget
{
    Q_OBJECT
public:
    FrameBox(const shared::Theme& theme, int radius, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_radius(radius)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.color(shared::Color::Line));
        painter.setBrush(m_theme.color(shared::Color::Paper));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(m_radius),
            m_theme.px(m_radius));
    }

private:
    const shared::Theme& m_theme;
    int m_radius; ///< at 100 %
};

} // namespace yichuang::deliver
