// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/key.h"
#include "models/platform/call.h"

#include <map>

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
/// single ranges.
class Packages
{
public:
    [[nodiscard]] static Result<Packages> create(
        const std::vector<PackageContent>& contents, const crypto::PrivateKey& key);
    [[nodiscard]] Answer answer(const Call& call, const QString& name) const;

private:
    struct Package
    {
        PackageContent content;
        QByteArray etag;
        QByteArray signature;
    };
    std::map<QString, Package> m_packages;
};

} // namespace yichuang::platform
