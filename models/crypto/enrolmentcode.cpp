// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/enrolmentcode.h"

#include "models/crypto/digest.h"
#include "models/crypto/secretkey.h"

#include <QStringList>

#include <string_view>

namespace yichuang::crypto {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int secretSize = 10;
constexpr int prefixSize = 10;
constexpr int checkCharacters = 4;
constexpr int bodyCharacters = (secretSize + prefixSize) * 8 / 5;

/// Five bits a character, the most significant first; bytes left over at the end are cut.
QByteArray toBase32(const QByteArray& bytes)
{
    QByteArray text;
    unsigned buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8U) | static_cast<unsigned char>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += alphabet[(buffer >> static_cast<unsigned>(bits)) & 31U];
        }
        buffer &= (1U << static_cast<unsigned>(bits)) - 1U;
    }
    return text;
}

QByteArray fromBase32(const QByteArray& text)
{
    QByteArray bytes;
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : text) {
        buffer = (buffer << 5U) | static_cast<unsigned>(alphabet.find(c));
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((buffer >> static_cast<unsigned>(bits)) & 0xffU);
            buffer &= (1U << static_cast<unsigned>(bits)) - 1U;
        }
    }
    return bytes;
}

QByteArray checkOf(const QByteArray& body)
{
    return toBase32(sha256(body).first(4)).first(checkCharacters);
}

char normal(const QChar c)
{
    switch (const char upper = c.toUpper().toLatin1(); upper) {
    case 'O':
        return '0';
    case 'I':
    case 'L':
        return '1';
    default:
        return upper;
    }
}

} // namespace

Result<EnrolmentCode> EnrolmentCode::create(const QByteArray& authorityFingerprint)
{
    if (authorityFingerprint.size() < prefixSize)
        return failure(Error::Code::InvalidInput, QStringLiteral("not a fingerprint"));
    return randomBytes(secretSize).map([&](const QByteArray& secret) {
        return EnrolmentCode{
            .secret = secret, .authorityPrefix = authorityFingerprint.first(prefixSize)};
    });
}

Result<EnrolmentCode> EnrolmentCode::fromText(const QString& text)
{
    QByteArray characters;
    for (const auto c : text) {
        if (c.isSpace() || c == u'-')
            continue;
        const char upper = normal(c);
        if (upper == 0 || alphabet.find(upper) == std::string_view::npos)
            return failure(Error::Code::InvalidInput,
                QStringLiteral("enrolment code: a character that cannot be in it"));
        characters += upper;
    }
    if (characters.size() != bodyCharacters + checkCharacters)
        return failure(
            Error::Code::InvalidInput, QStringLiteral("enrolment code: not 36 characters"));
    const auto body = fromBase32(characters.first(bodyCharacters));
    if (checkOf(body) != characters.last(checkCharacters))
        return failure(Error::Code::InvalidInput, QStringLiteral("enrolment code: mistyped"));
    return EnrolmentCode{
        .secret = body.first(secretSize), .authorityPrefix = body.last(prefixSize)};
}

QString EnrolmentCode::toText() const
{
    const QByteArray body = secret + authorityPrefix;
    const QByteArray characters = toBase32(body) + checkOf(body);
    QStringList groups;
    for (qsizetype at = 0; at < characters.size(); at += 4)
        groups += QString::fromLatin1(characters.sliced(at, 4));
    return groups.join(u'-');
}

bool EnrolmentCode::names(const QByteArray& fingerprint) const
{
    return fingerprint.size() == 32 && sameSecret(fingerprint.first(prefixSize), authorityPrefix);
}

} // namespace yichuang::crypto
