// SPDX-License-Identifier: Apache-2.0
#include "app/demo/generator.h"

#include "app/demo/demopeople.h"
#include "app/demo/steppingclock.h"
#include "models/store/caselist.h"
#include "models/store/device.h"

#include <queue>

#include <random>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::demo {
namespace {

/// One thing that happens at one moment: a new case, or the next act on one.
struct Happening
{
    Instant at{};
    int order{0}; ///< keeps happenings of one moment apart
    std::optional<CaseId> id; ///< none: a new case
    std::optional<cases::Payload> payload;
    bool thenAccept{false};

    friend bool operator<(const Happening& a, const Happening& b)
    {
        return std::tie(b.at, b.order) < std::tie(a.at, a.order); // the earliest is on top
    }
};

class Generator
{
public:
    Generator(desk::Desk desk, SteppingClock& clock, const GenerateWish& wish, Instant now)
        : m_desk(std::move(desk))
        , m_clock(clock)
        , m_wish(wish)
        , m_now(now)
        , m_random(wish.seed)
    {
    }

    /// The first of the days the cases lie on.
    Day layOut()
    {
        const auto& calendar = m_desk.rules().calendar;
        std::vector<Day> days;
        for (Day day = beijingDay(m_now) - std::chrono::days{1};
             static_cast<int>(days.size()) < m_wish.workingDays; day -= std::chrono::days{1}) {
            if (calendar.isWorkingDay(day))
                days.push_back(day);
        }
        m_made.first = days.back();
        m_made.last = days.front();
        for (int i = 0; i < m_wish.cases; ++i) {
            const int drawn = below(static_cast<int>(days.size()));
            later(openingMinute(days[static_cast<std::size_t>(drawn)]), {}, {}, false);
        }
        return m_made.first;
    }

    Result<Generated> run(const std::function<void(int)>& progress)
    {
        while (!m_queue.empty()) {
            const Happening next = m_queue.top();
            m_queue.pop();
            m_clock.set(next.at);
            const Result<> done = next.id ? goOn(next) : receive();
            if (!done)
                return tl::unexpected(done.error());
            if (!next.id && progress)
                progress(m_made.cases);
        }
        return m_made;
    }

private:
    [[nodiscard]] int below(int bound)
    {
        return static_cast<int>(m_random() % static_cast<quint64>(bound));
    }

    /// Some minute of the opening hours of a day.
    Instant openingMinute(Day day)
    {
        const int minute = below(7 * 60);
        const int clockMinute = minute < 180 ? 9 * 60 + minute : 13 * 60 + 30 + (minute - 180);
        return toInstant({day, std::chrono::minutes{clockMinute}})
            + std::chrono::milliseconds{below(60'000)};
    }

    void later(Instant at, std::optional<CaseId> id, std::optional<cases::Payload> payload,
        bool thenAccept)
    {
        if (at <= m_now)
            m_queue.push({at, m_order++, id, std::move(payload), thenAccept});
    }

    Instant workingDaysOn(int count)
    {
        const auto day
            = m_desk.rules().calendar.addWorkingDays(m_clock.today(), WorkingDays{count});
        return openingMinute(day.value_or(m_clock.today()));
    }

    /// An item this place accepts, met with complete papers.
    const catalogue::Item* drawItem(desk::Intake& intake)
    {
        const auto items = m_desk.rules().catalogue->itemsOn(m_clock.today());
        for (int tries = 0; tries < 1000; ++tries) {
            const catalogue::Item* item
                = items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
            if (item->initiation != catalogue::Initiation::OnApplication)
                continue;
            intake.itemCode = item->code;
            intake.applicant = inventedApplicant(*item, m_random() % 300'000);
            intake.papers = papersOf(*item);
            if (m_desk.assess(intake, item).state(desk::IntakeAct::Accept).isOpen())
                return item;
        }
        return nullptr;
    }

    Result<> receive()
    {
        desk::Intake intake;
        const catalogue::Item* item = drawItem(intake);
        if (item == nullptr)
            return failure(Error::Code::NotFound, u"this account accepts no item at this place"_s);
        const int fate = below(100);
        if (fate < 12 && !item->papers.empty())
            return receiveIncomplete(intake, *item);
        const auto recorded
            = take(m_desk.open(intake, cases::Payload{cases::Accepted{}}).result(), 2);
        if (!recorded)
            return tl::unexpected(recorded.error());
        ++m_made.cases;
        if (fate >= 96) {
            later(workingDaysOn(1), recorded->c.id,
                cases::Withdrawn{u"申请人情况变化，不再办理"_s, true}, false);
        }
        return {};
    }

    /// One paper is missing: told once, most bring it within some days.
    Result<> receiveIncomplete(desk::Intake& intake, const catalogue::Item& item)
    {
        const int missing = 1 + below(static_cast<int>(item.papers.size()));
        intake.papers = papersOf(item, {missing});
        cases::CorrectionNoticed notice;
        notice.deficiencies.push_back({missing, u"未提交"_s, u"原件1份"_s, {}, {}});
        notice.submitWay = u"到原受理窗口当面提交"_s;
        notice.deliveredAt = m_clock.now();
        const auto recorded = take(m_desk.open(intake, cases::Payload{notice}).result(), 2);
        if (!recorded)
            return tl::unexpected(recorded.error());
        ++m_made.cases;
        ++m_made.corrected;
        if (below(100) < 85) {
            later(workingDaysOn(1 + below(4)), recorded->c.id,
                cases::MaterialReceived{{presentPaper(item, missing)}}, true);
        }
        return {};
    }

    Result<> goOn(const Happening& next)
    {
        const auto recorded = take(m_desk.act(*next.id, *next.payload).result(), 1);
        if (!recorded)
            return tl::unexpected(recorded.error());
        if (recorded->c.state == cases::CaseState::Withdrawn)
            ++m_made.withdrawn;
        if (!next.thenAccept)
            return {};
        return take(m_desk.act(*next.id, cases::Accepted{}).result(), 1)
            .map([](const desk::Recorded&) {});
    }

    Result<desk::Recorded> take(const Result<desk::Outcome>& outcome, int events)
    {
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (const auto* refusal = std::get_if<cases::Refusal>(&*outcome))
            return failure(Error::Code::Refused, cases::toText(*refusal));
        m_made.events += events;
        return std::get<desk::Recorded>(*outcome);
    }

    desk::Desk m_desk;
    SteppingClock& m_clock;
    GenerateWish m_wish;
    Instant m_now;
    std::mt19937_64 m_random;
    std::priority_queue<Happening> m_queue;
    int m_order{0};
    Generated m_made;
};

} // namespace

Result<Generated> generate(store::Store& store, std::shared_ptr<const store::Session> session,
    const desk::RuleBook& rules, const desk::Seat& seat, const GenerateWish& wish, Instant now,
    const std::function<void(int done)>& progress)
{
    SteppingClock clock{now};
    Generator generator{desk::Desk{store, session, rules, seat, clock}, clock, wish, now};
    const Day first = generator.layOut();
    const auto newest
        = store.readAndWait([session, today = beijingDay(now)](store::Database& database) {
              return store::receivedCases(
                  database, *session, {}, store::Span::All, today, std::nullopt, 1);
          });
    if (!newest)
        return tl::unexpected(newest.error());
    if (!newest->empty() && beijingDay(newest->front().summary.receivedAt) >= first)
        return failure(Error::Code::InvalidInput,
            u"the profile has cases of %1 or later already; take a fresh one"_s.arg(toText(first)));
    const auto begun = store.writeAndWait([session, first](store::Database& database) {
        return store::device(database, *session).and_then([&](store::Device device) {
            // The invented days were lived by a clock that was right.
            device.lastGood = ClockReading{
                .at = toInstant({first, std::chrono::minutes{0}}), .bootId = {}, .monotonic = {}};
            return store::saveDevice(database, *session, device);
        });
    });
    if (!begun)
        return tl::unexpected(begun.error());
    return generator.run(progress);
}

} // namespace yichuang::demo
