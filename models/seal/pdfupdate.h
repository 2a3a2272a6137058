// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/sealpdf.h"

#include <QByteArray>
#include <QString>

namespace yichuang::seal {

/// What the signature dictionary says besides the signature.
struct SignatureWords
{
    QString name; ///< of the seal
    QString organ;
    Instant at;
};

/// A document with room for its signature: everything in place but the two values below.
struct PreparedPdf
{
    QByteArray bytes;
    qsizetype contents{0}; ///< of "<" before the hexadecimal digits
    qsizetype afterContents{0}; ///< behind ">"

    /// The bytes a signature covers: all but the digits and their brackets.
    [[nodiscard]] QByteArray signedBytes() const;
    /// Writes the digits; false when the signature is larger than the room.
    [[nodiscard]] bool putSignature(const QByteArray& cms);
};

/// Appends signature field, signature dictionary and the seal's appearance to a document that has
/// none yet, as an incremental update: the bytes before stay as they are.
[[nodiscard]] SealResult<PreparedPdf> prepareForSignature(const QByteArray& pdf,
    const SealPicture& picture, const SealPlacing& where, const SignatureWords& words);

} // namespace yichuang::seal
