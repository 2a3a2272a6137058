// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/key.h"
#include "models/platform/call.h"

#include <map>
#include <memory>
#include <mutex>

namespace yichuang::platform {

/// Data handed out whole, for example the catalogue; the bytes are what is signed.
struct PackageContent
{
    QString name; ///< catalogue, calendar, authority
    QString version;
    QByteArray bytes;
};

/// GET /packages/{name}: `ETag` is the SHA-256 of the bytes, `Yichuang-Signature` the receipt key's
/// signature over them in base64, `Yichuang-Version` the version. RFC 9110 conditional requests and
/// single ranges. Contents may change while calls are answered.
class Packages
{
public:
    /// `key` signs and must outlive the object.
    explicit Packages(const crypto::PrivateKey& key);

    /// From now on these are handed out under their names, all or, when one cannot be signed, none;
    /// what is the same byte for byte keeps its signature. Answers whether anything is new.
    [[nodiscard]] Result<bool> put(const std::vector<PackageContent>& contents);
    [[nodiscard]] Answer answer(const Call& call, const QString& name) const;

private:
    struct Package
    {
        PackageContent content;
        QByteArray etag;
        QByteArray signature;
    };
    [[nodiscard]] std::shared_ptr<const Package> find(const QString& name) const;

    const crypto::PrivateKey& m_key;
    mutable std::mutex m_mutex;
    /// Shared with the answers under way.
    std::map<QString, std::shared_ptr<const Package>> m_packages;
};

} // namespace yichuang::platform
