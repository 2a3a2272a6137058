// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/error.h"
#include "models/calendar/calendaryear.h"

#include <QFuture>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace yichuang::settingspage {

/// One year of the calendar that counts here.
struct YearFact
{
    int year{0};
    QString notice; ///< number of the notice
    Day published{};
    int workingDays{0};
    QString source; ///< where it came from, in words

    friend bool operator==(const YearFact&, const YearFact&) = default;
};

/// A year somebody typed in, waiting for a second person (rulebook 1.10).
struct ProposalFact
{
    qint64 id{0};
    int year{0};
    QString name; ///< who typed it in
    BeijingTime at{};

    friend bool operator==(const ProposalFact&, const ProposalFact&) = default;
};

/// What stands under 工作日历.
struct CalendarFacts
{
    QString version;
    std::vector<YearFact> years; ///< in order
    std::vector<ProposalFact> proposals; ///< only those that wait
    QString caution; ///< what is wrong with it, as a sentence; mostly empty

    friend bool operator==(const CalendarFacts&, const CalendarFacts&) = default;
};

/// An open case that another calendar moves.
struct MovedFact
{
    QString number;
    QString itemName;
    std::optional<Day> oldDue; ///< none: paused
    std::optional<Day> newDue;
    bool told{false}; ///< the old date stands on a paper the applicant has
    bool provisional{false}; ///< the new one may still move

    friend bool operator==(const MovedFact&, const MovedFact&) = default;
};

/// What another calendar would do to the open cases.
struct WhatIfFacts
{
    int openCases{0};
    std::vector<MovedFact> moved;
    int settled{0}; ///< provisional now, no longer then
    int unsettled{0}; ///< the other way round

    friend bool operator==(const WhatIfFacts&, const WhatIfFacts&) = default;
};

/// An applicant whose paper bears a date that no longer counts.
struct TellFact
{
    QString number;
    QString applicant;
    QString telephone;
    Day toldDue{};
    std::optional<Day> due; ///< none while paused

    friend bool operator==(const TellFact&, const TellFact&) = default;
};

/// What a change of the calendar came to: how many cases moved, or why this person may not.
struct ChangeFact
{
    int moved{0};
    QString refusal; ///< a sentence; empty when it was done

    friend bool operator==(const ChangeFact&, const ChangeFact&) = default;
};

/// What the calendar part asks for and does. Where the years are read but cannot be changed, the
/// refusal says why and the rest is never asked.
struct CalendarServices
{
    std::function<QFuture<Result<CalendarFacts>>()> facts;
    /// Why this person or this version may not change the calendar; empty when it can be.
    QString refusal;
    /// Reads year files; InvalidInput or Unreadable names the file.
    std::function<Result<std::vector<calendar::CalendarYear>>(const QStringList& paths)> readYears;
    std::function<QFuture<Result<WhatIfFacts>>(std::vector<calendar::CalendarYear>)> whatIf;
    std::function<QFuture<Result<ChangeFact>>(std::vector<calendar::CalendarYear>)> takeOver;
    std::function<QFuture<Result<WhatIfFacts>>(qint64 proposal)> previewProposal;
    std::function<QFuture<Result<ChangeFact>>(qint64 proposal)> confirmProposal;
    std::function<QFuture<Result<ChangeFact>>(qint64 proposal)> withdrawProposal;
    /// May be absent: nobody has to be told.
    std::function<QFuture<Result<std::vector<TellFact>>>()> toTell;
};

} // namespace yichuang::settingspage
