// SPDX-License-Identifier: Apache-2.0
#include "models/documents/pagestyle.h"

namespace yichuang::documents {

namespace {

QFont fontOf(const QString& family, double points, bool bold)
{
    QFont font(family);
    font.setPixelSize(qRound(points * UnitsPerPoint));
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

} // namespace

PageStyle PageStyle::letter(const FontChoice& fonts)
{
    PageStyle style;
    style.fonts = fonts;
    return style;
}

PageStyle PageStyle::smallerLetter(const FontChoice& fonts, double bodyPoints)
{
    PageStyle style;
    style.typeArea = QRectF(28, 35, 156, 235);
    style.titlePoints = bodyPoints > 13 ? 22 : 20;
    style.titlePitch = style.titlePoints * 1.45;
    style.numberPoints = 12;
    style.bodyPoints = bodyPoints;
    style.bodyPitch = bodyPoints * 1.58;
    style.tablePoints = 10.5;
    style.notePoints = 10;
    style.fonts = fonts;
    return style;
}

PageStyle PageStyle::form(const FontChoice& fonts)
{
    PageStyle style;
    style.typeArea = QRectF(22, 37, 166, 232);
    style.titlePoints = 20;
    style.titlePitch = 30;
    style.numberPoints = 12;
    style.bodyPoints = 12;
    style.bodyPitch = 21;
    style.tablePoints = 11;
    style.notePoints = 10.5;
    style.fonts = fonts;
    return style;
}

PageStyle PageStyle::denseForm(const FontChoice& fonts)
{
    PageStyle style = form(fonts);
    style.typeArea = QRectF(22, 35, 166, 238);
    style.titlePoints = 18;
    style.titlePitch = 25;
    style.bodyPoints = 11;
    style.bodyPitch = 17.5;
    style.tablePoints = 10;
    style.notePoints = 9.5;
    return style;
}

QFont PageStyle::bodyFont(double points, bool bold) const
{
    return fontOf(fonts.bodyFamily, points, bold);
}

QFont PageStyle::titleFont() const { return fontOf(fonts.titleFamily, titlePoints, true); }

} // namespace yichuang::documents
