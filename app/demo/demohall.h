// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoplaces.h"
#include "models/base/clock.h"
#include "models/crypto/passwordhash.h"

#include <QString>

#include <vector>

namespace yichuang::demo {

/// One installation as it was made.
struct EnrolledPlace
{
    DemoPlace place;
    QString profile; ///< absolute folder
    QString recoveryKeyFile;
    int terminal{0}; ///< given by the platform
};

/// A demo hall on the disk:
///
///     platform/            the city's data
///     platform-address     https://127.0.0.1:port, the one the profiles know
///     county/ township/ village/    three enrolled profiles
///     *-recovery-key.txt   one recovery key each
///     seal-root.pem        root of the demo's seals in PDF, for whoever verifies a document
///     seal-root-sm2.pem    likewise of those in OFD
///
/// Chief representatives have seals, letters of authority and key files (see demoseals.h).
struct DemoHall
{
    QString folder;
    QString address;
    std::vector<EnrolledPlace> places;
};

/// Makes a hall; the profiles enrol over HTTPS with a platform that runs until this returns.
/// InvalidInput when `folder` is there already; after any error nothing is left behind.
[[nodiscard]] Result<DemoHall> makeDemoHall(
    const QString& folder, const Clock& clock, const crypto::PasswordCost& cost = {});

/// True when a hall lies in the folder.
[[nodiscard]] bool isDemoHall(const QString& folder);
/// NotFound when the folder holds no demo hall.
[[nodiscard]] Result<QString> addressOf(const QString& folder);
[[nodiscard]] QString platformFolder(const QString& folder);
[[nodiscard]] QString profileFolder(const QString& folder, const DemoPlace& place);

} // namespace yichuang::demo
