// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/eventtext.h"
#include "models/store/outbox.h"
#include "models/store/outgoing.h"
#include "models/wire/chain.h"
#include "tests/store/storefixture.h"

#include <algorithm>

namespace yichuang::test {

/// Folds nothing: the summary of the last event's version.
inline Result<store::Folded> countingProjector(const std::vector<store::StoredEvent>& events)
{
    cases::CaseSummary summary
        = summaryWith(events.front().event.caseId, numberWith(1), QStringLiteral("李桂芳"));
    summary.version = static_cast<int>(std::ranges::count_if(
        events, [](const store::StoredEvent& one) { return store::isPartOfCase(one.standing); }));
    return store::Folded{.summary = summary, .unfitting = {}};
}

/// A fresh profile for each test, and its log and outbox in short words.
class LogFixture
{
protected:
    cases::CaseEvent append(CaseId id, const QString& text, const cases::CaseSummary& summary)
    {
        return m_fixture->open
            ->writeAndWait([&](store::Database& d) {
                return store::appendEvent(d, *m_fixture->session, noteOn(id, text), summary);
            })
            .value();
    }
    cases::CaseEvent append(int number, const QString& text)
    {
        return append(caseIdWith(number), text,
            summaryWith(caseIdWith(number), numberWith(number), QStringLiteral("李桂芳")));
    }
    std::vector<store::StoredEvent> events(int number)
    {
        return m_fixture->open
            ->readAndWait([&](store::Database& d) {
                return store::eventsOf(d, *m_fixture->session, caseIdWith(number));
            })
            .value();
    }
    /// The next batch; ends the program when maySendAny() says something else about it.
    std::vector<cases::CaseEvent> batch(int limit = 200, qint64 bytes = 1'000'000)
    {
        const auto now = m_fixture->clock.now();
        return m_fixture->open
            ->readAndWait([&](store::Database& d) {
                const bool any = store::maySendAny(d, now).value();
                auto next = store::nextBatch(d, *m_fixture->session, now, limit, bytes);
                if (next && next->empty() == any)
                    qFatal("maySendAny and nextBatch disagree");
                std::vector<cases::CaseEvent> read;
                for (const wire::Record& record : next.value()) {
                    auto event = cases::eventFromText(record.text);
                    event->hash = record.hash;
                    read.push_back(*std::move(event));
                }
                return Result<std::vector<cases::CaseEvent>>{std::move(read)};
            })
            .value();
    }
    Result<std::vector<CaseId>> receive(const std::vector<wire::Receipt>& receipts)
    {
        const wire::ReceiptsAnswer answer{.deviceId = DeviceId{uuid7(m_fixture->clock.now())},
            .receipts = receipts,
            .chainHead = wire::chainStart(),
            .signature = "signed"};
        return m_fixture->open->writeAndWait([&](store::Database& d) {
            return store::recordReceipts(
                d, *m_fixture->session, answer, m_fixture->clock.now(), countingProjector);
        });
    }
    qint64 count(const QString& table)
    {
        return m_fixture->open
            ->readAndWait([&](store::Database& d) {
                return d.one(u"n", QStringLiteral("SELECT count(*) AS n FROM ") + table,
                    [](const store::Row& row) { return row.integer(u"n"); });
            })
            .value();
    }
    std::vector<EventId> toAsk()
    {
        return m_fixture->open
            ->readAndWait([&](store::Database& d) {
                return store::receiptsToAsk(d, m_fixture->clock.now(), 10);
            })
            .value();
    }
    store::OutboxCounts outbox()
    {
        return m_fixture->open->readAndWait(store::outboxCounts).value();
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

} // namespace yichuang::test
