// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yichuang {

/// One file of a package, by its path from the package's root: "Doc_0/Document.xml".
struct PackedFile
{
    QString path;
    QByteArray bytes;

    friend bool operator==(const PackedFile&, const PackedFile&) = default;
};

/// The files as a ZIP: stored, in this order, without times. The same files give the same bytes
/// whatever the machine, so that whoever reads them again can tell one changed byte anywhere by
/// writing them once more. At most 65 535 files and 4 GiB.
[[nodiscard]] QByteArray zipOf(const std::vector<PackedFile>& files);

/// The files of a ZIP, stored or deflated, checked by their CRC. Strict: each byte belongs to a
/// file or to the directory, no name stands twice, nothing is encrypted, nothing follows the end.
/// Corrupt says what is wrong; InvalidInput for a package of more than 4096 files or 64 MiB.
[[nodiscard]] Result<std::vector<PackedFile>> filesInZip(QByteArrayView zip);

} // namespace yichuang
