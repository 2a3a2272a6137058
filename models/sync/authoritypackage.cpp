// SPDX-License-Identifier: Apache-2.0
#include "models/sync/authoritypackage.h"

#include "models/base/canonicaljson.h"
#include "models/base/fieldreader.h"
#include "models/crypto/digest.h"

namespace yichuang::sync {
namespace {

constexpr int longestPaper = 1024 * 1024; // of base64

std::optional<store::SealPaper> carriedKind(const QStringView text)
{
    const auto kind = store::sealPaperFromText(text);
    using enum store::SealPaper;
    if (kind != Letter && kind != LetterRevocations && kind != CertificateRevocations)
        return std::nullopt;
    return kind;
}

store::StoredSealPaper readPaper(FieldReader& reader)
{
    store::StoredSealPaper paper{.kind = reader.word(u"kind", &carriedKind), .id = {}, .bytes = {}};
    const auto decoded = QByteArray::fromBase64Encoding(
        reader.text(u"bytes", longestPaper).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        reader.blame(u"bytes", QStringLiteral("not base64"));
    paper.bytes = *decoded;
    paper.id = QString::fromLatin1(crypto::sha256(paper.bytes).toHex());
    return paper;
}

} // namespace

Result<std::vector<store::StoredSealPaper>> papersOfAuthorityPackage(const QByteArray& bytes)
{
    const auto object = objectFromJson(bytes);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    if (reader.text(u"format", 40) != QStringLiteral("yichuang-authority-package-1"))
        reader.blame(u"format", QStringLiteral("unknown"));
    auto papers = reader.list(u"papers", &readPaper, 10'000);
    return reader.finish().map([&] { return std::move(papers); });
}

} // namespace yichuang::sync
