// SPDX-License-Identifier: Apache-2.0
#include "models/store/confirming.h"

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Begins a query over many confirmations bound as one value, see textOf().
const QString confirmations
    = u"WITH confirmation AS (SELECT json_extract(value, '$[0]') AS event, "
      u"json_extract(value, '$[1]') AS position, json_extract(value, '$[2]') AS version, "
      u"json_extract(value, '$[3]') AS verdict, json_extract(value, '$[4]') AS at "
      u"FROM json_each(?)) "_s;
const QString otherAtPosition = confirmations
    + u"SELECT confirmation.position AS position FROM confirmation CROSS JOIN events "
      u"ON events.position = confirmation.position WHERE events.event <> confirmation.event LIMIT 1"_s;
const QString keepReceipts = confirmations
    + u"INSERT OR REPLACE INTO receipts (event_id, answer, verdict, case_version, position, "
      u"received_at) SELECT event_id, ?, verdict, version, confirmation.position, at "
      u"FROM confirmation CROSS JOIN events USING (event)"_s;
const QString givePositions = confirmations
    + u"UPDATE events SET standing = 'confirmed', position = confirmation.position "
      u"FROM confirmation WHERE events.event = confirmation.event"_s;
const QString leaveOutbox
    = confirmations + u"DELETE FROM outbox WHERE event IN (SELECT event FROM confirmation)"_s;
const QString moved = confirmations
    + u"SELECT DISTINCT confirmation.event AS event FROM confirmation CROSS JOIN events AS mine "
      u"ON mine.event = confirmation.event CROSS JOIN events AS other "
      u"ON other.case_id = mine.case_id AND other.event <> mine.event "
      u"WHERE (other.position IS NULL AND other.event < mine.event) "
      u"OR (other.position > mine.position AND (other.event < mine.event "
      u"OR other.event NOT IN (SELECT event FROM confirmation)))"_s;

/// Written by hand: it is made for each batch, and has nothing in it that would need escaping.
QString textOf(const std::vector<Confirmed>& confirmed)
{
    QByteArray all;
    all.reserve(static_cast<qsizetype>(confirmed.size()) * 80);
    for (const Confirmed& one : confirmed) {
        all += all.isEmpty() ? "[[" : ",[";
        all += QByteArray::number(one.event) + ',' + QByteArray::number(one.receipt.position) + ','
            + QByteArray::number(one.receipt.caseVersion) + ",\""
            + wire::toText(one.receipt.verdict).toLatin1() + "\","
            + QByteArray::number(
                static_cast<qint64>(one.receipt.receivedAt.time_since_epoch().count()))
            + ']';
    }
    return QString::fromLatin1(all + ']');
}

} // namespace

Result<std::vector<qint64>> confirmAll(
    Database& database, qint64 answer, const std::vector<Confirmed>& confirmed)
{
    if (confirmed.empty())
        return std::vector<qint64>{};
    const QString text = textOf(confirmed);
    // One position, one event: a platform that was set back gives its positions a second time.
    const auto other = database.first(
        otherAtPosition, [](const Row& row) { return row.integer(u"position"); }, text);
    if (!other)
        return tl::unexpected(other.error());
    if (*other)
        return failure(Error::Code::Corrupt, u"position %1 has another event"_s.arg(**other));
    return database.run(keepReceipts, text, answer)
        .and_then([&](qint64) { return database.run(givePositions, text); })
        .and_then([&](qint64) { return database.run(leaveOutbox, text); })
        .and_then([&](qint64) {
            return database.all(
                moved, [](const Row& row) { return row.integer(u"event"); }, text);
        });
}

} // namespace yichuang::store
