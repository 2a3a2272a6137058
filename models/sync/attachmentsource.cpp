// SPDX-License-Identifier: Apache-2.0
#include "models/sync/attachmentsource.h"

#include "models/crypto/digest.h"
#include "models/store/attachments.h"
#include "models/sync/enrolledline.h"

#include <algorithm>

namespace yichuang::sync {
namespace {

/// A slow line gives this much within the time limit of a call, whatever the size of the whole.
constexpr qint64 pieceBytes = 256 * 1024;

Result<QByteArray> piece(Transport& line, const QByteArray& sha256, qint64 from, qint64 length)
{
    const QByteArray range
        = "bytes=" + QByteArray::number(from) + '-' + QByteArray::number(from + length - 1);
    const auto reply = line.send(
        {.path = QStringLiteral("/sync/v1/blobs/") + QString::fromLatin1(sha256.toHex()),
            .knownTag = {},
            .body = {},
            .headers = {{"Range", range}}});
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->status != 206)
        return tl::unexpected(errorOf(failureOf(*reply)));
    if (reply->body.size() != length)
        return failure(Error::Code::Network, QStringLiteral("a piece of another length"));
    return reply->body;
}

} // namespace

AttachmentSource::AttachmentSource(
    store::Store& store, std::shared_ptr<const store::Session> session, const Clock& clock)
    : m_store(store)
    , m_session(std::move(session))
    , m_clock(clock)
{
}

Result<QByteArray> AttachmentSource::content(CaseId id, const cases::Attachment& attachment) const
{
    const QString folder = m_store.files().attachments();
    if (store::hasContent(folder, attachment.sha256))
        return store::readBlob(*m_session, folder, attachment.sha256, 0, attachment.size);
    auto content = fetched(attachment);
    if (!content)
        return content;
    if (crypto::sha256(*content) != attachment.sha256)
        return failure(Error::Code::Crypto, QStringLiteral("not what the event names"));
    // A full disk keeps nobody from looking: whether it was kept makes no difference to the answer.
    (void)m_store.writeAndWait([&](store::Database& database) {
        return store::keepContent(*m_session, folder, *content)
            .and_then([&](const QByteArray& sha256) {
                return store::enterBlob(
                    database, sha256, attachment.size, attachment.mime, id, true);
            });
    });
    return content;
}

Result<QByteArray> AttachmentSource::fetched(const cases::Attachment& attachment) const
{
    const auto line = enrolledLine(m_store, m_session, m_clock);
    if (!line)
        return tl::unexpected(line.error());
    QByteArray content;
    while (content.size() < attachment.size) {
        const qint64 length = std::min(pieceBytes, attachment.size - content.size());
        auto part = piece(**line, attachment.sha256, content.size(), length);
        if (!part)
            return part;
        content += *part;
    }
    return content;
}

} // namespace yichuang::sync
