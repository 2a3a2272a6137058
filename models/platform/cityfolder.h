// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/crypto/authority.h"
#include "models/crypto/key.h"

#include <QString>
#include <QStringList>

namespace yichuang::platform {

/// The folder of a city's platform: authority, keys and database, all 0600 in a folder 0700. Made
/// at first start; the authority's certificate must then stay, for every device has pinned it.
///
///     ca-key.pem ca.pem            the city's own certificate authority
///     server-key.pem server.pem    HTTPS; server.pem holds the authority's certificate too, as the
///     chain sent receipts-key.pem receipts-public.pem    signs receipts and packages
///     stamps-key.pem stamps.pem    time stamps (RFC 3161)
///     authority.json               letters of authority handed out
///     settings.json                settings handed out to every device
///     (models/sync/authoritypackage.h) platform.sqlite              everything else
class CityFolder
{
public:
    /// Opens the folder; makes what is not there. A key without its certificate, or the other way
    /// round, is Corrupt: nothing is replaced. `hosts` are the names of the server certificate,
    /// which is renewed when it is near its end or lacks one of them.
    [[nodiscard]] static Result<CityFolder> open(const QString& path, const QString& platformName,
        const QStringList& hosts, const Clock& clock);

    [[nodiscard]] const crypto::Authority& authority() const { return m_authority; }
    [[nodiscard]] const crypto::PrivateKey& receiptKey() const { return m_receiptKey; }
    [[nodiscard]] const crypto::PrivateKey& stampKey() const { return m_stampKey; }
    /// Of the time stamp service, PEM.
    [[nodiscard]] const QByteArray& stampCertificate() const { return m_stampCertificate; }
    [[nodiscard]] QByteArray receiptPublicKey() const { return m_receiptPublicKey; }
    [[nodiscard]] QByteArray authorityFingerprint() const { return m_fingerprint; }
    [[nodiscard]] QString file(const QString& name) const;

private:
    CityFolder(QString path, crypto::Authority authority, crypto::PrivateKey receiptKey,
        crypto::PrivateKey stampKey);
    QString m_path;
    crypto::Authority m_authority;
    crypto::PrivateKey m_receiptKey;
    crypto::PrivateKey m_stampKey;
    QByteArray m_stampCertificate;
    QByteArray m_receiptPublicKey;
    QByteArray m_fingerprint;
};

} // namespace yichuang::platform
