// SPDX-License-Identifier: Apache-2.0
#include "models/seal/ses.h"

#include "models/seal/der.h"
#include "models/seal/sesparts.h"
#include "models/seal/sm2.h"

#include <QImage>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

constexpr int version = 4;
constexpr int byCertificate = 1;
constexpr int byDigest = 2;

QByteArray headOf(const SesSealInfo& info)
{
    return ses::sequence({der::element(der::Ia5, "ES"), ses::integer(version),
        der::element(der::Ia5, info.vendor.toLatin1())});
}

QByteArray propertiesOf(const SesSealInfo& info)
{
    QByteArray sealers;
    for (const Certificate& sealer : info.sealers)
        sealers += der::element(der::OctetString, sealer.der());
    return ses::sequence({ses::integer(info.kind), der::element(der::Utf8, info.name.toUtf8()),
        ses::integer(byCertificate), der::element(der::Sequence, sealers), ses::time(info.made),
        ses::time(info.from), ses::time(info.to)});
}

QByteArray pictureOf(const SesSealInfo& info)
{
    return ses::sequence(
        {der::element(der::Ia5, "PNG"), der::element(der::OctetString, info.picture),
            ses::integer(info.widthMm), ses::integer(info.heightMm)});
}

QByteArray infoOf(const SesSealInfo& info)
{
    return ses::sequence({headOf(info), der::element(der::Ia5, info.id.toLatin1()),
        propertiesOf(info), pictureOf(info)});
}

/// Takes the parts of seal info one after the other; the first fault stands.
class InfoReader
{
public:
    tl::expected<SesSealInfo, SesFault> read(const QByteArrayView whole)
    {
        der::Reader outer{whole};
        const auto head = outer.next(der::Sequence);
        if (!head)
            return tl::unexpected(SesFault::NotASeal);
        if (const auto fault = readHead(head->content))
            return tl::unexpected(*fault);
        const auto id = outer.next(der::Ia5);
        const auto properties = outer.next(der::Sequence);
        const auto picture = outer.next(der::Sequence);
        if (!id || !properties || !picture)
            return tl::unexpected(SesFault::NotASeal);
        m_info.id = QString::fromLatin1(id->content);
        if (const auto fault = readProperties(properties->content))
            return tl::unexpected(*fault);
        if (!readPicture(picture->content))
            return tl::unexpected(SesFault::NoPicture);
        return m_info;
    }

private:
    std::optional<SesFault> readHead(const QByteArrayView content)
    {
        der::Reader reader{content};
        const auto mark = reader.next(der::Ia5);
        const auto number = ses::integerFrom(reader);
        const auto vendor = reader.next(der::Ia5);
        if (!mark || mark->content != QByteArrayView("ES") || !number || !vendor)
            return SesFault::NotASeal;
        m_info.vendor = QString::fromLatin1(vendor->content);
        return *number == version ? std::nullopt : std::optional{SesFault::OtherVersion};
    }

    std::optional<SesFault> readProperties(const QByteArrayView content)
    {
        der::Reader reader{content};
        const auto kind = ses::integerFrom(reader);
        const auto name = reader.next(der::Utf8);
        const auto listKind = ses::integerFrom(reader);
        const auto list = reader.next(der::Sequence);
        const auto made = ses::timeFrom(reader);
        const auto from = ses::timeFrom(reader);
        const auto to = ses::timeFrom(reader);
        if (!kind || !name || !listKind || !list || !made || !from || !to || !reader.atEnd())
            return SesFault::NotASeal;
        m_info.kind = *kind;
        m_info.name = QString::fromUtf8(name->content);
        m_info.made = *made;
        m_info.from = *from;
        m_info.to = *to;
        if (*listKind == byDigest)
            return SesFault::SealersByDigest;
        for (der::Reader sealers{list->content}; !sealers.atEnd();) {
            const auto sealer = sealers.next(der::OctetString);
            const auto certificate = sealer
                ? Certificate::fromDer(sealer->content)
                : Result<Certificate>{failure(Error::Code::InvalidInput)};
            if (!certificate)
                return SesFault::NoSealer;
            m_info.sealers.push_back(*certificate);
        }
        return m_info.sealers.empty() ? std::optional{SesFault::NoSealer} : std::nullopt;
    }

    bool readPicture(const QByteArrayView content)
    {
        der::Reader reader{content};
        const auto kind = reader.next(der::Ia5);
        const auto data = reader.next(der::OctetString);
        const auto width = ses::integerFrom(reader);
        const auto height = ses::integerFrom(reader);
        if (!kind || !data || !width || !height
            || QString::fromLatin1(kind->content).compare(u"PNG"_s, Qt::CaseInsensitive) != 0)
            return false;
        m_info.picture = data->content.toByteArray();
        m_info.widthMm = *width;
        m_info.heightMm = *height;
        QImage image;
        return *width > 0 && *width <= 100 && *height > 0 && *height <= 100
            && image.loadFromData(m_info.picture, "PNG");
    }

    SesSealInfo m_info;
};

} // namespace

bool SesSeal::mayBeSetWith(const Certificate& certificate) const
{
    return std::ranges::find(info.sealers, certificate) != info.sealers.end();
}

QString toText(const SesFault fault)
{
    switch (fault) {
    case SesFault::NotASeal:
        return u"notASeal"_s;
    case SesFault::OtherVersion:
        return u"otherVersion"_s;
    case SesFault::SealersByDigest:
        return u"sealersByDigest"_s;
    case SesFault::NoSealer:
        return u"noSealer"_s;
    case SesFault::NoPicture:
        return u"noPicture"_s;
    case SesFault::NotByMaker:
        return u"notByMaker"_s;
    }
    Q_UNREACHABLE();
}

SealResult<QByteArray> makeSesSeal(const SesSealInfo& info, const SigningKey& maker)
{
    if (!isSm2(maker.certificate()))
        return sealFailure(SealProblem::Kind::NoKey, u"the seal maker's key is not of SM2"_s);
    const QByteArray body = infoOf(info);
    const auto signature = maker.sign(body);
    if (!signature)
        return signature;
    return ses::sequence({body, der::element(der::OctetString, maker.certificate().der()),
        der::element(der::Oid, ses::sm2Sm3Oid), ses::bits(*signature)});
}

tl::expected<SesSeal, SesFault> readSesSeal(const QByteArrayView bytes)
{
    const auto notASeal = tl::unexpected(SesFault::NotASeal);
    if (!der::isWellFormed(bytes))
        return notASeal;
    const auto whole = der::Reader{bytes}.next(der::Sequence);
    if (!whole)
        return notASeal;
    der::Reader reader{whole->content};
    const auto body = reader.next(der::Sequence);
    const auto certificate = reader.next(der::OctetString);
    const auto algorithm = reader.next(der::Oid);
    const auto signature = ses::bitsFrom(reader);
    if (!body || !certificate || !algorithm || !signature || !reader.atEnd()
        || algorithm->content != QByteArrayView(ses::sm2Sm3Oid))
        return notASeal;
    auto maker = Certificate::fromDer(certificate->content);
    if (!maker || !sm2Fits(*maker, body->whole, *signature))
        return tl::unexpected(SesFault::NotByMaker);
    auto info = InfoReader{}.read(body->content);
    if (!info)
        return tl::unexpected(info.error());
    return SesSeal{std::move(*info), std::move(*maker), bytes.toByteArray()};
}

} // namespace yichuang::seal
