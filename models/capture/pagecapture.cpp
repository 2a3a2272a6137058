// SPDX-License-Identifier: Apache-2.0
#include "models/capture/pagecapture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <array>
#include <vector>

namespace yichuang::capture {
namespace {

/// What scanners, cameras and clipboards give; no vector formats, which may name other files.
constexpr std::array<QByteArrayView, 4> formats{"jpeg", "jpg", "png", "bmp"};
/// Qt decodes no picture that takes more memory than this.
constexpr qint64 mostDecodedBytes = 128LL * 1024 * 1024;
/// Packed at these in turn, at the full edge first; below the last, small type frays.
constexpr std::array edges{longestEdge, 1754};
constexpr std::array qualities{82, 70, 58};

/// Opens `device` for one picture, in whatever format its first bytes say.
void prepare(QImageReader& reader, QBuffer& device)
{
    device.open(QIODevice::ReadOnly);
    reader.setDevice(&device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
}

bool isKnown(const QByteArray& format)
{
    return std::ranges::find(formats, QByteArrayView{format}) != formats.end();
}

QSize fitted(QSize size, const QSize& within)
{
    const bool larger = size.width() > within.width() || size.height() > within.height();
    return larger ? size.scaled(within, Qt::KeepAspectRatio).expandedTo({1, 1}) : size;
}

/// JPEG keeps no transparency: what shines through is paper.
QImage onPaper(const QImage& picture)
{
    if (!picture.hasAlphaChannel())
        return picture.convertToFormat(QImage::Format_RGB888);
    QImage paper(picture.size(), QImage::Format_RGB888);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, picture);
    return paper;
}

QByteArray packed(const QImage& picture, int quality)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "jpeg", quality);
    return jpeg;
}

CapturedPage smallest(const QImage& picture)
{
    CapturedPage page{.content = {}, .mime = QStringLiteral("image/jpeg"), .pixels = {}};
    for (const int edge : edges) {
        const QSize size = fitted(picture.size(), {edge, edge});
        const QImage scaled = size == picture.size()
            ? picture
            : picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        for (const int quality : qualities) {
            QByteArray jpeg = packed(scaled, quality);
            if (page.content.isEmpty() || jpeg.size() < page.content.size()) {
                page.content = std::move(jpeg);
                page.pixels = size;
            }
            if (page.content.size() <= enoughBytes)
                return page;
        }
    }
    return page;
}

/// A camera pulled out while it wrote: the decoder would fill the rest with grey and say nothing.
bool endsEarly(const QByteArray& jpeg)
{
    constexpr qsizetype trailer = 64 * 1024; // some cameras add a preview after the picture
    return !jpeg.last(std::min(trailer, jpeg.size())).contains(QByteArrayView{"\xff\xd9", 2});
}

/// A JPEG carries what the camera knows of place and time in such a block.
bool hidesData(const QByteArray& jpeg) { return jpeg.contains(QByteArrayView{"Exif\0\0", 6}); }

} // namespace

tl::expected<CapturedPage, PageProblem> capturePage(const QByteArray& file)
{
    QBuffer device;
    device.setData(file);
    QImageReader reader;
    prepare(reader, device);
    const QByteArray format = reader.format();
    if (!isKnown(format))
        return tl::unexpected(PageProblem::NotAPicture);
    const QSize size = reader.size();
    const bool isJpeg = format == "jpeg" || format == "jpg";
    if (!size.isValid() || (isJpeg && endsEarly(file)))
        return tl::unexpected(PageProblem::Damaged);
    const qint64 pixels = qint64{size.width()} * size.height();
    // A JPEG is decoded small from the start.
    if (pixels > mostPixels || (!isJpeg && pixels * 4 > mostDecodedBytes))
        return tl::unexpected(PageProblem::TooLarge);
    const bool upright = reader.transformation() == QImageIOHandler::TransformationNone;
    const QSize wanted = fitted(size, {longestEdge, longestEdge});
    if (wanted != size)
        reader.setScaledSize(wanted);
    const QImage read = reader.read();
    if (read.isNull())
        return tl::unexpected(PageProblem::Damaged);
    const QImage picture = onPaper(read);
    const bool asItIs
        = isJpeg && upright && wanted == size && file.size() <= enoughBytes && !hidesData(file);
    CapturedPage page = asItIs
        ? CapturedPage{.content = file, .mime = QStringLiteral("image/jpeg"), .pixels = size}
        : smallest(picture);
    page.dark = isDark(picture);
    return page;
}

bool isDark(const QImage& picture)
{
    constexpr int side = 64;
    constexpr int litPaper = 120; // of 255; a lamp-lit sheet is near 200, a shaded one near 140
    const QImage small = picture.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_Grayscale8);
    std::vector<uchar> greys;
    greys.reserve(std::size_t{side} * side);
    for (int y = 0; y < small.height(); ++y)
        greys.insert(greys.end(), small.constScanLine(y), small.constScanLine(y) + small.width());
    if (greys.empty())
        return true;
    // The ground, not the writing: nine in ten of a page's pixels are no brighter than it.
    const auto ground = greys.begin() + static_cast<std::ptrdiff_t>(greys.size() * 9 / 10);
    std::nth_element(greys.begin(), ground, greys.end());
    return *ground < litPaper;
}

QImage pageImage(const QByteArray& content, const QSize& within)
{
    QBuffer device;
    device.setData(content);
    QImageReader reader;
    prepare(reader, device);
    if (!isKnown(reader.format()))
        return {};
    const QSize size = reader.size();
    if (!within.isEmpty() && size.isValid() && fitted(size, within) != size)
        reader.setScaledSize(fitted(size, within));
    return reader.read();
}

} // namespace yichuang::capture
