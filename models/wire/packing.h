// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace yichuang::wire {

/// How a body is packed; the words are those of the HTTP header Content-Encoding.
enum class Encoding {
    Identity,
    Gzip, ///< every platform reads it
    Zstd ///< only where `GET /time` offers it; a fifth smaller than gzip on a batch
};

[[nodiscard]] QString toText(Encoding encoding);
/// An absent or empty header means Identity.
[[nodiscard]] std::optional<Encoding> encodingFromText(QStringView text);

[[nodiscard]] Result<QByteArray> pack(QByteArrayView plain, Encoding encoding);

/// Refuses (InvalidInput) what is cut short, damaged, followed by more bytes, or larger than
/// `longest` bytes when unpacked: a few hundred packed bytes can hold gigabytes, so the size is
/// watched while unpacking.
[[nodiscard]] Result<QByteArray> unpack(
    QByteArrayView packed, Encoding encoding, qsizetype longest);

} // namespace yichuang::wire
