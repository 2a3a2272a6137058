// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/id.h"
#include "models/cases/role.h"

#include <QString>

#include <optional>
#include <vector>

namespace yichuang::store {

using AccountId = Id<struct AccountTag>;

/// Who may sign in at this installation. Names of staff stand on the sign-in page, so they are not
/// sealed.
struct Account
{
    AccountId id;
    QString name; ///< as typed at sign-in
    QString person; ///< staff number, the same for every account of one human being
    QString displayName;
    std::vector<cases::Role> roles;
    QString department; ///< code; empty for staff of the hall
    QString placeCode;
    QString window;
    bool disabled{false};

    friend bool operator==(const Account&, const Account&) = default;
};

} // namespace yichuang::store
