// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QPainterPath>
#include <QString>

namespace yichuang::seal {

/// How a seal is drawn. Sources differ on star, ring and diameter of special seals, so they are
/// settings of the seal (seal drawing of demo, training and preview; a seal in use comes from the
/// seal centre).
struct SealStyle
{
    QString organ; ///< on the upper arc, "定西市安定区市场监督管理局"
    QString purpose{QStringLiteral("行政审批专用章")}; ///< the line under the star; may be empty
    QString number; ///< 13 digits on the lower arc; empty: none
    QString note; ///< over the star, "演示样章": a seal that is none says so
    double diameterMm{42};
    double ringMm{1.2};
    bool star{true};
    QString family{QStringLiteral("Noto Serif CJK SC")};

    friend bool operator==(const SealStyle&, const SealStyle&) = default;
};

/// InvalidInput names the setting that is out of its range.
[[nodiscard]] Result<> checkStyle(const SealStyle& style);

/// What a seal looks like: drawn lines, or an imported picture with a transparent ground.
struct SealPicture
{
    QPainterPath path; ///< millimetres from the seal's centre, y down; winding rule
    QImage image; ///< of an imported seal; null when it is drawn
    double diameterMm{42};

    [[nodiscard]] bool isDrawn() const { return image.isNull(); }
};

/// RGB 230, 0, 18.
[[nodiscard]] QColor sealRed();

/// Draws the seal; needs a QGuiApplication. NotFound when the font is not installed, InvalidInput
/// as checkStyle.
[[nodiscard]] Result<SealPicture> drawSeal(const SealStyle& style);

/// The path as PDF operators in a space of `diameterMm` points-per-mm scaled units: m, l, c, h and
/// f, colour set, origin at the lower left of the seal's square, unit 1 point.
[[nodiscard]] QByteArray pdfOperators(const SealPicture& picture);

/// The seal on a transparent ground, for the screen and the preview.
[[nodiscard]] QImage sealImage(const SealPicture& picture, int dotsPerInch);

} // namespace yichuang::seal
