// SPDX-License-Identifier: Apache-2.0
#include "models/platform/byterange.h"
#include "models/platform/problems.h"
#include "models/platform/uploads.h"
#include "models/wire/blobs.h"
#include "models/wire/limits.h"

namespace yichuang::platform {

using namespace Qt::Literals::StringLiterals;

Answer Uploads::query(const Call& call) const
{
    const auto hashes = wire::blobQueryFromBytes(call.body);
    if (!hashes)
        return answerOf(Trouble::MalformedBody, call);
    std::map<QByteArray, wire::BlobState> states;
    const auto looked = m_store.look([&](StoreSession& session) -> Result<> {
        for (const QByteArray& hash : *hashes) {
            const auto present = session.hasBlob(hash);
            const auto begun = session.uploadOf(call.device->id, hash);
            if (!present || !begun)
                return tl::unexpected(present ? begun.error() : present.error());
            wire::BlobState state{.present = *present == BlobPresence::Here};
            if (*begun) {
                const auto bytes = m_blobs.sizeOfUpload((*begun)->id);
                if (!bytes)
                    return tl::unexpected(bytes.error());
                state.bytes = *bytes;
            }
            states[hash] = state;
        }
        return {};
    });
    if (!looked)
        return answerOf(looked.error(), call);
    return {.body = wire::blobStatesToBytes(states), .headers = {}, .code = {}};
}

Answer Uploads::blob(const Call& call, const QString& sha256) const
{
    const QByteArray hash = QByteArray::fromHex(sha256.toLatin1());
    bool mayRead = false;
    const auto looked = m_store.look([&](StoreSession& session) {
        return session.blobInScope(hash, call.device->scope).map([&](BlobPresence found) {
            mayRead = found == BlobPresence::Here;
        });
    });
    if (!looked)
        return answerOf(looked.error(), call);
    const auto size = m_blobs.sizeOf(hash);
    if (!size)
        return answerOf(size.error(), call);
    if (!mayRead || hash.size() != wire::hashBytes || !*size)
        return answerOf(Trouble::UnknownBlob, call);
    Answer answer{.contentType = "application/octet-stream",
        .body = {},
        .headers = {{"ETag", '"' + hash.toHex() + '"'}, {"Accept-Ranges", "bytes"},
            {"Cache-Control", "private, no-cache"}},
        .code = {}};
    ByteRange range{0, **size - 1};
    const RangeKind kind = readRange(call.range, **size, range);
    if (kind == RangeKind::Unsatisfiable) {
        answer = answerOf(Trouble::RangeUnsatisfiable, call);
        answer.headers.emplace_back("Content-Range", "bytes */" + QByteArray::number(**size));
        return answer;
    }
    if (kind == RangeKind::Part) {
        answer.status = 206;
        answer.headers.emplace_back("Content-Range",
            u"bytes %1-%2/%3"_s.arg(range.first).arg(range.last).arg(**size).toLatin1());
    }
    auto bytes = m_blobs.read(hash, range.first, range.last - range.first + 1);
    if (!bytes)
        return answerOf(bytes.error(), call);
    answer.body = *std::move(bytes);
    return answer;
}

} // namespace yichuang::platform
