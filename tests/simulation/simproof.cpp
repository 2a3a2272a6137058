// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/simproof.h"

#include "models/cases/matters.h"
#include "models/platform/docket.h"
#include "models/platform/scope.h"
#include "models/store/attachments.h"
#include "models/store/outbox.h"
#include "models/wire/changes.h"

#include <algorithm>
#include <map>

namespace yichuang::sim {
namespace {

using namespace Qt::Literals::StringLiterals;
using store::Standing;
using wire::Verdict;
using namespace std::chrono_literals;

constexpr int everything = 1'000'000;

/// The words both sides use for one and the same fate.
QString standingFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Applied:
    case Verdict::Duplicate:
        return store::toText(Standing::Confirmed);
    case Verdict::Held:
        return store::toText(Standing::Held);
    case Verdict::Conflict:
        return store::toText(Standing::Conflict);
    case Verdict::Refused:
        return store::toText(Standing::Refused);
    }
    Q_UNREACHABLE();
}

/// Names the fields in which two rows of a list differ.
QString difference(const cases::CaseSummary& a, const cases::CaseSummary& b)
{
    QStringList words;
    const auto add = [&words](const char* name, bool same) {
        if (!same)
            words.append(QString::fromLatin1(name));
    };
    add("version", a.version == b.version);
    add("state", a.state == b.state);
    add("phase", a.phase == b.phase && a.clock == b.clock && a.due == b.due);
    add("yellow", a.yellowFrom == b.yellowFrom && a.provisional == b.provisional);
    add("calendar", a.calendarVersion == b.calendarVersion && a.count == b.count);
    add("told", a.toldDue == b.toldDue && a.resumesOn == b.resumesOn);
    add("people", a.names == b.names && a.numbers == b.numbers);
    add("days", a.acceptedOn == b.acceptedOn && a.endedOn == b.endedOn);
    add("last", a.lastEventAt == b.lastEventAt);
    add("exit", a.exit == b.exit && a.collectTold == b.collectTold);
    return words.join(u' ');
}

class Proof
{
public:
    Proof(SimCity& city, const platform::Judge& judge, const Clients& clients, Tally& tally)
        : m_city(city)
        , m_judge(judge)
        , m_clients(clients)
        , m_tally(tally)
    {
    }

    QStringList run()
    {
        readFeed();
        oneDecision();
        for (const auto& client : m_clients) {
            m_who = toText(client->deviceId()).right(6);
            const auto before = m_breaches.size();
            nothingLost(*client);
            chainWhole(*client);
            sameCases(*client);
            attachmentsThere(*client);
            doubtsMarked(*client);
            if (m_breaches.size() > before)
                blame(u"it said last: "_s + client->lastProblems().join(u"; "_s));
        }
        return m_breaches;
    }

private:
    void blame(const QString& sentence) { m_breaches.append(m_who + u": "_s + sentence); }
    template <typename T>
    T look(const std::function<Result<T>(platform::StoreSession&)>& read)
    {
        T answer{};
        const auto looked = m_city.store().look([&](platform::StoreSession& session) {
            return read(session).map([&](T&& found) { answer = std::move(found); });
        });
        if (!looked)
            blame(u"the city's store does not answer: "_s + looked.error().detail);
        return answer;
    }

    /// Positions 1, 2, 3 … without a gap, each event once; odd page sizes come to the same.
    void readFeed()
    {
        m_who = u"feed"_s;
        const QStringList scope{u"62"_s};
        qint64 position = 0;
        for (int limit = 1;; limit = limit % 7 + 1) {
            const auto page = look<platform::FeedPage>([&](platform::StoreSession& session) {
                return session.changes(position, scope, limit);
            });
            for (const auto& event : page.events) {
                if (event.position != position + 1)
                    blame(u"position %1 follows %2"_s.arg(event.position).arg(position));
                position = event.position;
                if (!m_feed.insert({toText(event.eventId), event}).second)
                    blame(u"twice: "_s + toText(event.eventId));
            }
            if (!page.more)
                break;
        }
    }

    /// Whoever settled a request that is open twice: both cases say the same of it.
    void oneDecision()
    {
        std::map<QString, cases::Case> all;
        static_cast<void>(look<bool>([&](platform::StoreSession& session) -> Result<bool> {
            platform::Docket docket{session, m_judge, Instant{}, DeviceId{}};
            for (const auto& [id, record] : m_feed) {
                auto c = docket.caseOf(record.caseId);
                if (!c)
                    return tl::unexpected(c.error());
                if (*c)
                    all.insert({toText(record.caseId), **c});
            }
            return true;
        }));
        for (const auto& [id, c] : all) {
            for (const cases::TwinOnCase& twin : c.twins) {
                const auto other = all.find(toText(*twin.other.id));
                if (twin.decided && other != all.end())
                    sameOnTwin(c, *twin.decided, other->second);
            }
        }
    }

    void sameOnTwin(const cases::Case& c, cases::ConflictChoice choice, const cases::Case& other)
    {
        m_tally.twinsSettled += 1;
        const auto back = std::ranges::find(other.twins, std::optional{c.id},
            [](const cases::TwinOnCase& twin) { return twin.other.id; });
        if (back == other.twins.end())
            return blame(u"its twin knows nothing of %1"_s.arg(c.received.number));
        if (!back->decided && !cases::isBeforeDecision(other.state))
            return; // past the question when it was decided
        if (back->decided != cases::mirrored(choice))
            blame(u"%1, %2, is settled as %3, its twin %4, %5, as %6"_s.arg(c.received.number,
                cases::toText(c.state), cases::toText(choice), other.received.number,
                cases::toText(other.state),
                back->decided ? cases::toText(*back->decided) : u"nothing yet"_s));
    }

    void nothingLost(const SimClient& client)
    {
        std::map<QString, store::StoredEvent> here;
        for (const CaseId& id : client.cases()) {
            for (const auto& stored : client.events(id))
                here.insert({toText(stored.event.eventId), stored});
        }
        for (const auto& [id, hash] : client.made()) {
            const auto found = here.find(id);
            if (found == here.end())
                blame(u"its own event is gone: "_s + id);
            else if (found->second.event.hash != hash)
                blame(u"its own event is another one now: "_s + id);
            else
                explained(id, found->second);
        }
    }

    void explained(const QString& id, const store::StoredEvent& stored)
    {
        const auto there = look<std::optional<platform::EventRecord>>(
            [&](platform::StoreSession& session) { return session.event(stored.event.eventId); });
        const QString what = id.right(6) + u' ' + cases::toText(stored.event.kind()) + u' '
            + store::toText(stored.standing);
        if (!there)
            return blame(what + u": never arrived"_s);
        if (there->hash != stored.event.hash)
            blame(what + u": another content arrived"_s);
        if (standingFor(there->verdict) != store::toText(stored.standing))
            blame(what + u", but there "_s + wire::toText(there->verdict));
        count(stored.standing);
        if (stored.standing == Standing::Confirmed) {
            if (stored.position != there->position)
                blame(what + u": positions differ"_s);
            if (m_feed.count(id) != 1)
                blame(what + u": not in the feed"_s);
        } else if (stored.cause.isEmpty()) {
            blame(what + u": without a cause"_s);
        }
    }

    /// Every scan that was recorded lies at the city, byte for byte, and the client knows it.
    void attachmentsThere(const SimClient& client)
    {
        for (const auto& [hash, content] : client.scans()) {
            m_tally.attachments += 1;
            const auto there = m_city.attachment(hash);
            if (!there || *there != content)
                blame(u"an attachment of %1 bytes is not at the city"_s.arg(content.size()));
        }
        const auto waiting = client.store().readAndWait(
            [](store::Database& database) { return store::blobsToSend(database, Instant::max()); });
        if (!waiting || *waiting != 0)
            blame(u"attachments still wait: %1"_s.arg(waiting.value_or(-1)));
    }

    /// Behind what it wrote without doubt before, and no time from the city in between: marked. And
    /// nothing is marked without such a cause, or a clock a day off.
    void doubtsMarked(const SimClient& client)
    {
        std::map<qint64, cases::CaseEvent> own;
        for (const CaseId& id : client.cases()) {
            for (const auto& stored : client.events(id)) {
                if (stored.event.deviceId == client.deviceId())
                    own.insert({stored.event.deviceSeq, stored.event});
            }
        }
        std::optional<ClockReading> good; // since the city's time came through
        std::vector<ClockReading> ever = client.timesTold();
        for (const auto& [seq, event] : own) {
            const ClockReading now{
                .at = event.occurredAt, .bootId = {}, .monotonic = Millis{event.monotonicMs}};
            if (good && isTold(client, good->monotonic, now.monotonic))
                good.reset();
            const auto off = std::chrono::abs(Millis{event.clock.offsetMs});
            const bool far = off > Millis{24h};
            m_tally.doubtful += event.clock.doubtful ? 1 : 0;
            if (!event.clock.doubtful && (far || (good && isBehind(*good, now))))
                blame(u"record %1 of a clock that is wrong counts as good"_s.arg(seq));
            const bool caused = far || std::ranges::any_of(ever, [&](const ClockReading& one) {
                return one.monotonic <= now.monotonic && isBehind(one, now);
            });
            if (event.clock.doubtful && !caused)
                blame(u"record %1 is doubted without a cause"_s.arg(seq));
            if (event.clock.doubtful)
                continue;
            ever.push_back(now);
            if (!good || now.at - now.monotonic > good->at - good->monotonic)
                good = now;
        }
    }

    /// A simulated machine never stops, so its clock has to have run as the monotonic one.
    static bool isBehind(const ClockReading& good, const ClockReading& now)
    {
        return now.at - now.monotonic < good.at - good.monotonic - 2min;
    }
    static bool isTold(const SimClient& client, Millis after, Millis before)
    {
        return std::ranges::any_of(client.timesTold(), [&](const ClockReading& told) {
            return told.monotonic >= after && told.monotonic <= before;
        });
    }

    void count(Standing standing)
    {
        m_tally.events += 1;
        m_tally.conflicts += standing == Standing::Conflict ? 1 : 0;
        m_tally.refused += standing == Standing::Refused ? 1 : 0;
        m_tally.held += standing == Standing::Held ? 1 : 0;
    }

    void chainWhole(const SimClient& client)
    {
        const auto proved = client.store().readAndWait([&](store::Database& database) {
            return store::verifyDeviceChain(database, client.session(), client.deviceId());
        });
        if (!proved)
            return blame(u"its chain is broken: "_s + proved.error().detail);
        if (*proved < static_cast<qint64>(client.made().size()))
            blame(u"its chain is shorter than what it made"_s);
        const auto device = look<std::optional<platform::DeviceRecord>>(
            [&](platform::StoreSession& session) { return session.device(client.deviceId()); });
        if (device->chainSeq != *proved)
            blame(u"the city has %1 of the %2 events of its chain"_s.arg(device->chainSeq)
                      .arg(*proved));
    }

    /// What is stored, what a fold of the events gives and what the city says are one and the same.
    void sameCases(const SimClient& client)
    {
        const QStringList scope{client.place()};
        std::map<QString, int> confirmed;
        for (const CaseId& id : client.cases()) {
            const auto events = client.events(id);
            const auto folded = client.projector()(events);
            const auto kept = client.store().readAndWait([&](store::Database& database) {
                return store::summaryOf(database, client.session(), id);
            });
            if (!folded || !kept) {
                blame(u"a case does not fold: "_s + toText(id));
                continue;
            }
            if (!folded->unfitting.empty())
                blame(u"an event that does not fit is still part of "_s + toText(id));
            if (!(folded->summary == *kept))
                blame(u"the list is not what the events say: "_s + toText(id) + u' '
                    + difference(folded->summary, *kept));
            for (const auto& stored : events)
                confirmed[toText(stored.event.eventId)]
                    += stored.standing == Standing::Confirmed ? 1 : 0;
            sameAtCity(id, events, *kept);
        }
        for (const auto& [id, record] : m_feed) {
            if (platform::inScope(scope, placeOf(record.caseId)) && confirmed[id] != 1)
                blame(u"does not have the confirmed event "_s + id);
        }
    }

    void sameAtCity(const CaseId& id, const std::vector<store::StoredEvent>& events,
        const cases::CaseSummary& here)
    {
        const bool settled = std::ranges::all_of(events, [](const auto& stored) {
            return stored.standing == Standing::Confirmed || !store::isPartOfCase(stored.standing);
        });
        const auto there = look<std::optional<platform::CaseRecord>>(
            [&](platform::StoreSession& session) { return session.caseRecord(id); });
        if (!settled || !there)
            return;
        if (there->version != here.version || there->state != cases::toText(here.state))
            blame(u"the city has %1 %2, here it is %3 %4"_s.arg(there->state)
                      .arg(there->version)
                      .arg(cases::toText(here.state))
                      .arg(here.version));
    }

    QString placeOf(const CaseId& id)
    {
        const auto there = look<std::optional<platform::CaseRecord>>(
            [&](platform::StoreSession& session) { return session.caseRecord(id); });
        return there ? there->placeCode : QString{};
    }

    SimCity& m_city;
    const platform::Judge& m_judge;
    const Clients& m_clients;
    Tally& m_tally;
    std::map<QString, platform::EventRecord> m_feed;
    QString m_who;
    QStringList m_breaches;
};

} // namespace

QStringList breaches(
    SimCity& city, const platform::Judge& judge, const Clients& clients, Tally& tally)
{
    return Proof{city, judge, clients, tally}.run();
}

} // namespace yichuang::sim
