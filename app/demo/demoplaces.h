// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/workplace.h"
#include "models/store/account.h"

#include <QString>

#include <vector>

namespace yichuang::demo {

/// One installation of the demo hall.
struct DemoPlace
{
    QString folder; ///< under the demo's folder: county, township, village
    QString code; ///< 12 digits
    QString name;
    desk::Workplace workplace;
    std::vector<store::Account> accounts; ///< the first one accepts at the window
};

/// County hall, township centre and village point of 安定区, 定西, with real division codes
/// (resources/catalogue/divisions.json). Staff, telephones and windows are invented.
[[nodiscard]] std::vector<DemoPlace> demoPlaces();

/// Account names that county and township have in common.
namespace people {
inline const QString clerk = QStringLiteral("malijuan");
inline const QString reviewer = QStringLiteral("zhangwenhai");
inline const QString chief = QStringLiteral("lijianguo");
inline const QString exitClerk = QStringLiteral("wangxiulan");
} // namespace people

/// The password of every demo account; written in the README, for trying only.
[[nodiscard]] QString demoPassword();

} // namespace yichuang::demo
