// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringView>

namespace yichuang {
class FieldReader;
}

namespace yichuang::wire {

/// Bodies larger than this, unpacked, are refused unread.
inline constexpr qsizetype longestDocument = 16 * 1024 * 1024;
/// Deepest nesting of objects and lists in any body. Our deepest message needs 8.
inline constexpr int deepestNesting = 24;

/// One JSON object from outside: UTF-8, within the limits of size and depth, which are checked
/// before parsing.
[[nodiscard]] Result<QJsonObject> readDocument(
    const QByteArray& bytes, qsizetype longest = longestDocument);

/// Compact JSON as it is sent.
[[nodiscard]] QByteArray writeDocument(const QJsonObject& object);

/// Bytes as base64 text (RFC 4648, padded), 1 to `longest` bytes; blames the reader otherwise.
[[nodiscard]] QByteArray readBase64(FieldReader& reader, QStringView key, qsizetype longest);
[[nodiscard]] QString toBase64(const QByteArray& bytes);

} // namespace yichuang::wire
