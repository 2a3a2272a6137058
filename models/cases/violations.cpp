// SPDX-License-Identifier: Apache-2.0
#include "models/cases/violations.h"

#include "models/cases/caseterms.h"
#include "models/cases/guards.h"
#include "models/cases/words.h"

#include <algorithm>

namespace yichuang::cases {
namespace {

using deadline::ClockId;

constexpr auto codeWords = std::to_array<Word<ViolationCode>>({
    {ViolationCode::NotAnswered, u"SV-02"},
    {ViolationCode::PromiseExceeded, u"SV-03"},
    {ViolationCode::StepExceeded, u"SV-04"},
    {ViolationCode::ForwardedLate, u"SV-05"},
    {ViolationCode::StatutoryExceeded, u"SV-09"},
    {ViolationCode::NoticeUnproven, u"SV-10"},
    {ViolationCode::DeliveredLate, u"SV-11"},
    {ViolationCode::ToleranceOverdue, u"SV-12"},
});

constexpr auto levelWords = std::to_array<Word<ViolationLevel>>({
    {ViolationLevel::Yellow, u"yellow"},
    {ViolationLevel::Red, u"red"},
    {ViolationLevel::RedWithReport, u"redWithReport"},
});

/// A result that lies at the exit window beyond DL-07: yellow once the applicant was told to come,
/// red without that message (rulebook 3.9).
ViolationLevel levelOfDelivery(const Case& c)
{
    const bool lies = c.state == CaseState::Ready && !c.dispatched && !c.collectMessageAt;
    return lies ? ViolationLevel::Red : ViolationLevel::Yellow;
}

/// What it is to exceed a clock, or nothing where the rulebook names no violation: the applicant's
/// own terms, the village's, a participant's and the superior's.
std::optional<Violation> breachOf(const Case& c, const CaseClock& clock)
{
    switch (clock.facts.id) {
    case ClockId::AnswerOnPapers:
        return Violation{.code = ViolationCode::NotAnswered};
    case ClockId::Promise:
        return Violation{.code = ViolationCode::PromiseExceeded};
    case ClockId::Statutory:
        if (clock.facts.term.rule == deadline::Rule::FirstReview)
            return Violation{.code = ViolationCode::ForwardedLate};
        return Violation{
            .code = ViolationCode::StatutoryExceeded, .level = ViolationLevel::RedWithReport};
    case ClockId::Renewal:
        return Violation{.code = ViolationCode::StatutoryExceeded,
            .level = ViolationLevel::RedWithReport,
            .subject = deadline::toText(ClockId::Renewal)};
    case ClockId::Step:
        return Violation{.code = ViolationCode::StepExceeded,
            .level = ViolationLevel::Yellow,
            .subject = clock.subject};
    case ClockId::Delivery:
        return Violation{.code = ViolationCode::DeliveredLate, .level = levelOfDelivery(c)};
    case ClockId::Tolerance:
        return Violation{.code = ViolationCode::ToleranceOverdue, .level = ViolationLevel::Yellow};
    case ClockId::Correction:
    case ClockId::Participant:
    case ClockId::Superior:
    case ClockId::VillageHandIn:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

void addExceeded(std::vector<Violation>& found, const Case& c, const CaseClock& clock,
    const Rules& rules, Day today)
{
    auto breach = breachOf(c, clock);
    if (!breach || !clock.facts.facts)
        return;
    const auto reading = deadline::readClock(clock.facts, rules.calendar, rules.policy, today);
    if (!reading || !reading->due || reading->over == 0)
        return;
    breach->since = *reading->due + std::chrono::days{1};
    breach->over = reading->over;
    found.push_back(std::move(*breach));
}

/// SV-04 is about a step that hid inside the promise: beside a promise that is exceeded too, the
/// graver violation says it all. A step that was late more than once is named once, at its latest.
void addSteps(std::vector<Violation>& found, const Case& c, const Rules& rules, Day today)
{
    const auto exceeded = [&found](ViolationCode code) {
        return std::ranges::find(found, code, &Violation::code) != found.end();
    };
    if (exceeded(ViolationCode::PromiseExceeded))
        return;
    std::vector<Violation> late;
    for (const CaseClock& clock : stepClocks(c, rules)) {
        std::vector<Violation> one;
        addExceeded(one, c, clock, rules, today);
        for (const Violation& violation : one) {
            const auto same = std::ranges::find(late, violation.subject, &Violation::subject);
            if (same == late.end())
                late.push_back(violation);
            else if (violation.over > same->over)
                *same = violation;
        }
    }
    std::ranges::move(late, std::back_inserter(found));
}

/// The law's own acceptance is the proof that nobody answered, however soon it was recorded.
void addDeemed(std::vector<Violation>& found, const Case& c, const Rules& rules)
{
    const bool known
        = std::ranges::find(found, ViolationCode::NotAnswered, &Violation::code) != found.end();
    if (c.deemedAccepted && !known)
        found.push_back({.code = ViolationCode::NotAnswered,
            .since = answerDueDay(c, rules) + std::chrono::days{1}});
}

void addUnproven(std::vector<Violation>& found, const Case& c)
{
    const auto add = [&found](Day since, const QString& document, const QString& number) {
        found.push_back({.code = ViolationCode::NoticeUnproven,
            .level = ViolationLevel::Yellow,
            .since = since,
            .subject = number.isEmpty() ? document : document + u' ' + number});
    };
    for (const StopOnCase& stop : c.stops) {
        const bool unproven = stop.approved
            && (!stop.approved->what.deliveredAt
                || stop.approved->what.deliveryProof.trimmed().isEmpty());
        if (unproven)
            add(stop.approved->day(), QStringLiteral("D07"), stop.approved->what.documentNumber);
    }
    for (const Act<Extended>& extension : c.extensions) {
        if (!extension.what.deliveredAt)
            add(extension.day(), QStringLiteral("D08"), extension.what.documentNumber);
    }
}

} // namespace

QString toText(ViolationCode code) { return wordOf(codeWords, code); }

QString toText(ViolationLevel level) { return wordOf(levelWords, level); }

std::vector<Violation> violationsOf(const Case& c, const Rules& rules, Day today)
{
    std::vector<Violation> found;
    if (c.voided)
        return found;
    for (const CaseClock& clock : clockFactsOf(c, rules)) {
        if (clock.facts.id != ClockId::Step)
            addExceeded(found, c, clock, rules, today);
    }
    addSteps(found, c, rules, today);
    addDeemed(found, c, rules);
    addUnproven(found, c);
    std::ranges::stable_sort(found, {}, &Violation::code);
    return found;
}

} // namespace yichuang::cases
