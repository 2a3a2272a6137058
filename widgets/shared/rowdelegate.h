// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QStyledItemDelegate>

namespace yichuang::shared {

/// Paints the ground of a table row (visual-spec 4.9) and two lines of text: the display role, and
/// the caption role if it is not empty. Pages derive from it and paint lamps, badges and states
/// into their columns after `paintGround`.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The second, smaller line of a cell.
    static constexpr int CaptionRole = Qt::UserRole + 900;

    enum class Lines { One = 36, Two = 53 };

    RowDelegate(const Theme& theme, Lines lines, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Hover, selection with its bar, the rule below, and the ring of the focused row.
    void paintGround(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// Both lines with the padding of a cell, elided.
    void paintLines(QPainter& painter, const QRect& rect, const QString& text,
        const QString& caption, Color color, bool bold) const;
    [[nodiscard]] static bool isSelected(const QStyleOptionViewItem& option);
    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    const Theme& m_theme;
    Lines m_lines;
};

} // namespace yichuang::shared
