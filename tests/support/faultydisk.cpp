// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultydisk.h"

#include <QFile>

#include <atomic>
#include <map>
#include <mutex>
#include <sqlite3.h>

namespace yichuang::test {

/// A file system of SQLite that hands everything on to the usual one, but for opening and writing.
class FaultyDisk::Layer
{
public:
    Layer()
        : m_usual(sqlite3_vfs_find(nullptr))
        , m_own(*m_usual)
    {
        s_layer = this;
        m_own.zName = "faulty";
        m_own.xOpen = [](sqlite3_vfs*, const char* name, sqlite3_file* file, int flags,
                          int* outFlags) { return s_layer->open(name, file, flags, outFlags); };
        m_own.xSleep = [](sqlite3_vfs*, int microseconds) {
            constexpr int hurried = 100;
            s_layer->m_usual->xSleep(
                s_layer->m_usual, s_layer->hurry ? microseconds / hurried : microseconds);
            return microseconds;
        };
        sqlite3_vfs_register(&m_own, 1);
    }
    ~Layer()
    {
        sqlite3_vfs_register(m_usual, 1);
        sqlite3_vfs_unregister(&m_own);
        s_layer = nullptr;
    }
    Layer(const Layer&) = delete;
    Layer& operator=(const Layer&) = delete;

    std::atomic<bool> hurry{false};

    void set(const QByteArray& folder, DiskState state)
    {
        const std::lock_guard lock{m_mutex};
        m_states[folder] = state;
    }

private:
    /// The usual methods with ours in the place of two; a file of SQLite begins with a pointer to
    /// its methods.
    struct Methods
    {
        const sqlite3_io_methods* usual;
        sqlite3_io_methods own;
    };

    int open(const char* name, sqlite3_file* file, int flags, int* outFlags)
    {
        const QByteArray path{name};
        if (name != nullptr && stateOf(path) == DiskState::ReadOnly)
            flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
        const int result = m_usual->xOpen(m_usual, name, file, flags, outFlags);
        if (result != SQLITE_OK || name == nullptr || file->pMethods == nullptr)
            return result;
        const std::lock_guard lock{m_mutex};
        const sqlite3_io_methods* usual = file->pMethods;
        auto& methods = m_methods[usual];
        methods = {usual, *usual};
        methods.own.xWrite
            = [](sqlite3_file* to, const void* bytes, int count, sqlite3_int64 offset) {
                  return s_layer->write(to, bytes, count, offset);
              };
        methods.own.xClose = [](sqlite3_file* closing) { return s_layer->close(closing); };
        m_files[file] = {path, usual};
        file->pMethods = &methods.own;
        return result;
    }

    int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
    {
        const File known = knownFile(file);
        if (stateOf(known.path) == DiskState::Full)
            return SQLITE_FULL;
        return known.usual->xWrite(file, bytes, count, offset);
    }

    int close(sqlite3_file* file)
    {
        const File known = knownFile(file);
        {
            const std::lock_guard lock{m_mutex};
            m_files.erase(file);
        }
        file->pMethods = known.usual;
        return known.usual->xClose(file);
    }

    struct File
    {
        QByteArray path;
        const sqlite3_io_methods* usual{nullptr};
    };
    File knownFile(sqlite3_file* file)
    {
        const std::lock_guard lock{m_mutex};
        return m_files.at(file);
    }
    DiskState stateOf(const QByteArray& path)
    {
        const std::lock_guard lock{m_mutex};
        for (const auto& [folder, state] : m_states) {
            if (path.startsWith(folder))
                return state;
        }
        return DiskState::Good;
    }

    static Layer* s_layer; // SQLite's methods bear no context

    sqlite3_vfs* m_usual;
    sqlite3_vfs m_own;
    std::mutex m_mutex;
    std::map<QByteArray, DiskState> m_states;
    std::map<const sqlite3_io_methods*, Methods> m_methods;
    std::map<sqlite3_file*, File> m_files;
};

FaultyDisk::Layer* FaultyDisk::Layer::s_layer = nullptr;

FaultyDisk::FaultyDisk()
    : m_layer(std::make_unique<Layer>())
{
}

FaultyDisk::~FaultyDisk() = default;

void FaultyDisk::set(const QString& folder, DiskState state)
{
    m_layer->set(QFile::encodeName(folder), state);
}

void FaultyDisk::hurryLocks(bool hurry) { m_layer->hurry = hurry; }

} // namespace yichuang::test
