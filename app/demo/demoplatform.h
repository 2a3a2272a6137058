// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/platform/builtinlaw.h"
#include "models/platform/server.h"

#include <memory>

namespace yichuang::demo {

/// The city platform of 定西 on loopback, embedded in this program.
class DemoPlatform
{
public:
    /// Opens the folder or makes it and listens; port 0 takes a free one. `clock` must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<DemoPlatform>> start(
        const QString& folder, quint16 port, const Clock& clock);

    [[nodiscard]] platform::Server& server() { return *m_server; }

private:
    explicit DemoPlatform(platform::BuiltInLaw law)
        : m_law(std::move(law))
    {
    }

    platform::BuiltInLaw m_law; // the server judges by it
    std::unique_ptr<platform::Server> m_server;
};

/// A free port of loopback below those the system gives to anybody who asks, so that it is likely
/// still free when the platform starts again: the profiles know the address for good. 0: none
/// found.
[[nodiscard]] quint16 lastingPort();

/// True when something takes connections under the address of a platform whose data lie in
/// `folder`: yichuang-platform runs already.
[[nodiscard]] bool isRunning(const QString& folder, const QString& address);

} // namespace yichuang::demo
