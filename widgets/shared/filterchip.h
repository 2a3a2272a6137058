// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deadline/lamp.h"
#include "widgets/shared/theme.h"

#include <QToolButton>

#include <optional>

namespace yichuang::shared {

/// A round switch over a list, with an optional lamp and a count (visual-spec 4.6). ←/→ go to the
/// neighbour in the same parent, Space switches.
class FilterChip : public QToolButton
{
    Q_OBJECT
public:
    FilterChip(const Theme& theme, const QString& text, QWidget* parent = nullptr);

    void setLamp(deadline::Lamp lamp);
    /// No number is shown while the count is unknown.
    void setCount(std::optional<int> count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();

    const Theme& m_theme;
    std::optional<deadline::Lamp> m_lamp;
    std::optional<int> m_count;
};

} // namespace yichuang::shared
