// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/platform/blobstore.h"
#include "models/platform/call.h"

#include <mutex>
#include <set>

namespace yichuang::platform {

/// Largest attachment: a page scanned at 300 dpi in colour takes a tenth of it.
inline constexpr qint64 largestAttachment = 32LL * 1024 * 1024;
/// An unfinished upload is kept so long after its last piece (the protocol promises 30 days).
inline constexpr std::chrono::days uploadLife{35};

/// Attachments: tus 1.0 (core, creation, checksum, expiration, termination) under /uploads,
/// POST /blobs/query and GET /blobs/{sha256}. Upload-Metadata must name the content by `sha256`
/// (hexadecimal): a finished upload with another hash is refused with 460 and forgotten.
class Uploads
{
public:
    /// References must outlive the object.
    Uploads(PlatformStore& store, BlobStore& blobs, const Clock& clock);

    [[nodiscard]] Answer options() const;
    [[nodiscard]] Answer create(const Call& call);
    [[nodiscard]] Answer head(const Call& call, const QString& id) const;
    [[nodiscard]] Answer patch(const Call& call, const QString& id);
    [[nodiscard]] Answer terminate(const Call& call, const QString& id);
    [[nodiscard]] Answer query(const Call& call) const;
    [[nodiscard]] Answer blob(const Call& call, const QString& sha256) const;
    /// Forgets unfinished uploads whose time is over; answers how many.
    [[nodiscard]] Result<int> sweep();

private:
    class Busy;
    [[nodiscard]] Result<std::optional<UploadRecord>> find(
        const Call& call, const QString& id) const;
    [[nodiscard]] Answer append(const Call& call, const UploadRecord& upload);
    [[nodiscard]] Answer complete(const Call& call, const UploadRecord& upload);

    PlatformStore& m_store;
    BlobStore& m_blobs;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::set<QString> m_busy; ///< uploads that a request writes to just now
};

} // namespace yichuang::platform
