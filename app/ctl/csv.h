// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace yichuang::ctl {

/// One record and the line it begins at (from 1).
struct CsvRecord
{
    int line{0};
    QStringList fields;

    friend bool operator==(const CsvRecord&, const CsvRecord&) = default;
};

/// Records of a file after RFC 4180 in UTF-8, with or without byte order mark; blank lines are left
/// out. InvalidInput for bytes that are no UTF-8 and for a quote that is never closed.
[[nodiscard]] Result<std::vector<CsvRecord>> readCsv(const QByteArray& bytes);

/// A field as it is written: quoted when it needs to be.
[[nodiscard]] QString csvField(const QString& text);

} // namespace yichuang::ctl
