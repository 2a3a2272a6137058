// SPDX-License-Identifier: Apache-2.0
#include "models/store/accounts.h"

#include "models/store/recoverykey.h"

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int shortestPassword = 8;

/// What is needed to open an account.
struct Credentials
{
    Account account;
    QByteArray salt;
    crypto::PasswordCost cost;
    QByteArray wrappedKey;
    int failures{0};
    std::optional<Instant> lockedUntil;
};

QString rolesText(const std::vector<cases::Role>& roles)
{
    QStringList words;
    for (const cases::Role role : roles)
        words.append(cases::toText(role));
    return words.join(u' ');
}

Account readAccount(const Row& row)
{
    Account account{.id = row.id<AccountId>(u"account_id"),
        .name = row.text(u"name"),
        .person = row.text(u"person"),
        .displayName = row.text(u"display_name"),
        .roles = {},
        .department = row.text(u"department"),
        .placeCode = row.text(u"place_code"),
        .window = row.text(u"desk"),
        .disabled = row.flag(u"disabled")};
    const QStringList words = row.text(u"roles").split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (const auto role = cases::roleFromText(word))
            account.roles.push_back(*role);
        else
            row.blame(u"roles", u"unknown word"_s);
    }
    return account;
}

Credentials readCredentials(const Row& row)
{
    return {.account = readAccount(row),
        .salt = row.bytes(u"salt"),
        .cost = {.passes = row.number(u"passes"), .memoryKib = row.number(u"memory_kib")},
        .wrappedKey = row.bytes(u"wrapped_key"),
        .failures = row.number(u"failures"),
        .lockedUntil = row.optionalInstant(u"locked_until")};
}

const QString selectAccounts
    = u"SELECT account_id, name, person, display_name, roles, department, place_code, desk, disabled FROM accounts "_s;
const QString selectCredentials
    = u"SELECT account_id, name, person, display_name, roles, department, place_code, desk, "
      u"disabled, "
      "salt, passes, memory_kib, wrapped_key, failures, locked_until FROM accounts WHERE name = ?"_s;

QByteArray placeOfKey(AccountId id)
{
    return crypto::placeOf("accounts", "wrapped_key", id.value().toRfc4122());
}

struct Wrapped
{
    QByteArray salt;
    QByteArray key;
};

Result<Wrapped> wrap(const crypto::SecretKey& dataKey, AccountId id, const QString& password,
    const crypto::PasswordCost& cost)
{
    if (password.size() < shortestPassword)
        return failure(Error::Code::InvalidInput, u"password shorter than 8 characters"_s);
    const auto salt = crypto::randomBytes(crypto::passwordSaltSize);
    if (!salt)
        return tl::unexpected(salt.error());
    return crypto::keyFromPassword(password, *salt, cost)
        .and_then([&](const crypto::SecretKey& key) {
            return crypto::Sealer{key}.seal(dataKey.view(), placeOfKey(id));
        })
        .map([&](const QByteArray& sealed) { return Wrapped{.salt = *salt, .key = sealed}; });
}

/// WrongPassword when the key does not open.
Result<crypto::SecretKey> unwrap(const Credentials& found, const QString& password)
{
    const auto key = crypto::keyFromPassword(password, found.salt, found.cost);
    if (!key)
        return tl::unexpected(key.error());
    const auto opened = crypto::Sealer{*key}.open(found.wrappedKey, placeOfKey(found.account.id));
    if (!opened)
        return failure(Error::Code::WrongPassword, u"the account's key does not open"_s);
    return crypto::SecretKey::fromBytes(*opened);
}

Result<> insert(Database& database, const Account& account, const Wrapped& wrapped,
    const crypto::PasswordCost& cost, Instant now)
{
    return database
        .run(u"INSERT INTO accounts (account_id, name, person, display_name, roles, department, "
             u"place_code, desk, "
             "disabled, salt, passes, memory_kib, wrapped_key, failures, locked_until, "
             "password_changed_at) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, NULL, ?)"_s,
            account.id, account.name, account.person, account.displayName, rolesText(account.roles),
            account.department, account.placeCode, account.window, account.disabled ? 1 : 0,
            wrapped.salt, cost.passes, cost.memoryKib, wrapped.key, now)
        .map([](qint64) {});
}

Result<> setPassword(Database& database, const crypto::SecretKey& dataKey, AccountId id,
    const QString& password, const crypto::PasswordCost& cost, Instant now)
{
    return wrap(dataKey, id, password, cost).and_then([&](const Wrapped& wrapped) {
        return database
            .run(u"UPDATE accounts SET salt = ?, passes = ?, memory_kib = ?, wrapped_key = ?, "
                 u"failures = 0, "
                 "locked_until = NULL, password_changed_at = ? WHERE account_id = ?"_s,
                wrapped.salt, cost.passes, cost.memoryKib, wrapped.key, now, id)
            .map([](qint64) {});
    });
}

Result<SignIn> countFailure(Database& database, const Credentials& found, Instant now)
{
    const int failures = found.failures + 1;
    const bool locks = failures >= failuresUntilLocked;
    const std::optional<Instant> until = locks ? std::optional{now + lockTime} : std::nullopt;
    return database
        .run(u"UPDATE accounts SET failures = ?, locked_until = ? WHERE account_id = ?"_s,
            locks ? 0 : failures, until, found.account.id)
        .map([&](qint64) -> SignIn {
            return SignInRefused{.reason = SignInRefused::Reason::WrongPassword,
                .triesLeft = failuresUntilLocked - failures,
                .lockedUntil = until};
        });
}

Result<SignIn> welcome(Database& database, const Credentials& found, crypto::SecretKey key)
{
    return database
        .run(u"UPDATE accounts SET failures = 0, locked_until = NULL WHERE account_id = ?"_s,
            found.account.id)
        .and_then([&](qint64) { return Session::make(found.account, std::move(key)); })
        .map([](std::shared_ptr<const Session> session) { return SignIn{std::move(session)}; });
}

} // namespace

Result<bool> hasAccounts(Database& database)
{
    return database.one(u"accounts", u"SELECT EXISTS (SELECT 1 FROM accounts) AS found"_s,
        [](const Row& row) { return row.flag(u"found"); });
}

Result<QString> createProfile(Database& database, const Account& first, const QString& password,
    const crypto::PasswordCost& cost, Instant now)
{
    const auto taken = hasAccounts(database);
    if (!taken || *taken)
        return taken ? failure(Error::Code::InvalidInput, u"the profile has accounts"_s)
                     : tl::unexpected(taken.error());
    auto dataKey = crypto::SecretKey::random();
    const auto text = newRecoveryKey();
    if (!dataKey || !text)
        return tl::unexpected(dataKey ? text.error() : dataKey.error());
    return keyFromRecovery(*text)
        .and_then([&](const crypto::SecretKey& key) {
            return crypto::Sealer{key}.seal(dataKey->view(), "recovery/wrapped_key/1");
        })
        .and_then([&](const QByteArray& wrapped) {
            return database.run(
                u"INSERT INTO recovery (only_row, wrapped_key) VALUES (1, ?)"_s, wrapped);
        })
        .and_then([&](qint64) { return Session::make({}, std::move(*dataKey)); })
        .and_then([&](const std::shared_ptr<const Session>& session) {
            return addAccount(database, *session, first, password, cost, now);
        })
        .map([&](AccountId) { return *text; });
}

Result<std::vector<Account>> signInNames(Database& database)
{
    return database.all(selectAccounts + u"WHERE disabled = 0 ORDER BY name"_s, readAccount);
}

Result<std::vector<Account>> accounts(Database& database)
{
    return database.all(selectAccounts + u"ORDER BY name"_s, readAccount);
}

Result<SignIn> signIn(Database& database, const QString& name, const QString& password, Instant now)
{
    using Reason = SignInRefused::Reason;
    const auto found = database.first(selectCredentials, readCredentials, name);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return SignIn{
            SignInRefused{.reason = Reason::UnknownName, .triesLeft = 0, .lockedUntil = {}}};
    const Credentials& account = **found;
    if (account.account.disabled)
        return SignIn{SignInRefused{.reason = Reason::Disabled, .triesLeft = 0, .lockedUntil = {}}};
    if (account.lockedUntil && now < *account.lockedUntil)
        return SignIn{SignInRefused{
            .reason = Reason::Locked, .triesLeft = 0, .lockedUntil = account.lockedUntil}};
    auto key = unwrap(account, password);
    if (key)
        return welcome(database, account, std::move(*key));
    if (key.error().code != Error::Code::WrongPassword)
        return tl::unexpected(key.error());
    return countFailure(database, account, now);
}

Result<AccountId> addAccount(Database& database, const Session& session, Account account,
    const QString& password, const crypto::PasswordCost& cost, Instant now)
{
    account.name = account.name.trimmed();
    if (account.name.isEmpty())
        return failure(Error::Code::InvalidInput, u"an account needs a name"_s);
    const auto taken = database.first(selectCredentials, readCredentials, account.name);
    if (!taken || *taken)
        return taken ? failure(Error::Code::InvalidInput, u"the account name is taken"_s)
                     : tl::unexpected(taken.error());
    account.id = AccountId{uuid7(now)};
    return wrap(session.dataKey(), account.id, password, cost)
        .and_then(
            [&](const Wrapped& wrapped) { return insert(database, account, wrapped, cost, now); })
        .map([&] { return account.id; });
}

Result<> changeAccount(Database& database, const Account& account)
{
    return database
        .run(u"UPDATE accounts SET person = ?, display_name = ?, roles = ?, department = ?, "
             u"place_code = ?, desk = ?, "
             "disabled = ? WHERE account_id = ?"_s,
            account.person, account.displayName, rolesText(account.roles), account.department,
            account.placeCode, account.window, account.disabled ? 1 : 0, account.id)
        .and_then([](qint64 changed) -> Result<> {
            if (changed == 0)
                return failure(Error::Code::NotFound, u"account"_s);
            return {};
        });
}

Result<> changePassword(Database& database, const Session& session, const QString& oldPassword,
    const QString& newPassword, const crypto::PasswordCost& cost, Instant now)
{
    return database.one(u"account", selectCredentials, readCredentials, session.account().name)
        .and_then([&](const Credentials& found) { return unwrap(found, oldPassword); })
        .and_then([&](const crypto::SecretKey& key) {
            return setPassword(database, key, session.account().id, newPassword, cost, now);
        });
}

Result<> recoverAccount(Database& database, const QString& recoveryKey, const QString& name,
    const QString& newPassword, const crypto::PasswordCost& cost, Instant now)
{
    const auto key = keyFromRecovery(recoveryKey);
    if (!key)
        return failure(Error::Code::WrongPassword, key.error().detail);
    const auto wrapped = database.one(u"recovery", u"SELECT wrapped_key FROM recovery"_s,
        [](const Row& row) { return row.bytes(u"wrapped_key"); });
    if (!wrapped)
        return tl::unexpected(wrapped.error());
    const auto opened = crypto::Sealer{*key}.open(*wrapped, "recovery/wrapped_key/1");
    if (!opened)
        return failure(Error::Code::WrongPassword, u"the recovery key is not this profile's"_s);
    const auto dataKey = crypto::SecretKey::fromBytes(*opened);
    return database.one(u"account", selectCredentials, readCredentials, name)
        .and_then([&](const Credentials& found) {
            return setPassword(database, *dataKey, found.account.id, newPassword, cost, now);
        });
}

} // namespace yichuang::store
