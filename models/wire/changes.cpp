// SPDX-License-Identifier: Apache-2.0
#include "models/wire/changes.h"

#include "models/base/fieldreader.h"
#include "models/wire/chain.h"
#include "models/wire/document.h"
#include "models/wire/limits.h"

namespace yichuang::wire {
namespace {

struct ReadChange
{
    Change change;
    std::optional<Error> error; // of the event, whose code FieldReader would flatten
};

QJsonObject changeJson(const Change& change)
{
    return {
        {QStringLiteral("position"), change.position},
        {QStringLiteral("caseVersion"), change.caseVersion},
        {QStringLiteral("receivedAt"), yichuang::toText(change.receivedAt)},
        {QStringLiteral("event"), toJson(change.event)},
    };
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

} // namespace

QByteArray toBytes(const ChangesAnswer& answer)
{
    QJsonArray changes;
    for (const Change& change : answer.changes)
        changes.append(changeJson(change));
    return writeDocument({
        {QStringLiteral("changes"), changes},
        {QStringLiteral("cursor"), answer.cursor},
        {QStringLiteral("more"), answer.more},
    });
}

Result<ChangesAnswer> changesFromBytes(const QByteArray& bytes)
{
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
