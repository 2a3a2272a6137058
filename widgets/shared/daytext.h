// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace yichuang::shared {

/// How days and times are written on the screen (visual-spec 2.2), always Beijing time.
class DayText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::shared::DayText)
public:
    /// "11-20", where the weekday is known or does not matter.
    [[nodiscard]] static QString monthDay(Day day);
    /// "11-20 周五", in lists.
    [[nodiscard]] static QString inList(Day day);
    /// "11月20日 周五", where the day is the subject.
    [[nodiscard]] static QString asSubject(Day day);
    /// "11月20日"
    [[nodiscard]] static QString withoutWeekday(Day day);
    /// "2026年11月18日 周三"
    [[nodiscard]] static QString full(Day day);
    /// "2026年11月"
    [[nodiscard]] static QString month(Day day);
    /// "10:24"
    [[nodiscard]] static QString clock(const BeijingTime& time);
    /// "11-16 周一 09:05"
    [[nodiscard]] static QString moment(const BeijingTime& time);
    /// "11-07、08、14、15": the month is said once as long as it stays the same.
    [[nodiscard]] static QString list(const std::vector<Day>& days);

    /// "周五"
    [[nodiscard]] static QString weekday(Day day);
    /// "五", the head of a calendar column.
    [[nodiscard]] static QString weekdayShort(std::chrono::weekday weekday);
};

} // namespace yichuang::shared
