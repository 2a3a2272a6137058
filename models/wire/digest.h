// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/base/id.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace yichuang::wire {

/// Cases fall into 256 buckets by the last, random byte of their id.
inline constexpr int digestBuckets = 256;
[[nodiscard]] int bucketOf(const CaseId& id);

/// A case and how many events of it are confirmed.
using CaseVersion = std::pair<CaseId, int>;
/// SHA-256 per bucket over its (case id, version) sorted by id; buckets without a case are left
/// out.
[[nodiscard]] std::map<int, QByteArray> digestOf(std::vector<CaseVersion> cases);

/// Body of `POST /digest`: what the device has of the feed up to `cursor`.
struct DigestRequest
{
    QString cursor;
    std::map<int, QByteArray> buckets;

    friend bool operator==(const DigestRequest&, const DigestRequest&) = default;
};

[[nodiscard]] QByteArray toBytes(const DigestRequest& request);
[[nodiscard]] Result<DigestRequest> digestRequestFromBytes(const QByteArray& bytes);

/// Its answer: the buckets that differ; they are read again by `GET /snapshot?buckets=…`.
[[nodiscard]] QByteArray digestAnswerToBytes(const std::vector<int>& differing);
[[nodiscard]] Result<std::vector<int>> digestAnswerFromBytes(const QByteArray& bytes);

/// "0a,ff": how buckets stand in a query; nothing when a word of it is no bucket.
[[nodiscard]] QString bucketsToText(const std::vector<int>& buckets);
[[nodiscard]] std::optional<std::vector<int>> bucketsFromText(const QString& text);

} // namespace yichuang::wire
