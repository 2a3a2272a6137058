// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace yichuang::documents {

/// What the codes of a PDF's font (two bytes each; in Qt's files the number of the glyph) stand
/// for.
using CodeMap = QHash<uint, QString>;

/// Reads a ToUnicode map: the targets of <code> <text> and of <from> <to> <text> or [<text> …].
/// Internal to models/documents.
[[nodiscard]] CodeMap codeMapFrom(const QByteArray& toUnicode);

} // namespace yichuang::documents
