// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemmodels/cataloguetreemodel.h"
#include "widgets/shared/theme.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace yichuang::shared {
class EmptyState;
class FilterChip;
class LineField;
} // namespace yichuang::shared

namespace yichuang::cataloguepage {

/// The left column of 事项: search field, chips, tree. The arrows of the field move the tree, so
/// that typing and looking need no change of focus.
class CatalogueTree : public QWidget
{
    Q_OBJECT
public:
    using Scope = itemmodels::CatalogueTreeModel::Scope;

    CatalogueTree(const shared::Theme& theme, itemmodels::CatalogueTreeModel* model,
        QWidget* parent = nullptr);

    /// After the model has a listing: counts on the chips, the first group open, an item current.
    void begin();
    [[nodiscard]] QTreeView* tree() const { return m_tree; }
    [[nodiscard]] shared::LineField* search() const { return m_search; }
    [[nodiscard]] QModelIndex current() const;
    /// Clears what hides it if need be; false when the catalogue does not have it.
    bool choose(const QString& code);
    [[nodiscard]] bool isFiltered() const;
    void clearFilter();

Q_SIGNALS:
    /// Another row is current, or none.
    void currentChanged();
    /// Enter on an item or theme.
    void opened();
    void filterChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeChips(QVBoxLayout* layout);
    void makeTree();
    void applyFilter();
    void chooseFirst();
    void activate(const QModelIndex& index);
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] bool steerFromField(int key);

    const shared::Theme& m_theme;
    itemmodels::CatalogueTreeModel* m_model;
    shared::LineField* m_search;
    std::map<Scope, shared::FilterChip*> m_chips;
    QStackedWidget* m_stack;
    QTreeView* m_tree;
    shared::EmptyState* m_nothing;
    QTimer m_typing;
};

} // namespace yichuang::cataloguepage
