// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/item.h"
#include "models/desk/intake.h"
#include "widgets/shared/theme.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QListView>

namespace yichuang::accept {

/// The scanned pages of a form, in the order of paper and page, with a small picture of each.
class PageListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setPages(const catalogue::Item* item, std::vector<desk::FormPage> pages);
    [[nodiscard]] const std::vector<desk::FormPage>& pages() const { return m_pages; }
    /// As the last page of that paper; returns its row.
    int append(int paper, desk::FormPage page, const QImage& thumbnail);
    /// Those behind it move up by one.
    void remove(int row);
    /// For pages of a draft, whose pictures are read after the form is there.
    void setThumbnail(const QByteArray& sha256, const QImage& thumbnail);
    /// Of the first page of a paper; -1 without.
    [[nodiscard]] int firstOf(int paper) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void renumber();

    const catalogue::Item* m_item{nullptr};
    std::vector<desk::FormPage> m_pages;
    QHash<QByteArray, QImage> m_thumbnails; ///< by SHA-256
};

/// The strip of thumbnails under the list of papers: arrows walk, Enter shows a page, Delete takes
/// it away.
class PageStrip : public QListView
{
    Q_OBJECT
public:
    PageStrip(const shared::Theme& theme, PageListModel* model, QWidget* parent = nullptr);

    /// Largest picture a thumbnail needs, in pixels of the sharpest screens.
    static constexpr QSize thumbnailPixels{144, 200};

Q_SIGNALS:
    void viewRequested(int row);
    void removeRequested(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restyle();

    const shared::Theme& m_theme;
};

} // namespace yichuang::accept
