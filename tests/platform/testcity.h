// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/rulejudge.h"
#include "models/platform/server.h"
#include "tests/platform/testdatabase.h"
#include "tests/platform/testdevice.h"
#include "tests/support/fixedclock.h"

#include <QTemporaryDir>

namespace yichuang::test {

/// A platform on loopback whose catalogue holds sampleItem().
class TestCity
{
public:
    TestCity();

    QTemporaryDir folder;
    TestDatabase database{folder.path()};
    /// Stands still at the moment the test began: curl checks certificates by the real time.
    FixedClock clock;
    platform::RuleJudge judge;
    QByteArray log; ///< complete after stop; outlives the server, which writes to the last
    std::unique_ptr<platform::Server> server;
    /// Changes the settings of the next start.
    std::function<void(platform::ServerSettings&)> adjust;

    void start();
    [[nodiscard]] QString code(const QString& division = QStringLiteral("621102")) const;
    /// What GET /metrics answers; the settings must name an address for it.
    [[nodiscard]] QByteArray metrics() const;
    /// Not enrolled yet.
    [[nodiscard]] TestDevice stranger(const QString& name) const;
    [[nodiscard]] TestDevice device(
        const QString& name, const QString& division = QStringLiteral("621102")) const;
};

} // namespace yichuang::test
