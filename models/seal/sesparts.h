// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/seal/der.h"

#include <QByteArrayList>

#include <optional>

/// The few kinds of values the seal structures of GB/T 38540 are made of. Internal to models/seal.
namespace yichuang::seal::ses {

/// 1.2.156.10197.1.501: SM2 with SM3, as the content of an OBJECT IDENTIFIER.
inline const QByteArray sm2Sm3Oid = QByteArray::fromHex("2a811ccf55018375");

/// A SEQUENCE of these elements.
[[nodiscard]] QByteArray sequence(const QByteArrayList& elements);
/// 0 … 2^31 - 1 in the shortest form.
[[nodiscard]] QByteArray integer(int value);
[[nodiscard]] std::optional<int> integerFrom(der::Reader& reader);
/// GeneralizedTime in whole seconds of UTC, "20261118022600Z"; another form is not read.
[[nodiscard]] QByteArray time(Instant moment);
[[nodiscard]] std::optional<Instant> timeFrom(der::Reader& reader);
/// Whole bytes in a BIT STRING.
[[nodiscard]] QByteArray bits(QByteArrayView bytes);
[[nodiscard]] std::optional<QByteArray> bitsFrom(der::Reader& reader);

/// The same time as text, for XML.
[[nodiscard]] QByteArray timeText(Instant moment);

} // namespace yichuang::seal::ses
