// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QWidget>

namespace yichuang::signin {

/// A plain surface with a line below, or a card with an edge around and an icon at its left.
class Sheet : public QWidget
{
    Q_OBJECT
public:
    enum class Edge { Below, Around };

    Sheet(const shared::Theme& theme, Edge edge, QWidget* parent);

    void setIcon(const QString& name, shared::Color color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const shared::Theme& m_theme;
    Edge m_edge;
    QString m_icon;
    shared::Color m_iconColor{shared::Color::Ink2};
};

} // namespace yichuang::signin
