// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/duechip.h"
#include "widgets/shared/rowdelegate.h"

#include <QIdentityProxyModel>

namespace yichuang::casespage {

/// What a row of the list says about its clock.
[[nodiscard]] shared::DueState dueStateOf(const QModelIndex& index);

/// Heads, tooltips and the spoken row over an itemmodels::CaseTableModel.
class CaseRows : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

/// Lamp, item over applicant, badge, state, and the due day in two lines.
class CaseRowDelegate : public shared::RowDelegate
{
    Q_OBJECT
public:
    explicit CaseRowDelegate(const shared::Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    [[nodiscard]] static QString unconfirmed(const QModelIndex& index);
    void paintItem(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintDue(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
};

} // namespace yichuang::casespage
