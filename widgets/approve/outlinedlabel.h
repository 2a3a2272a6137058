// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/label.h"

#include <QPainter>

namespace yichuang::approve {

/// A word in a thin frame of its own colour, beside a title.
class OutlinedLabel : public shared::Label
{
    Q_OBJECT
public:
    OutlinedLabel(
        const shared::Theme& theme, shared::Color color, shared::Color fill, QWidget* parent)
        : Label(theme, shared::TextSize::Secondary, color, shared::Weight::Regular, parent)
        , m_theme(theme)
        , m_color(color)
        , m_fill(fill)
    {
        setContentsMargins(theme.px(8), theme.px(2), theme.px(8), theme.px(2));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(m_theme.color(m_color));
            painter.setBrush(m_theme.color(m_fill));
            painter.drawRoundedRect(
                QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(3), m_theme.px(3));
        }
        Label::paintEvent(event);
    }

private:
    const shared::Theme& m_theme;
    shared::Color m_color;
    shared::Color m_fill;
};

} // namespace yichuang::approve
