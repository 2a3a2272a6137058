// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

/// Payloads of the dedicated seal (rulebook 7.2). They change no state.
namespace yichuang::cases {

/// The seal was put on a document, in the same transaction as the act the document belongs to.
struct Sealed
{
    QString document; ///< D12 …
    QString documentNumber;
    QString sealId;
    QString letterId; ///< letter of authority it was used under
    qint64 impression{0}; ///< running number in the register of uses of this installation
    int pages{1};
    QByteArray unsignedHash; ///< SHA-256 of the PDF as rendered
    QByteArray sealedHash; ///< SHA-256 of the file that counts
    bool stamped{false}; ///< false: without trusted time
    friend bool operator==(const Sealed&, const Sealed&) = default;
};

/// A sealed document that must not go out; its register entry stays and says so.
struct SealSpoiled
{
    QString document;
    QString documentNumber;
    qint64 impression{0}; ///< of the seal that counts no longer
    QString reason;
    friend bool operator==(const SealSpoiled&, const SealSpoiled&) = default;
};

} // namespace yichuang::cases
