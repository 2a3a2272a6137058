// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/crypto/key.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <utility>
#include <vector>

namespace yichuang::crypto {

/// From when and how long a certificate is good. `from` is set five minutes back, for clocks that
/// lag.
struct Validity
{
    Instant from;
    std::chrono::days length{0};
};

/// A city's own certificate authority: signs its server's and its devices' certificates and nothing
/// else (pathlen 0). Names, extensions and days are the authority's; of a request only the proven
/// public key is taken.
class Authority
{
public:
    /// A new key and its self-signed certificate.
    [[nodiscard]] static Result<Authority> create(const QString& name, const Validity& validity);
    /// One kept in files. A key that is not the certificate's is Corrupt.
    [[nodiscard]] static Result<Authority> fromPem(
        const QByteArray& certificatePem, const PrivateKey& key);

    [[nodiscard]] const QByteArray& certificatePem() const { return m_certificatePem; }
    [[nodiscard]] const PrivateKey& key() const { return m_key; }

    /// A certificate for a device from its request (PEM, ≤ 8 KiB). InvalidInput when the request
    /// cannot be read, its key is not P-256, or its signature does not prove that the sender holds
    /// the key.
    [[nodiscard]] Result<QByteArray> issueClient(
        QByteArrayView requestPem, const QString& commonName, const Validity& validity) const;
    /// A certificate for a server reached under `hosts` (names or addresses); the first is its
    /// common name.
    [[nodiscard]] Result<QByteArray> issueServer(
        const PublicKey& key, const QStringList& hosts, const Validity& validity) const;
    /// A certificate for a key that only signs documents (receipts, seals). `extendedUsage` in
    /// OpenSSL's words ("critical,timeStamping", an OID); empty: none.
    [[nodiscard]] Result<QByteArray> issueSigner(const PublicKey& key, const QString& commonName,
        const Validity& validity, const QByteArray& extendedUsage = {}) const;
    /// The list (CRL, DER) of certificates that were taken back, by `CertificateFacts::serial` and
    /// the moment from which they are worth nothing. InvalidInput for what is no serial.
    [[nodiscard]] Result<QByteArray> revocationList(
        const std::vector<std::pair<QString, Instant>>& revoked, const Validity& validity) const;

private:
    Authority(QByteArray certificatePem, PrivateKey key);
    QByteArray m_certificatePem;
    PrivateKey m_key;
};

} // namespace yichuang::crypto
