// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deadline/lamp.h"
#include "widgets/shared/theme.h"

#include <QWidget>

namespace yichuang::shared {

/// The lamp of a clock: shape and colour together, so that it is readable in grey
/// (visual-spec 4.1).
class LampIcon : public QWidget
{
    Q_OBJECT
public:
    LampIcon(const Theme& theme, deadline::Lamp lamp, QWidget* parent = nullptr);

    [[nodiscard]] deadline::Lamp lamp() const { return m_lamp; }
    void setLamp(deadline::Lamp lamp);
    /// Edge of the square at 100 %: 12, 14, 16, 18 or 20.
    void setSize(int design);

    /// 正常 临期 超期 暂停 未起算 办结
    [[nodiscard]] static QString word(deadline::Lamp lamp);
    /// For delegates: draws into the square `rect`.
    static void paint(
        QPainter& painter, const QRectF& rect, deadline::Lamp lamp, const Tokens& tokens);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    deadline::Lamp m_lamp;
    int m_design{14};
};

} // namespace yichuang::shared
