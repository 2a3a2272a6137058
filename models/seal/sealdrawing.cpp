// SPDX-License-Identifier: Apache-2.0
#include "models/seal/sealpicture.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

constexpr double glyphPixels = 400; // the em: outlines of this size need no hinting
constexpr double degree = std::numbers::pi / 180;

/// One character with its em box scaled to `width` by `height` and centred on the origin. The em
/// box, not the ink's box: 一 must not become as tall as 建.
QPainterPath glyph(const QChar letter, const QFont& font, double width, double height)
{
    const QFontMetricsF metrics{font};
    QPainterPath path;
    path.addText(QPointF{}, font, letter);
    const double em = metrics.horizontalAdvance(letter);
    const double middle = -0.38 * glyphPixels; // ideographs stand 0.12 em under the base line
    QTransform place;
    place.scale(width / std::max(em, 1.0), height / glyphPixels);
    place.translate(-em / 2, -middle);
    return place.map(path);
}

QFont fontFor(const QString& family)
{
    QFont font{family};
    font.setPixelSize(static_cast<int>(glyphPixels));
    font.setWeight(QFont::DemiBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

void addCircle(QPainterPath& path, double radius, bool reversed)
{
    QPainterPath circle;
    circle.addEllipse(QPointF{}, radius, radius);
    path.addPath(reversed ? circle.toReversed() : circle);
}

/// One tip up; tips on a circle of a third of the diameter.
QPainterPath starPath(double diameter)
{
    const double outer = diameter / 6;
    const double inner = outer * std::sin(18 * degree) / std::sin(126 * degree);
    QPainterPath star;
    for (int i = 0; i < 10; ++i) {
        const double radius = i % 2 == 0 ? outer : inner;
        const double angle = (36.0 * i - 90) * degree;
        const QPointF point{radius * std::cos(angle), radius * std::sin(angle) - 0.02 * diameter};
        if (i == 0)
            star.moveTo(point);
        else
            star.lineTo(point);
    }
    star.closeSubpath();
    return star;
}

/// Feet to the centre, left to right over the top.
QPainterPath organPath(const SealStyle& style)
{
    const double diameter = style.diameterMm;
    const auto count = style.organ.size();
    const double height = diameter * (count <= 14 ? 0.142 : count <= 20 ? 0.124 : 0.108);
    const double pitch = count > 1 ? std::min(24.0, 222.0 / static_cast<double>(count - 1)) : 0;
    const double outer = diameter / 2 - style.ringMm - 0.022 * diameter;
    const double feet = outer - height;
    const double width
        = count > 1 ? std::min(0.8 * height, 0.94 * pitch * degree * feet) : 0.8 * height;
    const QFont font = fontFor(style.family);
    QPainterPath path;
    for (qsizetype i = 0; i < count; ++i) {
        const double turn = (static_cast<double>(i) - static_cast<double>(count - 1) / 2) * pitch;
        QTransform place;
        place.rotate(turn);
        place.translate(0, -(outer - height / 2));
        path.addPath(place.map(glyph(style.organ.at(i), font, width, height)));
    }
    return path;
}

/// A horizontal line of characters centred `below` the middle.
QPainterPath linePath(const SealStyle& style, const QString& text, double height, double below)
{
    const double width = 0.8 * height;
    const double pitch = 1.08 * width;
    const auto count = text.size();
    const QFont font = fontFor(style.family);
    QPainterPath path;
    for (qsizetype i = 0; i < count; ++i) {
        const double x = (static_cast<double>(i) - static_cast<double>(count - 1) / 2) * pitch;
        path.addPath(glyph(text.at(i), font, width, height).translated(x, below));
    }
    return path;
}

/// Along the lower arc, heads to the centre.
QPainterPath numberPath(const SealStyle& style)
{
    const double height = 0.04 * style.diameterMm;
    const double radius
        = style.diameterMm / 2 - style.ringMm - 0.022 * style.diameterMm - height / 2;
    const double pitch = 0.8 * height / radius / degree;
    const QFont font = fontFor(u"Noto Sans CJK SC"_s);
    const auto count = style.number.size();
    QPainterPath path;
    for (qsizetype i = 0; i < count; ++i) {
        const double turn = (static_cast<double>(count - 1) / 2 - static_cast<double>(i)) * pitch;
        QTransform place;
        place.rotate(turn);
        place.translate(0, radius);
        path.addPath(place.map(glyph(style.number.at(i), font, 0.6 * height, height)));
    }
    return path;
}

bool isBetween(double value, double least, double most) { return value >= least && value <= most; }

} // namespace

Result<> checkStyle(const SealStyle& style)
{
    const auto wrong = [](const QString& what) { return failure(Error::Code::InvalidInput, what); };
    if (style.organ.isEmpty() || style.organ.size() > 30)
        return wrong(u"organ"_s);
    if (style.purpose.size() > 10)
        return wrong(u"purpose"_s);
    if (style.note.size() > 8)
        return wrong(u"note"_s);
    if (!isBetween(style.diameterMm, 30, 50))
        return wrong(u"diameterMm"_s);
    if (!isBetween(style.ringMm, 0.6, 2))
        return wrong(u"ringMm"_s);
    if (!style.number.isEmpty()
        && (style.number.size() != 13
            || !std::ranges::all_of(style.number, [](QChar c) { return c >= u'0' && c <= u'9'; })))
        return wrong(u"number"_s);
    return {};
}

Result<SealPicture> drawSeal(const SealStyle& style)
{
    if (const auto fits = checkStyle(style); !fits)
        return tl::unexpected(fits.error());
    if (!QFontDatabase::hasFamily(style.family))
        return failure(
            Error::Code::NotFound, u"the font \"%1\" is not installed"_s.arg(style.family));
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    addCircle(path, style.diameterMm / 2, false);
    addCircle(path, style.diameterMm / 2 - style.ringMm, true);
    if (style.star)
        path.addPath(starPath(style.diameterMm));
    path.addPath(organPath(style));
    path.addPath(
        linePath(style, style.purpose, 0.098 * style.diameterMm, 0.262 * style.diameterMm));
    // Over the star, where neither name nor date of the document is printed.
    path.addPath(linePath(style, style.note, 0.07 * style.diameterMm, -0.247 * style.diameterMm));
    path.addPath(numberPath(style));
    return SealPicture{.path = path, .image = {}, .diameterMm = style.diameterMm};
}

} // namespace yichuang::seal
