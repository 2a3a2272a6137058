// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QAbstractButton>

namespace yichuang::shared {

/// An icon alone, 28×28 (lock, close): always with a name and a tooltip.
class IconButton : public QAbstractButton
{
    Q_OBJECT
public:
    IconButton(
        const Theme& theme, const QString& icon, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
};

} // namespace yichuang::shared
