// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QStyledItemDelegate>

namespace yichuang::shared {

/// One act of a case: a dot with an icon on the line of time, a bold title with its time at the
/// right, one caption line (visual-spec 4.10). For a QListView, newest first.
///
/// Roles: Qt::DisplayRole title, the four below.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int CaptionRole = Qt::UserRole + 900; ///< QString, may be empty
    static constexpr int TimeRole = Qt::UserRole + 901; ///< QString as it is shown
    static constexpr int IconRole = Qt::UserRole + 902; ///< QString, lucide name
    static constexpr int ToneRole
        = Qt::UserRole + 903; ///< int of shared::Color: edge and icon of the dot

    explicit TimelineDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace yichuang::shared
