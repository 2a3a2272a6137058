// SPDX-License-Identifier: Apache-2.0
#include "models/platform/cityfolder.h"

#include "models/crypto/certificate.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::chrono::days authorityLife{3650};
constexpr std::chrono::days serverLife{825};
constexpr std::chrono::days renewBefore{60};
constexpr std::chrono::milliseconds waitForOthers{30'000};
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(Error::Code::Unwritable, path);
    }
    return {};
}

Result<QByteArray> read(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, path);
    return file.readAll();
}

/// The key in the file, or a new one written there.
Result<crypto::PrivateKey> keyAt(const QString& path)
{
    if (QFile::exists(path))
        return read(path).and_then(
            [](const QByteArray& pem) { return crypto::PrivateKey::fromPem(pem); });
    const auto key = crypto::PrivateKey::generate();
    if (!key)
        return key;
    const auto written
        = key->toPem().and_then([&](const QByteArray& pem) { return write(path, pem); });
    if (!written)
        return tl::unexpected(written.error());
    return key;
}

Result<crypto::Authority> authorityAt(const QDir& folder, const QString& name, const Instant now)
{
    const auto keyPath = folder.filePath(u"ca-key.pem"_s);
    const auto certificatePath = folder.filePath(u"ca.pem"_s);
    if (QFile::exists(keyPath) != QFile::exists(certificatePath))
        return failure(Error::Code::Corrupt, u"only one of ca-key.pem and ca.pem is there"_s);
    if (QFile::exists(keyPath)) {
        const auto key = keyAt(keyPath);
        const auto certificate = read(certificatePath);
        if (!key || !certificate)
            return tl::unexpected(key ? certificate.error() : key.error());
        return crypto::Authority::fromPem(*certificate, *key);
    }
    const auto made = crypto::Authority::create(name + u" CA"_s, {now, authorityLife});
    if (!made)
        return made;
    const auto written
        = made->key()
              .toPem()
              .and_then([&](const QByteArray& pem) { return write(keyPath, pem); })
              .and_then([&] { return write(certificatePath, made->certificatePem()); });
    if (!written)
        return tl::unexpected(written.error());
    return made;
}

/// server.pem for the hosts; kept while it is good for long enough and names them all.
Result<> serverCertificate(const QDir& folder, const crypto::Authority& authority,
    const QStringList& hosts, const Instant now)
{
    const auto key = keyAt(folder.filePath(u"server-key.pem"_s));
    if (!key)
        return tl::unexpected(key.error());
    const auto path = folder.filePath(u"server.pem"_s);
    const auto hostsPath = folder.filePath(u"server-hosts.txt"_s);
    const auto named = QString::fromUtf8(read(hostsPath).value_or(QByteArray())).split(u'\n');
    const bool namesAll = std::ranges::all_of(
        hosts, [&named](const QString& host) { return named.contains(host); });
    if (QFile::exists(path) && namesAll) {
        const auto facts = read(path).and_then(
            [](const QByteArray& pem) { return crypto::readCertificate(pem); });
        if (facts && facts->notAfter > now + renewBefore)
            return {};
    }
    return key->publicKey()
        .and_then([&](const crypto::PublicKey& publicKey) {
            return authority.issueServer(publicKey, hosts, {now, serverLife});
        })
        .and_then(
            [&](const QByteArray& pem) { return write(path, pem + authority.certificatePem()); })
        .and_then([&] { return write(hostsPath, hosts.join(u'\n').toUtf8()); });
}

/// stamps.pem for the key; kept while it is good for long enough.
Result<QByteArray> stampCertificateAt(const QDir& folder, const crypto::Authority& authority,
    const crypto::PrivateKey& key, const QString& name, const Instant now)
{
    const auto path = folder.filePath(u"stamps.pem"_s);
    if (QFile::exists(path)) {
        const auto kept = read(path);
        const auto facts
            = kept.and_then([](const QByteArray& pem) { return crypto::readCertificate(pem); });
        if (facts && facts->notAfter > now + renewBefore)
            return kept;
    }
    return key.publicKey()
        .and_then([&](const crypto::PublicKey& publicKey) {
            return authority.issueSigner(publicKey, name + u"时间戳服务"_s, {now, serverLife},
                "critical,timeStamping"); // RFC 3161, 2.3
        })
        .and_then([&](const QByteArray& pem) { return write(path, pem).map([&] { return pem; }); });
}

} // namespace

CityFolder::CityFolder(QString path, crypto::Authority authority, crypto::PrivateKey receiptKey,
    crypto::PrivateKey stampKey)
    : m_path(std::move(path))
    , m_authority(std::move(authority))
    , m_receiptKey(std::move(receiptKey))
    , m_stampKey(std::move(stampKey))
{
}

Result<CityFolder> CityFolder::open(
    const QString& path, const QString& platformName, const QStringList& hosts, const Clock& clock)
{
    const QDir folder{path};
    if (!folder.mkpath(u"."_s) || !QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner))
        return failure(Error::Code::Unwritable, path);
    // Several processes of one city may start together; one of them makes the keys.
    QLockFile lock{folder.filePath(u"lock"_s)};
    if (!lock.tryLock(static_cast<int>(waitForOthers.count())))
        return failure(Error::Code::Locked, path);
    const auto authority = authorityAt(folder, platformName, clock.now());
    if (!authority)
        return tl::unexpected(authority.error());
    const auto receiptKey = keyAt(folder.filePath(u"receipts-key.pem"_s));
    if (!receiptKey)
        return tl::unexpected(receiptKey.error());
    if (const auto made = serverCertificate(folder, *authority, hosts, clock.now()); !made)
        return tl::unexpected(made.error());
    const auto stampKey = keyAt(folder.filePath(u"stamps-key.pem"_s));
    if (!stampKey)
        return tl::unexpected(stampKey.error());
    const auto stamps
        = stampCertificateAt(folder, *authority, *stampKey, platformName, clock.now());
    if (!stamps)
        return tl::unexpected(stamps.error());

    CityFolder city{path, *authority, *receiptKey, *stampKey};
    city.m_stampCertificate = *stamps;
    const auto publicPem = receiptKey->publicKey().and_then(
        [](const crypto::PublicKey& key) { return key.toPem(); });
    const auto facts = crypto::readCertificate(authority->certificatePem());
    if (!publicPem || !facts)
        return tl::unexpected(publicPem ? facts.error() : publicPem.error());
    city.m_receiptPublicKey = *publicPem;
    city.m_fingerprint = facts->fingerprint;
    if (const auto written = write(city.file(u"receipts-public.pem"_s), *publicPem); !written)
        return tl::unexpected(written.error());
    return city;
}

QString CityFolder::file(const QString& name) const { return QDir{m_path}.filePath(name); }

} // namespace yichuang::platform
