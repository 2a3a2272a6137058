// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QString>

namespace yichuang::crypto {

/// What a person types to bring a device to its platform, printed as nine groups of four:
///
///     K7QX-2M0D-…-ZP41
///
/// 36 characters of Crockford's base 32 (0–9, A–Z without I, L, O, U): 16 of the one-time secret
/// (80 bits), 16 of the SHA-256 of the platform's authority certificate (its first 80 bits, over
/// the DER), 4 of a check value (the first 20 bits of SHA-256 over the 20 bytes before). So the
/// device knows the right platform before it shows the secret: it reads the authority's certificate
/// from `GET /sync/v1/authority`, compares, and only then trusts the line.
struct EnrolmentCode
{
    QByteArray secret; ///< 10 bytes
    QByteArray authorityPrefix; ///< 10 bytes

    /// A new random secret for the platform whose authority certificate has this SHA-256.
    [[nodiscard]] static Result<EnrolmentCode> create(const QByteArray& authorityFingerprint);
    /// Any case, spaces and hyphens anywhere, O for 0, I and L for 1. A mistyped character is
    /// InvalidInput.
    [[nodiscard]] static Result<EnrolmentCode> fromText(const QString& text);
    [[nodiscard]] QString toText() const;

    /// True for the authority the code was made for; `fingerprint` is
    /// CertificateFacts::fingerprint.
    [[nodiscard]] bool names(const QByteArray& fingerprint) const;

    friend bool operator==(const EnrolmentCode&, const EnrolmentCode&) = default;
};

} // namespace yichuang::crypto
