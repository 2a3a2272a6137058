// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/runningcount.h"

#include "models/deadline/settledterm.h"

#include <QStringList>
#include <QUrl>

namespace yichuang::deadline {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString formVersion = u"1"_s;
constexpr qsizetype fixedFields = 8;
constexpr int longestNumber = 1'000'000; // no legal term or limit comes near

tl::unexpected<Error> malformed(const QString& what)
{
    return failure(Error::Code::InvalidInput, u"running count: "_s + what);
}

/// Reads fields one after the other; the first that is wrong is remembered.
class Reader
{
public:
    [[nodiscard]] int number(QStringView text)
    {
        bool good = false;
        const int value = text.toInt(&good);
        if (!good || value < -longestNumber || value > longestNumber)
            blame(u"not a number"_s);
        return good ? value : 0;
    }
    [[nodiscard]] Day day(QStringView text)
    {
        const auto value = dayFromText(text);
        if (!value)
            blame(u"not a day"_s);
        return value.value_or(Day{});
    }
    /// One of two letters; true for the first.
    [[nodiscard]] bool letter(QStringView text, QChar yes, QChar no)
    {
        const bool known = text.size() == 1 && (text.front() == yes || text.front() == no);
        if (!known)
            blame(u"unknown letter"_s);
        return known && text.front() == yes;
    }
    /// 'w', 'c' or 'h'.
    [[nodiscard]] DayUnit unit(QStringView text)
    {
        if (text == u"h")
            return DayUnit::Hours;
        return letter(text, u'w', u'c') ? DayUnit::WorkingDays : DayUnit::CalendarDays;
    }
    /// The day, and after a plus sign the milliseconds since its midnight.
    [[nodiscard]] BeijingTime moment(QStringView text)
    {
        const qsizetype plus = text.indexOf(u'+');
        if (plus < 0)
            return {day(text), {}};
        bool good = false;
        const qlonglong sinceMidnight = text.sliced(plus + 1).toLongLong(&good);
        constexpr qlonglong dayLength = 24LL * 60 * 60 * 1000;
        if (!good || sinceMidnight < 0 || sinceMidnight >= dayLength)
            blame(u"not a time of day"_s);
        return {day(text.first(plus)), std::chrono::milliseconds{good ? sinceMidnight : 0}};
    }
    void blame(const QString& what)
    {
        if (!m_error)
            m_error = what;
    }
    [[nodiscard]] const std::optional<QString>& error() const { return m_error; }

private:
    std::optional<QString> m_error;
};

QString textOf(const BeijingTime& moment)
{
    const QString day = yichuang::toText(moment.day);
    return moment.timeOfDay.count() == 0
        ? day
        : QString{day + u'+' + QString::number(moment.timeOfDay.count())};
}

QString wordOf(DayUnit unit)
{
    switch (unit) {
    case DayUnit::WorkingDays:
        return u"w"_s;
    case DayUnit::CalendarDays:
        return u"c"_s;
    case DayUnit::Hours:
        return u"h"_s;
    }
    Q_UNREACHABLE();
}

/// "s2026-11-20,2026-12-01,10,%E5%90%AC%E8%AF%81"; end and told maximum may be empty.
QString textOf(const Stop& stop)
{
    return u's' + yichuang::toText(stop.from) + u','
        + (stop.until ? yichuang::toText(*stop.until) : QString{}) + u','
        + (stop.told ? QString::number(stop.told->count()) : QString{}) + u','
        + QString::fromLatin1(QUrl::toPercentEncoding(stop.kind));
}

QString textOf(const Extension& extension)
{
    return u'e' + QString::number(extension.days.count()) + u','
        + yichuang::toText(extension.approvedOn);
}

/// "r2026-03-20,2026-03-05"; the day it was asked for may be empty.
QString textOf(const Restart& restart)
{
    return u'r' + yichuang::toText(restart.arrivedOn) + u','
        + (restart.askedOn ? yichuang::toText(*restart.askedOn) : QString{});
}

void readRestart(Reader& reader, const QList<QStringView>& parts, Facts& facts)
{
    if (parts.size() != 2 || facts.restart)
        return reader.blame(u"a restart has two parts and comes once"_s);
    facts.restart = Restart{.arrivedOn = reader.day(parts[0])};
    if (!parts[1].isEmpty())
        facts.restart->askedOn = reader.day(parts[1]);
}

void readStop(Reader& reader, const QList<QStringView>& parts, Facts& facts)
{
    if (parts.size() != 4)
        return reader.blame(u"a stop has four parts"_s);
    Stop stop{.kind = QUrl::fromPercentEncoding(parts[3].toLatin1()), .from = reader.day(parts[0])};
    if (!parts[1].isEmpty())
        stop.until = reader.day(parts[1]);
    if (!parts[2].isEmpty())
        stop.told = WorkingDays{reader.number(parts[2])};
    facts.stops.push_back(std::move(stop));
}

void readAct(Reader& reader, QStringView field, Facts& facts)
{
    if (field.isEmpty())
        return reader.blame(u"empty field"_s);
    const QList<QStringView> parts = field.sliced(1).split(u',');
    if (field.front() == u's')
        return readStop(reader, parts, facts);
    if (field.front() == u'r')
        return readRestart(reader, parts, facts);
    if (field.front() != u'e' || parts.size() != 2)
        return reader.blame(u"neither a stop, an extension nor a restart"_s);
    const WorkingDays days{reader.number(parts[0])};
    facts.extensions.push_back({.days = days, .approvedOn = reader.day(parts[1])});
}

} // namespace

QString toText(const RunningCount& count)
{
    const auto& [term, facts] = count;
    QStringList fields{formVersion, factsOf(term.rule).word, QString::number(term.days),
        wordOf(term.unit), QString::number(term.extensionLimit),
        QString::number(term.statutoryDays), textOf(facts.trigger),
        facts.intake == Intake::OpenWindow ? u"o"_s : u"u"_s};
    for (const Stop& stop : facts.stops)
        fields.append(textOf(stop));
    for (const Extension& extension : facts.extensions)
        fields.append(textOf(extension));
    if (facts.restart)
        fields.append(textOf(*facts.restart));
    return fields.join(u';');
}

Result<RunningCount> runningCountFromText(QStringView text)
{
    const QList<QStringView> fields = text.split(u';');
    if (fields.front() != formVersion)
        return failure(Error::Code::Unsupported, u"running count of another version"_s);
    if (fields.size() < fixedFields)
        return malformed(u"too few fields"_s);
    const auto rule = ruleFromWord(fields[1]);
    if (!rule)
        return tl::unexpected(rule.error());
    Reader reader;
    RunningCount count;
    count.term = {.rule = *rule, .days = reader.number(fields[2])};
    count.term.unit = reader.unit(fields[3]);
    count.term.extensionLimit = reader.number(fields[4]);
    count.term.statutoryDays = reader.number(fields[5]);
    count.facts.trigger = reader.moment(fields[6]);
    count.facts.intake
        = reader.letter(fields[7], u'o', u'u') ? Intake::OpenWindow : Intake::Unknown;
    for (qsizetype i = fixedFields; i < fields.size(); ++i)
        readAct(reader, fields[i], count.facts);
    if (reader.error())
        return malformed(*reader.error());
    return count;
}

Result<CountedDates> datesOf(
    const RunningCount& count, const calendar::WorkingCalendar& calendar, const Policy& policy)
{
    const auto settled = SettledTerm::settle(count.term, count.facts, calendar, policy);
    if (!settled)
        return tl::unexpected(settled.error());
    const auto yellowFrom = settled->yellowFrom();
    if (!yellowFrom)
        return tl::unexpected(yellowFrom.error());
    const auto [first, last] = settled->span();
    return CountedDates{.due = settled->due(),
        .yellowFrom = *yellowFrom,
        .provisional = settled->isProvisional(),
        .calendarVersion = calendar.noticesFor(first, last)};
}

} // namespace yichuang::deadline
