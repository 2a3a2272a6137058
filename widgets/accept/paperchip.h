// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QWidget>

namespace yichuang::accept {

/// A paper's name in a small frame; long names end in … and stand whole in the tooltip.
class PaperChip : public QWidget
{
    Q_OBJECT
public:
    PaperChip(const shared::Theme& theme, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const shared::Theme& m_theme;
    QString m_name;
};

} // namespace yichuang::accept
