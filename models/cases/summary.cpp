// SPDX-License-Identifier: Apache-2.0
#include "models/cases/summary.h"

#include "models/deadline/caseclock.h"

namespace yichuang::cases {

QString toText(ClockPhase phase)
{
    switch (phase) {
    case ClockPhase::NotStarted:
        return QStringLiteral("notStarted");
    case ClockPhase::Running:
        return QStringLiteral("running");
    case ClockPhase::Paused:
        return QStringLiteral("paused");
    case ClockPhase::Ended:
        return QStringLiteral("ended");
    }
    Q_UNREACHABLE();
}

std::optional<ClockPhase> clockPhaseFromText(QStringView text)
{
    for (const ClockPhase phase :
        {ClockPhase::NotStarted, ClockPhase::Running, ClockPhase::Paused, ClockPhase::Ended}) {
        if (toText(phase) == text)
            return phase;
    }
    return std::nullopt;
}

deadline::Lamp lampOf(const CaseSummary& summary, Day today)
{
    switch (summary.phase) {
    case ClockPhase::NotStarted:
        return deadline::Lamp::NotStarted;
    case ClockPhase::Paused:
        return deadline::Lamp::Paused;
    case ClockPhase::Ended:
        return deadline::Lamp::Ended;
    case ClockPhase::Running:
        break;
    }
    return summary.due ? deadline::lampOn(summary.yellowFrom, *summary.due, today)
                       : deadline::Lamp::Green;
}

} // namespace yichuang::cases
