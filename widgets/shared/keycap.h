// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QKeySequence>
#include <QWidget>

namespace yichuang::shared {

/// "Shift F9", "Ctrl Enter", "Alt 1": how keys are written on controls, without plus signs.
[[nodiscard]] QString keyText(const QKeySequence& keys);

/// A drawing of one key, beside the words that say what it does.
class KeyCap : public QWidget
{
    Q_OBJECT
public:
    KeyCap(const Theme& theme, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] static int widthOf(const QString& text, const Theme& theme);
    /// Draws a key cap of the right width and 18 px height, left edge and vertical middle at
    /// `leftMiddle`.
    static void paint(
        QPainter& painter, const QPoint& leftMiddle, const QString& text, const Theme& theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
};

} // namespace yichuang::shared
