// SPDX-License-Identifier: Apache-2.0
#include "explanations.h"

namespace yichuang::test {

using deadline::CountedDay;
using deadline::DayRole;
using deadline::Explanation;
using deadline::LedgerFact;

namespace {

bool isStopped(Day day, const std::optional<Stop>& stop)
{
    return stop && day >= stop->from && day <= stop->to;
}

} // namespace

Day day(int month, int dayOfMonth)
{
    using namespace std::chrono;
    return local_days{year{2026} / month / dayOfMonth};
}

Explanation explanation(Day trigger, int term, std::optional<Stop> stop)
{
    Explanation made;
    made.rule = QStringLiteral("DL-16");
    made.trigger = trigger;
    made.term = term;
    made.days.push_back({.day = trigger, .role = DayRole::Trigger});
    std::vector<Day> weekends;
    int stopped = 0;
    int counted = 0;
    for (Day at = trigger + std::chrono::days{1}; counted < term; at += std::chrono::days{1}) {
        CountedDay entry{.day = at, .role = DayRole::Counted};
        if (isWeekend(at)) {
            entry.role = DayRole::Weekend;
            weekends.push_back(at);
        } else if (isStopped(at, stop)) {
            entry.role = DayRole::Stopped;
            ++stopped;
        } else {
            entry.ordinal = ++counted;
            entry.role = counted == term ? DayRole::Due : DayRole::Counted;
        }
        made.days.push_back(entry);
    }
    made.due = made.days.back().day;
    made.ledger.push_back({.kind = LedgerFact::Kind::Term, .days = term, .otherDays = 20});
    made.ledger.push_back({.kind = LedgerFact::Kind::Start, .from = trigger});
    if (!weekends.empty())
        made.ledger.push_back({.kind = LedgerFact::Kind::Weekends, .dates = weekends});
    if (stop)
        made.ledger.push_back({.kind = LedgerFact::Kind::Stop,
            .days = stopped,
            .from = stop->from,
            .to = stop->to,
            .name = QStringLiteral("卫生检测")});
    made.ledger.push_back({.kind = LedgerFact::Kind::Due, .days = term, .from = made.due});
    if (stop)
        made.ledger.push_back(
            {.kind = LedgerFact::Kind::DueWithoutStops, .from = explanation(trigger, term).due});
    return made;
}

} // namespace yichuang::test
