// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/requestparts.h"

#include <algorithm>

namespace yichuang::deadline {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostDigits = 5;

/// "08:30"
Result<std::chrono::minutes> minuteFrom(QStringView text)
{
    return beijingTimeFromText(QString{u"2000-01-01 "_s + text.toString()})
        .map([](const BeijingTime& time) {
            return std::chrono::floor<std::chrono::minutes>(time.timeOfDay);
        })
        .map_error([&](const Error&) {
            return Error{Error::Code::InvalidInput, u"not a time of day: "_s + text.toString()};
        });
}

} // namespace

tl::unexpected<Error> invalid(const QString& detail)
{
    return failure(Error::Code::InvalidInput, detail.left(200));
}

Result<int> numberFrom(QStringView text, int smallest, int largest)
{
    const bool digits = !text.isEmpty() && text.size() <= mostDigits
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int number = digits ? text.toInt() : -1;
    if (number < smallest || number > largest)
        return invalid(
            u"not a number from %1 to %2: "_s.arg(smallest).arg(largest) + text.toString());
    return number;
}

Result<Stop> stopFrom(QStringView text)
{
    const qsizetype dots = text.indexOf(u"..");
    if (dots < 0)
        return invalid(u"suspend needs S..E: "_s + text.toString());
    Stop stop;
    const auto from = dayFromText(text.left(dots));
    if (!from)
        return tl::unexpected(from.error());
    stop.from = *from;
    QStringView end = text.mid(dots + 2);
    if (const qsizetype slash = end.indexOf(u'/'); slash >= 0) {
        const auto told = numberFrom(end.mid(slash + 1), 1, longestTerm);
        if (!told)
            return tl::unexpected(told.error());
        stop.told = WorkingDays{*told};
        end = end.left(slash);
    }
    if (!end.isEmpty()) {
        const auto until = dayFromText(end);
        if (!until)
            return tl::unexpected(until.error());
        stop.until = *until;
    }
    return stop;
}

Result<Extension> extensionFrom(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 0)
        return invalid(u"extend needs n@date: "_s + text.toString());
    const auto days = numberFrom(text.left(at), 1, longestTerm);
    if (!days)
        return tl::unexpected(days.error());
    return dayFromText(text.mid(at + 1)).map([&](Day day) {
        return Extension{WorkingDays{*days}, day};
    });
}

Result<OpeningHours> openingFrom(QStringView text)
{
    std::vector<std::chrono::minutes> marks;
    for (const QStringView spell : text.split(u',')) {
        const auto ends = spell.split(u'-');
        for (const QStringView end : ends) {
            const auto minute = minuteFrom(end.trimmed());
            if (!minute)
                return tl::unexpected(minute.error());
            marks.push_back(*minute);
        }
        if (ends.size() != 2)
            return invalid(u"opening needs FROM-UNTIL: "_s + text.toString());
    }
    if (marks.size() == 2) // no break: the morning lasts the day
        return OpeningHours{{marks[0], marks[1], marks[1]}, marks[1]};
    if (marks.size() != 4 || !std::ranges::is_sorted(marks))
        return invalid(u"opening needs one spell or two in order: "_s + text.toString());
    return OpeningHours{{marks[0], marks[1], marks[2]}, marks[3]};
}

} // namespace yichuang::deadline
