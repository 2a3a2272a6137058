// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QPainter>
#include <QWidget>

namespace yichuang::approve {

/// A part of a card with a rule at its lower edge, or at its upper one over another ground.
class Ruled : public QWidget
{
    Q_OBJECT
public:
    enum class Look {
        Row, ///< soft rule below
        Foot, ///< rule above, ground of a panel
        Signing ///< the line in the seal's colour above (visual-spec 2.1)
    };

    explicit Ruled(const shared::Theme& theme, QWidget* parent = nullptr, Look look = Look::Row)
        : QWidget(parent)
        , m_theme(theme)
        , m_look(look)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (m_look == Look::Row) {
            painter.setPen(m_theme.color(shared::Color::LineSoft));
            painter.drawLine(0, height() - 1, width(), height() - 1);
            return;
        }
        const bool signs = m_look == Look::Signing;
        painter.fillRect(
            rect(), m_theme.color(signs ? shared::Color::Paper : shared::Color::Panel));
        painter.fillRect(0, 0, width(), signs ? 2 : 1,
            m_theme.color(signs ? shared::Color::Seal : shared::Color::Line));
    }

private:
    const shared::Theme& m_theme;
    Look m_look;
};

} // namespace yichuang::approve
