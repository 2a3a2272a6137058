// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/documents/ofdfile.h"

#include <vector>

namespace yichuang::desk {

/// In which form the cities keep their sealed documents: a rules file, since one city asks for OFD
/// with the national algorithms and its neighbour for PDF.
struct DocumentFormats
{
    struct City
    {
        QString division; ///< first digits of its division codes: "6211"
        documents::FileFormat format{documents::FileFormat::Pdf};
    };
    documents::FileFormat otherwise{documents::FileFormat::Pdf};
    std::vector<City> cities;

    /// The row with the most digits counts, so that a county may differ from its city.
    [[nodiscard]] documents::FileFormat formatAt(const QString& division) const;
};

/// Corrupt names what is wrong.
[[nodiscard]] Result<DocumentFormats> readDocumentFormats(const QByteArray& json);
/// The file of the program, or instead of it one of the profile.
[[nodiscard]] Result<DocumentFormats> loadDocumentFormats(const QString& ownFile);

} // namespace yichuang::desk
