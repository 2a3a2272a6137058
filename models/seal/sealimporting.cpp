// SPDX-License-Identifier: Apache-2.0
#include "models/seal/sealimporting.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

using Kind = SealImportProblem::Kind;

constexpr qsizetype largestPicture = 4 * 1024 * 1024;
constexpr int largestSide = 4000;
constexpr double leastMm = 30;
constexpr double mostMm = 50;
constexpr int picturesPerInch = 300;
constexpr int steps = 16; ///< of transparency: enough for smooth edges, half the size

tl::unexpected<SealImportProblem> no(Kind kind)
{
    return tl::unexpected(SealImportProblem{.kind = kind});
}

tl::expected<SealPicture, SealImportProblem> pictureFrom(const QByteArray& png, double diameterMm)
{
    if (diameterMm < leastMm || diameterMm > mostMm)
        return no(Kind::WrongSize);
    if (png.size() > largestPicture)
        return no(Kind::TooLarge);
    QImage image;
    if (!image.loadFromData(png, "PNG"))
        return no(Kind::NotAPicture);
    if (image.width() > largestSide || image.height() > largestSide)
        return no(Kind::TooLarge);
    if (image.width() != image.height())
        return no(Kind::NotSquare);
    const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
    // The corners of a round seal are outside of its ring.
    const int end = plain.width() - 1;
    if (!image.hasAlphaChannel() || qAlpha(plain.pixel(0, 0)) != 0
        || qAlpha(plain.pixel(end, end)) != 0)
        return no(Kind::NoTransparentGround);
    return SealPicture{.path = {}, .image = plain, .diameterMm = diameterMm};
}

std::optional<SealImportProblem> distrusted(
    const std::vector<Certificate>& certificates, const ImportGround& ground)
{
    if (certificates.empty())
        return SealImportProblem{.kind = Kind::NoCertificate};
    for (const Certificate& certificate : certificates) {
        if (const auto fault
            = checkChain(certificate, {}, ground.trust.roots, ground.trust.revocations, ground.now))
            return SealImportProblem{.kind = Kind::CertificateNotTrusted,
                .chain = *fault,
                .about = certificate.facts().commonName};
    }
    return std::nullopt;
}

/// One colour in steps of transparency: a third of the bytes.
QByteArray pngOf(const QImage& picture, bool oneColour)
{
    QImage image = picture.convertToFormat(QImage::Format_ARGB32);
    if (oneColour) {
        QImage indexed{image.size(), QImage::Format_Indexed8};
        QList<QRgb> table;
        for (int i = 0; i < steps; ++i)
            table += qRgba(
                sealRed().red(), sealRed().green(), sealRed().blue(), i * 255 / (steps - 1));
        indexed.setColorTable(table);
        for (int y = 0; y < image.height(); ++y) {
            const auto* from = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            uchar* to = indexed.scanLine(y);
            for (int x = 0; x < image.width(); ++x)
                to[x] = static_cast<uchar>((qAlpha(from[x]) * (steps - 1) + 127) / 255);
        }
        image = indexed;
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

QString toText(const SealImportProblem::Kind kind)
{
    switch (kind) {
    case Kind::Data:
        return u"data"_s;
    case Kind::MakerNotTrusted:
        return u"makerNotTrusted"_s;
    case Kind::NotValidNow:
        return u"notValidNow"_s;
    case Kind::NotAPicture:
        return u"notAPicture"_s;
    case Kind::NotSquare:
        return u"notSquare"_s;
    case Kind::NoTransparentGround:
        return u"noTransparentGround"_s;
    case Kind::TooLarge:
        return u"tooLarge"_s;
    case Kind::WrongSize:
        return u"wrongSize"_s;
    case Kind::NoCertificate:
        return u"noCertificate"_s;
    case Kind::CertificateNotTrusted:
        return u"certificateNotTrusted"_s;
    }
    Q_UNREACHABLE();
}

tl::expected<SealData, SealImportProblem> sealFromSes(const QByteArray& esl,
    const std::vector<Certificate>& others, const SealNames& names, const ImportGround& ground)
{
    const auto made = readSesSeal(esl);
    if (!made)
        return tl::unexpected(SealImportProblem{.kind = Kind::Data, .ses = made.error()});
    if (const auto fault
        = checkChain(made->maker, {}, ground.trust.roots, ground.trust.revocations, ground.now))
        return tl::unexpected(SealImportProblem{.kind = Kind::MakerNotTrusted, .chain = *fault});
    if (!made->isValidAt(ground.now))
        return no(Kind::NotValidNow);
    if (made->info.widthMm != made->info.heightMm)
        return no(Kind::NotSquare);
    SealNames own = names;
    own.id = made->info.id;
    own.name = made->info.name;
    own.diameterMm = made->info.widthMm;
    std::vector<Certificate> certificates = made->info.sealers;
    certificates.insert(certificates.end(), others.begin(), others.end());
    auto seal = sealFromPicture(made->info.picture, certificates, own, ground);
    if (seal)
        seal->ses = esl;
    return seal;
}

tl::expected<SealData, SealImportProblem> sealFromPicture(const QByteArray& png,
    const std::vector<Certificate>& certificates, const SealNames& names,
    const ImportGround& ground)
{
    auto picture = pictureFrom(png, names.diameterMm);
    if (!picture)
        return tl::unexpected(picture.error());
    if (auto problem = distrusted(certificates, ground))
        return tl::unexpected(std::move(*problem));
    return SealData{.id = names.id,
        .name = names.name,
        .organ = names.organ,
        .kind = names.kind,
        .certificates = certificates,
        .picture = std::move(*picture),
        .style = std::nullopt};
}

SesSealInfo sesInfoOf(
    const SealData& seal, std::vector<Certificate> sealers, const crypto::Validity& validity)
{
    const int side = qRound(seal.picture.diameterMm);
    return {.vendor = u"YICHUANG"_s,
        .id = seal.id,
        .kind = 1,
        .name = seal.name,
        .sealers = std::move(sealers),
        .made = validity.from,
        .from = validity.from,
        .to = validity.from + validity.length,
        .picture = pngOf(sealImage(seal.picture, picturesPerInch), seal.picture.isDrawn()),
        .widthMm = side,
        .heightMm = side};
}

} // namespace yichuang::seal
