// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
#include "models/catalogue/casekind.h"

#include <QFuture>

#include <functional>
#include <optional>
#include <vector>

namespace yichuang::syncpage {

/// Where a record is, in the four words people ask with (features M9).
enum class Whereabouts {
    Here, ///< on this machine only
    OnTheWay, ///< sent, and no receipt back yet
    AtPlatform, ///< the platform keeps it: held, in conflict, or confirmed without our receipt
    ConfirmedBack ///< its verified receipt lies here
};

/// How the platform stands to a record; the first three are not green.
enum class Standing { Waiting, Held, Conflict, Refused, Confirmed };

/// Who has to do something before the record goes on.
enum class Owner {
    Nobody, ///< goes on by itself
    Clerk,
    Chief, ///< the chief representative of the window
    Administrator
};

/// One record without the platform's confirmation, or one that was looked for.
struct QueueRow
{
    EventId eventId;
    CaseId caseId;
    QString caseNumber;
    std::optional<catalogue::CaseKind> kind;
    QString item; ///< name of the item
    QString applicant; ///< personal
    QString act; ///< 受理, 补材料…: in the hall's words
    Standing standing{Standing::Waiting};
    Whereabouts whereabouts{Whereabouts::Here};
    BeijingTime made{};
    int tries{0};
    std::optional<BeijingTime> nextTry;
    QString code; ///< of what it waits for: notSentYet, receiptMissing, noLongerFits, twin,
                  ///< doubtfulStamp, numberReissued, or a problem's
    QString cause; ///< the platform's own sentence; may be empty
    Owner owner{Owner::Nobody};

    friend bool operator==(const QueueRow&, const QueueRow&) = default;
};

/// How many of the records one person of this computer made.
struct PersonCount
{
    QString name; ///< empty: not known any more
    int records{0};

    friend bool operator==(const PersonCount&, const PersonCount&) = default;
};

struct QueueCounts
{
    int all{0};
    int conflict{0};
    int refused{0};

    friend bool operator==(const QueueCounts&, const QueueCounts&) = default;
};

enum class Contact {
    NotEnrolled, ///< no platform knows this device
    Online,
    Busy,
    Offline,
    TurnedAway ///< the platform answers and does not let this device in
};

/// Everything of the page but the record chosen.
struct Overview
{
    Contact contact{Contact::Offline};
    std::optional<BeijingTime> lastSynced; ///< the last whole exchange; none: never
    std::optional<BeijingTime> nextTry; ///< of the run, made by itself
    int done{0}; ///< of the run, while Busy
    int total{0};
    QString trouble; ///< what the last run failed on, the platform's sentence; may be empty
    Owner troubleOwner{Owner::Nobody};
    std::vector<QueueRow> rows; ///< what a person has to act on first, then as they were made
    QueueCounts counts; ///< of all, also those beyond `rows`
    std::vector<PersonCount> people; ///< whose the records without confirmation are, the most first
    int scans{0}; ///< attachments the platform has not got whole; their records may be confirmed
    qint64 usedBytes{0}; ///< by the data of this machine
    qint64 freeBytes{0};
    std::optional<qint64> clockOffsetMs; ///< platform minus this machine
};

/// One act as it stands on a side of a conflict.
struct ActFact
{
    QString act;
    QString facts; ///< what exactly; may be empty
    QString who; ///< may be empty: the platform itself
    BeijingTime at{};
};

/// One line of the comparison.
struct Difference
{
    QString field;
    QString ours;
    QString theirs;
};

/// What stands on the two sides of a board.
enum class Dispute {
    Acts, ///< our act, and the platform's order in its place
    Twin, ///< two cases of one request (两头受理)
    Stamp ///< a moment a doubtful clock wrote, and the platform's
};

/// The chosen record.
struct Detail
{
    QueueRow row;
    std::optional<BeijingTime> sentAt;
    std::optional<BeijingTime> reachedAt; ///< when the platform first saw it
    std::optional<BeijingTime> confirmedAt;
    int pagesMissing{0}; ///< scans of the case the platform has not got yet
    Dispute dispute{Dispute::Acts};
    std::optional<ActFact> ours; ///< of what was set aside and is not settled
    std::vector<ActFact> theirs; ///< what the platform has in its place, oldest first
    std::vector<Difference> differences;
    QString decisionRefusal; ///< why this person may not settle it; empty: may
};

enum class Side {
    Ours,
    Platforms,
    Both ///< of two cases of one request
};

/// What a package on a stick holds once it is written and read back.
struct PackageWritten
{
    QString path;
    int records{0};
    int files{0}; ///< scans
    qint64 bytes{0};
    qint64 counter{0}; ///< number of the package
};

/// What an answer file of the platform brought.
struct AnswerTaken
{
    int confirmed{0};
    int setAside{0}; ///< refused or in conflict: in the queue now
    int changes{0}; ///< records of others
    qint64 counter{0}; ///< of the package it answers
};

/// What the page asks for and does; everything is behind the composition root.
struct Services
{
    std::function<QFuture<Result<Overview>>()> overview;
    std::function<QFuture<Result<Detail>>(EventId)> detail;
    /// Newest record of each case a number or name leads to, confirmed ones too.
    std::function<QFuture<Result<std::vector<QueueRow>>>(const QString& text)> find;
    std::function<void()> syncNow;
    /// Settles what was set aside with a reason, by somebody who may. Answers what the rules say
    /// against it; empty when it is done.
    std::function<QFuture<Result<QString>>(EventId, Side, const QString& reason)> settle;
    /// Refused with NotEnrolled before a platform is known: nobody could read the package.
    std::function<QFuture<Result<PackageWritten>>(const QString& path)> exportPackage;
    std::function<QFuture<Result<AnswerTaken>>(const QString& path)> importAnswer;
    /// Ends a package being written; nothing of it is left.
    std::function<void()> cancelPackage;
    /// Name of the next package, without a folder.
    std::function<QString()> packageName;
    std::function<BeijingTime()> now;
};

} // namespace yichuang::syncpage
