// SPDX-License-Identifier: Apache-2.0
#include "models/wire/receipt.h"

#include "models/base/canonicaljson.h"
#include "models/base/fieldreader.h"
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

QJsonObject unsignedJson(const ReceiptsAnswer& answer)
{
    QJsonArray receipts;
    for (const Receipt& receipt : answer.receipts)
        receipts.append(toJson(receipt));
    return {
        {QStringLiteral("deviceId"), toText(answer.deviceId)},
        {QStringLiteral("receipts"), receipts},
        {QStringLiteral("chainHead"), hexText(answer.chainHead)},
    };
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

QJsonObject toJson(const Receipt& receipt)
{
    QJsonArray missing;
    for (const QByteArray& hash : receipt.missingBlobs)
        missing.append(hexText(hash));
    QJsonObject object{
        {QStringLiteral("eventId"), toText(receipt.eventId)},
        {QStringLiteral("eventHash"), hexText(receipt.eventHash)},
        {QStringLiteral("verdict"), toText(receipt.verdict)},
        {QStringLiteral("caseVersion"), receipt.caseVersion},
        {QStringLiteral("position"), receipt.position},
        {QStringLiteral("receivedAt"), yichuang::toText(receipt.receivedAt)},
        {QStringLiteral("missingBlobs"), missing},
    };
    if (receipt.waitsFor)
        object.insert(QStringLiteral("waitsFor"), toText(*receipt.waitsFor));
    if (receipt.problem)
        object.insert(QStringLiteral("problem"), toJson(*receipt.problem));
    return object;
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
    return canonicalJson(unsignedJson(answer));
}

QByteArray toBytes(const ReceiptsAnswer& answer)
{
    QJsonObject object = unsignedJson(answer);
    object.insert(QStringLiteral("signature"), toBase64(answer.signature));
    return writeDocument(object);
}

Result<ReceiptsAnswer> receiptsFromBytes(const QByteArray& bytes)
{
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
