// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QPainterPath>
#include <QString>

namespace yichuang::documents {

/// A code as rectangles; the size of one module (the thinnest bar, the smallest square) is 1.
struct CodePath
{
    QPainterPath path;
    double width{0};
    double height{0};
};

/// Code 128 of printable ASCII; pairs of digits share a symbol. Height is that of one module: scale
/// it as wanted. InvalidInput for an empty or foreign text.
[[nodiscard]] Result<CodePath> code128(const QString& text);
/// QR code of any text as UTF-8, error correction level M (15 %).
[[nodiscard]] Result<CodePath> qrCode(const QString& text);

} // namespace yichuang::documents
