// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/rowdelegate.h"

#include <QIdentityProxyModel>

namespace yichuang::deliver {

/// Heads, tooltips and the spoken row over an itemmodels::CaseTableModel with a list of the exit
/// window.
class ExitRows : public QIdentityProxyModel
{
    Q_OBJECT
public:
    enum Column { Lamp, Document, Way, Fee, Due };

    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

/// Lamp, document over receiver, way with its icon, fee, and the last day to deliver.
class ExitRowDelegate : public shared::RowDelegate
{
    Q_OBJECT
public:
    explicit ExitRowDelegate(const shared::Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    void paintWay(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintFee(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintDue(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
};

} // namespace yichuang::deliver
