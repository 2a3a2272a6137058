// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/rowdelegate.h"

namespace yichuang::deliver {

/// Rows of a payment order: numbers to the right, the amount bold, the number of units typed over
/// in place.
class FeeRowDelegate : public shared::RowDelegate
{
    Q_OBJECT
public:
    explicit FeeRowDelegate(const shared::Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace yichuang::deliver
