// SPDX-License-Identifier: Apache-2.0
#include "models/platform/feed.h"
#include "models/platform/problems.h"
#include "models/wire/digest.h"

#include <QRegularExpression>

#include <algorithm>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Where a snapshot stands: it ends at `upTo`, whatever is confirmed meanwhile.
struct SnapshotPlace
{
    qint64 upTo{0};
    qint64 position{0};
};

std::optional<SnapshotPlace> placeFrom(const QString& token, const QString& mark)
{
    static const QRegularExpression form{u"^([0-9a-f]{8})-s([0-9a-f]{1,13})-([0-9a-f]{1,13})$"_s};
    const auto match = form.match(token);
    if (!match.hasMatch() || match.captured(1) != mark)
        return std::nullopt;
    return SnapshotPlace{
        match.captured(2).toLongLong(nullptr, 16), match.captured(3).toLongLong(nullptr, 16)};
}

QString tokenAt(const QString& mark, const SnapshotPlace& place)
{
    return mark + u"-s"_s + QString::number(place.upTo, 16) + u'-'
        + QString::number(place.position, 16);
}

} // namespace

Answer Feed::snapshot(const Call& call)
{
    const auto buckets = wire::bucketsFromText(call.query.queryItemValue(u"buckets"_s));
    const auto limit = limitOf(call);
    if (!buckets || !limit)
        return answerOf(Trouble::MalformedQuery, call);
    const QString after = call.query.queryItemValue(u"after"_s);
    std::optional<SnapshotPlace> place;
    QString mark;
    FeedPage page;
    const auto looked = m_store.look([&](StoreSession& session) -> Result<> {
        const auto known = session.feedMark();
        const auto last = session.lastPosition();
        if (!known || !last)
            return tl::unexpected(known ? last.error() : known.error());
        mark = *known;
        place = after.isEmpty() ? SnapshotPlace{*last, 0} : placeFrom(after, mark);
        if (!place || place->upTo > *last) {
            place.reset();
            return {};
        }
        return session.changes(place->position, call.device->scope, *limit)
            .map([&](FeedPage found) { page = std::move(found); });
    });
    if (!looked)
        return answerOf(looked.error(), call);
    if (!place)
        return answerOf(Trouble::CursorGone, call);
    const bool more = page.more && page.upTo < place->upTo;
    std::erase_if(page.events, [&](const EventRecord& event) {
        return event.position > place->upTo
            || (!buckets->empty()
                && std::ranges::find(*buckets, wire::bucketOf(event.caseId)) == buckets->end());
    });
    page.more = more;
    return pageAnswer(
        call, page, more ? tokenAt(mark, {place->upTo, page.upTo}) : cursorAt(mark, place->upTo));
}

Answer Feed::digest(const Call& call) const
{
    const auto request = wire::digestRequestFromBytes(call.body);
    if (!request)
        return answerOf(Trouble::MalformedBody, call);
    std::optional<qint64> position;
    std::vector<wire::CaseVersion> versions;
    const auto looked = m_store.look([&](StoreSession& session) -> Result<> {
        const auto mark = session.feedMark();
        const auto last = session.lastPosition();
        if (!mark || !last)
            return tl::unexpected(mark ? last.error() : mark.error());
        position = positionOf(request->cursor, *mark);
        if (!position || *position > *last) {
            position.reset();
            return {};
        }
        return session.caseVersions(*position, call.device->scope)
            .map([&](std::vector<wire::CaseVersion> found) { versions = std::move(found); });
    });
    if (!looked)
        return answerOf(looked.error(), call);
    if (!position)
        return answerOf(Trouble::CursorGone, call);
    const auto here = wire::digestOf(std::move(versions));
    std::vector<int> differing;
    for (int bucket = 0; bucket < wire::digestBuckets; ++bucket) {
        const auto mine = here.find(bucket);
        const auto theirs = request->buckets.find(bucket);
        const bool same = (mine == here.end()) == (theirs == request->buckets.end())
            && (mine == here.end() || mine->second == theirs->second);
        if (!same)
            differing.push_back(bucket);
    }
    return {.body = wire::digestAnswerToBytes(differing), .headers = {}, .code = {}};
}

} // namespace yichuang::platform
