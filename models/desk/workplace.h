// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/rulebook.h"
#include "models/desk/seat.h"
#include "models/store/device.h"
#include "models/store/session.h"

class QJsonObject;

namespace yichuang::desk {

/// What an installation knows of its hall beside device and accounts; kept in the profile's
/// settings.
struct Workplace
{
    Hall hall;
    QString telephone; ///< of the windows, printed on papers
    cases::FrontMode frontMode{cases::FrontMode::FrontAccepts};
    deadline::Policy policy{};
    bool silenceIsConsent{false};

    friend bool operator==(const Workplace&, const Workplace&) = default;
};

/// The stored workplace; the defaults when none was saved.
[[nodiscard]] Result<Workplace> workplace(store::Database& database);
[[nodiscard]] Result<> saveWorkplace(store::Database& database, const Workplace& workplace);

/// The same with other values for some fields, named as saveWorkplace names them. InvalidInput with
/// the pointer of a field that does not exist or cannot have its value.
[[nodiscard]] Result<Workplace> withFields(
    const Workplace& workplace, const QJsonObject& fields, const QString& pointer);

/// The seat of a signed-in person at this installation.
[[nodiscard]] Seat seatOf(
    const store::Account& account, const store::Device& device, const Workplace& workplace);

/// The catalogue and calendar delivered with the program.
[[nodiscard]] Result<RuleBook> builtInRuleBook();

} // namespace yichuang::desk
