// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/documents/codemap.h"

namespace yichuang::documents {

/// A font of a PDF made fit to stand alone: Qt embeds glyphs without saying which characters they
/// draw, what the font is called or how heavy it is; other readers want the tables cmap, name, OS/2
/// and post. `names` by the number of the glyph. Corrupt for what is no TrueType font.
[[nodiscard]] Result<QByteArray> namedFont(
    const QByteArray& subset, const CodeMap& names, const QString& name);

} // namespace yichuang::documents
