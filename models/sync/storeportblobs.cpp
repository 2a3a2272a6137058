// SPDX-License-Identifier: Apache-2.0
#include "models/store/attachments.h"
#include "models/store/device.h"
#include "models/store/leases.h"
#include "models/store/snapshot.h"
#include "models/sync/storeport.h"

namespace yichuang::sync {
namespace {

using namespace std::chrono_literals;

constexpr auto renewLeaseBefore = 30min;
constexpr auto damagedFor = 24h;

store::Blob blobOf(const UploadTask& task, const std::optional<wire::Problem>& problem, Instant now)
{
    store::Blob blob{.sha256 = task.sha256,
        .size = task.size,
        .mime = {},
        .upload = task.upload,
        .sent = task.sent,
        .complete = task.complete,
        .code = {},
        .cause = {}};
    if (problem) {
        blob.code = problem->code;
        blob.cause = problem->detail.isEmpty() ? problem->title : problem->detail;
        blob.nextTry = now + damagedFor;
    }
    return blob;
}

} // namespace

Result<> StorePort::beginSnapshot(const std::vector<int>& buckets)
{
    return m_store.writeAndWait(
        [buckets](store::Database& database) { return store::beginSnapshot(database, buckets); });
}

Result<std::vector<CaseId>> StorePort::absorbSnapshot(const wire::ChangesAnswer& page)
{
    return m_store.writeAndWait(
        [session = m_session, project = m_projector, page](store::Database& database) {
            return store::absorbSnapshot(database, *session, page, project);
        });
}

Result<std::vector<CaseId>> StorePort::endSnapshot(const QString& cursor, bool whole)
{
    return m_store.writeAndWait(
        [session = m_session, project = m_projector, cursor, whole](store::Database& database) {
            return store::endSnapshot(database, *session, cursor, whole, project);
        });
}

Result<std::vector<wire::CaseVersion>> StorePort::confirmedVersions()
{
    return m_store.readAndWait(
        [](store::Database& database) { return store::confirmedVersions(database); });
}

Result<std::optional<UploadTask>> StorePort::nextUpload()
{
    return m_store
        .readAndWait([now = m_clock.now()](
                         store::Database& database) { return store::nextBlob(database, now); })
        .map([](const std::optional<store::Blob>& blob) -> std::optional<UploadTask> {
            if (!blob)
                return std::nullopt;
            return UploadTask{.sha256 = blob->sha256,
                .size = blob->size,
                .upload = blob->upload,
                .sent = blob->sent,
                .complete = blob->complete};
        });
}

Result<QByteArray> StorePort::readBlob(const QByteArray& sha256, qint64 offset, qint64 length)
{
    return store::readBlob(*m_session, m_store.files().attachments(), sha256, offset, length);
}

Result<> StorePort::recordUpload(
    const UploadTask& task, const std::optional<wire::Problem>& problem)
{
    return m_store.writeAndWait(
        [blob = blobOf(task, problem, m_clock.now())](
            store::Database& database) { return store::saveBlob(database, blob); });
}

Result<std::vector<wire::LeaseAnswer>> StorePort::leasesToRenew()
{
    return m_store
        .readAndWait([until = m_clock.now() + renewLeaseBefore](store::Database& database) {
            return store::leasesEndingBefore(database, until);
        })
        .map([](const std::vector<store::Lease>& leases) {
            std::vector<wire::LeaseAnswer> answers;
            for (const store::Lease& lease : leases)
                answers.push_back({.caseId = lease.caseId,
                    .epoch = lease.epoch,
                    .held = true,
                    .expiresAt = lease.expiresAt});
            return answers;
        });
}

Result<> StorePort::recordLease(const wire::LeaseAnswer& lease)
{
    return m_store.writeAndWait([lease](store::Database& database) {
        if (!lease.held)
            return store::dropLease(database, lease.caseId);
        return store::keepLease(
            database, {.caseId = lease.caseId, .epoch = lease.epoch, .expiresAt = lease.expiresAt});
    });
}

Result<> StorePort::keepCertificate(const QByteArray& certificate)
{
    return m_store.writeAndWait([session = m_session, certificate](store::Database& database) {
        return store::device(database, *session).and_then([&](store::Device device) {
            device.certificate = QString::fromLatin1(certificate);
            return store::saveDevice(database, *session, device);
        });
    });
}

} // namespace yichuang::sync
