// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QTabBar>

namespace yichuang::approve {

/// 概要 材料 7 …: words over a line, the chosen one in blue with a bar below.
class TabStrip : public QTabBar
{
    Q_OBJECT
public:
    explicit TabStrip(const shared::Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;

private:
    const shared::Theme& m_theme;
};

} // namespace yichuang::approve
