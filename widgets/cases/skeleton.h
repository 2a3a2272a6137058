// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QWidget>

namespace yichuang::casespage {

/// Rows without words while a list is read (visual-spec 7); stands still.
class Skeleton : public QWidget
{
    Q_OBJECT
public:
    explicit Skeleton(const shared::Theme& theme, QWidget* parent = nullptr);

    /// One row, for lists whose rows come one page after the other.
    static void paintRow(QPainter& painter, const QRect& row, const shared::Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const shared::Theme& m_theme;
};

} // namespace yichuang::casespage
