// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/documents/documentcontent.h"

namespace yichuang::test {

/// A complete content of the kind with `papers` papers, full of characters that PDF text goes wrong
/// with: radicals' twins (行 车 民 齐 户 长 里 龙 羽 食), digits after Latin letters, and 𠮷, which
/// lies beyond the BMP.
[[nodiscard]] documents::DocumentContent sampleOf(documents::DocumentKind kind, int papers = 4);

} // namespace yichuang::test
