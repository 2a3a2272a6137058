// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/store/migrations.h"

#include <QString>

#include <span>

namespace yichuang::store {

/// Where the files of one profile lie.
struct ProfileFiles
{
    QString folder;

    [[nodiscard]] QString database() const;
    [[nodiscard]] QString backups() const;
    [[nodiscard]] QString attachments() const;
    [[nodiscard]] QString lock() const;
};

/// Makes the folder and its database when missing and brings an older database to the newest
/// schema: the steps run on a copy first, copy and result are checked, and the copy from before
/// stays under backups/. Locked while another program does the same; TooNew and Corrupt leave every
/// file as it was, and Corrupt names the file. Afterwards several programs may work on the profile
/// at once (window, command line): SQLite lets one write at a time and the others wait.
[[nodiscard]] Result<> prepareProfile(
    const ProfileFiles& files, std::span<const Migration> steps, Instant now);

/// Corrupt when SQLite's own check finds anything; reads the whole file.
[[nodiscard]] Result<> checkDatabase(const QString& path);

/// A consistent copy of a database in use, checked after writing. Unwritable when `target` exists.
[[nodiscard]] Result<> backUpDatabase(const QString& path, const QString& target);

/// Puts a checked backup in the place of the profile's database, which is renamed (and its new name
/// answered), never deleted. No program may have the profile open.
[[nodiscard]] Result<QString> restoreDatabase(
    const ProfileFiles& files, const QString& backup, Instant now);

} // namespace yichuang::store
