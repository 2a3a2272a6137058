// SPDX-License-Identifier: Apache-2.0
#include "models/wire/receipt.h"

#include "models/base/canonicaljson.h"
#include "models/base/canonicalwriter.h"
#include "models/base/fieldreader.h"
#include "models/wire/cursor.h"
#include "models/wire/document.h"
#include "models/wire/limits.h"

#include <QJsonArray>

namespace yichuang::wire {
namespace {

QString hexText(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }

std::vector<QByteArray> readHashes(FieldReader& reader, QStringView key)
{
    std::vector<QByteArray> hashes;
    const QJsonArray elements = reader.optionalArray(key, mostAttachments);
    for (const QJsonValue& element : elements) {
        const QByteArray hash = QByteArray::fromHex(element.toString().toLatin1());
        if (hash.size() != hashBytes || hexText(hash) != element.toString())
            reader.blame(key, QStringLiteral("not a SHA-256 in lower-case hexadecimal"));
        hashes.push_back(hash);
    }
    return hashes;
}

void checkVerdict(FieldReader& reader, const Receipt& receipt)
{
    const bool placed = receipt.caseVersion > 0 && receipt.position > 0;
    if (isConfirmation(receipt.verdict) && !placed)
        reader.blame(
            u"position", QStringLiteral("a confirmed event has a position and a case version"));
    const bool needsReason
        = receipt.verdict == Verdict::Refused || receipt.verdict == Verdict::Conflict;
    if (needsReason && !receipt.problem)
        reader.blame(u"problem", QStringLiteral("missing"));
}

void writeReceipt(QByteArray& to, const Receipt& receipt)
{
    CanonicalWriter::appendObject(to, [&](CanonicalWriter& out) {
        out.integer(u"caseVersion", receipt.caseVersion);
        out.hex(u"eventHash", receipt.eventHash);
        out.text(u"eventId", toText(receipt.eventId));
        out.array(u"missingBlobs", receipt.missingBlobs,
            [](QByteArray& list, const QByteArray& hash) { writeJsonText(hexText(hash), list); });
        out.integer(u"position", receipt.position);
        if (receipt.problem)
            out.value(u"problem", [&](QByteArray& value) {
                // Texts, a flag and a status of three digits: it has a canonical text.
                value += canonicalJson(toJson(*receipt.problem)).value_or(QByteArray{"null"});
            });
        out.text(u"receivedAt", yichuang::toText(receipt.receivedAt));
        out.text(u"verdict", toText(receipt.verdict));
        if (receipt.waitsFor)
            out.text(u"waitsFor", toText(*receipt.waitsFor));
    });
}

/// The members that are signed; the signature goes behind them, which is its place by RFC 8785 too.
void writeAnswer(CanonicalWriter& out, const ReceiptsAnswer& answer)
{
    out.hex(u"chainHead", answer.chainHead);
    out.text(u"deviceId", toText(answer.deviceId));
    out.array(u"receipts", answer.receipts, writeReceipt);
}

bool readOwn(Cursor& cursor, Receipt& receipt)
{
    qint64 version = 0;
    const bool good = cursor.literal("{\"caseVersion\":") && cursor.integer(version, 0)
        && cursor.literal(",\"eventHash\":\"") && cursor.hex(receipt.eventHash, hashBytes)
        && cursor.literal("\",\"eventId\":\"") && cursor.id(receipt.eventId)
        && cursor.literal("\",\"missingBlobs\":[],\"position\":")
        && cursor.integer(receipt.position, 0) && cursor.literal(",\"receivedAt\":\"");
    if (!good || version > mostCaseVersions)
        return false;
    receipt.caseVersion = static_cast<int>(version);
    const QByteArray at = cursor.untilQuote();
    const auto instant = instantFromText(QString::fromLatin1(at));
    if (!instant || yichuang::toText(*instant).toLatin1() != at
        || !cursor.literal("\",\"verdict\":\""))
        return false;
    receipt.receivedAt = *instant;
    const auto verdict = verdictFromText(QString::fromLatin1(cursor.untilQuote()));
    receipt.verdict = verdict.value_or(Verdict::Refused);
    const bool placed = receipt.caseVersion > 0 && receipt.position > 0;
    return verdict && isConfirmation(*verdict) && placed && cursor.literal("\"}");
}

/// An answer as our own platform writes it where all went well: the many. Everything else is read
/// by the strict reader.
std::optional<ReceiptsAnswer> ownAnswer(QByteArrayView bytes)
{
    ReceiptsAnswer answer;
    Cursor cursor{bytes};
    if (!cursor.literal("{\"chainHead\":\"") || !cursor.hex(answer.chainHead, hashBytes)
        || !cursor.literal("\",\"deviceId\":\"") || !cursor.id(answer.deviceId)
        || !cursor.literal("\",\"receipts\":["))
        return std::nullopt;
    do {
        if (answer.receipts.size() == mostEventsInBatch
            || !readOwn(cursor, answer.receipts.emplace_back()))
            return std::nullopt;
    } while (cursor.literal(","));
    const bool ended = cursor.literal("],\"signature\":\"")
        && cursor.base64(answer.signature, longestSignature) && cursor.literal("\"}")
        && cursor.atEnd();
    return ended ? std::optional{std::move(answer)} : std::nullopt;
}

} // namespace

QString toText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Applied:
        return QStringLiteral("applied");
    case Verdict::Duplicate:
        return QStringLiteral("duplicate");
    case Verdict::Held:
        return QStringLiteral("held");
    case Verdict::Conflict:
        return QStringLiteral("conflict");
    case Verdict::Refused:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

std::optional<Verdict> verdictFromText(QStringView text)
{
    for (const auto verdict : {Verdict::Applied, Verdict::Duplicate, Verdict::Held,
             Verdict::Conflict, Verdict::Refused}) {
        if (text == toText(verdict))
            return verdict;
    }
    return std::nullopt;
}

Receipt readReceipt(FieldReader& reader)
{
    Receipt receipt;
    receipt.eventId = reader.id<EventId>(u"eventId");
    receipt.eventHash = reader.hex(u"eventHash", hashBytes);
    receipt.verdict = reader.word<Verdict>(u"verdict", verdictFromText);
    receipt.caseVersion = static_cast<int>(reader.integer(u"caseVersion", 0, mostCaseVersions));
    receipt.position = reader.integer(u"position", 0, largestInteger);
    receipt.receivedAt = reader.instant(u"receivedAt");
    receipt.missingBlobs = readHashes(reader, u"missingBlobs");
    if (!reader.optionalText(u"waitsFor", 36).isEmpty())
        receipt.waitsFor = reader.id<EventId>(u"waitsFor");
    receipt.problem = reader.optionalNested(u"problem", readProblem);
    checkVerdict(reader, receipt);
    return receipt;
}

Result<QByteArray> signedBytes(const ReceiptsAnswer& answer)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(answer.receipts.size()) * 300 + 200);
    CanonicalWriter::appendObject(bytes, [&](CanonicalWriter& out) { writeAnswer(out, answer); });
    return bytes;
}

QByteArray toBytes(const ReceiptsAnswer& answer)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(answer.receipts.size()) * 300 + 400);
    CanonicalWriter::appendObject(bytes, [&](CanonicalWriter& out) {
        writeAnswer(out, answer);
        out.text(u"signature", toBase64(answer.signature));
    });
    return bytes;
}

QByteArray withSignature(QByteArray signedBytes, const QByteArray& signature)
{
    signedBytes.chop(1);
    signedBytes += ",\"signature\":\"";
    signedBytes += signature.toBase64();
    signedBytes += "\"}";
    return signedBytes;
}

Result<ReceiptsAnswer> receiptsFromBytes(const QByteArray& bytes)
{
    if (auto own = ownAnswer(bytes))
        return *std::move(own);
    const auto object = readDocument(bytes);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    ReceiptsAnswer answer;
    answer.deviceId = reader.id<DeviceId>(u"deviceId");
    (void)reader.array(u"receipts", mostEventsInBatch); // list() alone takes an absent one as empty
    answer.receipts = reader.list<Receipt>(u"receipts", readReceipt, mostEventsInBatch);
    answer.chainHead = reader.hex(u"chainHead", hashBytes);
    answer.signature = readBase64(reader, u"signature", longestSignature);
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return answer;
}

} // namespace yichuang::wire
