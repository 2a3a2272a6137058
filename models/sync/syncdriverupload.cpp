// SPDX-License-Identifier: Apache-2.0
#include "models/sync/syncdriver.h"
#include "models/sync/uploadcalls.h"

#include <algorithm>

namespace yichuang::sync {
namespace {

using Kind = CallFailure::Kind;

} // namespace

/// One piece of one attachment, or one call that prepares it. Attachments leave three tenths of the
/// line to whoever else uses it.
void SyncDriver::upload()
{
    const auto next = m_port.nextUpload();
    if (!next)
        return failedHere(next.error());
    if (!*next)
        return;
    UploadTask task = **next;
    if (task.upload.isEmpty())
        return beginUpload(task);
    if (m_uploadAsked != task.upload) { // since the start, or since a piece failed
        const auto there = askUpload(*m_line->transport, task.upload);
        if (!there)
            return uploadFailed(task, there.error());
        m_uploadAsked = task.upload;
        task.sent = *there;
        succeeded();
        return keepUpload(task, {});
    }
    sendNextPiece(task);
}

void SyncDriver::beginUpload(UploadTask task)
{
    const auto there = askBlob(*m_line->transport, task.sha256);
    if (!there)
        return uploadWaits(there.error());
    task.complete = *there == BlobThere::Whole;
    if (!task.complete) {
        const auto path = sync::beginUpload(*m_line->transport, task);
        if (!path)
            return uploadWaits(path.error());
        task.upload = *path;
        task.sent = 0;
    }
    succeeded();
    keepUpload(task, {});
}

void SyncDriver::sendNextPiece(UploadTask task)
{
    const qint64 length = std::min(pieceLength(m_bytesPerSecond), task.size - task.sent);
    const auto piece = m_port.readBlob(task.sha256, task.sent, length);
    if (!piece)
        return failedHere(piece.error());
    const Millis before = m_clock.monotonic();
    const auto there = sendPiece(*m_line->transport, task, *piece);
    if (!there)
        return uploadFailed(task, there.error());
    const Millis took = m_clock.monotonic() - before;
    constexpr double shareOfOthers = 0.3;
    m_state.uploadNotBefore = m_clock.monotonic()
        + Millis{static_cast<Millis::rep>(
            static_cast<double>(took.count()) * shareOfOthers / (1 - shareOfOthers))};
    if (took > Millis{0})
        m_bytesPerSecond
            = static_cast<double>(piece->size()) * 1000 / static_cast<double>(took.count());
    task.sent = *there;
    task.complete = task.sent == task.size;
    m_uploadFailures = 0;
    succeeded();
    keepUpload(task, {});
}

void SyncDriver::uploadFailed(UploadTask task, const CallFailure& failure)
{
    m_uploadAsked.clear(); // how far it has come is not known any more
    if (failure.kind == Kind::CursorGone || failure.problem.code == QLatin1String("uploadGone")) {
        task.upload.clear();
        task.sent = 0;
        succeeded();
        return keepUpload(task, {});
    }
    if (failure.problem.code == QLatin1String("offsetMismatch"))
        return; // the next step asks
    if (failure.problem.code == QLatin1String("checksumMismatch")) {
        task.upload.clear();
        task.sent = 0;
        m_listener.problem(failure.problem);
        succeeded();
        return keepUpload(task, failure.problem);
    }
    uploadWaits(failure);
}

/// What stands against an attachment, a server that joins a large one for minutes, holds up no
/// record: only attachments wait. That the line is gone or the device turned away concerns all.
void SyncDriver::uploadWaits(const CallFailure& failure)
{
    const bool lineIsGone = failure.kind == Kind::NoAnswer && !m_line->transport->probe();
    if (lineIsGone || failure.kind == Kind::Device)
        return failed(failure);
    m_uploadFailures += 1;
    m_state.uploadNotBefore = m_clock.monotonic()
        + failure.retryAfter.value_or(std::chrono::duration_cast<std::chrono::seconds>(
            backoff(m_uploadFailures, m_state.jitter)));
    m_listener.problem(failure.problem);
}

void SyncDriver::keepUpload(const UploadTask& task, const std::optional<wire::Problem>& problem)
{
    if (auto kept = m_port.recordUpload(task, problem); !kept)
        failedHere(kept.error());
}

} // namespace yichuang::sync
