// SPDX-License-Identifier: Apache-2.0
#include "models/store/sealregister.h"

#include "models/base/canonicaljson.h"
#include "models/base/fieldreader.h"
#include "models/crypto/digest.h"
#include "models/identity/documentnumber.h"

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;
using Medium = SealImpression::Medium;

QString hex(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }

QByteArray placeOfRow(const qint64 number)
{
    return crypto::placeOf("seal_register", "content", QByteArray::number(number));
}

QByteArray placeOfDocument(const qint64 number)
{
    return crypto::placeOf("seal_documents", "pdf", QByteArray::number(number));
}

/// The bytes that are hashed and, sealed, stored.
Result<QByteArray> contentOf(const SealImpression& row)
{
    QJsonObject object{{u"number"_s, row.number}, {u"case"_s, toText(row.caseId)},
        {u"caseNumber"_s, row.caseNumber}, {u"document"_s, row.document},
        {u"documentNumber"_s, row.documentNumber}, {u"seal"_s, row.sealId},
        {u"letter"_s, row.letterId}, {u"person"_s, row.person}, {u"name"_s, row.personName},
        {u"deputyFor"_s, row.deputyFor}, {u"approver"_s, row.approver}, {u"place"_s, row.place},
        {u"paper"_s, row.medium == Medium::Paper}, {u"copies"_s, row.copies},
        {u"pages"_s, row.pages}, {u"at"_s, toText(row.at)},
        {u"unsigned"_s, hex(row.unsignedSha256)}, {u"sealed"_s, hex(row.sealedSha256)},
        {u"stamped"_s, row.stamped}, {u"remark"_s, row.remark}, {u"previous"_s, hex(row.previous)}};
    if (row.eventId)
        object.insert(u"event"_s, toText(*row.eventId));
    if (row.spoils)
        object.insert(u"spoils"_s, *row.spoils);
    return canonicalJson(object);
}

Result<SealImpression> impressionFrom(const QByteArray& content)
{
    const auto object = objectFromJson(content);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    SealImpression row{.number = reader.integer(u"number", 1, 1'000'000'000'000),
        .caseId = reader.id<CaseId>(u"case"),
        .eventId = reader.optionalId<EventId>(u"event"),
        .caseNumber = reader.optionalText(u"caseNumber"),
        .document = reader.text(u"document"),
        .documentNumber = reader.optionalText(u"documentNumber"),
        .sealId = reader.optionalText(u"seal"),
        .letterId = reader.optionalText(u"letter"),
        .person = reader.optionalText(u"person"),
        .personName = reader.optionalText(u"name"),
        .deputyFor = reader.optionalText(u"deputyFor"),
        .approver = reader.optionalText(u"approver"),
        .place = reader.optionalText(u"place"),
        .medium = reader.flag(u"paper") ? Medium::Paper : Medium::Electronic,
        .copies = static_cast<int>(reader.integer(u"copies", 1, 1000)),
        .pages = static_cast<int>(reader.integer(u"pages", 1, 100'000)),
        .at = reader.instant(u"at"),
        .unsignedSha256 = QByteArray::fromHex(reader.optionalText(u"unsigned").toLatin1()),
        .sealedSha256 = QByteArray::fromHex(reader.optionalText(u"sealed").toLatin1()),
        .stamped = reader.flag(u"stamped"),
        .remark = reader.optionalText(u"remark"),
        .previous = reader.hex(u"previous", 32)};
    if (const qint64 spoils = reader.optionalInteger(u"spoils", 1, 1'000'000'000'000, 0))
        row.spoils = spoils;
    row.hash = crypto::sha256(content);
    return reader.finish().map([&] { return row; });
}

struct StoredRow
{
    qint64 number{0};
    QByteArray hash;
    QByteArray content;
};

StoredRow readStored(const Row& row)
{
    return {row.integer(u"number"), row.bytes(u"hash"), row.bytes(u"content")};
}

/// Opened and held against its number and hash.
Result<SealImpression> opened(const Session& session, const StoredRow& stored)
{
    return session.openColumn(stored.content, placeOfRow(stored.number))
        .and_then(&impressionFrom)
        .and_then([&](const SealImpression& row) -> Result<SealImpression> {
            if (row.number != stored.number || row.hash != stored.hash)
                return failure(Error::Code::Corrupt, u"seal register, row %1"_s.arg(stored.number));
            return row;
        });
}

Result<std::vector<SealImpression>> openedAll(
    const Session& session, const std::vector<StoredRow>& stored)
{
    std::vector<SealImpression> rows;
    for (const StoredRow& one : stored) {
        auto row = opened(session, one);
        if (!row)
            return tl::unexpected(row.error());
        rows.push_back(std::move(*row));
    }
    return rows;
}

struct Head
{
    qint64 number{0};
    QByteArray hash;
};

Result<Head> headUpTo(Database& database, const std::optional<Day> day)
{
    const auto read = [](const Row& row) {
        return Head{row.integer(u"number"), row.bytes(u"hash")};
    };
    const auto head = day ? database.first(u"SELECT number, hash FROM seal_register WHERE day <= ? "
                                           "ORDER BY number DESC LIMIT 1"_s,
                          read, *day)
                          : database.first(u"SELECT number, hash FROM seal_register "
                                           "ORDER BY number DESC LIMIT 1"_s,
                              read);
    return head.map([](const std::optional<Head>& found) { return found.value_or(Head{}); });
}

/// A row must say what was sealed, and no document is sealed twice (rulebook 7.2).
Result<> checkNew(Database& database, const SealImpression& row)
{
    const auto wrong = [](const QString& why) { return failure(Error::Code::InvalidInput, why); };
    if (row.document.isEmpty() || row.person.isEmpty() || row.sealId.isEmpty())
        return wrong(u"an impression without document, person or seal"_s);
    const bool hashed = row.sealedSha256.size() == 32 && row.unsignedSha256.size() == 32;
    if (row.spoils ? !row.sealedSha256.isEmpty() : row.medium == Medium::Electronic && !hashed)
        return wrong(u"the hashes of the document"_s);
    if (row.spoils) {
        const auto stands = database.first(
            u"SELECT number FROM seal_register AS it WHERE number = ? AND spoils IS NULL AND "
            "NOT EXISTS (SELECT 1 FROM seal_register WHERE spoils = it.number)"_s,
            [](const Row& found) { return found.integer(u"number"); }, *row.spoils);
        if (!stands)
            return tl::unexpected(stands.error());
        return *stands ? Result<>{} : wrong(u"no impression that stands: %1"_s.arg(*row.spoils));
    }
    const auto others = database.first(
        u"SELECT number FROM seal_register AS it WHERE case_id = ? AND event_id IS ? AND "
        "document = ? AND spoils IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM seal_register WHERE spoils = it.number)"_s,
        [](const Row& found) { return found.integer(u"number"); }, row.caseId, row.eventId,
        row.document);
    if (!others)
        return tl::unexpected(others.error());
    if (*others)
        return wrong(u"sealed already, row %1 of the register"_s.arg(**others));
    return {};
}

QString rangeText(const Row& row)
{
    const auto text = [&row](int number) {
        return identity::toText(
            {QString{row.text(u"organ_short") + row.text(u"word")}, row.number(u"year"), number});
    };
    const int first = row.number(u"first");
    const int last = row.number(u"last");
    return first == last ? text(first) : QString{text(first) + u" – "_s + text(last)};
}

Result<QStringList> voidNumbersOf(Database& database, Day day)
{
    const Instant from = toInstant({day});
    return database
        .all(u"SELECT organ_short, word, year, number_uses.first AS first, "
             "number_uses.last AS last FROM number_uses JOIN number_blocks USING (block) "
             "WHERE void_reason <> '' AND at >= ? AND at < ? ORDER BY block, number_uses.first"_s,
            &rangeText, from, from + std::chrono::days{1})
        .map([](const std::vector<QString>& texts) {
            return QStringList(texts.begin(), texts.end());
        });
}

} // namespace

Result<SealImpression> appendImpression(
    Database& database, const Session& session, SealImpression row)
{
    if (const auto fits = checkNew(database, row); !fits)
        return tl::unexpected(fits.error());
    const auto head = headUpTo(database, std::nullopt);
    if (!head)
        return tl::unexpected(head.error());
    row.number = head->number + 1;
    row.previous = head->number == 0 ? QByteArray(32, '\0') : head->hash;
    const auto content = contentOf(row);
    if (!content)
        return tl::unexpected(content.error());
    row.hash = crypto::sha256(*content);
    return session.sealColumn(*content, placeOfRow(row.number))
        .and_then([&](const QByteArray& sealed) {
            return database.run(
                u"INSERT INTO seal_register (number, day, case_id, event_id, document, letter_id, "
                "sealed_sha256, spoils, previous, hash, content) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                row.number, beijingDay(row.at), row.caseId, row.eventId, row.document, row.letterId,
                row.sealedSha256.isEmpty() ? std::nullopt : std::optional{row.sealedSha256},
                row.spoils, row.previous, row.hash, sealed);
        })
        .map([&](qint64) { return row; });
}

Result<std::vector<SealImpression>> impressions(
    Database& database, const Session& session, Day from, Day to)
{
    return database
        .all(u"SELECT number, hash, content FROM seal_register WHERE day BETWEEN ? AND ? "
             "ORDER BY number"_s,
            readStored, from, to)
        .and_then([&](const std::vector<StoredRow>& rows) { return openedAll(session, rows); });
}

Result<SealImpression> impressionWith(Database& database, const Session& session, qint64 number)
{
    return database
        .one(QString::number(number),
            u"SELECT number, hash, content FROM seal_register WHERE number = ?"_s, readStored,
            number)
        .and_then([&](const StoredRow& row) { return opened(session, row); });
}

Result<int> impressionsOfLetter(Database& database, const QString& letterId, Day day)
{
    return database.one(
        u"count",
        u"SELECT count(*) AS n FROM seal_register WHERE day = ? AND letter_id = ? "
        "AND spoils IS NULL"_s,
        [](const Row& row) { return row.number(u"n"); }, day, letterId);
}

Result<std::optional<RegisterEntry>> registerEntryOf(
    Database& database, const QByteArray& sealedSha256)
{
    return database.first(
        u"SELECT number, EXISTS (SELECT 1 FROM seal_register WHERE spoils = it.number) AS spoiled "
        "FROM seal_register AS it WHERE sealed_sha256 = ?"_s,
        [](const Row& row) {
            return RegisterEntry{row.integer(u"number"), row.flag(u"spoiled")};
        },
        sealedSha256);
}

Result<qint64> verifySealRegister(Database& database, const Session& session)
{
    const auto stored = database.all(
        u"SELECT number, hash, content FROM seal_register ORDER BY number"_s, readStored);
    if (!stored)
        return tl::unexpected(stored.error());
    qint64 expected = 1;
    QByteArray previous(32, '\0');
    for (const StoredRow& one : *stored) {
        const auto row = opened(session, one);
        if (!row || row->number != expected || row->previous != previous)
            return failure(Error::Code::Corrupt,
                u"seal register, row %1"_s.arg(std::min(expected, one.number)));
        previous = row->hash;
        ++expected;
    }
    return expected - 1;
}

Result<SealDay> sealDay(Database& database, const Session& session, Day day)
{
    auto rows = impressions(database, session, day, day);
    const auto head = headUpTo(database, day);
    const auto unused = voidNumbersOf(database, day);
    if (!rows)
        return tl::unexpected(rows.error());
    if (!head || !unused)
        return tl::unexpected(head ? unused.error() : head.error());
    return SealDay{day, std::move(*rows), head->number, head->hash, *unused};
}

Result<> keepSealedDocument(
    Database& database, const Session& session, qint64 number, const QByteArray& pdf)
{
    return session.sealColumn(pdf, placeOfDocument(number))
        .and_then([&](const QByteArray& sealed) {
            return database.run(
                u"INSERT INTO seal_documents (number, pdf) VALUES (?, ?)"_s, number, sealed);
        })
        .map([](qint64) {});
}

Result<QByteArray> sealedDocument(Database& database, const Session& session, qint64 number)
{
    return database
        .one(
            QString::number(number), u"SELECT pdf FROM seal_documents WHERE number = ?"_s,
            [](const Row& row) { return row.bytes(u"pdf"); }, number)
        .and_then([&](const QByteArray& sealed) {
            return session.openColumn(sealed, placeOfDocument(number));
        });
}

Result<std::optional<SealImpression>> impressionOf(
    Database& database, const Session& session, CaseId caseId, const QString& document)
{
    const auto stored = database.first(
        u"SELECT number, hash, content FROM seal_register AS it WHERE case_id = ? AND "
        "document = ? AND spoils IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM seal_register WHERE spoils = it.number) ORDER BY number DESC LIMIT 1"_s,
        readStored, caseId, document);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return std::nullopt;
    return opened(session, **stored).map([](const SealImpression& row) {
        return std::optional{row};
    });
}

} // namespace yichuang::store
