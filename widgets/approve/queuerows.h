// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/rowdelegate.h"

namespace yichuang::approve {

/// A row of the queue over an itemmodels::CaseTableModel: lamp, item, below it the applicant and at
/// the right how long there is.
class QueueRowDelegate : public shared::RowDelegate
{
    Q_OBJECT
public:
    explicit QueueRowDelegate(const shared::Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace yichuang::approve
