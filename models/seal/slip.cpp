// SPDX-License-Identifier: Apache-2.0
#include "models/seal/slip.h"

#include "models/seal/der.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

const QString format = u"YC1"_s;
constexpr qsizetype longestField = 120;
constexpr qsizetype signerDigits = 8; ///< of the certificate's SHA-256: finds it, proves nothing
constexpr qsizetype numberBytes = 32; ///< r and s of P-256
constexpr auto noPadding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QStringList fieldsOf(const Slip& slip)
{
    return {format, slip.document, slip.caseNumber, slip.queryCode, slip.itemCode,
        yichuang::toText(slip.day), slip.due ? yichuang::toText(*slip.due) : QString{},
        slip.applicant};
}

/// r and s in 64 bytes: 8 fewer than DER, and one form only.
std::optional<QByteArray> shortForm(const QByteArray& der)
{
    der::Reader outer{der};
    const auto pair = outer.next(der::Sequence);
    if (!pair)
        return std::nullopt;
    der::Reader reader{pair->content};
    QByteArray numbers;
    for (int i = 0; i < 2; ++i) {
        const auto number = reader.next(der::Integer);
        if (!number)
            return std::nullopt;
        QByteArray bytes = number->content.toByteArray();
        while (bytes.size() > numberBytes && bytes.front() == '\0')
            bytes.remove(0, 1);
        numbers += bytes.rightJustified(numberBytes, '\0');
    }
    return numbers.size() == 2 * numberBytes ? std::optional{numbers} : std::nullopt;
}

QByteArray derForm(const QByteArray& numbers)
{
    QByteArrayList parts;
    for (const qsizetype at : {qsizetype{0}, numberBytes}) {
        QByteArray number = numbers.mid(at, numberBytes);
        while (number.size() > 1 && number.front() == '\0')
            number.remove(0, 1);
        if ((static_cast<unsigned char>(number.front()) & 0x80U) != 0)
            number.prepend('\0');
        parts += der::element(der::Integer, number);
    }
    return der::element(der::Sequence, parts.join());
}

Result<crypto::PublicKey> keyOf(const Certificate& certificate)
{
    const QByteArray pem = "-----BEGIN CERTIFICATE-----\n" + certificate.der().toBase64()
        + "\n-----END CERTIFICATE-----\n";
    return crypto::PublicKey::fromPem(pem);
}

std::optional<Slip> slipFrom(const QStringList& fields)
{
    const auto day = dayFromText(fields.at(5));
    const auto due = fields.at(6).isEmpty() ? Result<Day>{Day{}} : dayFromText(fields.at(6));
    if (!day || !due)
        return std::nullopt;
    const Slip slip{.document = fields.at(1),
        .caseNumber = fields.at(2),
        .queryCode = fields.at(3),
        .itemCode = fields.at(4),
        .applicant = fields.at(7),
        .day = *day,
        .due = fields.at(6).isEmpty() ? std::nullopt : std::optional{*due}};
    return fieldsOf(slip) == fields ? std::optional{slip} : std::nullopt;
}

} // namespace

QString toText(const SlipFault fault)
{
    switch (fault) {
    case SlipFault::NotASlip:
        return u"notASlip"_s;
    case SlipFault::UnknownSigner:
        return u"unknownSigner"_s;
    case SlipFault::SignerNotValid:
        return u"signerNotValid"_s;
    case SlipFault::Forged:
        return u"forged"_s;
    }
    Q_UNREACHABLE();
}

Result<QString> signSlip(
    const Slip& slip, const crypto::PrivateKey& key, const Certificate& certificate)
{
    const QStringList fields = fieldsOf(slip);
    for (const QString& field : fields) {
        if (field.size() > longestField || field.contains(u'\n') || field.contains(u'\r'))
            return failure(Error::Code::InvalidInput, field.left(longestField));
    }
    const QString words = fields.join(u'\n');
    const auto signature = key.sign(words.toUtf8());
    if (!signature)
        return tl::unexpected(signature.error());
    const auto numbers = shortForm(*signature);
    const auto own = keyOf(certificate);
    if (!numbers || !own || !own->verify(words.toUtf8(), *signature))
        return failure(Error::Code::InvalidInput, u"the key is not the certificate's"_s);
    return QString{words + u'\n' + certificate.sha256().first(signerDigits) + u'.'
        + QString::fromLatin1(numbers->toBase64(noPadding))};
}

SlipVerdict checkSlip(const QString& text, const std::vector<Certificate>& devices)
{
    const QStringList lines = text.trimmed().split(u'\n');
    const auto slip = lines.size() == 9 ? slipFrom(lines.first(8)) : std::nullopt;
    const QString mark = lines.last();
    const QByteArray code = mark.mid(signerDigits + 1).toLatin1();
    const QByteArray numbers = QByteArray::fromBase64(code, noPadding);
    if (!slip || mark.mid(signerDigits, 1) != u"." || numbers.size() != 2 * numberBytes
        || numbers.toBase64(noPadding) != code)
        return tl::unexpected(SlipFault::NotASlip);
    const auto named = [&mark](const Certificate& device) {
        return device.sha256().startsWith(mark.first(signerDigits));
    };
    const auto device = std::ranges::find_if(devices, named);
    if (device == devices.end())
        return tl::unexpected(SlipFault::UnknownSigner);
    const auto key = keyOf(*device);
    const QString words = lines.first(8).join(u'\n');
    if (!key || !key->verify(words.toUtf8(), derForm(numbers)))
        return tl::unexpected(SlipFault::Forged);
    if (slip->day < beijingDay(device->facts().notBefore)
        || slip->day > beijingDay(device->facts().notAfter))
        return tl::unexpected(SlipFault::SignerNotValid);
    return CheckedSlip{*slip, device->facts().commonName};
}

} // namespace yichuang::seal
