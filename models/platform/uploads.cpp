// SPDX-License-Identifier: Apache-2.0
#include "models/platform/uploads.h"

#include "models/platform/problems.h"
#include "models/wire/limits.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>
#include <QUuid>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto tusVersion = "1.0.0";

/// A date as HTTP writes it (RFC 9110, 5.6.7).
QByteArray httpDate(const Instant at)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

Answer tusAnswer(const int status)
{
    return {.status = status,
        .contentType = {},
        .body = {},
        .headers = {{"Tus-Resumable", tusVersion}, {"Cache-Control", "no-store"}},
        .code = {}};
}

Answer tusProblem(const Trouble trouble, const Call& call)
{
    auto answer = answerOf(trouble, call);
    answer.headers.emplace_back("Tus-Resumable", tusVersion);
    if (trouble == Trouble::TusVersionUnknown)
        answer.headers.emplace_back("Tus-Version", tusVersion);
    return answer;
}

bool speaksTus(const Call& call) { return call.headers.value("tus-resumable") == tusVersion; }

/// A whole number of a header; nothing when absent, no number or too large.
std::optional<qint64> numberIn(const Call& call, const QByteArray& header, const qint64 most)
{
    bool isNumber = false;
    const qint64 value = call.headers.value(header).toLongLong(&isNumber);
    return isNumber && value >= 0 && value <= most ? std::optional{value} : std::nullopt;
}

/// `sha256` of Upload-Metadata ("name base64,name base64"): 32 bytes or nothing.
QByteArray hashIn(const QByteArray& metadata)
{
    for (const QByteArray& pair : metadata.split(',')) {
        const auto parts = pair.trimmed().split(' ');
        if (parts.size() != 2 || parts.front() != "sha256")
            continue;
        const auto hex = QByteArray::fromBase64(parts.back());
        const auto hash = QByteArray::fromHex(hex);
        if (hash.size() == wire::hashBytes && hash.toHex() == hex)
            return hash;
    }
    return {};
}

/// Upload-Checksum ("sha256 base64") fits the bytes; an algorithm that is not offered does not.
std::optional<Trouble> checksumTrouble(const QByteArray& header, const QByteArray& bytes)
{
    if (header.isEmpty())
        return std::nullopt;
    const auto parts = header.split(' ');
    const bool sha1 = parts.front() == "sha1";
    if (parts.size() != 2 || (!sha1 && parts.front() != "sha256"))
        return Trouble::MalformedQuery;
    const auto algorithm = sha1 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
    return QCryptographicHash::hash(bytes, algorithm) == QByteArray::fromBase64(parts.back())
        ? std::nullopt
        : std::optional{Trouble::ChecksumMismatch};
}

} // namespace

/// Marks an upload as written to, for one request at a time.
class Uploads::Busy
{
public:
    Busy(Uploads& uploads, QString id)
        : m_uploads(uploads)
        , m_id(std::move(id))
    {
        const std::lock_guard lock{m_uploads.m_mutex};
        m_mine = m_uploads.m_busy.insert(m_id).second;
    }
    ~Busy()
    {
        const std::lock_guard lock{m_uploads.m_mutex};
        if (m_mine)
            m_uploads.m_busy.erase(m_id);
    }
    Busy(const Busy&) = delete;
    Busy& operator=(const Busy&) = delete;
    [[nodiscard]] bool isMine() const { return m_mine; }

private:
    Uploads& m_uploads;
    QString m_id;
    bool m_mine{false};
};

Uploads::Uploads(PlatformStore& store, BlobStore& blobs, const Clock& clock)
    : m_store(store)
    , m_blobs(blobs)
    , m_clock(clock)
{
}

Answer Uploads::options() const
{
    auto answer = tusAnswer(204);
    answer.headers.emplace_back("Tus-Version", tusVersion);
    answer.headers.emplace_back("Tus-Extension", "creation,expiration,checksum,termination");
    answer.headers.emplace_back("Tus-Checksum-Algorithm", "sha256,sha1");
    answer.headers.emplace_back("Tus-Max-Size", QByteArray::number(largestAttachment));
    return answer;
}

Answer Uploads::create(const Call& call)
{
    if (!speaksTus(call))
        return tusProblem(Trouble::TusVersionUnknown, call);
    const auto size = numberIn(call, "upload-length", wire::largestInteger);
    const auto hash = hashIn(call.headers.value("upload-metadata"));
    if (!size || *size == 0 || hash.isEmpty())
        return tusProblem(Trouble::MalformedQuery, call);
    if (*size > largestAttachment)
        return tusProblem(Trouble::BodyTooLarge, call);
    UploadRecord upload{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .deviceId = call.device->id,
        .sha256 = hash,
        .size = *size,
        .expiresAt = m_clock.now() + uploadLife};
    const auto stored = m_store.change([&](StoreSession& session) -> Result<> {
        // A client that lost the address goes on where it was.
        const auto begun = session.uploadOf(upload.deviceId, upload.sha256);
        if (!begun)
            return tl::unexpected(begun.error());
        if (*begun && (*begun)->size == upload.size)
            upload.id = (*begun)->id;
        return session.putUpload(upload);
    });
    if (!stored)
        return answerOf(stored.error(), call);
    auto answer = tusAnswer(201);
    answer.headers.emplace_back("Location", "/sync/v1/uploads/" + upload.id.toLatin1());
    answer.headers.emplace_back("Upload-Expires", httpDate(upload.expiresAt));
    return answer;
}

Result<std::optional<UploadRecord>> Uploads::find(const Call& call, const QString& id) const
{
    std::optional<UploadRecord> upload;
    auto looked = m_store.look([&](StoreSession& session) {
        return session.upload(id).map(
            [&](const std::optional<UploadRecord>& found) { upload = found; });
    });
    if (!looked)
        return tl::unexpected(looked.error());
    // Another device's upload is as if it were not there.
    if (upload && (upload->deviceId != call.device->id || upload->expiresAt <= m_clock.now()))
        upload.reset();
    return upload;
}

Answer Uploads::head(const Call& call, const QString& id) const
{
    if (!speaksTus(call))
        return tusProblem(Trouble::TusVersionUnknown, call);
    const auto upload = find(call, id);
    if (!upload)
        return answerOf(upload.error(), call);
    if (!*upload)
        return tusProblem(Trouble::UploadGone, call);
    const auto offset = m_blobs.sizeOfUpload(id);
    if (!offset)
        return answerOf(offset.error(), call);
    auto answer = tusAnswer(200);
    answer.headers.emplace_back("Upload-Offset", QByteArray::number(*offset));
    answer.headers.emplace_back("Upload-Length", QByteArray::number((*upload)->size));
    answer.headers.emplace_back("Upload-Expires", httpDate((*upload)->expiresAt));
    return answer;
}

Answer Uploads::patch(const Call& call, const QString& id)
{
    if (!speaksTus(call))
        return tusProblem(Trouble::TusVersionUnknown, call);
    if (call.headers.value("content-type") != "application/offset+octet-stream")
        return tusProblem(Trouble::MediaTypeUnknown, call);
    const Busy busy{*this, id};
    if (!busy.isMine())
        return tusProblem(Trouble::UploadBusy, call);
    const auto upload = find(call, id);
    if (!upload)
        return answerOf(upload.error(), call);
    if (!*upload)
        return tusProblem(Trouble::UploadGone, call);
    if (const auto trouble = checksumTrouble(call.headers.value("upload-checksum"), call.body))
        return tusProblem(*trouble, call);
    return append(call, **upload);
}

Answer Uploads::append(const Call& call, const UploadRecord& upload)
{
    const auto there = m_blobs.sizeOfUpload(upload.id);
    if (!there)
        return answerOf(there.error(), call);
    if (numberIn(call, "upload-offset", largestAttachment) != *there)
        return tusProblem(Trouble::OffsetMismatch, call);
    const qint64 after = *there + call.body.size();
    if (after > upload.size)
        return tusProblem(Trouble::BodyTooLarge, call);
    if (const auto written = m_blobs.append(upload.id, *there, call.body); !written)
        return answerOf(written.error(), call);
    if (after == upload.size)
        return complete(call, upload);
    UploadRecord longer = upload;
    longer.expiresAt = m_clock.now() + uploadLife;
    const auto kept
        = m_store.change([&longer](StoreSession& session) { return session.putUpload(longer); });
    if (!kept)
        return answerOf(kept.error(), call);
    auto answer = tusAnswer(204);
    answer.headers.emplace_back("Upload-Offset", QByteArray::number(after));
    answer.headers.emplace_back("Upload-Expires", httpDate(longer.expiresAt));
    return answer;
}

Answer Uploads::complete(const Call& call, const UploadRecord& upload)
{
    const auto finished = m_blobs.finish(upload.id, upload.sha256);
    const bool damaged = !finished && finished.error().code == Error::Code::Corrupt;
    if (!finished && !damaged)
        return answerOf(finished.error(), call);
    const auto kept = m_store.change([&](StoreSession& session) {
        return session.removeUpload(upload.id).and_then([&]() -> Result<> {
            return damaged ? Result<>{}
                           : session.putBlob(upload.sha256, upload.size, m_clock.now());
        });
    });
    if (!kept)
        return answerOf(kept.error(), call);
    if (damaged)
        return tusProblem(Trouble::ChecksumMismatch, call);
    auto answer = tusAnswer(204);
    answer.headers.emplace_back("Upload-Offset", QByteArray::number(upload.size));
    return answer;
}

Answer Uploads::terminate(const Call& call, const QString& id)
{
    if (!speaksTus(call))
        return tusProblem(Trouble::TusVersionUnknown, call);
    const Busy busy{*this, id};
    if (!busy.isMine())
        return tusProblem(Trouble::UploadBusy, call);
    const auto upload = find(call, id);
    if (!upload)
        return answerOf(upload.error(), call);
    if (!*upload)
        return tusProblem(Trouble::UploadGone, call);
    const auto gone
        = m_store.change([&id](StoreSession& session) { return session.removeUpload(id); })
              .and_then([&] { return m_blobs.discard(id); });
    return gone ? tusAnswer(204) : answerOf(gone.error(), call);
}

Result<int> Uploads::sweep()
{
    std::vector<UploadRecord> over;
    auto done = m_store.change([&](StoreSession& session) -> Result<> {
        auto found = session.uploadsExpired(m_clock.now());
        if (!found)
            return tl::unexpected(found.error());
        over = *std::move(found);
        for (const UploadRecord& upload : over) {
            if (auto removed = session.removeUpload(upload.id); !removed)
                return removed;
        }
        return {};
    });
    for (const UploadRecord& upload : over) {
        if (done)
            done = m_blobs.discard(upload.id);
    }
    return done.map([&over] { return static_cast<int>(over.size()); });
}

} // namespace yichuang::platform
