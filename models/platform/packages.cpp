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

Packages::Packages(const crypto::PrivateKey& key)
    : m_key(key)
{
}

std::shared_ptr<const Packages::Package> Packages::find(const QString& name) const
{
    const std::lock_guard lock{m_mutex};
    const auto found = m_packages.find(name);
    return found == m_packages.end() ? nullptr : found->second;
}

Result<bool> Packages::put(const std::vector<PackageContent>& contents)
{
    std::map<QString, std::shared_ptr<const Package>> fresh;
    for (const auto& content : contents) {
        const auto known = find(content.name);
        if (known && known->content.bytes == content.bytes
            && known->content.version == content.version)
            continue;
        const auto signature = m_key.sign(content.bytes);
        if (!signature)
            return tl::unexpected(signature.error());
        const QByteArray etag = '"' + crypto::sha256(content.bytes).toHex() + '"';
        fresh[content.name]
            = std::make_shared<const Package>(Package{content, etag, signature->toBase64()});
    }
    const std::lock_guard lock{m_mutex};
    for (auto& [name, package] : fresh)
        m_packages[name] = std::move(package);
    return !fresh.empty();
}

Answer Packages::answer(const Call& call, const QString& name) const
{
    const auto found = find(name);
    if (!found)
        return answerOf(Trouble::UnknownPackage, call);
    const auto& package = *found;
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
