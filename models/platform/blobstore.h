// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace yichuang::platform {

/// Where attachments lie, by the SHA-256 of their content. A folder now; a city with an object
/// store brings it behind this same interface. Safe from several threads.
class BlobStore
{
public:
    virtual ~BlobStore() = default;

    /// Bytes of an unfinished upload that survive a power cut; 0 when there are none.
    [[nodiscard]] virtual Result<qint64> sizeOfUpload(const QString& upload) const = 0;
    /// Lays bytes behind those that are there. InvalidInput when `offset` is not their number.
    [[nodiscard]] virtual Result<> append(
        const QString& upload, qint64 offset, const QByteArray& bytes)
        = 0;
    /// The upload becomes the blob of this hash. Corrupt, and the upload is gone, when its content
    /// has another.
    [[nodiscard]] virtual Result<> finish(const QString& upload, const QByteArray& sha256) = 0;
    [[nodiscard]] virtual Result<> discard(const QString& upload) = 0;

    /// Nothing when it is not here.
    [[nodiscard]] virtual Result<std::optional<qint64>> sizeOf(const QByteArray& sha256) const = 0;
    [[nodiscard]] virtual Result<QByteArray> read(
        const QByteArray& sha256, qint64 offset, qint64 length) const = 0;
};

/// A folder that holds `uploads/ID` and `blobs/ab/abcd…`; made when missing.
[[nodiscard]] Result<std::unique_ptr<BlobStore>> openBlobFolder(const QString& path);

} // namespace yichuang::platform
