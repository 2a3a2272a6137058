// SPDX-License-Identifier: Apache-2.0
#include "models/store/store.h"

#include <tuple>

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int readerCount = 2;

/// A desk's action fills about ten pages of the log.
constexpr int idleMomentsPerCheckpoint = 100;

/// Moves the log into the file while the writer has nothing else to do, so that no clerk's action
/// pays for it, and early enough that the log is written over from its start: while it grows, each
/// commit must also store its length.
auto checkpointWhenIdle()
{
    return [moments = 0](Database& database) mutable {
        if (++moments < idleMomentsPerCheckpoint)
            return;
        moments = 0;
        // A reader that holds an old snapshot makes this do less; the next one does the rest.
        std::ignore = database.first(u"PRAGMA wal_checkpoint(PASSIVE)"_s,
            [](const Row& row) { return row.number(u"busy"); });
    };
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(
    const QString& folder, const Clock& clock, StatementProbe probe)
{
    const auto steps = shippedMigrations();
    if (!steps)
        return tl::unexpected(steps.error());
    const ProfileFiles files{folder};
    return prepareProfile(files, *steps, clock.now()).map([&] {
        return std::unique_ptr<Store>{new Store{files, std::move(probe)}};
    });
}

Store::Store(ProfileFiles files, StatementProbe probe)
    : m_files(std::move(files))
    , m_writer(
          1,
          [path = m_files.database(), probe = std::move(probe)] {
              return Database::open(path, Database::Mode::ReadWrite, probe);
          },
          checkpointWhenIdle())
    , m_readers(readerCount,
          [path = m_files.database()] { return Database::open(path, Database::Mode::ReadOnly); })
{
}

Store::~Store() = default;

} // namespace yichuang::store
