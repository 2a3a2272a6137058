// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/apply.h"

namespace yichuang::test {

/// The calendar delivered with the program.
[[nodiscard]] const calendar::WorkingCalendar& builtInCalendar();

/// A county item with three papers: a main one, a tolerable one and one where applicable; promise
/// 5, statutory 20.
[[nodiscard]] catalogue::Item sampleItem();

/// A case on sampleItem() that is told step by step; every step goes through apply.
class SampleCase
{
public:
    explicit SampleCase(catalogue::Item item = sampleItem());

    catalogue::Item item;
    cases::Place place;
    cases::FrontMode frontMode{cases::FrontMode::FrontAccepts};
    cases::Circumstances circumstances; ///< what the rules are told of the world outside the case
    std::optional<cases::Case> c;
    std::vector<cases::CaseEvent> events;

    [[nodiscard]] cases::Rules rules() const;
    /// Who does the following acts: staff number, and the person stood in for.
    SampleCase& as(const QString& person, const QString& deputyFor = {});
    /// A receipt payload with every paper handed in.
    [[nodiscard]] cases::Received receipt() const;
    /// The act at a Beijing moment ("2025-03-03 09:30"); on success the case moves on, else it
    /// stays.
    cases::Applied act(
        const char* beijing, cases::Payload payload, cases::Role role = cases::Role::FrontClerk);
    /// Words of the objections to the same act, sorted; empty when it would be allowed.
    [[nodiscard]] QStringList objections(const char* beijing, cases::Payload payload,
        cases::Role role = cases::Role::FrontClerk) const;

private:
    [[nodiscard]] cases::CaseEvent event(
        const char* beijing, cases::Payload payload, cases::Role role) const;

    QString m_person{QStringLiteral("G1001")};
    QString m_deputyFor;
};

} // namespace yichuang::test
