// SPDX-License-Identifier: Apache-2.0
#include "models/wire/digest.h"

#include "models/base/fieldreader.h"
#include "models/wire/document.h"
#include "models/wire/limits.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace yichuang::wire {
namespace {

constexpr qsizetype longest = 64 * 1024;

QString wordOf(int bucket) { return QString::number(bucket, 16).rightJustified(2, u'0'); }

std::optional<int> bucketFromText(const QString& word)
{
    bool isNumber = false;
    const int bucket = word.toInt(&isNumber, 16);
    if (!isNumber || bucket < 0 || bucket >= digestBuckets || wordOf(bucket) != word)
        return std::nullopt;
    return bucket;
}

} // namespace

int bucketOf(const CaseId& id) { return static_cast<unsigned char>(id.value().toRfc4122().back()); }

std::map<int, QByteArray> digestOf(std::vector<CaseVersion> cases)
{
    std::ranges::sort(cases, [](const CaseVersion& a, const CaseVersion& b) {
        return toText(a.first) < toText(b.first);
    });
    std::map<int, QByteArray> texts;
    for (const auto& [id, version] : cases)
        texts[bucketOf(id)] += toText(id).toLatin1() + ' ' + QByteArray::number(version) + '\n';
    for (auto& [bucket, text] : texts)
        text = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return texts;
}

QByteArray toBytes(const DigestRequest& request)
{
    QJsonObject buckets;
    for (const auto& [bucket, hash] : request.buckets)
        buckets.insert(wordOf(bucket), QString::fromLatin1(hash.toHex()));
    return writeDocument(
        {{QStringLiteral("cursor"), request.cursor}, {QStringLiteral("buckets"), buckets}});
}

Result<DigestRequest> digestRequestFromBytes(const QByteArray& bytes)
{
    const auto object = readDocument(bytes, longest);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    DigestRequest request;
    request.cursor = reader.text(u"cursor", 200);
    const QJsonObject buckets = reader.object(u"buckets");
    FieldReader inside{buckets, QStringLiteral("/buckets")};
    for (const QString& word : buckets.keys()) {
        const auto bucket = bucketFromText(word);
        const QByteArray hash = inside.hex(word, hashBytes);
        if (!bucket)
            inside.blame(word, QStringLiteral("not a bucket"));
        else
            request.buckets[*bucket] = hash;
    }
    if (auto done = inside.finish(); !done)
        reader.adopt(done.error());
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return request;
}

QByteArray digestAnswerToBytes(const std::vector<int>& differing)
{
    QJsonArray words;
    for (const int bucket : differing)
        words.append(wordOf(bucket));
    return writeDocument({{QStringLiteral("differing"), words}});
}

Result<std::vector<int>> digestAnswerFromBytes(const QByteArray& bytes)
{
    const auto object = readDocument(bytes, longest);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    std::vector<int> differing;
    for (const QJsonValue& word : reader.array(u"differing", digestBuckets)) {
        const auto bucket = bucketFromText(word.toString());
        if (bucket)
            differing.push_back(*bucket);
        else
            reader.blame(u"differing", QStringLiteral("not a bucket"));
    }
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return differing;
}

QString bucketsToText(const std::vector<int>& buckets)
{
    QStringList words;
    for (const int bucket : buckets)
        words.append(wordOf(bucket));
    return words.join(u',');
}

std::optional<std::vector<int>> bucketsFromText(const QString& text)
{
    std::vector<int> buckets;
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
        const auto bucket = bucketFromText(word);
        if (!bucket)
            return std::nullopt;
        buckets.push_back(*bucket);
    }
    return buckets;
}

} // namespace yichuang::wire
