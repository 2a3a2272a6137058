// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace yichuang::wire {

// Bounds of every message (sync-protocol, "Calls"); a reader refuses what lies outside.
inline constexpr int mostEventsInBatch = 200;
inline constexpr qsizetype largestPackedBatch = 256 * 1024; ///< bytes as sent
inline constexpr qsizetype largestUnpackedBatch = 8 * 1024 * 1024;
inline constexpr int mostChangesInPage = 500;
inline constexpr int mostAttachments = 200;
inline constexpr int mostCaseVersions = 100'000;
inline constexpr int hashBytes = 32; ///< SHA-256
inline constexpr int longestSignature = 80; ///< P-256 in DER takes 72 at most
inline constexpr qint64 largestInteger = 9'007'199'254'740'991; ///< 2^53 - 1, RFC 7493

} // namespace yichuang::wire
