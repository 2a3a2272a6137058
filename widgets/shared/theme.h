// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/iconstore.h"
#include "widgets/shared/tokens.h"

#include <QFont>
#include <QObject>
#include <QPixmap>

class QApplication;
class QPainter;
class QRectF;
class QWidget;

namespace yichuang::shared {

/// Sizes of visual-spec 2.2; the number is the height in pixels at 100 %.
enum class TextSize {
    Rail = 11, ///< rail digits and count badges only
    Caption = 12,
    Secondary = 13,
    Base = 14,
    CardTitle = 15,
    PageTitle = 17,
    DueDate = 24,
    Indicator = 28,
    Clock = 44
};

enum class Weight { Regular, Bold };

/// Which colours and which text size the window has now. Owned by the composition root; every
/// widget of the window is given it by reference and repaints on `changed`.
class Theme : public QObject
{
    Q_OBJECT
public:
    /// 100, 112, 125 and 150 %.
    enum class TextScale { Normal, Larger, Large, Largest };

    explicit Theme(QObject* parent = nullptr);

    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] QColor color(Color color) const { return m_tokens[color]; }
    [[nodiscard]] TextScale textScale() const { return m_scale; }
    [[nodiscard]] double scaleFactor() const;
    /// A measure of the design in pixels of this text scale.
    [[nodiscard]] int px(int design) const;
    [[nodiscard]] QFont font(TextSize size, Weight weight = Weight::Regular) const;
    /// The face of documents and of the product's name.
    [[nodiscard]] QFont serif(int design, Weight weight = Weight::Regular) const;

    /// An icon for painters that need a picture (`baseSize` at 100 %).
    [[nodiscard]] QPixmap icon(
        const QString& name, Color color, int baseSize, double devicePixelRatio) const;
    /// Draws the icon centred in `rect`.
    void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, Color color,
        int baseSize) const;

    void setColors(Tokens::Set set);
    void toggleHighContrast();
    void setTextScale(TextScale scale);
    /// One step larger or smaller; stops at the ends.
    void enlargeText();
    void shrinkText();

    /// Gives style, palette, font and style sheet to the application, now and on each later change.
    void applyTo(QApplication& application);

Q_SIGNALS:
    /// Measures are new already, the style sheet not yet: time to move what would not fit.
    void aboutToSpread();
    void changed();

private:
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;
    void spread();

    Tokens m_tokens;
    TextScale m_scale{TextScale::Normal};
    IconStore m_icons;
    QApplication* m_application{nullptr};
};

/// Recalculates and repaints `widget` whenever the theme changes.
void followTheme(QWidget* widget, const Theme& theme);

} // namespace yichuang::shared
