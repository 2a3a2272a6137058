// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QString>

#include <span>

namespace yichuang::shared {

/// Every colour of the window, by what it is for (visual-spec 2.1). A pigment has one meaning: blue
/// = what can be done or is selected, green = done or on time, amber = look at this, red = overdue,
/// error, refusal.
enum class Color {
    Canvas,
    Paper,
    Panel,
    Sunken,
    Line,
    Line2,
    LineSoft,
    Edge,
    Ink,
    Ink2,
    Ink3,
    Rail,
    RailOn,
    RailText,
    RailKey,
    RailOnText, ///< text and icon of the active entry
    RailOnKey, ///< digit of the active entry
    RailBar, ///< the bar left of the active entry
    RailAction, ///< link on rail colour (toast)
    Blue,
    BlueHover,
    BluePress,
    BlueTint,
    BlueLine,
    OnBlue, ///< text on blue, green, red, seal and ink fills
    Green,
    GreenTint,
    Amber, ///< text
    AmberFill, ///< never text; always outlined with Amber
    AmberTint,
    Red,
    RedTint,
    Grey,
    GreyTint,
    Seal, ///< the one button that seals and decides
    SealPress,
    TypeImmediate,
    TypePromised,
    TypeJoint,
    TypeAgency,
    TypeForwarded,
    Hatch, ///< non-working days
    Track, ///< the empty part of a progress bar
    Skeleton,
    BannerOff,
    BannerOffText,
    BannerOffEdge,
    BannerInfo,
    BannerInfoText,
    BannerInfoEdge,
    BannerWarning,
    BannerWarningText,
    BannerWarningEdge,
    BannerError,
    BannerErrorText,
    BannerErrorEdge,
    BannerOk,
    BannerOkText,
    BannerOkEdge,
    ChartA,
    ChartB, ///< pale: always with a 1 px ChartA outline
    ChartC,
    ChartD,
    GridLine,
    Dim ///< over the page behind a dialog; the only colour that lets something through
};

/// A text colour and a background it stands on somewhere in the product; the test computes the
/// ratio of each.
struct ColorPair
{
    Color front{Color::Ink};
    Color back{Color::Paper};
};

/// The one table of colours. Painters, palette and style sheet take them from here and nowhere
/// else.
class Tokens
{
public:
    enum class Set { Light, HighContrast };

    explicit Tokens(Set set = Set::Light)
        : m_set(set)
    {
    }

    [[nodiscard]] Set set() const { return m_set; }
    [[nodiscard]] bool isHighContrast() const { return m_set == Set::HighContrast; }
    [[nodiscard]] QColor operator[](Color color) const;
    /// Unknown names give an invalid colour. `name` as in the style sheet: "blueTint" for
    /// Color::BlueTint.
    [[nodiscard]] QColor named(QStringView name) const;
    /// Width of the focus ring in logical pixels before text scaling.
    [[nodiscard]] int focusRingWidth() const { return isHighContrast() ? 3 : 2; }

    /// Text on background: at least 4.5:1, in high contrast 7:1.
    [[nodiscard]] static std::span<const ColorPair> textPairs();
    /// Borders and chart fills that carry meaning: at least 3:1.
    [[nodiscard]] static std::span<const ColorPair> edgePairs();

private:
    Set m_set;
};

/// Ratio of WCAG 2.2 between two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace yichuang::shared
