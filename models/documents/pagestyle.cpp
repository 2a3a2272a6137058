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

PageStyle PageStyle::notice(const FontChoice& fonts)
{
    PageStyle style;
    style.typeArea = QRectF(28, 35, 156, 235);
    style.titlePitch = 32;
    style.numberPoints = 12;
    style.bodyPoints = 14;
    style.bodyPitch = 21.5;
    style.tablePoints = 11;
    style.notePoints = 10.5;
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

QFont PageStyle::bodyFont(double points, bool bold) const
{
    return fontOf(fonts.bodyFamily, points, bold);
}

QFont PageStyle::titleFont() const { return fontOf(fonts.titleFamily, titlePoints, true); }

} // namespace yichuang::documents
