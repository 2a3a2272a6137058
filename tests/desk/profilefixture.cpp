// SPDX-License-Identifier: Apache-2.0
#include "tests/desk/profilefixture.h"

#include "models/store/device.h"

namespace yichuang::test {

Profile::Profile(const Clock& clock, const QString& placeCode, std::optional<int> terminal)
    : m_store(store::Store::open(m_folder.filePath(QStringLiteral("profile")), clock).value())
{
    const crypto::PasswordCost cheap{.passes = 1, .memoryKib = 8};
    const QString password = QStringLiteral("counter-3");
    const store::Account clerk{.name = QStringLiteral("malijuan"),
        .person = QStringLiteral("G1001"),
        .displayName = QStringLiteral("马丽娟"),
        .roles = {cases::Role::FrontClerk},
        .placeCode = placeCode,
        .window = QStringLiteral("3号窗口")};
    m_store
        ->writeAndWait([&](store::Database& database) {
            return store::createProfile(database, clerk, password, cheap, clock.now());
        })
        .value();
    const auto answer = m_store->writeAndWait([&](store::Database& database) {
        return store::signIn(database, clerk.name, password, clock.now());
    });
    m_session = std::get<std::shared_ptr<const store::Session>>(answer.value());
    const store::Device device{.id = DeviceId{uuid7(clock.now())},
        .placeCode = placeCode,
        .placeName = QStringLiteral("大厅"),
        .terminal = terminal};
    const auto saved = m_store->writeAndWait(
        [&](store::Database& database) { return store::saveDevice(database, *m_session, device); });
    if (!saved)
        qFatal("%s", qPrintable(saved.error().detail));
}

} // namespace yichuang::test
