// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/item.h"
#include "widgets/shared/label.h"
#include "widgets/shared/rowdelegate.h"

#include <QListView>

namespace yichuang::accept {

class ItemListModel;

/// A row of the list of items: badge, name with what matched, department, code, promise and how
/// often it was used here.
class ItemRowDelegate : public shared::RowDelegate
{
    Q_OBJECT
public:
    explicit ItemRowDelegate(const shared::Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

    /// Columns of a row as wide as `row`; shared with the head above the list.
    struct Columns
    {
        QRect badge;
        QRect name;
        QRect code;
        QRect promise;
        QRect usage;
    };
    [[nodiscard]] static Columns columnsOf(const QRect& row, const shared::Theme& theme);

private:
    void paintName(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
};

/// The line of column names above the list of items.
class ItemListHead : public QWidget
{
    Q_OBJECT
public:
    explicit ItemListHead(const shared::Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const shared::Theme& m_theme;
};

/// What the highlighted item will ask for: its papers in small frames and its legal basis.
class ItemPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ItemPreview(const shared::Theme& theme, QWidget* parent = nullptr);

    void setItem(const catalogue::Item* item);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const shared::Theme& m_theme;
    shared::Label* m_name;
    shared::Label* m_count;
    QWidget* m_chips;
    shared::Label* m_basis;
};

} // namespace yichuang::accept
