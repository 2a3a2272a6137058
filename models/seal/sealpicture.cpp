// SPDX-License-Identifier: Apache-2.0
#include "models/seal/sealpicture.h"

#include <QPainter>

namespace yichuang::seal {
namespace {

constexpr double pointsPerMm = 72.0 / 25.4;

void append(QByteArray& operators, const SealPicture& picture, const QPainterPath::Element& at)
{
    // From the centre, y down, to the lower left corner, y up.
    const double half = picture.diameterMm / 2;
    operators += QByteArray::number((at.x + half) * pointsPerMm, 'f', 3) + ' '
        + QByteArray::number((half - at.y) * pointsPerMm, 'f', 3) + ' ';
}

} // namespace

QColor sealRed() { return {230, 0, 18}; }

QByteArray pdfOperators(const SealPicture& picture)
{
    const QColor red = sealRed();
    QByteArray operators;
    for (const double part : {red.redF(), red.greenF(), red.blueF()})
        operators += QByteArray::number(part, 'f', 4) + ' ';
    operators += "rg\n";
    const QPainterPath& path = picture.path;
    bool open = false;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            if (open)
                operators += "h\n";
            append(operators, picture, element);
            operators += "m\n";
            open = true;
            break;
        case QPainterPath::LineToElement:
            append(operators, picture, element);
            operators += "l\n";
            break;
        case QPainterPath::CurveToElement: // its two data elements follow
            append(operators, picture, element);
            append(operators, picture, path.elementAt(i + 1));
            append(operators, picture, path.elementAt(i + 2));
            operators += "c\n";
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    if (open)
        operators += "h\n";
    return operators + "f\n";
}

QImage sealImage(const SealPicture& picture, const int dotsPerInch)
{
    const double pixelsPerMm = dotsPerInch / 25.4;
    const int side = qRound(picture.diameterMm * pixelsPerMm);
    if (!picture.isDrawn())
        return picture.image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage image{side, side, QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::transparent);
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(side / 2.0, side / 2.0);
    painter.scale(pixelsPerMm, pixelsPerMm);
    painter.fillPath(picture.path, sealRed());
    return image;
}

} // namespace yichuang::seal
