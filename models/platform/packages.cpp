// SPDX-License-Identifier: Apache-2.0
#include "models/platform/packages.h"

#include "models/crypto/digest.h"
#include "models/platform/byterange.h"
#include "models/platform/problems.h"

#include <algorithm>

namespace yichuang::platform {
namespace {

bool names(const QString& ifNoneMatch, const QByteArray& etag)
{
    const auto tags = ifNoneMatch.split(u',', Qt::SkipEmptyParts);
    return std::ranges::any_of(tags, [&etag](const QString& tag) {
        auto bare = tag.trimmed();
        if (bare.startsWith(QStringLiteral("W/")))
            bare.remove(0, 2);
        return bare == QStringLiteral("*") || bare.toLatin1() == etag;
    });
}

} // namespace

Result<Packages> Packages::create(
    const std::vector<PackageContent>& contents, const crypto::PrivateKey& key)
{
    Packages packages;
    for (const auto& content : contents) {
        const auto signature = key.sign(content.bytes);
        if (!signature)
            return tl::unexpected(signature.error());
        const QByteArray etag = '"' + crypto::sha256(content.bytes).toHex() + '"';
        packages.m_packages.insert({content.name, {content, etag, signature->toBase64()}});
    }
    return packages;
}

Answer Packages::answer(const Call& call, const QString& name) const
{
    const auto found = m_packages.find(name);
    if (found == m_packages.end())
        return answerOf(Trouble::UnknownPackage, call);
    const auto& package = found->second;
    Answer answer;
    answer.headers = {{"ETag", package.etag}, {"Accept-Ranges", "bytes"},
        {"Cache-Control", "private, no-cache"}, {"Yichuang-Signature", package.signature},
        {"Yichuang-Version", package.content.version.toUtf8().toPercentEncoding()}};
    if (names(call.ifNoneMatch, package.etag)) {
        answer.status = 304;
        answer.contentType.clear();
        return answer;
    }
    const auto size = package.content.bytes.size();
    ByteRange range;
    switch (readRange(call.range, size, range)) {
    case RangeKind::Whole:
        answer.body = package.content.bytes;
        break;
    case RangeKind::Part:
        answer.status = 206;
        answer.body = package.content.bytes.sliced(range.first, range.last - range.first + 1);
        answer.headers.emplace_back("Content-Range",
            QStringLiteral("bytes %1-%2/%3").arg(range.first).arg(range.last).arg(size).toLatin1());
        break;
    case RangeKind::Unsatisfiable:
        answer = answerOf(Trouble::RangeUnsatisfiable, call);
        answer.headers.emplace_back("Content-Range", "bytes */" + QByteArray::number(size));
        break;
    }
    return answer;
}

} // namespace yichuang::platform
