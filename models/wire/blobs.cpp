// SPDX-License-Identifier: Apache-2.0
#include "models/wire/blobs.h"

#include "models/base/fieldreader.h"
#include "models/wire/document.h"
#include "models/wire/limits.h"

#include <QJsonArray>

namespace yichuang::wire {
namespace {

constexpr qsizetype longest = 128 * 1024;

struct Named
{
    QByteArray hash;
    BlobState state;
};

Named readState(FieldReader& reader)
{
    Named named;
    named.hash = reader.hex(u"sha256", hashBytes);
    named.state.present = reader.flag(u"present");
    named.state.bytes = reader.integer(u"bytes", 0, largestInteger);
    return named;
}

} // namespace

QByteArray blobQueryToBytes(const std::vector<QByteArray>& hashes)
{
    QJsonArray words;
    for (const QByteArray& hash : hashes)
        words.append(QString::fromLatin1(hash.toHex()));
    return writeDocument({{QStringLiteral("blobs"), words}});
}

Result<std::vector<QByteArray>> blobQueryFromBytes(const QByteArray& bytes)
{
    const auto object = readDocument(bytes, longest);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    std::vector<QByteArray> hashes;
    for (const QJsonValue& word : reader.array(u"blobs", mostBlobsInQuery)) {
        const QByteArray hex = word.toString().toLatin1();
        const QByteArray hash = QByteArray::fromHex(hex);
        if (hash.size() != hashBytes || hash.toHex() != hex)
            reader.blame(u"blobs", QStringLiteral("not a SHA-256"));
        hashes.push_back(hash);
    }
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return hashes;
}

QByteArray blobStatesToBytes(const std::map<QByteArray, BlobState>& states)
{
    QJsonArray list;
    for (const auto& [hash, state] : states)
        list.append(QJsonObject{{QStringLiteral("sha256"), QString::fromLatin1(hash.toHex())},
            {QStringLiteral("present"), state.present}, {QStringLiteral("bytes"), state.bytes}});
    return writeDocument({{QStringLiteral("blobs"), list}});
}

Result<std::map<QByteArray, BlobState>> blobStatesFromBytes(const QByteArray& bytes)
{
    const auto object = readDocument(bytes, longest);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    std::map<QByteArray, BlobState> states;
    for (const Named& named : reader.list<Named>(u"blobs", readState, mostBlobsInQuery))
        states[named.hash] = named.state;
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return states;
}

} // namespace yichuang::wire
