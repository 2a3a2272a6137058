// SPDX-License-Identifier: Apache-2.0
#include "models/platform/feed.h"

#include "models/platform/docket.h"
#include "models/platform/problems.h"
#include "models/wire/changes.h"
#include "models/wire/limits.h"

#include <QRegularExpression>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Each waiting call holds a thread. Beyond this many the answer comes at once, as the protocol
/// allows.
constexpr int mostWaiting = 64;
constexpr int longestWaitSeconds = 25;

Result<wire::Change> changeOf(const EventRecord& record)
{
    return eventOf(record).map([&record](cases::CaseEvent event) {
        return wire::Change{.position = record.position,
            .caseVersion = record.caseVersion,
            .receivedAt = record.receivedAt,
            .event = std::move(event)};
    });
}

/// A number of the query within bounds, `otherwise` when absent, nothing when it is no number.
std::optional<int> number(const QUrlQuery& query, const QString& key, const int least,
    const int most, const int otherwise)
{
    if (!query.hasQueryItem(key))
        return otherwise;
    bool isNumber = false;
    const int value = query.queryItemValue(key).toInt(&isNumber);
    if (!isNumber || value < least)
        return std::nullopt;
    return std::min(value, most);
}

} // namespace

Feed::Feed(PlatformStore& store)
    : m_store(store)
{
}

std::optional<int> Feed::limitOf(const Call& call)
{
    return number(call.query, u"limit"_s, 1, wire::mostChangesInPage, wire::mostChangesInPage);
}

Answer Feed::answer(const Call& call)
{
    const auto limit = limitOf(call);
    const auto wait = number(call.query, u"wait"_s, 0, longestWaitSeconds, 0);
    if (!limit || !wait)
        return answerOf(Trouble::MalformedQuery, call);
    const QString cursor = call.query.queryItemValue(u"since"_s);

    std::uint64_t seen = 0;
    {
        const std::lock_guard lock{m_mutex};
        seen = m_announced;
    }
    FeedPage page;
    QString mark;
    bool gone = false;
    const auto read = [&](StoreSession& session) -> Result<> {
        const auto last = session.lastPosition();
        const auto known = session.feedMark();
        if (!last || !known)
            return tl::unexpected(last ? known.error() : last.error());
        mark = *known;
        const auto since = positionOf(cursor, mark);
        // A platform restored from a copy would give positions a second time: start again rather
        // than skip.
        gone = !since || *since > *last;
        if (gone)
            return {};
        return session.changes(*since, call.device->scope, *limit).map([&page](FeedPage found) {
            page = std::move(found);
        });
    };
    auto looked = m_store.look(read);
    if (looked && page.events.empty() && !page.more && !gone && *wait > 0) {
        waitForNews(seen, std::chrono::seconds{*wait});
        looked = m_store.look(read);
    }
    if (!looked)
        return answerOf(looked.error(), call);
    if (gone)
        return answerOf(Trouble::CursorGone, call);
    return pageAnswer(call, page, cursorAt(mark, page.upTo));
}

Answer Feed::pageAnswer(const Call& call, const FeedPage& page, const QString& cursor)
{
    wire::ChangesAnswer answer{.changes = {}, .cursor = cursor, .more = page.more};
    for (const auto& event : page.events) {
        auto change = changeOf(event);
        if (!change)
            return answerOf(change.error(), call);
        answer.changes.push_back(std::move(*change));
    }
    return {.body = wire::toBytes(answer), .headers = {}, .code = {}};
}

void Feed::announce()
{
    {
        const std::lock_guard lock{m_mutex};
        ++m_announced;
    }
    m_news.notify_all();
}

void Feed::close()
{
    {
        const std::lock_guard lock{m_mutex};
        m_closed = true;
    }
    m_news.notify_all();
}

std::optional<qint64> Feed::positionOf(const QString& cursor, const QString& mark)
{
    if (cursor.isEmpty())
        return 0;
    static const QRegularExpression form{u"^([0-9a-f]{8})-([0-9a-f]{1,13})$"_s};
    const auto match = form.match(cursor);
    if (!match.hasMatch() || match.captured(1) != mark)
        return std::nullopt;
    return match.captured(2).toLongLong(nullptr, 16);
}

QString Feed::cursorAt(const QString& mark, const qint64 position)
{
    return mark + u'-' + QString::number(position, 16);
}

void Feed::waitForNews(const std::uint64_t seen, const std::chrono::seconds most)
{
    std::unique_lock lock{m_mutex};
    if (m_waiting >= mostWaiting)
        return;
    ++m_waiting;
    m_news.wait_for(lock, most, [&] { return m_closed || m_announced != seen; });
    --m_waiting;
}

} // namespace yichuang::platform
