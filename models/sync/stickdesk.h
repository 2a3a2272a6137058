// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sync/storeport.h"
#include "models/wire/packageheader.h"

#include <atomic>
#include <functional>

namespace yichuang::sync {

/// What a package holds, once it is written and read back.
struct StickWritten
{
    int events{0};
    int blobs{0};
    qint64 bytes{0};
    qint64 counter{0};

    friend bool operator==(const StickWritten&, const StickWritten&) = default;
};

/// What an answer brought.
struct StickTaken
{
    qint64 counter{0}; ///< of the package it answers
    qint64 missing{0}; ///< packages before it that never arrived
    int confirmed{0};
    int setAside{0}; ///< refused or in conflict
    int held{0};
    int blobs{0}; ///< attachments the platform has now
    int changes{0};

    friend bool operator==(const StickTaken&, const StickTaken&) = default;
};

/// Sync for a machine without a line: everything without a receipt, and every attachment the city
/// has not got whole, goes into one package for the city, encrypted for the key pinned at
/// enrolment; the answer brings receipts and changes back. The same events may go by stick and by
/// line, in any order and twice.
class StickDesk
{
public:
    /// Attachments and events written so far, of all.
    using Progress = std::function<void(int done, int total)>;

    /// `store` and `clock` must outlive the object.
    StickDesk(store::Store& store, std::shared_ptr<const store::Session> session,
        store::Projector projector, const Clock& clock);

    /// Writes the package beside its place under another name, forces it to the medium, reads it
    /// back and renames it: a file of that name is whole. Nothing is left of one that failed or was
    /// cancelled (Locked). NotEnrolled before a city is known; DiskFull; Unwritable.
    [[nodiscard]] Result<StickWritten> exportTo(const QString& path, const Progress& progress = {},
        const std::atomic<bool>* cancel = nullptr);
    /// Checks the whole answer before any of it is used. NotAllowed when it is for another machine,
    /// Crypto when it is not our city's or was changed. Twice does no harm.
    [[nodiscard]] Result<StickTaken> importFrom(const QString& path);
    /// Number the next package will bear.
    [[nodiscard]] Result<qint64> nextCounter();

private:
    struct Load;
    class Packing;
    [[nodiscard]] wire::PackageHeader headerOf(const Load& load) const;
    [[nodiscard]] Result<Load> load();
    [[nodiscard]] Result<> keepLast(qint64 counter, const QByteArray& hash);

    store::Store& m_store;
    std::shared_ptr<const store::Session> m_session;
    const Clock& m_clock;
    StorePort m_port;
};

} // namespace yichuang::sync
