// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/passwordhash.h"
#include "models/store/database.h"
#include "models/store/session.h"

#include <variant>

namespace yichuang::store {

/// Why nobody is signed in.
struct SignInRefused
{
    enum class Reason { UnknownName, WrongPassword, Locked, Disabled };

    Reason reason{Reason::WrongPassword};
    int triesLeft{0}; ///< WrongPassword: before the account locks
    std::optional<Instant> lockedUntil; ///< Locked, and WrongPassword that has just locked it

    friend bool operator==(const SignInRefused&, const SignInRefused&) = default;
};

using SignIn = std::variant<std::shared_ptr<const Session>, SignInRefused>;

/// Rulebook 8.2: locked after five failures in a row.
inline constexpr int failuresUntilLocked = 5;
inline constexpr std::chrono::minutes lockTime{15};

/// True once createProfile has run: the file has accounts and a data key.
[[nodiscard]] Result<bool> hasAccounts(Database& database);

/// Makes the data key and the first account. Answers the recovery key in groups of letters and
/// digits; it is shown once and stored nowhere. InvalidInput when the profile has accounts already.
[[nodiscard]] Result<QString> createProfile(Database& database, const Account& first,
    const QString& password, const crypto::PasswordCost& cost, Instant now);

/// For the sign-in page: by name, nothing opened. Disabled accounts are left out.
[[nodiscard]] Result<std::vector<Account>> signInNames(Database& database);
/// Every account, by name.
[[nodiscard]] Result<std::vector<Account>> accounts(Database& database);

/// Opens the data key with the password (Argon2id: about 130 ms on the writer thread). A refusal is
/// an answer, so that the counted failure is committed; five in a row lock the account for a
/// quarter of an hour.
[[nodiscard]] Result<SignIn> signIn(
    Database& database, const QString& name, const QString& password, Instant now);

/// InvalidInput when the name is taken, empty or the password shorter than eight characters.
[[nodiscard]] Result<AccountId> addAccount(Database& database, const Session& session,
    Account account, const QString& password, const crypto::PasswordCost& cost, Instant now);
/// Name and password stay; NotFound when there is no such account.
[[nodiscard]] Result<> changeAccount(Database& database, const Account& account);
/// WrongPassword when `oldPassword` is not the account's.
[[nodiscard]] Result<> changePassword(Database& database, const Session& session,
    const QString& oldPassword, const QString& newPassword, const crypto::PasswordCost& cost,
    Instant now);
/// Sets a new password with the recovery key; also unlocks. WrongPassword when the key is not this
/// profile's.
[[nodiscard]] Result<> recoverAccount(Database& database, const QString& recoveryKey,
    const QString& name, const QString& newPassword, const crypto::PasswordCost& cost, Instant now);

} // namespace yichuang::store
