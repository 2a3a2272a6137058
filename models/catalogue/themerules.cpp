// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/themereader.h"

#include <algorithm>
#include <map>

namespace yichuang::catalogue {

namespace {

const Participant* participantWith(const JointTheme& theme, int sequence)
{
    const auto found = std::ranges::find(theme.participants, sequence, &Participant::sequence);
    return found == theme.participants.end() ? nullptr : &*found;
}

/// Sequences reachable from `start` over dependsOn, without `start` itself unless it waits for
/// itself.
QSet<int> waitsFor(const JointTheme& theme, const Participant& start)
{
    QSet<int> reached;
    std::vector<int> open = start.dependsOn;
    while (!open.empty()) {
        const int sequence = open.back();
        open.pop_back();
        if (reached.contains(sequence))
            continue;
        reached.insert(sequence);
        if (const Participant* const next = participantWith(theme, sequence))
            open.insert(open.end(), next->dependsOn.begin(), next->dependsOn.end());
    }
    return reached;
}

int chainEndingAt(
    const JointTheme& theme, const Participant& participant, std::map<int, int>& known)
{
    if (const auto found = known.find(participant.sequence); found != known.end())
        return found->second;
    int before = 0;
    for (const int sequence : participant.dependsOn) {
        if (const Participant* const earlier = participantWith(theme, sequence))
            before = std::max(before, chainEndingAt(theme, *earlier, known));
    }
    const int length = before + participant.days.count();
    known.emplace(participant.sequence, length);
    return length;
}

void checkReferences(
    const JointTheme& theme, const QString& path, const KnownCodes& known, Findings& findings)
{
    const auto unknown = [&](bool isKnown, const QString& key, const QString& value) {
        if (!isKnown)
            findings.push_back(
                {Rule::UnknownReference, path + u'.' + key, value, theme.code, Severity::Error});
    };
    if (known.departments)
        unknown(known.departments->contains(theme.leadDepartmentCode),
            QStringLiteral("leadDepartmentCode"), theme.leadDepartmentCode);
    for (std::size_t index = 0; index < theme.participants.size(); ++index) {
        const Participant& participant = theme.participants[index];
        const QString place = QStringLiteral("participants[%1].").arg(index);
        if (known.departments && !participant.departmentCode.isEmpty())
            unknown(known.departments->contains(participant.departmentCode),
                place + u"departmentCode", participant.departmentCode);
        if (known.items && !participant.itemCode.isEmpty())
            unknown(known.items->contains(participant.itemCode), place + u"itemCode",
                participant.itemCode);
        unknown(std::ranges::find(theme.stages, participant.stage, &ThemeStage::stage)
                != theme.stages.end(),
            place + u"stage", QString::number(participant.stage));
        for (const int sequence : participant.dependsOn)
            unknown(participantWith(theme, sequence) != nullptr, place + u"dependsOn",
                QString::number(sequence));
    }
    for (const QString& code : theme.prerequisiteThemes)
        unknown(!known.themes || known.themes->contains(code), QStringLiteral("prerequisiteThemes"),
            code);
}

void checkSequences(const JointTheme& theme, const QString& path, Findings& findings)
{
    for (std::size_t index = 0; index < theme.participants.size(); ++index) {
        if (participantWith(theme, theme.participants[index].sequence)
            != &theme.participants[index])
            findings.push_back(
                {Rule::CrossField, path + QStringLiteral(".participants[%1].seq").arg(index),
                    QStringLiteral("given twice"), theme.code, Severity::Error});
    }
}

void checkDays(const JointTheme& theme, const QString& path, Findings& findings)
{
    const int chain = longestMandatoryChain(theme).count();
    if (chain != theme.criticalPath.count())
        findings.push_back({Rule::CrossField, path + QStringLiteral(".criticalPathDays"),
            QStringLiteral("the longest chain takes %1").arg(chain), theme.code, Severity::Error});
    if (theme.criticalPath > theme.promised)
        findings.push_back({Rule::CrossField, path + QStringLiteral(".criticalPathDays"),
            QStringLiteral("longer than promised"), theme.code, Severity::Error});
}

} // namespace

std::optional<std::size_t> circularParticipant(const JointTheme& theme)
{
    for (std::size_t index = 0; index < theme.participants.size(); ++index) {
        if (waitsFor(theme, theme.participants[index]).contains(theme.participants[index].sequence))
            return index;
    }
    return std::nullopt;
}

WorkingDays longestMandatoryChain(const JointTheme& theme)
{
    std::map<int, int> known;
    int longest = 0;
    for (const Participant& participant : theme.participants) {
        if (participant.mandatory)
            longest = std::max(longest, chainEndingAt(theme, participant, known));
    }
    return WorkingDays{longest};
}

Findings brokenThemeRules(const JointTheme& theme, const QString& path, const KnownCodes& known)
{
    Findings findings;
    if (const auto circular = circularParticipant(theme)) {
        findings.push_back({Rule::CircularDependency,
            path + QStringLiteral(".participants[%1].dependsOn").arg(*circular),
            QStringLiteral("waits for itself"), theme.code, Severity::Error});
        return findings;
    }
    checkReferences(theme, path, known, findings);
    checkSequences(theme, path, findings);
    checkDays(theme, path, findings);
    return findings;
}

} // namespace yichuang::catalogue
