// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QTabBar>

namespace yichuang::cataloguepage {

/// The tabs over the content: words with a line under the chosen one.
class TabRow : public QTabBar
{
    Q_OBJECT
public:
    explicit TabRow(const shared::Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

private:
    const shared::Theme& m_theme;
};

} // namespace yichuang::cataloguepage
