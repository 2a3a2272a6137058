// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/itemmodels/cataloguetreemodel.h"
#include "widgets/window/page.h"

#include <QFuture>
#include <QTimer>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace yichuang::shared {
class EmptyState;
class Theme;
} // namespace yichuang::shared

namespace yichuang::cataloguepage {

class CatalogueTree;
class EntryPane;

/// 事项: every item and joint theme of the catalogue that is on this machine. It needs no line.
class CataloguePage : public window::Page
{
    Q_OBJECT
public:
    struct Services
    {
        /// The catalogue of today; asked once, and again by F5.
        std::function<QFuture<Result<std::shared_ptr<const itemmodels::CatalogueListing>>>()> load;
        /// Why an item cannot be accepted by this person at this place; empty when it can.
        std::function<QString(const catalogue::Item&)> refusal;
    };

    CataloguePage(const shared::Theme& theme, Services services, QWidget* parent = nullptr);

    /// Shows an item or theme by its code; false when the catalogue does not have it.
    bool showEntry(const QString& code);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    [[nodiscard]] QList<window::KeyHint> keyHints() const override;
    [[nodiscard]] QList<window::KeyHint> allKeys() const override;
    [[nodiscard]] QString quietFact() const override;
    void focusFirst() override;
    /// F5, and the first time the page is shown.
    void refresh() override;
    bool focusSection(int number) override;
    bool focusFilter() override;
    bool stepBack() override;
    void layoutFor(const window::Breakpoint& breakpoint) override;

Q_SIGNALS:
    /// 办这件 F2
    void acceptRequested(const QString& code);
    /// 打印办事指南 F12
    void guideRequested(const QString& code);
    /// The code is in the clipboard.
    void copied(const QString& code);

protected:
    /// 办这件 that is off must not become 新受理 of the window, which empties the form there.
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Sheet { Content, Loading, Nothing };

    void receive(const Result<std::shared_ptr<const itemmodels::CatalogueListing>>& listing);
    void showCurrent();
    void copyCode();
    [[nodiscard]] QString currentCode() const;

    const shared::Theme& m_theme;
    Services m_services;
    itemmodels::CatalogueTreeModel m_model;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    CatalogueTree* m_tree;
    QStackedWidget* m_right;
    EntryPane* m_pane;
    shared::EmptyState* m_loading;
    shared::EmptyState* m_nothing;
    QTimer m_waiting; ///< nothing is shown for the first 300 ms of reading
    QTimer m_following; ///< 120 ms between the cursor and the item
    bool m_asked{false};
};

} // namespace yichuang::cataloguepage
