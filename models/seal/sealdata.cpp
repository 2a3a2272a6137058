// SPDX-License-Identifier: Apache-2.0
#include "models/seal/sealdata.h"

#include "models/base/canonicaljson.h"
#include "models/base/fieldreader.h"
#include "models/seal/ses.h"

#include <QBuffer>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

constexpr qsizetype largestPicture = 4 * 1024 * 1024;
constexpr qsizetype largestSes = 1024 * 1024;
constexpr int largestSide = 4000;

QJsonObject toJson(const SealStyle& style)
{
    return {{u"organ"_s, style.organ}, {u"purpose"_s, style.purpose}, {u"number"_s, style.number},
        {u"note"_s, style.note}, {u"diameterUm"_s, qRound(style.diameterMm * 1000)},
        {u"ringUm"_s, qRound(style.ringMm * 1000)}, {u"star"_s, style.star},
        {u"family"_s, style.family}};
}

SealStyle readStyle(FieldReader& reader)
{
    SealStyle style{.organ = reader.text(u"organ", 30),
        .purpose = reader.optionalText(u"purpose", 10),
        .number = reader.optionalText(u"number", 13),
        .note = reader.optionalText(u"note", 8),
        .diameterMm = static_cast<double>(reader.integer(u"diameterUm", 30'000, 50'000)) / 1000,
        .ringMm = static_cast<double>(reader.integer(u"ringUm", 600, 2000)) / 1000,
        .star = reader.flag(u"star")};
    style.family = reader.text(u"family", 100);
    return style;
}

/// An imported picture: PNG with a transparent ground, square.
Result<SealPicture> pictureFrom(const QByteArray& png, double diameterMm)
{
    if (png.size() > largestPicture)
        return failure(Error::Code::InvalidInput, u"/picture too large"_s);
    QImage image;
    if (!image.loadFromData(png, "PNG") || image.width() != image.height()
        || image.width() > largestSide || !image.hasAlphaChannel())
        return failure(
            Error::Code::InvalidInput, u"/picture: a square PNG with transparent ground"_s);
    return SealPicture{.path = {}, .image = image, .diameterMm = diameterMm};
}

Result<std::vector<Certificate>> certificatesFrom(const QJsonArray& values)
{
    std::vector<Certificate> certificates;
    for (const QJsonValue& value : values) {
        auto one = Certificate::fromDer(QByteArray::fromBase64(value.toString().toLatin1()));
        if (!one)
            return tl::unexpected(one.error());
        certificates.push_back(std::move(*one));
    }
    if (certificates.empty())
        return failure(Error::Code::InvalidInput, u"/certificates"_s);
    return certificates;
}

} // namespace

QString toText(const SealKind kind)
{
    return kind == SealKind::Approval ? u"approval"_s : u"official"_s;
}

std::optional<SealKind> sealKindFromText(const QStringView text)
{
    if (text == u"approval")
        return SealKind::Approval;
    return text == u"official" ? std::optional{SealKind::Official} : std::nullopt;
}

bool SealData::mayBeSetWith(const Certificate& certificate) const
{
    return std::ranges::find(certificates, certificate) != certificates.end();
}

QByteArray toBytes(const SealData& seal)
{
    QJsonArray certificates;
    for (const Certificate& one : seal.certificates)
        certificates.append(QString::fromLatin1(one.der().toBase64()));
    QJsonObject object{{u"id"_s, seal.id}, {u"name"_s, seal.name}, {u"organ"_s, seal.organ},
        {u"kind"_s, toText(seal.kind)}, {u"certificates"_s, certificates}, {u"demo"_s, seal.demo}};
    if (seal.style) {
        object.insert(u"style"_s, toJson(*seal.style));
    } else {
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        seal.picture.image.save(&png, "PNG");
        object.insert(u"picture"_s, QString::fromLatin1(png.data().toBase64()));
        object.insert(u"diameterUm"_s, qRound(seal.picture.diameterMm * 1000));
    }
    if (!seal.ses.isEmpty())
        object.insert(u"ses"_s, QString::fromLatin1(seal.ses.toBase64()));
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

Result<SealData> sealFromBytes(const QByteArray& bytes)
{
    const auto object = objectFromJson(bytes);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    SealData seal{.id = reader.text(u"id", 64),
        .name = reader.text(u"name", 200),
        .organ = reader.text(u"organ", 200),
        .kind = reader.word(u"kind", &sealKindFromText),
        .demo = reader.optionalFlag(u"demo", false)};
    const auto certificates = certificatesFrom(reader.array(u"certificates", 100));
    seal.style = reader.optionalNested(u"style", &readStyle);
    const QString png
        = reader.optionalText(u"picture", static_cast<int>(largestPicture * 4 / 3 + 4));
    const double diameter
        = static_cast<double>(reader.optionalInteger(u"diameterUm", 30'000, 50'000, 42'000)) / 1000;
    seal.ses = QByteArray::fromBase64(
        reader.optionalText(u"ses", static_cast<int>(largestSes * 4 / 3 + 4)).toLatin1());
    if (const auto read = reader.finish(); !read)
        return tl::unexpected(read.error());
    if (!seal.ses.isEmpty()) {
        if (const auto made = readSesSeal(seal.ses); !made)
            return failure(Error::Code::InvalidInput, u"/ses: "_s + toText(made.error()));
    }
    if (!certificates)
        return tl::unexpected(certificates.error());
    seal.certificates = *certificates;
    auto picture = seal.style ? drawSeal(*seal.style)
                              : pictureFrom(QByteArray::fromBase64(png.toLatin1()), diameter);
    if (!picture)
        return tl::unexpected(picture.error());
    seal.picture = std::move(*picture);
    return seal;
}

} // namespace yichuang::seal
