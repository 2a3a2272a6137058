// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIdentityProxyModel>

namespace yichuang::casespage {

/// Gives the history of a case its icons, tones and times: the roles of shared::TimelineDelegate
/// over an itemmodels::TimelineModel.
class TimelineLook : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

} // namespace yichuang::casespage
