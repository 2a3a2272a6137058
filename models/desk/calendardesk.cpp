// SPDX-License-Identifier: Apache-2.0
#include "models/desk/calendardesk.h"

#include "models/desk/chunks.h"
#include "models/desk/packageintake.h"
#include "models/desk/profilerules.h"

#include <algorithm>

namespace yichuang::desk {

using calendar::CalendarYear;
using calendar::WorkingCalendar;

struct CalendarDesk::Parts
{
    store::Store& store;
    std::shared_ptr<const store::Session> session;
    std::shared_ptr<LiveRules> rules;
    Seat seat;
    const Clock& clock;
    std::atomic<bool> stop;

    /// The list follows the calendar that counts; see bringUpToDate.
    [[nodiscard]] static QFuture<Result<SweepReport>> sweep(const std::shared_ptr<Parts>& parts);
    /// The same when it does not already.
    [[nodiscard]] static QFuture<Result<SweepReport>> follow(const std::shared_ptr<Parts>& parts);
    /// After a change was taken over, or refused.
    [[nodiscard]] static QFuture<Result<Permitted<SweepReport>>> after(
        const std::shared_ptr<Parts>& parts, QFuture<Result<Permitted<std::monostate>>> change);
    [[nodiscard]] Result<Permitted<std::monostate>> confirm(
        store::Database& database, qint64 proposal) const;
    [[nodiscard]] Result<WhatIf> ask(
        store::Database& database, std::span<const CalendarYear> years) const;

    [[nodiscard]] bool isAdministrator() const { return seat.has(cases::Role::Administrator); }
    [[nodiscard]] bool maySecond() const
    {
        return isAdministrator() || seat.has(cases::Role::ChiefRepresentative)
            || seat.has(cases::Role::SecurityAdministrator);
    }
};

namespace {

/// A few milliseconds of the writer: a clerk's act in between is not felt to wait.
constexpr int casesPerStep = 50;

template <typename T>
QFuture<Result<Permitted<T>>> refused(CalendarRefusal refusal)
{
    return QtFuture::makeReadyFuture(Result<Permitted<T>>{refusal});
}

template <typename T>
QFuture<Result<T>> failedWith(const Error& error)
{
    return QtFuture::makeReadyFuture(Result<T>{tl::unexpected(error)});
}

std::vector<YearInForce> yearsInForce(
    const WorkingCalendar& calendar, const std::vector<store::AcceptedYear>& accepted)
{
    std::vector<YearInForce> years;
    for (const CalendarYear& year : calendar.years()) {
        YearInForce entry{.year = year, .workingDays = calendar.workingDaysIn(year.year)};
        const auto found = std::ranges::find(accepted, year.year, &store::AcceptedYear::year);
        if (found != accepted.end())
            entry.accepted = *found;
        years.push_back(std::move(entry));
    }
    return years;
}

Result<CalendarOverview> readOverview(store::Database& database)
{
    CalendarOverview overview;
    const auto calendar = profileCalendar(database);
    if (!calendar)
        return tl::unexpected(calendar.error());
    overview.version = calendar->version();
    return store::acceptedYears(database)
        .and_then([&](const std::vector<store::AcceptedYear>& accepted) {
            overview.years = yearsInForce(*calendar, accepted);
            return countedVersion(database);
        })
        .and_then([&](const QString& counted) {
            overview.isFollowed = counted == overview.version;
            return store::calendarProposals(database);
        })
        .and_then([&](std::vector<store::CalendarProposal> proposals) {
            overview.proposals = std::move(proposals);
            return store::keptPackage(database, QStringLiteral("calendar"));
        })
        .map([&](std::optional<store::KeptPackage> package) {
            overview.package = std::move(package);
            if (overview.package)
                overview.package->content.clear();
            return std::move(overview);
        });
}

Result<CalendarYear> yearOf(const store::CalendarProposal& proposal)
{
    return calendar::calendarYearFromJson(proposal.content.toUtf8(), proposal.year);
}

} // namespace

QString toText(CalendarRefusal refusal)
{
    switch (refusal) {
    case CalendarRefusal::NotAdministrator:
        return QStringLiteral("notAdministrator");
    case CalendarRefusal::NotSecondPerson:
        return QStringLiteral("notSecondPerson");
    case CalendarRefusal::SamePerson:
        return QStringLiteral("samePerson");
    case CalendarRefusal::NotOpen:
        return QStringLiteral("notOpen");
    }
    Q_UNREACHABLE();
}

CalendarDesk::CalendarDesk(store::Store& store, std::shared_ptr<const store::Session> session,
    std::shared_ptr<LiveRules> rules, Seat seat, const Clock& clock)
    : m_parts(std::make_shared<Parts>(
        store, std::move(session), std::move(rules), std::move(seat), clock, false))
{
}

CalendarDesk::~CalendarDesk() { m_parts->stop = true; }

QFuture<Result<CalendarOverview>> CalendarDesk::overview() const
{
    return m_parts->store.read(readOverview);
}

QFuture<Result<SweepReport>> CalendarDesk::Parts::sweep(const std::shared_ptr<Parts>& parts)
{
    auto sweep
        = std::make_shared<CalendarSweep>(parts->session, parts->rules, parts->seat, parts->clock);
    return inChunks(parts->store, {parts, &parts->stop}, [sweep](store::Database& database) {
        return sweep->step(database, casesPerStep);
    }).then([sweep](const Result<Progress>& progress) -> Result<SweepReport> {
        if (!progress)
            return tl::unexpected(progress.error());
        return sweep->report();
    });
}

QFuture<Result<SweepReport>> CalendarDesk::Parts::follow(const std::shared_ptr<Parts>& parts)
{
    return parts->store.read(countedVersion)
        .then([parts](const Result<QString>& counted) {
            if (!counted)
                return failedWith<SweepReport>(counted.error());
            const QString present = parts->rules->now().calendar.version();
            if (*counted == present)
                return QtFuture::makeReadyFuture(Result<SweepReport>{{.version = present}});
            return sweep(parts);
        })
        .unwrap();
}

QFuture<Result<Permitted<SweepReport>>> CalendarDesk::Parts::after(
    const std::shared_ptr<Parts>& parts, QFuture<Result<Permitted<std::monostate>>> change)
{
    return change
        .then([parts](const Result<Permitted<std::monostate>>& changed) {
            if (!changed)
                return failedWith<Permitted<SweepReport>>(changed.error());
            if (const auto* refusal = std::get_if<CalendarRefusal>(&*changed))
                return refused<SweepReport>(*refusal);
            return sweep(parts).then([](const Result<SweepReport>& report) {
                return report.map(
                    [](const SweepReport& done) { return Permitted<SweepReport>{done}; });
            });
        })
        .unwrap();
}

Result<Permitted<std::monostate>> CalendarDesk::Parts::confirm(
    store::Database& database, qint64 id) const
{
    const auto proposal = store::calendarProposal(database, *session, id);
    if (!proposal)
        return tl::unexpected(proposal.error());
    if (proposal->standing != store::CalendarProposal::Standing::Open)
        return CalendarRefusal::NotOpen;
    if (proposal->person == session->account().person)
        return CalendarRefusal::SamePerson;
    const QString& second = session->account().displayName;
    const Instant now = clock.now();
    return yearOf(*proposal)
        .and_then([&](const CalendarYear& year) {
            return takeOverYears(
                database, {&year, 1}, {store::YearSource::HandTyped, proposal->name, second}, now);
        })
        .and_then([&](const WorkingCalendar&) {
            return store::decideProposal(
                database, id, store::CalendarProposal::Standing::Confirmed, second, now);
        })
        .map([] { return Permitted<std::monostate>{}; });
}

Result<WhatIf> CalendarDesk::Parts::ask(
    store::Database& database, std::span<const CalendarYear> years) const
{
    const WorkingCalendar present = rules->now().calendar;
    return withYears(present, years).and_then([&](const WorkingCalendar& candidate) {
        return desk::whatIf(database, present, candidate, seat.policy);
    });
}

QFuture<Result<SweepReport>> CalendarDesk::bringUpToDate() { return Parts::sweep(m_parts); }

QFuture<Result<SweepReport>> CalendarDesk::takePackages()
{
    return m_parts->store
        .write([parts = m_parts](store::Database& database) {
            return desk::takePackages(database, parts->clock.now());
        })
        .then([parts = m_parts](const Result<PackagesTaken>& taken) {
            return taken ? Parts::sweep(parts) : failedWith<SweepReport>(taken.error());
        })
        .unwrap();
}

QFuture<Result<WhatIf>> CalendarDesk::whatIf(std::vector<CalendarYear> years)
{
    return Parts::follow(m_parts)
        .then([parts = m_parts, years = std::move(years)](const Result<SweepReport>& followed) {
            if (!followed)
                return failedWith<WhatIf>(followed.error());
            return parts->store.read(
                [parts, years](store::Database& database) { return parts->ask(database, years); });
        })
        .unwrap();
}

QFuture<Result<Permitted<SweepReport>>> CalendarDesk::takeOver(std::vector<CalendarYear> years)
{
    if (!m_parts->isAdministrator())
        return refused<SweepReport>(CalendarRefusal::NotAdministrator);
    auto taken = m_parts->store.write([parts = m_parts, years = std::move(years)](
                                          store::Database& database) {
        const YearOrigin origin{store::YearSource::File, parts->session->account().displayName, {}};
        return takeOverYears(database, years, origin, parts->clock.now())
            .map([](const WorkingCalendar&) { return Permitted<std::monostate>{}; });
    });
    return Parts::after(m_parts, std::move(taken));
}

QFuture<Result<Permitted<qint64>>> CalendarDesk::propose(const CalendarYear& year)
{
    if (!m_parts->isAdministrator())
        return refused<qint64>(CalendarRefusal::NotAdministrator);
    return m_parts->store.write(
        [parts = m_parts, year](store::Database& database) -> Result<Permitted<qint64>> {
            // A year that cannot be taken over is refused now, not to the second person.
            return withYears(parts->rules->now().calendar, {&year, 1})
                .and_then([&](const WorkingCalendar&) {
                    return store::addProposal(database, *parts->session, year.year,
                        QString::fromUtf8(calendar::toJson(year)), parts->clock.now());
                })
                .map([](qint64 id) { return Permitted<qint64>{id}; });
        });
}

QFuture<Result<ProposalPreview>> CalendarDesk::preview(qint64 proposal)
{
    return Parts::follow(m_parts)
        .then([parts = m_parts, proposal](const Result<SweepReport>& followed) {
            if (!followed)
                return failedWith<ProposalPreview>(followed.error());
            return parts->store.read(
                [parts, proposal](store::Database& database) -> Result<ProposalPreview> {
                    const auto found = store::calendarProposal(database, *parts->session, proposal);
                    if (!found)
                        return tl::unexpected(found.error());
                    return yearOf(*found).and_then([&](const CalendarYear& year) {
                        return parts->ask(database, {&year, 1}).map([&](WhatIf answer) {
                            return ProposalPreview{*found, year, std::move(answer)};
                        });
                    });
                });
        })
        .unwrap();
}

QFuture<Result<Permitted<SweepReport>>> CalendarDesk::confirm(qint64 proposal)
{
    if (!m_parts->maySecond())
        return refused<SweepReport>(CalendarRefusal::NotSecondPerson);
    return Parts::after(
        m_parts, m_parts->store.write([parts = m_parts, proposal](store::Database& database) {
            return parts->confirm(database, proposal);
        }));
}

QFuture<Result<Permitted<std::monostate>>> CalendarDesk::withdraw(qint64 proposal)
{
    if (!m_parts->maySecond())
        return refused<std::monostate>(CalendarRefusal::NotSecondPerson);
    return m_parts->store.write(
        [parts = m_parts, proposal](
            store::Database& database) -> Result<Permitted<std::monostate>> {
            auto done = store::decideProposal(database, proposal,
                store::CalendarProposal::Standing::Withdrawn, parts->session->account().displayName,
                parts->clock.now());
            if (!done && done.error().code == Error::Code::NotFound)
                return CalendarRefusal::NotOpen;
            return done.map([] { return Permitted<std::monostate>{}; });
        });
}

QFuture<Result<std::vector<ToldCase>>> CalendarDesk::toTell() const
{
    return m_parts->store.read([parts = m_parts](store::Database& database) {
        return casesToTell(database, *parts->session, parts->seat);
    });
}

} // namespace yichuang::desk
