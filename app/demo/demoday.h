// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/counter.h"
#include "models/documents/template.h"

namespace yichuang::demo {

/// One case of the day as it stands in the evening.
struct DayCase
{
    catalogue::CaseKind kind{catalogue::CaseKind::Instant};
    QString number;
    QString parentNumber; ///< of the village case this one was handed in for
    QString place;
    QString item;
    QString applicant;
    QStringList story; ///< what was done, one sentence each
    cases::CaseState state{cases::CaseState::Received};
    std::optional<Day> due;
    deadline::Explanation reason; ///< of the due day
    bool confirmed{false};
    QStringList files; ///< in the folder of papers
};

/// A case the county hall learnt of from the platform.
struct SeenCase
{
    QString number;
    QString place;
    QString item;
    cases::CaseState state{cases::CaseState::Received};
};

struct DayReport
{
    Day day{};
    QString address;
    std::vector<DayCase> cases;
    std::vector<SeenCase> seenByCounty; ///< of the township and the village, through the platform
};

/// The three counters of one demo hall, signed in.
struct DemoCounters
{
    std::unique_ptr<Counter> county;
    std::unique_ptr<Counter> township;
    std::unique_ptr<Counter> village;
};
/// `folder`: of the hall; `address`: of the platform that runs now.
[[nodiscard]] Result<DemoCounters> openCounters(
    const QString& folder, const QString& address, const desk::RuleBook& rules, const Clock& clock);

/// One day at the counter: a case of each of the five types on items of the catalogue, each
/// taken through the desk from receipt to hand-over by the persons whose acts they are, printed
/// into `papers`, and brought to the platform. Refused, with the objections, should the rules say
/// no.
[[nodiscard]] Result<DayReport> runDay(DemoCounters& counters,
    const documents::TemplateSet& templates, const QString& papers, const Clock& clock);

} // namespace yichuang::demo
