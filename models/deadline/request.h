// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deadline/duedate.h"

#include <variant>

namespace yichuang::deadline {

/// One row of the mini-language of rulebook 1.11, as text.
struct RequestText
{
    QString rule{}; ///< "STAT20", "LAMP_YELLOW"…
    QString acceptedAt{}; ///< "2024-03-04 09:30", Beijing time
    QString days{};
    QString events{}; ///< "suspend=2024-03-11..2024-03-20;mode=INCLUSIVE"
};

/// The same, understood.
struct Request
{
    enum class Asks { DueDay, FirstYellowDay, FirstRedDay };

    Asks asks{Asks::DueDay};
    Term term{};
    Facts facts{};
    Policy policy{};
    std::optional<Day> notice{}; ///< the answer on the papers, for DL-02
    std::optional<int> knownUntil{}; ///< notices of later years treated as unpublished

    friend bool operator==(const Request&, const Request&) = default;
};

/// A stop is open: there is no date.
struct Paused
{
    friend bool operator==(const Paused&, const Paused&) = default;
};

/// The notice came in time, so nothing counts as accepted by silence.
struct NotDeemed
{
    friend bool operator==(const NotDeemed&, const NotDeemed&) = default;
};

/// A day; a moment where the term is in hours and its end is asked for.
using Answer = std::variant<Day, Paused, NotDeemed, BeijingTime>;

/// "2026-02-26", "2026-02-26 10:40", "PAUSED" or "NOT_DEEMED".
[[nodiscard]] QString toText(const Answer& answer);

/// Unknown rules are Unsupported; everything else that cannot be understood is InvalidInput.
[[nodiscard]] Result<Request> parseRequest(const RequestText& text);
[[nodiscard]] Result<Answer> answer(
    const Request& request, const calendar::WorkingCalendar& calendar);
/// The explanation of the clock the request is about.
[[nodiscard]] Result<Explanation> explain(
    const Request& request, const calendar::WorkingCalendar& calendar);

} // namespace yichuang::deadline
