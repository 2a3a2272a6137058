// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/itemmodels/cataloguelisting.h"

#include <QAbstractItemModel>

#include <optional>

namespace yichuang::itemmodels {

/// Departments with their items, and the joint themes at the end; while something is searched, what
/// was found in one flat list, the best first. A group shows its first entries and one row that
/// says how many more there are, so that opening the largest department costs as little as the
/// smallest.
class CatalogueTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Scope {
        All,
        Powers, ///< 行政权力: everything but public services
        Services, ///< 公共服务
        Themes ///< 一件事
    };
    enum class RowKind { Group, Item, Theme, More };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of RowKind
        CodeRole, ///< QString of an item, theme or department; empty on other rows
        CountRole ///< int: entries of a group
    };

    static constexpr int firstShown = 30; ///< rows of a group that is opened
    static constexpr int shownMore = 200; ///< rows each time more are asked for
    static constexpr std::size_t mostFound = 200;

    using QAbstractItemModel::QAbstractItemModel;

    void setListing(std::shared_ptr<const CatalogueListing> listing);
    [[nodiscard]] const std::shared_ptr<const CatalogueListing>& listing() const
    {
        return m_listing;
    }
    void setFilter(const QString& text, Scope scope);
    [[nodiscard]] bool isSearching() const { return !m_text.isEmpty(); }
    /// Entries of the whole listing in a scope.
    [[nodiscard]] int count(Scope scope) const;
    /// Entries the filter lets through; a search stops at `mostFound`.
    [[nodiscard]] int shownCount() const;

    /// Null on other rows.
    [[nodiscard]] const catalogue::Item* itemAt(const QModelIndex& index) const;
    [[nodiscard]] const catalogue::JointTheme* themeAt(const QModelIndex& index) const;
    /// Where an item or theme stands, its group grown as far as needed; invalid when the filter
    /// hides it.
    [[nodiscard]] QModelIndex reveal(const QString& code);
    /// The row “还有 n 项” is replaced by the rows it stands for. Answers the first of them.
    QModelIndex showMore(const QModelIndex& more);

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        QString code; ///< of the department; empty for the themes
        QString name;
        std::vector<std::size_t> entries;
        std::size_t shown{0};

        [[nodiscard]] bool hasMore() const { return shown < entries.size(); }
    };

    void rebuild();
    void addGroup(const QString& code, const QString& name, std::vector<std::size_t> entries);
    [[nodiscard]] bool isInScope(std::size_t entry, Scope scope) const;
    [[nodiscard]] std::optional<std::size_t> entryAt(const QModelIndex& index) const;
    [[nodiscard]] RowKind kindAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant groupData(const Group& group, int role) const;
    [[nodiscard]] QVariant entryData(std::size_t entry, int role) const;
    [[nodiscard]] QVariant moreData(const Group& group, int role) const;

    std::shared_ptr<const CatalogueListing> m_listing;
    QString m_text;
    Scope m_scope{Scope::All};
    std::vector<Group> m_groups; ///< empty while searching
    std::vector<std::size_t> m_found; ///< the rows of a search
    /// Internal id of the group whose rows are just going in: it offers no more meanwhile.
    std::optional<quintptr> m_withoutOffer;
};

} // namespace yichuang::itemmodels
