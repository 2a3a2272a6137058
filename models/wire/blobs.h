// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace yichuang::wire {

inline constexpr int mostBlobsInQuery = 500;

/// What the platform has of one attachment.
struct BlobState
{
    bool present{false}; ///< whole
    qint64 bytes{0}; ///< of an upload this device has begun

    friend bool operator==(const BlobState&, const BlobState&) = default;
};

/// Body of `POST /blobs/query`: SHA-256 of attachments, and its answer.
[[nodiscard]] QByteArray blobQueryToBytes(const std::vector<QByteArray>& hashes);
[[nodiscard]] Result<std::vector<QByteArray>> blobQueryFromBytes(const QByteArray& bytes);
[[nodiscard]] QByteArray blobStatesToBytes(const std::map<QByteArray, BlobState>& states);
[[nodiscard]] Result<std::map<QByteArray, BlobState>> blobStatesFromBytes(const QByteArray& bytes);

} // namespace yichuang::wire
