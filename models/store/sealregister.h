// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
#include "models/store/database.h"
#include "models/store/session.h"

#include <optional>
#include <vector>

namespace yichuang::store {

/// One impression of a seal (用印登记, rulebook 7.2). Numbers run without a gap from 1; a row is
/// never changed: a spoiled print gets a row of its own.
struct SealImpression
{
    enum class Medium { Electronic, Paper };

    qint64 number{0}; ///< given when it is appended
    CaseId caseId;
    std::optional<EventId> eventId; ///< the decision or notice the document comes from
    QString caseNumber;
    QString document; ///< "D12"
    QString documentNumber; ///< as printed; empty for papers without one
    QString sealId;
    QString letterId;
    QString person; ///< staff number of who sealed
    QString personName;
    QString deputyFor; ///< name of the letter's holder when a deputy sealed
    QString approver; ///< from the decision
    QString place; ///< window
    Medium medium{Medium::Electronic};
    int copies{1};
    int pages{1};
    Instant at;
    QByteArray unsignedSha256; ///< empty for paper
    QByteArray sealedSha256; ///< empty for paper
    bool stamped{false}; ///< false: "without trusted time"
    std::optional<qint64>
        spoils; ///< this row only says that the impression of that number is spoiled
    QString remark;
    QByteArray previous; ///< hash of the row before; 32 zero bytes before the first
    QByteArray hash; ///< SHA-256 over this row with `previous`

    friend bool operator==(const SealImpression&, const SealImpression&) = default;
};

/// Appends a row inside the caller's transaction, the one that writes the decision event; gives it
/// number and hash and answers it so. InvalidInput when the same document (case, event, kind) has a
/// seal that is not spoiled, or the hash is in the register already, and when what is spoiled is no
/// impression or is spoiled already.
[[nodiscard]] Result<SealImpression> appendImpression(
    Database& database, const Session& session, SealImpression impression);

/// Rows of the Beijing days `from` to `to`, by number.
[[nodiscard]] Result<std::vector<SealImpression>> impressions(
    Database& database, const Session& session, Day from, Day to);
/// One row by its number; NotFound when the register has none.
[[nodiscard]] Result<SealImpression> impressionWith(
    Database& database, const Session& session, qint64 number);
/// How many a letter has made on a Beijing day, spoiled ones included.
[[nodiscard]] Result<int> impressionsOfLetter(Database& database, const QString& letterId, Day day);

/// What the register says about a file, without anybody signed in: the row's number, and whether it
/// was spoiled later.
struct RegisterEntry
{
    qint64 number{0};
    bool spoiled{false};
    friend bool operator==(const RegisterEntry&, const RegisterEntry&) = default;
};
[[nodiscard]] Result<std::optional<RegisterEntry>> registerEntryOf(
    Database& database, const QByteArray& sealedSha256);

/// Proves numbers and hash chain of the whole register: Corrupt names the first row that is
/// missing or changed. How many rows were proved.
[[nodiscard]] Result<qint64> verifySealRegister(Database& database, const Session& session);

/// The sheet of one day: its rows, and the head of the chain at its end, to be signed on paper and
/// kept apart. Of document numbers no paper had, the void ones of the day.
struct SealDay
{
    Day day{};
    std::vector<SealImpression> rows;
    qint64 lastNumber{0}; ///< of the register at the end of the day
    QByteArray head; ///< hash of that row; empty before the first
    QStringList voidNumbers; ///< document numbers made void on that day

    friend bool operator==(const SealDay&, const SealDay&) = default;
};
[[nodiscard]] Result<SealDay> sealDay(Database& database, const Session& session, Day day);

/// The sealed document itself, kept encrypted. Written with its row, in the same transaction.
[[nodiscard]] Result<> keepSealedDocument(
    Database& database, const Session& session, qint64 number, const QByteArray& pdf);
[[nodiscard]] Result<QByteArray> sealedDocument(
    Database& database, const Session& session, qint64 number);
/// The newest unspoiled sealed document of a kind in a case; its row. None when there is none.
[[nodiscard]] Result<std::optional<SealImpression>> impressionOf(
    Database& database, const Session& session, CaseId caseId, const QString& document);

} // namespace yichuang::store
