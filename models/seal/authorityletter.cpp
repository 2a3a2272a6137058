// SPDX-License-Identifier: Apache-2.0
#include "models/seal/authorityletter.h"

#include "models/base/canonicaljson.h"
#include "models/base/fieldreader.h"
#include "models/seal/signeddata.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {

using yichuang::toText; // beside this folder's own
namespace {

constexpr std::array actWords{u"accept", u"review", u"approve", u"refuse", u"certify"};
const QString letterFormat = u"yichuang-authority-1"_s;
const QString listFormat = u"yichuang-revocations-1"_s;
constexpr std::chrono::days warnBefore{30};

QStringList textsOf(const QJsonArray& values)
{
    QStringList texts;
    for (const QJsonValue& value : values)
        texts += value.toString();
    return texts;
}

AuthorisedItem readItem(FieldReader& reader)
{
    AuthorisedItem item{.code = reader.text(u"code", 64), .documents = {}};
    const QStringList acts = textsOf(reader.array(u"acts", 5));
    for (const QString& word : acts) {
        if (const auto act = authorityActFromText(word))
            item.acts.push_back(*act);
        else // extension and the like: a letter that tries to give what cannot be given
            reader.blame(u"acts", u"\"%1\" cannot be delegated"_s.arg(word));
    }
    item.documents = textsOf(reader.optionalArray(u"documents", 40));
    const qint64 most = reader.optionalInteger(u"mostFen", -1, 1'000'000'000'000'000, -1);
    if (most >= 0)
        item.mostFen = most;
    return item;
}

Holder readHolder(FieldReader& reader)
{
    return {.person = reader.text(u"person", 64),
        .name = reader.text(u"name", 64),
        .post = reader.optionalText(u"post", 64),
        .certificateSha256 = QString::fromLatin1(reader.hex(u"certificateSha256", 32).toHex()),
        .otherCertificates = textsOf(reader.optionalArray(u"otherCertificates", 4))};
}

Result<AuthorityLetter> letterFrom(const QByteArray& json)
{
    const auto object = objectFromJson(json);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    if (reader.text(u"format", 40) != letterFormat)
        reader.blame(u"format", u"not "_s + letterFormat);
    AuthorityLetter letter{.id = reader.text(u"id", 64),
        .serial = reader.integer(u"serial", 1, 1'000'000'000),
        .sealId = reader.text(u"sealId", 64),
        .organCode = reader.text(u"organCode", 32),
        .organ = reader.text(u"organ", 200),
        .holder = reader.nested(u"holder", &readHolder),
        .deputy = reader.optionalNested(u"deputy", &readHolder),
        .items = reader.list(u"items", &readItem, 5000),
        .windows = textsOf(reader.optionalArray(u"windows", 100)),
        .signer = reader.text(u"signer", 64),
        .refusalNeedsHead = reader.optionalFlag(u"refusalNeedsHead", false),
        .notBefore = reader.instant(u"notBefore"),
        .notAfter = reader.instant(u"notAfter"),
        .mostPerDay = static_cast<int>(reader.optionalInteger(u"mostPerDay", 0, 100'000, 0))};
    if (letter.items.empty())
        reader.blame(u"items", u"a letter lists its items"_s);
    if (letter.notAfter <= letter.notBefore)
        reader.blame(u"notAfter", u"before notBefore"_s);
    return reader.finish().map([&] { return letter; });
}

Result<RevocationList> listFrom(const QByteArray& json)
{
    const auto object = objectFromJson(json);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    if (reader.text(u"format", 40) != listFormat)
        reader.blame(u"format", u"not "_s + listFormat);
    RevocationList list{.serial = reader.integer(u"serial", 1, 1'000'000'000),
        .organ = reader.text(u"organ", 200),
        .issued = reader.instant(u"issued"),
        .maxAgeDays = static_cast<int>(reader.integer(u"maxAgeDays", 1, 366)),
        .revoked = textsOf(reader.array(u"revoked", 100'000))};
    return reader.finish().map([&] { return list; });
}

QJsonObject toJson(const Holder& holder)
{
    QJsonObject object{{u"person"_s, holder.person}, {u"name"_s, holder.name},
        {u"post"_s, holder.post}, {u"certificateSha256"_s, holder.certificateSha256}};
    if (!holder.otherCertificates.isEmpty())
        object[u"otherCertificates"_s] = QJsonArray::fromStringList(holder.otherCertificates);
    return object;
}

QJsonObject toJson(const AuthorisedItem& item)
{
    QJsonArray acts;
    for (const AuthorityAct act : item.acts)
        acts.append(toText(act));
    QJsonObject object{{u"code"_s, item.code}, {u"acts"_s, acts},
        {u"documents"_s, QJsonArray::fromStringList(item.documents)}};
    if (item.mostFen)
        object.insert(u"mostFen"_s, *item.mostFen);
    return object;
}

QByteArray toBytes(const QJsonObject& object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

/// The content of a paper of the organ: signed by a certificate that may issue such papers.
Result<QByteArray> issuedContent(
    const QByteArray& p7m, const TrustAnchors& trust, const Instant moment)
{
    const auto facts = provenSignature(p7m, std::nullopt);
    if (!facts)
        return tl::unexpected(facts.error());
    if (const auto fault
        = checkChain(facts->signer, facts->others, trust.roots, trust.revocations, moment))
        return failure(Error::Code::Crypto, u"issuer: "_s + toText(*fault));
    if (!facts->signer.hasPurpose(letterIssuerPurpose))
        return failure(Error::Code::Crypto, u"issuer: may not issue letters of authority"_s);
    return facts->content;
}

SealResult<QByteArray> signedPaper(const QByteArray& content, const SigningKey& issuer)
{
    return signData(content, Content::Inside, issuer).map([](const SignedBytes& bytes) {
        return bytes.cms;
    });
}

} // namespace

QString toText(const AuthorityAct act)
{
    return QString::fromUtf16(actWords.at(static_cast<std::size_t>(act)));
}

std::optional<AuthorityAct> authorityActFromText(const QStringView text)
{
    const auto found = std::ranges::find(actWords, text);
    if (found == actWords.end())
        return std::nullopt;
    return static_cast<AuthorityAct>(found - actWords.begin());
}

const AuthorisedItem* AuthorityLetter::itemWith(const QString& code) const
{
    const auto found = std::ranges::find(items, code, &AuthorisedItem::code);
    return found == items.end() ? nullptr : &*found;
}

bool AuthorityLetter::endsSoon(const Instant now) const { return now >= notAfter - warnBefore; }

Result<AuthorityLetter> readLetter(
    const QByteArray& p7m, const TrustAnchors& trust, const Instant moment)
{
    return issuedContent(p7m, trust, moment).and_then(&letterFrom);
}

Result<RevocationList> readRevocationList(
    const QByteArray& p7m, const TrustAnchors& trust, const Instant moment)
{
    return issuedContent(p7m, trust, moment).and_then(&listFrom);
}

SealResult<QByteArray> signLetter(const AuthorityLetter& letter, const SigningKey& issuer)
{
    QJsonArray items;
    for (const AuthorisedItem& item : letter.items)
        items.append(toJson(item));
    QJsonObject object{{u"format"_s, letterFormat}, {u"id"_s, letter.id},
        {u"serial"_s, letter.serial}, {u"sealId"_s, letter.sealId},
        {u"organCode"_s, letter.organCode}, {u"organ"_s, letter.organ},
        {u"holder"_s, toJson(letter.holder)}, {u"items"_s, items},
        {u"windows"_s, QJsonArray::fromStringList(letter.windows)}, {u"signer"_s, letter.signer},
        {u"refusalNeedsHead"_s, letter.refusalNeedsHead},
        {u"notBefore"_s, toText(letter.notBefore)}, {u"notAfter"_s, toText(letter.notAfter)},
        {u"mostPerDay"_s, letter.mostPerDay}};
    if (letter.deputy)
        object.insert(u"deputy"_s, toJson(*letter.deputy));
    return signedPaper(toBytes(object), issuer);
}

SealResult<QByteArray> signRevocationList(const RevocationList& list, const SigningKey& issuer)
{
    return signedPaper(
        toBytes({{u"format"_s, listFormat}, {u"serial"_s, list.serial}, {u"organ"_s, list.organ},
            {u"issued"_s, toText(list.issued)}, {u"maxAgeDays"_s, list.maxAgeDays},
            {u"revoked"_s, QJsonArray::fromStringList(list.revoked)}}),
        issuer);
}

} // namespace yichuang::seal
