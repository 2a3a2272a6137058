// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/zippackage.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace yichuang::seal {

/// An OFD (GB/T 33190-2016) as far as sealing and verifying look at it. Paths from the package's
/// root. Internal to models/seal.
struct OfdPackage
{
    std::vector<PackedFile> files;
    QString root; ///< "Doc_0/Document.xml"
    QString signatures; ///< "Doc_0/Signs/Signatures.xml"; empty: bears none
    QStringList pageIds; ///< in order

    [[nodiscard]] const QByteArray* file(const QString& path) const;
};
/// Unreadable when it is no OFD.
[[nodiscard]] Result<OfdPackage> openOfd(QByteArrayView bytes);

/// What Signature.xml says.
struct OfdSignature
{
    QString path; ///< of Signature.xml itself
    QString provider;
    QString method; ///< OID of the signature
    QString checkMethod; ///< OID of the digests
    std::vector<std::pair<QString, QByteArray>> references; ///< path, digest
    QString seal; ///< path of the seal's data; empty: only inside the signed value
    QString signedValue; ///< path
};
/// The signatures a package lists, in order. Crypto when the list or one of them cannot be read.
[[nodiscard]] Result<std::vector<OfdSignature>> signaturesOf(const OfdPackage& package);

/// Where a page's seal is drawn, in mm from the top left.
struct OfdStamp
{
    QString pageId;
    double left{0};
    double top{0};
    double side{0};
};
/// Signature.xml without its value: the bytes the value is computed over.
[[nodiscard]] QByteArray signatureXml(
    const OfdSignature& signature, const OfdStamp& stamp, const QByteArray& timeText);
/// Signatures.xml naming one signature at `path`, relative to itself.
[[nodiscard]] QByteArray signatureListXml(const QString& path);
/// OFD.xml that also names the list of signatures. Nothing when it is not as documents::ofdOf
/// writes it.
[[nodiscard]] std::optional<QByteArray> withSignatures(
    const QByteArray& ofdXml, const QString& path);

inline const QString ofdProvider = QStringLiteral("Yichuang");
inline const QString sm2Sm3Method = QStringLiteral("1.2.156.10197.1.501");
inline const QString sm3Method = QStringLiteral("1.2.156.10197.1.401");

} // namespace yichuang::seal
