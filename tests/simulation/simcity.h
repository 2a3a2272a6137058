// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/cityfolder.h"
#include "models/platform/service.h"

#include <functional>
#include <memory>

namespace yichuang::sim {

/// What the platform's disk or its process does with one writing transaction.
enum class DiskFault {
    None,
    Full, ///< nothing is written
    Locked, ///< somebody else holds the file
    DiesBeforeCommit, ///< the process ends, nothing of it stays
    DiesAfterCommit ///< the process ends before it can answer
};

/// The real platform without its sockets: service, intake, feed and SQLite store. Killing it and
/// starting it again makes everything anew over the same file.
class SimCity
{
public:
    SimCity(const platform::CityFolder& folder, const platform::Judge& judge, const Clock& clock,
        QString databasePath);
    ~SimCity();

    /// Asked once per writing transaction.
    std::function<DiskFault()> diskFault;

    void start();
    void kill();
    /// A copy of the database beside it, and the database set back to that copy: everything the
    /// city learnt in between is forgotten, as after a disk that broke.
    void backUp();
    void restore();
    [[nodiscard]] bool hasBackUp() const { return m_hasBackUp; }
    [[nodiscard]] Result<QByteArray> attachment(const QByteArray& sha256) const;
    [[nodiscard]] bool isRunning() const { return m_parts != nullptr; }
    /// The process died in the middle of the last call: no answer of it may be passed on.
    [[nodiscard]] bool diedInCall() const { return m_died; }

    /// A call as it comes out of TLS and unpacking. The city must run.
    [[nodiscard]] platform::Answer serve(
        platform::Call call, const std::optional<platform::Presented>& certificate);

    [[nodiscard]] platform::PlatformStore& store();
    [[nodiscard]] Result<QString> newCode(const QString& division) const;
    [[nodiscard]] const platform::CityFolder& folder() const { return m_folder; }

private:
    class FaultyStore;
    struct Parts;

    const platform::CityFolder& m_folder;
    const platform::Judge& m_judge;
    const Clock& m_clock;
    QString m_path;
    std::unique_ptr<Parts> m_parts;
    bool m_died{false};
    bool m_hasBackUp{false};
};

} // namespace yichuang::sim
