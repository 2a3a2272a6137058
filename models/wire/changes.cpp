// SPDX-License-Identifier: Apache-2.0
#include "models/wire/changes.h"

#include "models/base/canonicalwriter.h"
#include "models/base/fieldreader.h"
#include "models/cases/eventtext.h"
#include "models/crypto/digest.h"
#include "models/wire/chain.h"
#include "models/wire/cursor.h"
#include "models/wire/document.h"
#include "models/wire/limits.h"

#include <algorithm>

namespace yichuang::wire {
namespace {

struct ReadChange
{
    Change change;
    std::optional<Error> error; // of the event, whose code FieldReader would flatten
};

void writeChange(QByteArray& to, const Change& change)
{
    CanonicalWriter::appendObject(to, [&](CanonicalWriter& out) {
        out.integer(u"caseVersion", change.caseVersion);
        // It was stored by its text: there is one.
        out.value(u"event", [&](QByteArray& value) {
            value += cases::canonicalText(change.event).value_or(QByteArray{"{}"});
        });
        out.integer(u"position", change.position);
        out.text(u"receivedAt", yichuang::toText(change.receivedAt));
    });
}

Result<cases::CaseEvent> readEvent(const QJsonObject& json)
{
    auto event = cases::eventFromJson(json);
    if (!event)
        return event;
    auto hash = eventHash(json);
    if (!hash)
        return tl::unexpected(hash.error());
    event->hash = *std::move(hash);
    return event;
}

ReadChange readChange(FieldReader& reader)
{
    ReadChange read;
    read.change.position = reader.integer(u"position", 1, largestInteger);
    read.change.caseVersion = static_cast<int>(reader.integer(u"caseVersion", 1, mostCaseVersions));
    read.change.receivedAt = reader.instant(u"receivedAt");
    auto event = readEvent(reader.object(u"event"));
    if (event)
        read.change.event = *std::move(event);
    else
        read.error = Error{
            event.error().code, reader.pointer() + QStringLiteral("/event") + event.error().detail};
    return read;
}

bool readOwn(Cursor& cursor, Change& change)
{
    qint64 version = 0;
    if (!cursor.literal("{\"caseVersion\":") || !cursor.integer(version, 1)
        || version > mostCaseVersions || !cursor.literal(",\"event\":"))
        return false;
    change.caseVersion = static_cast<int>(version);
    const QByteArray text = cursor.object().toByteArray();
    auto event = cases::eventFromCanonicalText(text);
    if (!event || !cursor.literal(",\"position\":") || !cursor.integer(change.position, 1)
        || !cursor.literal(",\"receivedAt\":\""))
        return false;
    change.event = *std::move(event);
    change.event.hash = crypto::sha256(text);
    const QByteArray at = cursor.untilQuote();
    const auto instant = instantFromText(QString::fromLatin1(at));
    change.receivedAt = instant.value_or(Instant{});
    return instant && yichuang::toText(*instant).toLatin1() == at && cursor.literal("\"}");
}

/// A page as our own platform writes it; everything else is read by the strict reader.
std::optional<ChangesAnswer> ownPage(QByteArrayView bytes)
{
    ChangesAnswer answer;
    Cursor cursor{bytes};
    if (bytes.size() > longestDocument || !cursor.literal("{\"changes\":["))
        return std::nullopt;
    qint64 before = 0;
    do {
        Change change;
        if (answer.changes.size() == mostChangesInPage || !readOwn(cursor, change)
            || change.position <= before)
            return std::nullopt;
        before = change.position;
        answer.changes.push_back(std::move(change));
    } while (cursor.literal(","));
    if (!cursor.literal("],\"cursor\":\""))
        return std::nullopt;
    const QByteArray mark = cursor.untilQuote();
    const bool plain = !mark.isEmpty() && mark.size() <= 200
        && std::ranges::all_of(mark, [](char c) { return c > ' ' && c < 127 && c != '\\'; });
    answer.cursor = QString::fromLatin1(mark);
    answer.more = cursor.literal("\",\"more\":true}");
    const bool ended = answer.more || cursor.literal("\",\"more\":false}");
    return plain && ended && cursor.atEnd() ? std::optional{std::move(answer)} : std::nullopt;
}

} // namespace

QByteArray toBytes(const ChangesAnswer& answer)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(answer.changes.size()) * 1700 + 200);
    CanonicalWriter::appendObject(bytes, [&](CanonicalWriter& out) {
        out.array(u"changes", answer.changes, writeChange);
        out.text(u"cursor", answer.cursor);
        out.flag(u"more", answer.more);
    });
    return bytes;
}

Result<ChangesAnswer> changesFromBytes(const QByteArray& bytes)
{
    if (auto own = ownPage(bytes))
        return *std::move(own);
    const auto object = readDocument(bytes);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    ChangesAnswer answer;
    (void)reader.array(u"changes", mostChangesInPage); // list() alone takes an absent one as empty
    auto read = reader.list<ReadChange>(u"changes", readChange, mostChangesInPage);
    answer.cursor = reader.text(u"cursor", 200);
    answer.more = reader.flag(u"more");
    qint64 before = 0;
    for (ReadChange& one : read) {
        if (one.error)
            return tl::unexpected(*one.error);
        if (one.change.position <= before)
            reader.blame(u"changes", QStringLiteral("not in the order of their positions"));
        before = one.change.position;
        answer.changes.push_back(std::move(one.change));
    }
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return answer;
}

} // namespace yichuang::wire
