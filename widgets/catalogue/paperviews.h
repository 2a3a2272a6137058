// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/catalogue/papermodel.h"
#include "widgets/shared/rowdelegate.h"

#include <QListView>
#include <QTableView>

namespace yichuang::cataloguepage {

/// The papers beside the flow chart: number, name, need. As high as its rows; the column around it
/// scrolls.
class PaperList : public QListView
{
    Q_OBJECT
public:
    PaperList(const shared::Theme& theme, PaperModel* model, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    const shared::Theme& m_theme;
};

/// The papers with everything the catalogue says of them.
class PaperTable : public QTableView
{
    Q_OBJECT
public:
    PaperTable(const shared::Theme& theme, PaperModel* model, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();

    const shared::Theme& m_theme;
};

} // namespace yichuang::cataloguepage
