// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"
#include "models/store/session.h"

namespace yichuang::store {

/// Largest attachment, as the platform takes it.
inline constexpr qint64 largestBlob = 32LL * 1024 * 1024;

/// A scan or document, known by its content.
struct Blob
{
    QByteArray sha256;
    qint64 size{0};
    QString mime;
    QString upload; ///< path of the upload begun at the platform; empty: none
    qint64 sent{0}; ///< bytes the platform is known to have
    bool complete{false}; ///< the platform has it whole
    Instant nextTry{};
    QString
        code; ///< why it waits for a person or for another day; empty: nothing stands against it
    QString cause;

    friend bool operator==(const Blob&, const Blob&) = default;
};

/// Lays a content into the profile's folder, sealed piece by piece under its own hash (returned);
/// the same content twice is one file. InvalidInput when empty or larger than largestBlob.
[[nodiscard]] Result<QByteArray> keepContent(
    const Session& session, const QString& folder, const QByteArray& content);
[[nodiscard]] bool hasContent(const QString& folder, const QByteArray& sha256);
/// Takes the file away again; nothing happens when it is gone.
void removeContent(const QString& folder, const QByteArray& sha256);
/// A content that is kept belongs to a case from now on and goes to the platform by itself;
/// `complete`: the platform has it already.
[[nodiscard]] Result<> enterBlob(Database& database, const QByteArray& sha256, qint64 size,
    const QString& mime, const CaseId& id, bool complete = false);
/// keepContent, then enterBlob: on the disk before the row is written.
[[nodiscard]] Result<Blob> keepBlob(Database& database, const Session& session,
    const QString& folder, const QByteArray& content, const QString& mime, const CaseId& id);
/// Part of a kept content. Unreadable when its file is not here, Crypto when it was changed.
[[nodiscard]] Result<QByteArray> readBlob(const Session& session, const QString& folder,
    const QByteArray& sha256, qint64 offset, qint64 length);

[[nodiscard]] Result<std::vector<Blob>> blobsOfCase(Database& database, const CaseId& id);
/// The next to be sent: one begun before the others, then in the order they were kept; nothing
/// when none may go now.
[[nodiscard]] Result<std::optional<Blob>> nextBlob(Database& database, Instant now);
[[nodiscard]] Result<int> blobsToSend(Database& database, Instant now);
/// Everything the platform has not got whole, in the order of nextBlob.
[[nodiscard]] Result<std::vector<Blob>> blobsNotArrived(Database& database);
/// The platform has these whole (SHA-256 each); others than ours are passed over.
[[nodiscard]] Result<> blobsArrived(Database& database, const std::vector<QByteArray>& hashes);
[[nodiscard]] Result<> saveBlob(Database& database, const Blob& blob);

} // namespace yichuang::store
