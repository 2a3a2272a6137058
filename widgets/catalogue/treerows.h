// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/rowdelegate.h"

#include <QTreeView>

namespace yichuang::cataloguepage {

/// A row of the tree: a department with its count, an item, a theme, or what is still to be shown.
class TreeRowDelegate : public shared::RowDelegate
{
    Q_OBJECT
public:
    TreeRowDelegate(const shared::Theme& theme, const QTreeView& tree);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter& painter, const QRect& row, const QModelIndex& index) const;

    const QTreeView& m_tree;
};

/// The tree itself: rows across the whole width, the chevrons are painted by the delegate.
class EntryTree : public QTreeView
{
    Q_OBJECT
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override { }
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace yichuang::cataloguepage
