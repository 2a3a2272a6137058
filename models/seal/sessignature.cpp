// SPDX-License-Identifier: Apache-2.0
#include "models/seal/der.h"
#include "models/seal/ses.h"
#include "models/seal/sesparts.h"
#include "models/seal/sm2.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

constexpr int version = 4;

tl::unexpected<Error> wrong(const QString& what) { return failure(Error::Code::Crypto, what); }

struct Body
{
    SesSeal seal;
    Instant at;
    QByteArray dataHash;
    QString property;
};

Result<Body> bodyFrom(const QByteArrayView content)
{
    der::Reader reader{content};
    const auto number = ses::integerFrom(reader);
    const auto seal = reader.next(der::Sequence);
    const auto at = ses::timeFrom(reader);
    const auto hash = ses::bitsFrom(reader);
    const auto property = reader.next(der::Ia5);
    if (!number || !seal || !at || !hash || !property || !reader.atEnd())
        return wrong(u"the seal signature's content"_s);
    if (*number != version)
        return wrong(u"seal signature of version %1"_s.arg(*number));
    auto read = readSesSeal(seal->whole);
    if (!read)
        return wrong(u"the seal: "_s + toText(read.error()));
    return Body{std::move(*read), *at, *hash, QString::fromLatin1(property->content)};
}

/// The token behind the signature; empty without one, nothing when something else stands there.
std::optional<QByteArray> stampFrom(der::Reader& reader)
{
    if (reader.atEnd())
        return QByteArray{};
    const auto tagged = reader.next(der::Context0);
    if (!tagged || !reader.atEnd())
        return std::nullopt;
    der::Reader inner{tagged->content};
    auto token = ses::bitsFrom(inner);
    return inner.atEnd() && token && !token->isEmpty() ? token : std::nullopt;
}

} // namespace

SealResult<QByteArray> signSes(const SesWish& wish, const SigningKey& key, const Stamping& stamping)
{
    const QByteArray body = ses::sequence({ses::integer(version), wish.seal, ses::time(wish.at),
        ses::bits(wish.dataHash), der::element(der::Ia5, wish.property.toLatin1())});
    const auto signature = key.sign(body);
    if (!signature)
        return signature;
    QByteArrayList parts{body, der::element(der::OctetString, key.certificate().der()),
        der::element(der::Oid, ses::sm2Sm3Oid), ses::bits(*signature)};
    const auto stamp = stamping(*signature);
    if (!stamp)
        return tl::unexpected(stamp.error());
    if (*stamp)
        parts += der::element(der::Context0, ses::bits(**stamp));
    return ses::sequence(parts);
}

Result<SesSignature> readSesSignature(const QByteArrayView bytes)
{
    const auto whole = der::isWellFormed(bytes) ? der::Reader{bytes}.next(der::Sequence)
                                                : std::optional<der::Element>{};
    if (!whole)
        return wrong(u"no seal signature"_s);
    der::Reader reader{whole->content};
    const auto body = reader.next(der::Sequence);
    const auto certificate = reader.next(der::OctetString);
    const auto algorithm = reader.next(der::Oid);
    const auto signature = ses::bitsFrom(reader);
    if (!body || !certificate || !algorithm || !signature
        || algorithm->content != QByteArrayView(ses::sm2Sm3Oid))
        return wrong(u"the seal signature's structure"_s);
    auto stamp = stampFrom(reader);
    if (!stamp)
        return wrong(u"behind the seal signature"_s);
    auto sealer = Certificate::fromDer(certificate->content);
    if (!sealer || !sm2Fits(*sealer, body->whole, *signature))
        return wrong(u"the sealer's signature"_s);
    auto read = bodyFrom(body->content);
    if (!read)
        return tl::unexpected(read.error());
    if (!read->seal.mayBeSetWith(*sealer))
        return wrong(u"the seal may not be set with this certificate"_s);
    return SesSignature{.seal = std::move(read->seal),
        .sealer = std::move(*sealer),
        .at = read->at,
        .dataHash = std::move(read->dataHash),
        .property = std::move(read->property),
        .signature = *signature,
        .stamp = std::move(*stamp)};
}

} // namespace yichuang::seal
