// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QWidget>

namespace yichuang::signin {

/// The left side of the sign-in page: the mark repeated as a lattice, a few panes filled, one of
/// them 朱砂; the name of the product and of the hall at the foot. 520 wide.
class LatticeWall : public QWidget
{
    Q_OBJECT
public:
    explicit LatticeWall(const shared::Theme& theme, QWidget* parent = nullptr);

    /// 安河县政务服务中心
    void setHall(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLattice(QPainter& painter, int height) const;
    void paintName(QPainter& painter, int top) const;
    void restyle();

    const shared::Theme& m_theme;
    QString m_hall;
};

} // namespace yichuang::signin
