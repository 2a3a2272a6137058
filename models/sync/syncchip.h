// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/sync/syncstep.h"

#include <optional>
#include <variant>

namespace yichuang::sync {

/// What the sync chip of the top bar says (visual-spec §3): numbers, never a bare green tick.
struct NotEnrolled
{
    int waiting{0};
    friend bool operator==(const NotEnrolled&, const NotEnrolled&) = default;
};
struct Online
{
    std::optional<Instant> lastSynced; ///< empty until the first complete run
    friend bool operator==(const Online&, const Online&) = default;
};
struct Busy
{
    int done{0};
    int total{0};
    friend bool operator==(const Busy&, const Busy&) = default;
};
/// Every record is confirmed, and the platform has not got all their attachments: the cases are
/// received, not complete.
struct Uploading
{
    int files{0};
    friend bool operator==(const Uploading&, const Uploading&) = default;
};
struct Offline
{
    int waiting{0};
    friend bool operator==(const Offline&, const Offline&) = default;
};
struct Failed
{
    int records{0}; ///< records a person has to look at; 0 when the whole device is turned away
    friend bool operator==(const Failed&, const Failed&) = default;
};

using SyncChipState = std::variant<NotEnrolled, Online, Busy, Uploading, Offline, Failed>;

struct SyncFacts
{
    bool enrolled{false};
    bool setAside{false}; ///< the platform does not let this device in
    Contact contact{Contact::Unknown};
    int failuresInARow{0};
    int waiting{0}; ///< rows not confirmed, set-aside ones not counted
    int attachments{0}; ///< the platform has not got whole
    int setAsideRecords{0}; ///< refused or in conflict: a person has to act
    int confirmedInRun{0}; ///< since the outbox was last empty
    std::optional<Instant> lastSynced;

    friend bool operator==(const SyncFacts&, const SyncFacts&) = default;
};

/// Green only with an empty outbox, every attachment arrived and an answering platform (features
/// I19).
[[nodiscard]] SyncChipState chipState(const SyncFacts& facts);

} // namespace yichuang::sync
