// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"

#include <QString>

#include <optional>

namespace yichuang::signin {

/// Somebody who may sign in at this machine.
struct Account
{
    QString id;
    QString name;
    QString work; ///< 综合窗口·受理、出件

    friend bool operator==(const Account&, const Account&) = default;
};

/// What the page shows besides the people.
struct SignInFacts
{
    QString hall; ///< 安河县政务服务中心
    QString place; ///< 3 号窗口
    QString version;
    bool online{false};
    std::optional<Day>
        offlineUntil; ///< the local credential works until then; none: there is none yet
    std::optional<BeijingTime> lockedAt; ///< set: `lockedBy` may unlock, everybody else signs in
    QString lockedBy; ///< account
    int unfinished{0}; ///< acceptances begun and not handed in; only the number is ever shown

    friend bool operator==(const SignInFacts&, const SignInFacts&) = default;
};

} // namespace yichuang::signin
