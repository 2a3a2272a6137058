// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/id.h"
#include "models/cases/casestate.h"
#include "models/cases/exitfacts.h"
#include "models/cases/payload.h"
#include "models/catalogue/casekind.h"
#include "models/deadline/lamp.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yichuang::cases {

/// What the clock that matters now is doing; with the two days below it gives the lamp of any day
/// without a calendar.
enum class ClockPhase { NotStarted, Running, Paused, Ended };
[[nodiscard]] QString toText(ClockPhase phase);
[[nodiscard]] std::optional<ClockPhase> clockPhaseFromText(QStringView text);

/// What a person has to look at on a case beside its flow.
enum class MatterKind {
    Twin, ///< the same request is open elsewhere: somebody in charge decides
    DoubtfulStamp, ///< a moment that counts was written by a wrong clock: the same
    NumberReissued ///< the applicant's paper bears a number that is not the case's any more
};
[[nodiscard]] QString toText(MatterKind kind);
[[nodiscard]] std::optional<MatterKind> matterKindFromText(QStringView text);

struct Matter
{
    EventId event; ///< the note, or the doubtful act
    MatterKind kind{MatterKind::Twin};
    std::optional<CaseId> other; ///< Twin
    Instant at{};

    friend bool operator==(const Matter&, const Matter&) = default;
};

/// One row of a list of cases: everything a list shows, sorts and filters by. A projection, made
/// again at any time from the events.
struct CaseSummary
{
    CaseId id;
    QString number;
    int version{0};
    CaseState state{CaseState::Received};
    catalogue::CaseKind kind{catalogue::CaseKind::Promised};
    QString departmentCode;
    QString itemCode;
    int itemVersion{0};
    QString itemName;
    Place place;
    QString applicantName; ///< personal
    QStringList names; ///< personal: every name a search may ask for
    QStringList numbers; ///< personal: identity numbers, credit code, telephones
    ClockPhase phase{ClockPhase::NotStarted};
    QString clock; ///< C1 … C9, or DL-22 at a village point
    std::optional<Day> due; ///< none while nothing runs
    std::optional<Day> yellowFrom;
    bool provisional{false};
    QString calendarVersion; ///< notice numbers the due day leans on
    /// deadline::toText of the clock's count while it runs or is paused: with it another calendar
    /// gives the days anew without the events. Empty where no calendar moves the day.
    QString count;
    std::optional<Day> toldDue; ///< the newest due day printed for the applicant
    /// While paused: the day a stop with a told maximum lets the clock run again by itself.
    std::optional<Day> resumesOn;
    bool collectTold{false}; ///< ready and the applicant told to come: late is yellow, not red
    std::optional<CaseId> parent; ///< the case this one was handed in or opened for
    QString theme; ///< code of the joint theme, empty without
    Instant receivedAt{};
    std::optional<Day> acceptedOn;
    std::optional<Day> endedOn;
    Instant lastEventAt{};
    std::vector<Matter> matters; ///< nobody has settled yet; lists leave them out
    std::optional<ExitFacts> exit; ///< after the decision; general lists leave it out

    friend bool operator==(const CaseSummary&, const CaseSummary&) = default;
};

/// What the clock does on a day: a pause with a told maximum ends by itself (rulebook 1.6).
[[nodiscard]] ClockPhase phaseOn(const CaseSummary& summary, Day today);
/// Rulebook 6.3 on a stored row.
[[nodiscard]] deadline::Lamp lampOf(const CaseSummary& summary, Day today);

} // namespace yichuang::cases
