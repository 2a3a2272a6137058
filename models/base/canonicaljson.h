// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QJsonObject>

namespace yichuang {

/// RFC 8785 (JSON Canonicalization Scheme) for the values this project writes: numbers are integers
/// of at most 53 bits; a fraction is InvalidInput, because two writers would not agree on its text.
/// The bytes that are hashed.
[[nodiscard]] Result<QByteArray> canonicalJson(const QJsonObject& object);

/// Reads one JSON object from outside: nothing else.
[[nodiscard]] Result<QJsonObject> objectFromJson(const QByteArray& bytes);

} // namespace yichuang
