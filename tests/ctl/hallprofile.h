// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/role.h"

#include <QString>

#include <vector>

namespace yichuang::test {

/// The password of every account of a hall profile.
inline const QString hallPassword = QStringLiteral("counter-3");

/// One person of a hall profile.
struct HallPerson
{
    QString account;
    QString person; ///< staff number
    std::vector<cases::Role> roles;
};

/// A profile of a place as after enrolment, with these people; the first one made it. A failure
/// ends the program.
void makeHallProfile(const QString& folder, const QString& placeCode, const QString& placeName,
    const std::vector<HallPerson>& people);

} // namespace yichuang::test
