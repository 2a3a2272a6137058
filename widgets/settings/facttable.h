// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QTableView>

#include <vector>

namespace yichuang::settingspage {

/// A table one looks at: rows of 34, no grid, the widths given at 100 %; one column takes the rest.
class FactTable : public QTableView
{
    Q_OBJECT
public:
    /// A width of 0 takes what is left. `amber` rows answer true to `amberRole`.
    FactTable(const shared::Theme& theme, QAbstractItemModel* model, std::vector<int> widths,
        int amberRole, QWidget* parent = nullptr);

private:
    void restyle();

    const shared::Theme& m_theme;
    std::vector<int> m_widths;
};

} // namespace yichuang::settingspage
