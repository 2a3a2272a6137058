// SPDX-License-Identifier: Apache-2.0
#include "models/cases/summary.h"

#include "models/cases/words.h"
#include "models/deadline/caseclock.h"

namespace yichuang::cases {
namespace {

constexpr auto matterWords = std::to_array<Word<MatterKind>>({
    {MatterKind::Twin, u"twin"},
    {MatterKind::DoubtfulStamp, u"doubtfulStamp"},
    {MatterKind::NumberReissued, u"numberReissued"},
});

} // namespace

QString toText(MatterKind kind) { return wordOf(matterWords, kind); }

std::optional<MatterKind> matterKindFromText(QStringView text)
{
    return valueOf(matterWords, text);
}

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

ClockPhase phaseOn(const CaseSummary& summary, Day today)
{
    const bool resumed
        = summary.phase == ClockPhase::Paused && summary.resumesOn && today >= *summary.resumesOn;
    return resumed ? ClockPhase::Running : summary.phase;
}

deadline::Lamp lampOf(const CaseSummary& summary, Day today)
{
    switch (phaseOn(summary, today)) {
    case ClockPhase::NotStarted:
        return deadline::Lamp::NotStarted;
    case ClockPhase::Paused:
        return deadline::Lamp::Paused;
    case ClockPhase::Ended:
        return deadline::Lamp::Ended;
    case ClockPhase::Running:
        break;
    }
    if (!summary.due)
        return deadline::Lamp::Green;
    const deadline::Lamp lamp = deadline::lampOn(summary.yellowFrom, *summary.due, today);
    return lamp == deadline::Lamp::Red && summary.collectTold ? deadline::Lamp::Yellow : lamp;
}

} // namespace yichuang::cases
