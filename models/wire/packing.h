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

/// How much time a smaller body is worth; for zstd alone.
enum class Effort {
    Quick, ///< on a line that is faster than the packing
    Usual,
    Hard ///< a tenth smaller at a fiftieth of the speed: a batch takes a fifth of a second
};

[[nodiscard]] Result<QByteArray> pack(
    QByteArrayView plain, Encoding encoding, Effort effort = Effort::Usual);

/// Refuses (InvalidInput) what is cut short, damaged, followed by more bytes, or larger than
/// `longest` bytes when unpacked: a few hundred packed bytes can hold gigabytes, so the size is
/// watched while unpacking.
[[nodiscard]] Result<QByteArray> unpack(
    QByteArrayView packed, Encoding encoding, qsizetype longest);

} // namespace yichuang::wire
