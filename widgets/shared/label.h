// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QLabel>

namespace yichuang::shared {

/// A text in one size, weight and colour of the design that follows the theme.
class Label : public QLabel
{
    Q_OBJECT
public:
    enum class Elide {
        Never,
        Right ///< may be narrower than its text: ends in … and shows the whole text as tooltip
    };

    Label(const Theme& theme, TextSize size, Color color = Color::Ink,
        Weight weight = Weight::Regular, QWidget* parent = nullptr);

    void setColor(Color color);
    void setWeight(Weight weight);
    void setElide(Elide elide);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();

    const Theme& m_theme;
    TextSize m_size;
    Color m_color;
    Weight m_weight;
    Elide m_elide{Elide::Never};
};

} // namespace yichuang::shared
