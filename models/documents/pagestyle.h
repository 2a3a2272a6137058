// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

namespace yichuang::documents {

/// All layout is done in units of 1/1200 inch, whatever the paper ends on; so a preview breaks
/// lines where the print does.
inline constexpr double UnitsPerInch = 1200.0;
inline constexpr double UnitsPerPoint = UnitsPerInch / 72.0;
inline constexpr double UnitsPerMillimetre = UnitsPerInch / 25.4;
inline constexpr double PageWidthMm = 210.0;
inline constexpr double PageHeightMm = 297.0;

/// What a hall may choose. 方正小标宋 and 仿宋 are not free; where they are installed they are
/// named here.
struct FontChoice
{
    QString titleFamily{QStringLiteral("Noto Serif CJK SC")};
    QString bodyFamily{QStringLiteral("Noto Serif CJK SC")};

    friend bool operator==(const FontChoice&, const FontChoice&) = default;
};

/// Measures of a page: lengths in mm, type in points.
struct PageStyle
{
    QRectF typeArea{28, 37, 156, 225}; ///< from the top left of the sheet (GB/T 9704)
    double titlePoints{22};
    double titlePitch{34}; ///< from base line to base line
    double numberPoints{14};
    double bodyPoints{16};
    double bodyPitch{28.5};
    double tablePoints{12};
    double notePoints{10.5};
    double sealDiameterMm{42}; ///< room left empty for the seal, over the organ's name and the date
    FontChoice fonts;

    /// The page of a letter (通知书), as GB/T 9704-2012 has it.
    [[nodiscard]] static PageStyle letter(const FontChoice& fonts);
    /// A letter with much to tell, set smaller so that it stays on one page with its seal.
    [[nodiscard]] static PageStyle smallerLetter(const FontChoice& fonts, double bodyPoints);
    /// The denser page of receipts and lists.
    [[nodiscard]] static PageStyle form(const FontChoice& fonts);
    /// The same, set smaller where that saves a page.
    [[nodiscard]] static PageStyle denseForm(const FontChoice& fonts);

    /// A font of `points` in layout units. Shaping is off: with it Qt drops the text of digits
    /// after Latin letters.
    [[nodiscard]] QFont bodyFont(double points, bool bold = false) const;
    [[nodiscard]] QFont titleFont() const;
};

} // namespace yichuang::documents
