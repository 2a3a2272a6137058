// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/session.h"

#include <QStringList>

namespace yichuang::store {

/// How names are compared: composed form, no blanks and middle dots, small letters.
[[nodiscard]] QString foldedName(const QString& name);
/// Identity numbers, credit codes and telephones: letters and digits only, capitals.
[[nodiscard]] QString foldedNumber(const QString& number);

/// The blind tokens of `people` (names, an empty line, numbers), sorted and joined by blanks:
/// bigrams of names by code point, whole numbers and their last six and four characters.
[[nodiscard]] Result<QByteArray> indexText(const Session& session, const QStringList& people);

/// The tokens of all bigrams of a name as typed, joined by blanks (FTS5 means AND); nothing when it
/// has fewer than two characters.
[[nodiscard]] Result<std::optional<QByteArray>> nameQuery(
    const Session& session, const QString& typed);
/// The token of a whole number, or of its last six or four characters; nothing when it is shorter
/// than four.
[[nodiscard]] Result<std::optional<QByteArray>> numberQuery(
    const Session& session, const QString& typed);

} // namespace yichuang::store
