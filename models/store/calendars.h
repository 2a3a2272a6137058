// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"
#include "models/store/session.h"

namespace yichuang::store {

/// Where a year of this profile's calendar comes from (rulebook 1.10).
enum class YearSource {
    Package, ///< signed by the platform
    File, ///< a delivered file, read in by an administrator
    HandTyped ///< typed in by one person and confirmed by a second
};
/// package, file, handTyped
[[nodiscard]] QString toText(YearSource source);
[[nodiscard]] std::optional<YearSource> yearSourceFromText(QStringView text);

/// A year this profile took over; it wins over the same year delivered with the program.
struct AcceptedYear
{
    int year{0};
    QString content; ///< the year file
    YearSource source{YearSource::File};
    Instant acceptedAt{};
    QString acceptedBy; ///< name of the person; empty for a package
    QString confirmedBy; ///< the second person of a hand-typed year

    friend bool operator==(const AcceptedYear&, const AcceptedYear&) = default;
};
/// In order of years.
[[nodiscard]] Result<std::vector<AcceptedYear>> acceptedYears(Database& database);
[[nodiscard]] Result<> acceptYear(Database& database, const AcceptedYear& year);

/// A calendar that counts, or once counted, in this profile.
struct KeptCalendar
{
    QString version;
    Instant since{};
    QString content; ///< JSON object: year files by year

    friend bool operator==(const KeptCalendar&, const KeptCalendar&) = default;
};
/// Oldest first.
[[nodiscard]] Result<std::vector<KeptCalendar>> keptCalendars(Database& database);
/// Nothing happens when the version is kept already.
[[nodiscard]] Result<> keepCalendar(Database& database, const KeptCalendar& calendar);

/// A hand-typed year one person proposed. It counts for nothing until a second person confirms it.
struct CalendarProposal
{
    enum class Standing { Open, Confirmed, Withdrawn };

    qint64 id{0};
    int year{0};
    QString content; ///< the year file
    QString account;
    QString person; ///< staff number: who may not confirm
    QString name;
    Instant proposedAt{};
    Standing standing{Standing::Open};
    QString decidedBy; ///< name of the person; empty while open
    std::optional<Instant> decidedAt;

    friend bool operator==(const CalendarProposal&, const CalendarProposal&) = default;
};
/// open, confirmed, withdrawn
[[nodiscard]] QString toText(CalendarProposal::Standing standing);
[[nodiscard]] std::optional<CalendarProposal::Standing> proposalStandingFromText(QStringView text);

/// Of the signed-in person; an earlier open one for the same year is withdrawn.
[[nodiscard]] Result<qint64> addProposal(
    Database& database, const Session& session, int year, const QString& content, Instant now);
/// The newest first, at most a hundred.
[[nodiscard]] Result<std::vector<CalendarProposal>> calendarProposals(Database& database);
/// NotFound for an unknown one; Corrupt when the row is not what its proposer wrote.
[[nodiscard]] Result<CalendarProposal> calendarProposal(
    Database& database, const Session& session, qint64 id);
[[nodiscard]] Result<> decideProposal(Database& database, qint64 id,
    CalendarProposal::Standing standing, const QString& by, Instant now);

} // namespace yichuang::store
