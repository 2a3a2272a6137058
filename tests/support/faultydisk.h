// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

namespace yichuang::test {

/// What a disk does with the databases of a folder.
enum class DiskState {
    Good,
    Full, ///< every write is answered with "no space left"
    ReadOnly ///< files opened from now on cannot be written
};

/// Puts itself between SQLite and the files, for this process: the program's real stores meet a
/// disk that is full or read-only, without any rights of the machine. Must stand before the first
/// database is opened and until the last is closed; one at a time.
class FaultyDisk
{
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// For every database whose path begins so; may be called while they are in use.
    void set(const QString& folder, DiskState state);
    /// Whoever waits for a lock believes to have waited, a hundred times too soon: minutes of a
    /// file that somebody holds pass in a second.
    void hurryLocks(bool hurry);

private:
    class Layer;
    std::unique_ptr<Layer> m_layer;
};

} // namespace yichuang::test
