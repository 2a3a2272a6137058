// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/request.h"

#include "models/deadline/count.h"
#include "models/deadline/hourterm.h"
#include "models/deadline/requestparts.h"

#include <QMap>
#include <QStringList>

namespace yichuang::deadline {
namespace {

using namespace Qt::Literals::StringLiterals;

template <typename Value>
Result<Value> oneOf(const QString& text, const QString& first, Value firstValue,
    const QString& second, Value secondValue)
{
    if (text == first)
        return firstValue;
    if (text == second)
        return secondValue;
    return invalid(u"neither %1 nor %2: "_s.arg(first, second) + text);
}

/// The events of one row, each key with its values in the order they stand.
using Events = QMap<QString, QStringList>;

Result<Events> eventsFrom(const QString& text)
{
    Events events;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString key = part.left(equals).trimmed();
        const bool repeatable = key == u"suspend" || key == u"extend";
        if (equals < 0 || (events.contains(key) && !repeatable))
            return invalid(u"event without value, or given twice: "_s + part);
        events[key].push_back(part.mid(equals + 1).trimmed());
    }
    return events;
}

/// Fills a request from the events; each line of `parse` reads one key.
class RequestBuilder
{
public:
    RequestBuilder(const RequestText& text, Events events)
        : m_text(text)
        , m_events(std::move(events))
    {
    }

    [[nodiscard]] Result<Request> build()
    {
        const auto built = readRule()
                               .and_then([this] { return readTrigger(); })
                               .and_then([this] { return readMoves(); })
                               .and_then([this] { return readChoices(); })
                               .and_then([this] { return readDates(); })
                               .and_then([this] { return readRestart(); })
                               .and_then([this] { return readTolerance(); });
        if (!built)
            return tl::unexpected(built.error());
        if (!m_events.isEmpty())
            return invalid(u"event unknown or not for this rule: "_s + m_events.firstKey());
        return m_request;
    }

private:
    [[nodiscard]] QString take(const QString& key)
    {
        const QStringList values = m_events.take(key);
        return values.isEmpty() ? QString() : values.first();
    }

    Result<> readRule()
    {
        QString word = m_text.rule;
        if (word == u"LAMP_YELLOW" || word == u"LAMP_RED") {
            m_request.asks
                = word == u"LAMP_RED" ? Request::Asks::FirstRedDay : Request::Asks::FirstYellowDay;
            if (!m_events.contains(u"base"_s))
                return invalid(u"a lamp needs base=RULE"_s);
            word = take(u"base"_s);
        }
        m_converted = word == u"CONVERT";
        const auto rule = ruleFromWord(word);
        if (!rule)
            return tl::unexpected(rule.error());
        const auto days = numberFrom(m_text.days, 0, longestTerm);
        if (!days)
            return tl::unexpected(days.error());
        if (*rule == Rule::OpeningHours && *days == 0)
            return invalid(u"a term in hours has at least one"_s);
        if (*rule == Rule::OnTheSpot && *days != 0)
            return invalid(u"an instant case has 0 days"_s);
        if (m_request.asks != Request::Asks::DueDay
            && factsOf(*rule).direction == Direction::Backwards)
            return failure(
                Error::Code::Unsupported, u"no lamp on a term that is counted backwards"_s);
        m_request.term = Term::of(*rule, *days);
        return {};
    }
    Result<> readTrigger()
    {
        const auto trigger = beijingTimeFromText(m_text.acceptedAt);
        if (!trigger)
            return tl::unexpected(trigger.error());
        m_request.facts.trigger = *trigger;
        return {};
    }
    Result<> readMoves()
    {
        for (const QString& value : m_events.take(u"suspend"_s)) {
            const auto stop = stopFrom(value);
            if (!stop)
                return tl::unexpected(stop.error());
            m_request.facts.stops.push_back(*stop);
        }
        for (const QString& value : m_events.take(u"extend"_s)) {
            const auto extension = extensionFrom(value);
            if (!extension)
                return tl::unexpected(extension.error());
            m_request.facts.extensions.push_back(*extension);
        }
        return {};
    }
    Result<> readChoices()
    {
        if (m_events.contains(u"mode"_s)) {
            const auto mode = oneOf(take(u"mode"_s), u"STRICT"_s, StopMode::Strict, u"INCLUSIVE"_s,
                StopMode::Inclusive);
            if (!mode)
                return tl::unexpected(mode.error());
            m_request.policy.stopMode = *mode;
        }
        if (m_events.contains(u"policy"_s)) {
            const auto receipt = oneOf(take(u"policy"_s), u"ACTUAL_DAY"_s, ReceiptPolicy::ActualDay,
                u"NEXT_WORKDAY"_s, ReceiptPolicy::NextWorkday);
            if (!receipt)
                return tl::unexpected(receipt.error());
            m_request.policy.receipt = *receipt;
        }
        if (m_events.contains(u"known_until"_s)) {
            const auto year = numberFrom(take(u"known_until"_s), 2000, 2200);
            if (!year)
                return tl::unexpected(year.error());
            m_request.knownUntil = *year;
        }
        if (m_request.term.unit == DayUnit::Hours && m_events.contains(u"opening"_s)) {
            const auto opening = openingFrom(take(u"opening"_s));
            if (!opening)
                return tl::unexpected(opening.error());
            m_request.policy.opening = opening->times;
            m_request.policy.closingTime = opening->closing;
            if (const auto length = openingLength(m_request.policy); !length)
                return tl::unexpected(length.error());
        }
        return markOpenWindow();
    }
    /// An instant case is taken at a window, so before closing time the window was open, on a
    /// Saturday too.
    Result<> markOpenWindow()
    {
        if (m_request.term.rule == Rule::OnTheSpot
            && m_request.facts.trigger.timeOfDay <= m_request.policy.closingTime)
            m_request.facts.intake = Intake::OpenWindow;
        return {};
    }
    /// receipt and convert change no clock, but must be days that can be.
    Result<> readDates()
    {
        const Day trigger = m_request.facts.trigger.day;
        if (m_events.contains(u"receipt"_s)) {
            const auto receipt = dayFromText(take(u"receipt"_s));
            if (!receipt || *receipt > trigger)
                return invalid(u"receipt is no day, or later than acceptance"_s);
        }
        if (m_converted && m_events.contains(u"convert"_s)) {
            const auto converted = dayFromText(take(u"convert"_s));
            if (!converted || *converted < trigger)
                return invalid(u"convert is no day, or earlier than acceptance"_s);
        }
        const bool deemed = m_request.term.rule == Rule::DeemedAcceptance;
        if (deemed && !m_events.contains(u"notice"_s))
            return invalid(u"DEEMED needs notice=date or notice=none"_s);
        const QString notice = take(u"notice"_s);
        if (notice.isEmpty() || notice == u"none")
            return {};
        const auto day = dayFromText(notice);
        if (!day || (deemed && *day < trigger))
            return invalid(u"notice is no day, or earlier than receipt: "_s + notice);
        m_request.notice = *day;
        return {};
    }
    /// restart=date, for a request for information alone; `notice` says when clarity was asked for.
    Result<> readRestart()
    {
        const bool mayRestart = m_request.term.rule == Rule::InformationReply
            || m_request.term.rule == Rule::InformationClarification;
        if (!mayRestart || !m_events.contains(u"restart"_s))
            return {};
        const QString text = take(u"restart"_s);
        const auto day = dayFromText(text);
        if (!day)
            return invalid(u"restart is no day: "_s + text);
        m_request.facts.restart = Restart{.arrivedOn = *day, .askedOn = m_request.notice};
        return checkInput(m_request.term, m_request.facts);
    }
    Result<> readTolerance()
    {
        if (m_request.term.rule != Rule::Tolerance || !m_events.contains(u"promise"_s))
            return {};
        const auto promise = numberFrom(take(u"promise"_s), 0, longestTerm);
        if (!promise)
            return tl::unexpected(promise.error());
        m_request.term.days = std::min(m_request.term.days, *promise);
        return {};
    }

    RequestText m_text;
    Events m_events;
    Request m_request;
    bool m_converted{false};
};

Result<calendar::WorkingCalendar> calendarFor(
    const Request& request, const calendar::WorkingCalendar& calendar)
{
    if (request.knownUntil && *request.knownUntil < calendar.knownUntil())
        return calendar.withKnownUntil(*request.knownUntil);
    return calendar;
}

/// DL-02: an answer within DL-01, counted from the same receipt, leaves nothing to deem.
Result<bool> isAnsweredInTime(const Request& request, const calendar::WorkingCalendar& calendar)
{
    if (!request.notice)
        return false;
    const Facts receipt{.trigger = request.facts.trigger, .intake = request.facts.intake};
    return dueDay(Term::of(Rule::AnswerOnPapers), receipt, calendar, request.policy)
        .map([&](std::optional<Day> due) { return due && *request.notice <= *due; });
}

Result<Answer> datedAnswer(std::optional<Day> day)
{
    if (!day)
        return Answer{Paused{}};
    return Answer{*day};
}

/// The hour is part of the answer where the term has one.
Result<Answer> dueAnswer(const Request& request, const calendar::WorkingCalendar& calendar)
{
    if (request.term.unit != DayUnit::Hours) {
        return dueDay(request.term, request.facts, calendar, request.policy).and_then(datedAnswer);
    }
    return dueMoment(request.term, request.facts, calendar, request.policy)
        .map([](std::optional<BeijingTime> due) { return due ? Answer{*due} : Answer{Paused{}}; });
}

} // namespace

QString toText(const Answer& answer)
{
    if (std::holds_alternative<Paused>(answer))
        return u"PAUSED"_s;
    if (std::holds_alternative<NotDeemed>(answer))
        return u"NOT_DEEMED"_s;
    if (const auto* moment = std::get_if<BeijingTime>(&answer))
        return yichuang::toText(*moment);
    return yichuang::toText(std::get<Day>(answer));
}

Result<Request> parseRequest(const RequestText& text)
{
    return eventsFrom(text.events).and_then([&](const Events& events) {
        return RequestBuilder(text, events).build();
    });
}

Result<Explanation> explain(const Request& request, const calendar::WorkingCalendar& calendar)
{
    return calendarFor(request, calendar).and_then([&](const calendar::WorkingCalendar& known) {
        return explain(request.term, request.facts, known, request.policy);
    });
}

Result<Answer> answer(const Request& request, const calendar::WorkingCalendar& calendar)
{
    const auto known = calendarFor(request, calendar);
    if (!known)
        return tl::unexpected(known.error());
    if (request.term.rule == Rule::DeemedAcceptance) {
        const auto inTime = isAnsweredInTime(request, *known);
        if (!inTime)
            return tl::unexpected(inTime.error());
        if (*inTime)
            return Answer{NotDeemed{}};
    }
    if (request.asks == Request::Asks::DueDay)
        return dueAnswer(request, *known);
    if (request.asks == Request::Asks::FirstRedDay) {
        return dueDay(request.term, request.facts, *known, request.policy)
            .and_then([](std::optional<Day> due) {
                if (due)
                    *due += std::chrono::days{1};
                return datedAnswer(due);
            });
    }
    const auto explained = explain(request.term, request.facts, *known, request.policy);
    if (!explained)
        return tl::unexpected(explained.error());
    if (explained->due && !explained->yellowFrom)
        return invalid(u"a term of 0 days never turns yellow"_s);
    return datedAnswer(explained->yellowFrom);
}

} // namespace yichuang::deadline
