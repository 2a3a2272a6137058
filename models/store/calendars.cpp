// SPDX-License-Identifier: Apache-2.0
#include "models/store/calendars.h"

#include "models/crypto/digest.h"

#include <array>

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;
using Standing = CalendarProposal::Standing;

/// Binds the proof to its purpose; the row's number is not known before it is written.
QByteArray placeOfProof() { return crypto::placeOf("calendar_proposals", "sealed_proof", {}); }

/// Who proposed what and when; the content by its digest.
QByteArray proofOf(const CalendarProposal& proposal)
{
    return (QString::number(proposal.year) + u'\n' + proposal.account + u'\n' + proposal.person
               + u'\n' + proposal.name + u'\n' + yichuang::toText(proposal.proposedAt) + u'\n')
               .toUtf8()
        + crypto::sha256(proposal.content.toUtf8()).toHex();
}

const QString selectProposals = u"SELECT proposal, year, content, account, person, name, "
                                "proposed_at, sealed_proof, standing, decided_by, decided_at "
                                "FROM calendar_proposals "_s;

CalendarProposal readProposal(const Row& row)
{
    return {.id = row.integer(u"proposal"),
        .year = row.number(u"year"),
        .content = row.text(u"content"),
        .account = row.text(u"account"),
        .person = row.text(u"person"),
        .name = row.text(u"name"),
        .proposedAt = row.instant(u"proposed_at"),
        .standing = row.word(u"standing", proposalStandingFromText),
        .decidedBy = row.text(u"decided_by"),
        .decidedAt = row.optionalInstant(u"decided_at")};
}

struct Proved
{
    CalendarProposal proposal;
    QByteArray proof;
};

} // namespace

QString toText(YearSource source)
{
    switch (source) {
    case YearSource::Package:
        return u"package"_s;
    case YearSource::File:
        return u"file"_s;
    case YearSource::HandTyped:
        return u"handTyped"_s;
    }
    Q_UNREACHABLE();
}

std::optional<YearSource> yearSourceFromText(QStringView text)
{
    for (const YearSource source : {YearSource::Package, YearSource::File, YearSource::HandTyped}) {
        if (toText(source) == text)
            return source;
    }
    return std::nullopt;
}

QString toText(Standing standing)
{
    switch (standing) {
    case Standing::Open:
        return u"open"_s;
    case Standing::Confirmed:
        return u"confirmed"_s;
    case Standing::Withdrawn:
        return u"withdrawn"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Standing> proposalStandingFromText(QStringView text)
{
    for (const Standing standing : {Standing::Open, Standing::Confirmed, Standing::Withdrawn}) {
        if (toText(standing) == text)
            return standing;
    }
    return std::nullopt;
}

Result<std::vector<AcceptedYear>> acceptedYears(Database& database)
{
    return database.all(u"SELECT year, content, source, accepted_at, accepted_by, confirmed_by "
                        "FROM calendar_years ORDER BY year"_s,
        [](const Row& row) {
            return AcceptedYear{.year = row.number(u"year"),
                .content = row.text(u"content"),
                .source = row.word(u"source", yearSourceFromText),
                .acceptedAt = row.instant(u"accepted_at"),
                .acceptedBy = row.text(u"accepted_by"),
                .confirmedBy = row.text(u"confirmed_by")};
        });
}

Result<> acceptYear(Database& database, const AcceptedYear& year)
{
    return database
        .run(u"INSERT OR REPLACE INTO calendar_years (year, content, source, accepted_at, "
             "accepted_by, confirmed_by) VALUES (?, ?, ?, ?, ?, ?)"_s,
            year.year, year.content, toText(year.source), year.acceptedAt, year.acceptedBy,
            year.confirmedBy)
        .map([](qint64) {});
}

Result<std::vector<KeptCalendar>> keptCalendars(Database& database)
{
    return database.all(u"SELECT version, since, content FROM calendars ORDER BY since, version"_s,
        [](const Row& row) {
            return KeptCalendar{.version = row.text(u"version"),
                .since = row.instant(u"since"),
                .content = row.text(u"content")};
        });
}

Result<> keepCalendar(Database& database, const KeptCalendar& calendar)
{
    return database
        .run(u"INSERT OR IGNORE INTO calendars (version, since, content) VALUES (?, ?, ?)"_s,
            calendar.version, calendar.since, calendar.content)
        .map([](qint64) {});
}

Result<qint64> addProposal(
    Database& database, const Session& session, int year, const QString& content, Instant now)
{
    const Account& account = session.account();
    const CalendarProposal proposal{.year = year,
        .content = content,
        .account = account.name,
        .person = account.person,
        .name = account.displayName,
        .proposedAt = now};
    const auto proof = session.sealColumn(proofOf(proposal), placeOfProof());
    if (!proof)
        return tl::unexpected(proof.error());
    return database
        .run(u"UPDATE calendar_proposals SET standing = 'withdrawn', decided_by = ?, "
             "decided_at = ? WHERE year = ? AND standing = 'open'"_s,
            account.displayName, now, year)
        .and_then([&](qint64) {
            return database.run(u"INSERT INTO calendar_proposals (year, content, account, person, "
                                "name, proposed_at, sealed_proof, standing, decided_by) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, 'open', '')"_s,
                year, content, account.name, account.person, account.displayName, now, *proof);
        })
        .and_then([&](qint64) { return database.lastRow(); });
}

Result<std::vector<CalendarProposal>> calendarProposals(Database& database)
{
    return database.all(selectProposals + u"ORDER BY proposal DESC LIMIT 100"_s, readProposal);
}

Result<CalendarProposal> calendarProposal(Database& database, const Session& session, qint64 id)
{
    const auto found = database.one(
        u"calendar proposal", selectProposals + u"WHERE proposal = ?"_s,
        [](const Row& row) {
            return Proved{.proposal = readProposal(row), .proof = row.bytes(u"sealed_proof")};
        },
        id);
    if (!found)
        return tl::unexpected(found.error());
    const auto proof = session.openColumn(found->proof, placeOfProof());
    if (!proof || *proof != proofOf(found->proposal))
        return failure(
            Error::Code::Corrupt, u"calendar proposal %1 is not what its proposer wrote"_s.arg(id));
    return found->proposal;
}

Result<> decideProposal(
    Database& database, qint64 id, Standing standing, const QString& by, Instant now)
{
    return database
        .run(u"UPDATE calendar_proposals SET standing = ?, decided_by = ?, decided_at = ? "
             "WHERE proposal = ? AND standing = 'open'"_s,
            toText(standing), by, now, id)
        .and_then([](qint64 changed) -> Result<> {
            if (changed == 1)
                return {};
            return failure(Error::Code::NotFound, u"open calendar proposal"_s);
        });
}

} // namespace yichuang::store
