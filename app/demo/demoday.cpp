// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoday.h"

#include "app/demo/daystory.h"
#include "app/demo/demohall.h"

#include <QDir>

namespace yichuang::demo {
namespace {

/// What the county has of the others' cases after its next pull.
Result<std::vector<SeenCase>> seenBy(Counter& county, const DayReport& report)
{
    if (const auto synced = county.sync(); !synced)
        return tl::unexpected(synced.error());
    const auto rows = county.cases(100);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<SeenCase> seen;
    for (const store::CaseRow& row : *rows) {
        const bool ofToday = std::ranges::find(report.cases, row.summary.number, &DayCase::number)
            != report.cases.end();
        if (ofToday && row.summary.place.code != county.desk().seat().place.code)
            seen.push_back({row.summary.number, row.summary.place.name, row.summary.itemName,
                row.summary.state});
    }
    return seen;
}

} // namespace

Result<DemoCounters> openCounters(
    const QString& folder, const QString& address, const desk::RuleBook& rules, const Clock& clock)
{
    std::vector<std::unique_ptr<Counter>> opened;
    for (const DemoPlace& place : demoPlaces()) {
        auto counter = Counter::open(profileFolder(folder, place), place.accounts.front().name,
            demoPassword(), rules, clock);
        if (!counter)
            return tl::unexpected(counter.error());
        if (const auto connected = (*counter)->connectTo(address); !connected)
            return tl::unexpected(connected.error());
        opened.push_back(std::move(*counter));
    }
    return DemoCounters{std::move(opened[0]), std::move(opened[1]), std::move(opened[2])};
}

Result<DayReport> runDay(DemoCounters& counters, const documents::TemplateSet& templates,
    const QString& papers, const Clock& clock)
{
    if (!QDir{}.mkpath(papers))
        return failure(Error::Code::Unwritable, papers);
    const Scene scene{counters, templates, papers, clock};
    DayReport report{.day = clock.today(), .address = {}, .cases = {}, .seenByCounty = {}};
    for (const auto& one : {instantCase, promisedCase, jointCase, forwardCase}) {
        const auto done = one(scene);
        if (!done)
            return tl::unexpected(done.error());
        report.cases.push_back(*done);
    }
    const auto two = proxyCase(scene);
    if (!two)
        return tl::unexpected(two.error());
    report.cases.insert(report.cases.end(), two->begin(), two->end());
    auto seen = seenBy(*counters.county, report);
    if (!seen)
        return tl::unexpected(seen.error());
    report.seenByCounty = std::move(*seen);
    return report;
}

} // namespace yichuang::demo
