// SPDX-License-Identifier: Apache-2.0
#include "models/store/attachments.h"

#include "models/crypto/digest.h"
#include "models/crypto/sealing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Sealed alone, so that a part can be read without the rest.
constexpr qint64 pieceBytes = 64 * 1024;

QString fileOf(const QString& folder, const QByteArray& sha256)
{
    const QString name = QString::fromLatin1(sha256.toHex());
    return folder + u'/' + name.first(2) + u'/' + name;
}

/// Binds a piece to its content and its place: pieces cannot be exchanged.
QByteArray placeOfPiece(const QByteArray& sha256, qint64 piece)
{
    const QByteArray name = sha256 + QByteArray::number(piece);
    return crypto::placeOf("blobs", "piece", name);
}

/// Sealing adds the same to every piece.
Result<qint64> sealedPieceBytes(const Session& session)
{
    return session.sealColumn(QByteArrayView{"x"}, placeOfPiece("x", 0))
        .map([](const QByteArray& sealed) { return pieceBytes + sealed.size() - 1; });
}

Result<> writeSealed(const Session& session, const QString& path, const QByteArray& sha256,
    const QByteArray& content)
{
    if (!QDir{}.mkpath(QFileInfo{path}.path()))
        return failure(Error::Code::Unwritable, path);
    QSaveFile file{path}; // a temporary name until it is whole
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Code::Unwritable, path);
    for (qint64 piece = 0; piece * pieceBytes < content.size(); ++piece) {
        const auto plain = QByteArrayView{content}.sliced(
            piece * pieceBytes, std::min(pieceBytes, content.size() - piece * pieceBytes));
        const auto sealed = session.sealColumn(plain, placeOfPiece(sha256, piece));
        if (!sealed)
            return tl::unexpected(sealed.error());
        if (file.write(*sealed) != sealed->size())
            return failure(Error::Code::DiskFull, path);
    }
    return file.commit() ? Result<>{} : failure(Error::Code::Unwritable, path);
}

Blob readRow(const Row& row)
{
    return {.sha256 = row.bytes(u"sha256"),
        .size = row.integer(u"size"),
        .mime = row.text(u"mime"),
        .upload = row.text(u"upload"),
        .sent = row.integer(u"sent"),
        .complete = row.flag(u"complete"),
        .nextTry = row.instant(u"next_try_at"),
        .code = row.text(u"code"),
        .cause = row.text(u"cause")};
}

} // namespace

Result<QByteArray> keepContent(
    const Session& session, const QString& folder, const QByteArray& content)
{
    if (content.isEmpty() || content.size() > largestBlob)
        return failure(Error::Code::InvalidInput, u"an attachment has 1 byte to 32 MiB"_s);
    const QByteArray sha256 = crypto::sha256(content);
    const QString path = fileOf(folder, sha256);
    if (!QFile::exists(path)) {
        if (auto written = writeSealed(session, path, sha256, content); !written)
            return tl::unexpected(written.error());
    }
    return sha256;
}

bool hasContent(const QString& folder, const QByteArray& sha256)
{
    return QFile::exists(fileOf(folder, sha256));
}

void removeContent(const QString& folder, const QByteArray& sha256)
{
    QFile::remove(fileOf(folder, sha256));
}

Result<> enterBlob(Database& database, const QByteArray& sha256, qint64 size, const QString& mime,
    const CaseId& id, bool complete)
{
    return database
        .run(u"INSERT OR IGNORE INTO blobs (sha256, size, mime, upload, sent, complete, "
             u"next_try_at, code, cause) VALUES (?, ?, ?, '', ?, ?, 0, '', '')"_s,
            sha256, size, mime, complete ? size : 0, complete ? 1 : 0)
        .and_then([&](qint64) {
            return database.run(
                u"INSERT OR IGNORE INTO case_blobs (case_id, sha256) VALUES (?, ?)"_s, id, sha256);
        })
        .map([](qint64) {});
}

Result<Blob> keepBlob(Database& database, const Session& session, const QString& folder,
    const QByteArray& content, const QString& mime, const CaseId& id)
{
    return keepContent(session, folder, content).and_then([&](const QByteArray& sha256) {
        return enterBlob(database, sha256, content.size(), mime, id).map([&] {
            return Blob{.sha256 = sha256,
                .size = content.size(),
                .mime = mime,
                .upload = {},
                .code = {},
                .cause = {}};
        });
    });
}

Result<QByteArray> readBlob(const Session& session, const QString& folder, const QByteArray& sha256,
    qint64 offset, qint64 length)
{
    QFile file{fileOf(folder, sha256)};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, file.fileName());
    const auto sealedBytes = sealedPieceBytes(session);
    if (!sealedBytes)
        return tl::unexpected(sealedBytes.error());
    QByteArray plain;
    const qint64 first = offset / pieceBytes;
    for (qint64 piece = first; first * pieceBytes + plain.size() < offset + length; ++piece) {
        if (!file.seek(piece * *sealedBytes))
            return failure(Error::Code::Unreadable, file.fileName());
        const QByteArray sealed = file.read(*sealedBytes);
        if (sealed.isEmpty())
            break;
        const auto opened = session.openColumn(sealed, placeOfPiece(sha256, piece));
        if (!opened)
            return opened;
        plain += *opened;
    }
    QByteArray part = plain.mid(offset - first * pieceBytes, length);
    if (part.size() != length)
        return failure(Error::Code::Unreadable, u"the attachment ends before"_s);
    return part;
}

Result<std::vector<Blob>> blobsOfCase(Database& database, const CaseId& id)
{
    return database.all(u"SELECT blobs.sha256 AS sha256, size, mime, upload, sent, complete, "
                        u"next_try_at, code, cause FROM blobs JOIN case_blobs USING (sha256) "
                        "WHERE case_id = ? ORDER BY blobs.sha256"_s,
        readRow, id);
}

Result<std::optional<Blob>> nextBlob(Database& database, Instant now)
{
    return database.first(
        u"SELECT sha256, size, mime, upload, sent, complete, next_try_at, code, cause FROM blobs "
        "WHERE complete = 0 AND next_try_at <= ? ORDER BY upload = '', sha256 LIMIT 1"_s,
        readRow, now);
}

Result<int> blobsToSend(Database& database, Instant now)
{
    return database.one(
        u"blobs", u"SELECT count(*) AS n FROM blobs WHERE complete = 0 AND next_try_at <= ?"_s,
        [](const Row& row) { return row.number(u"n"); }, now);
}

Result<std::vector<Blob>> blobsNotArrived(Database& database)
{
    return database.all(
        u"SELECT sha256, size, mime, upload, sent, complete, next_try_at, code, cause FROM blobs "
        "WHERE complete = 0 ORDER BY upload = '', sha256"_s,
        readRow);
}

Result<> blobsArrived(Database& database, const std::vector<QByteArray>& hashes)
{
    for (const QByteArray& sha256 : hashes) {
        auto done = database.run(u"UPDATE blobs SET complete = 1, sent = size, code = '', "
                                 "cause = '' WHERE sha256 = ?"_s,
            sha256);
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<> saveBlob(Database& database, const Blob& blob)
{
    return database
        .run(u"UPDATE blobs SET upload = ?, sent = ?, complete = ?, next_try_at = ?, code = ?, "
             u"cause = ? WHERE sha256 = ?"_s,
            blob.upload, blob.sent, blob.complete ? 1 : 0, blob.nextTry, blob.code, blob.cause,
            blob.sha256)
        .map([](qint64) {});
}

} // namespace yichuang::store
