// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QPainter>
#include <QStackedWidget>

namespace yichuang::window {

/// The ground the action bars of the pages stand on: paper with a line above, 56 high.
class ActionStack : public QStackedWidget
{
    Q_OBJECT
public:
    ActionStack(const shared::Theme& theme, QWidget* parent)
        : QStackedWidget(parent)
        , m_theme(theme)
    {
        shared::followTheme(this, theme);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(shared::Color::Paper));
        painter.setPen(m_theme.color(shared::Color::Line));
        painter.drawLine(0, 0, width(), 0);
    }

private:
    const shared::Theme& m_theme;
};

} // namespace yichuang::window
