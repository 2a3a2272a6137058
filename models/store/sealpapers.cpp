// SPDX-License-Identifier: Apache-2.0
#include "models/store/sealpapers.h"

#include <array>

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array words{u"root", u"timeStampRoot", u"certificateRevocations",
    u"letterRevocations", u"letter", u"seal", u"slipSigner"};

bool isSealedAtRest(const SealPaper kind)
{
    return kind == SealPaper::Letter || kind == SealPaper::Seal;
}

QByteArray placeOfPaper(const StoredSealPaper& paper)
{
    return crypto::placeOf("seal_papers", "bytes", (toText(paper.kind) + u'/' + paper.id).toUtf8());
}

StoredSealPaper readPaper(const Row& row)
{
    return {row.word(u"kind", sealPaperFromText), row.text(u"id"), row.bytes(u"bytes")};
}

} // namespace

QString toText(const SealPaper kind)
{
    return QString::fromUtf16(words.at(static_cast<std::size_t>(kind)));
}

std::optional<SealPaper> sealPaperFromText(const QStringView text)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (text == words.at(i))
            return static_cast<SealPaper>(i);
    }
    return std::nullopt;
}

Result<> keepSealPaper(
    Database& database, const Session& session, const StoredSealPaper& paper, Instant at)
{
    const auto bytes = isSealedAtRest(paper.kind)
        ? session.sealColumn(paper.bytes, placeOfPaper(paper))
        : Result<QByteArray>{paper.bytes};
    if (!bytes)
        return tl::unexpected(bytes.error());
    return database
        .run(u"INSERT OR REPLACE INTO seal_papers (kind, id, bytes, kept_at) VALUES (?, ?, ?, ?)"_s,
            toText(paper.kind), paper.id, *bytes, at)
        .map([](qint64) {});
}

Result<std::vector<StoredSealPaper>> sealPapers(Database& database, const Session& session)
{
    auto papers
        = database.all(u"SELECT kind, id, bytes FROM seal_papers ORDER BY kind, id"_s, readPaper);
    if (!papers)
        return papers;
    for (StoredSealPaper& paper : *papers) {
        if (!isSealedAtRest(paper.kind))
            continue;
        auto opened = session.openColumn(paper.bytes, placeOfPaper(paper));
        if (!opened)
            return tl::unexpected(opened.error());
        paper.bytes = std::move(*opened);
    }
    return papers;
}

Result<bool> keepsSealPaper(Database& database, const SealPaper kind)
{
    return database.one(
        u"count"_s, u"SELECT EXISTS (SELECT 1 FROM seal_papers WHERE kind = ?) AS there"_s,
        [](const Row& row) { return row.flag(u"there"); }, toText(kind));
}

Result<std::vector<StoredSealPaper>> publicSealPapers(Database& database)
{
    return database.all(u"SELECT kind, id, bytes FROM seal_papers WHERE kind NOT IN "
                        "('letter', 'seal') ORDER BY kind, id"_s,
        readPaper);
}

} // namespace yichuang::store
