// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/seat.h"
#include "models/store/database.h"
#include "models/store/session.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yichuang::desk {

/// 离岗登记: while it stands, the deputy (B角) named in a holder's letter of authority may decide
/// and seal in the holder's place (rulebook 7.1).
struct Absence
{
    QString person; ///< staff number of the holder
    QString name;
    QString recordedBy; ///< name of who recorded it
    Instant since;

    friend bool operator==(const Absence&, const Absence&) = default;
};
[[nodiscard]] Result<std::vector<Absence>> absences(store::Database& database);

/// How somebody stands to the letters of authority here, and to absences.
struct Standing
{
    bool holdsLetter{false};
    QStringList deputies; ///< names of those who may stand in for this person; may be empty
    std::optional<Absence> away; ///< of this person
    QStringList standsInFor; ///< names of absent holders whose deputy this person is

    friend bool operator==(const Standing&, const Standing&) = default;
};
/// Of `person` (staff number). Opens and proves the letters: not for the GUI thread.
[[nodiscard]] Result<Standing> standingOf(
    store::Database& database, const store::Session& session, const QString& person, Instant now);

/// Records that a holder of a letter is away, or is back again. NotAllowed unless it is the holder
/// in person, the head of the organ or an administrator: never the deputy. NotFound when nobody
/// with that staff number holds a letter here.
[[nodiscard]] Result<> recordAbsence(store::Database& database, const store::Session& session,
    const QString& person, bool away, Instant now);

} // namespace yichuang::desk
