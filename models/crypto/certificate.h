// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace yichuang::crypto {

/// What a certificate says about itself. Nothing of it is checked until verifyIssuedBy() has said
/// so.
struct CertificateFacts
{
    QString commonName;
    QString serial; ///< hexadecimal, upper case, as Poco's X509Certificate::serialNumber gives it
    Instant notBefore;
    Instant notAfter;
    QByteArray fingerprint; ///< SHA-256 over the DER bytes, 32 bytes
    bool authority{false}; ///< may issue certificates (CA:TRUE)

    friend bool operator==(const CertificateFacts&, const CertificateFacts&) = default;
};

/// Reads the first certificate of `pem`.
[[nodiscard]] Result<CertificateFacts> readCertificate(QByteArrayView pem);

/// Passes when `certificatePem` was issued by `authorityPem` and is valid at `moment`; else
/// Error::Code::Crypto.
[[nodiscard]] Result<> verifyIssuedBy(
    QByteArrayView certificatePem, QByteArrayView authorityPem, Instant moment);

} // namespace yichuang::crypto
