// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sync/platformcalls.h"

namespace yichuang::sync {

inline constexpr qint64 smallestPiece = 64 * 1024;
inline constexpr qint64 largestPiece = 512 * 1024;

/// How many bytes the next piece of an upload takes: about four seconds of the line, so that a cut
/// costs little and a person's query never waits long behind it. `bytesPerSecond` 0: not measured.
[[nodiscard]] qint64 pieceLength(double bytesPerSecond);

/// True when the platform has the whole content already, from whoever.
enum class BlobThere { No, Whole };
[[nodiscard]] CallResult<BlobThere> askBlob(Transport& line, const QByteArray& sha256);
/// Begins an upload, or finds the one begun before; answers its path.
[[nodiscard]] CallResult<QString> beginUpload(Transport& line, const UploadTask& task);
/// How many bytes it has. Kind CursorGone: the platform has forgotten it.
[[nodiscard]] CallResult<qint64> askUpload(Transport& line, const QString& upload);
/// Sends a piece; answers how many bytes it has now. Kind Record with the code offsetMismatch: ask;
/// checksumMismatch: the content is not what its name says.
[[nodiscard]] CallResult<qint64> sendPiece(
    Transport& line, const UploadTask& task, const QByteArray& piece);

} // namespace yichuang::sync
