// SPDX-License-Identifier: Apache-2.0
#include "hallprofile.h"

#include "models/base/clock.h"
#include "models/desk/workplace.h"
#include "models/store/accounts.h"
#include "models/store/device.h"
#include "models/store/store.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::test {
namespace {

constexpr crypto::PasswordCost cheap{.passes = 1, .memoryKib = 8};

const desk::Workplace workplace{.hall = {.divisionName = u"安定区"_s,
                                    .complaintPhone = u"12345"_s,
                                    .supervisionPhone = u"0932-8217143"_s,
                                    .reconsiderationOrgan = u"安定区人民政府"_s,
                                    .court = u"安定区人民法院"_s},
    .telephone = u"0932-8228865"_s};

Result<> fill(store::Database& database, const QString& placeCode, const QString& placeName,
    const std::vector<HallPerson>& people)
{
    const SystemClock clock;
    if (const auto saved = desk::saveWorkplace(database, workplace); !saved)
        return saved;
    std::shared_ptr<const store::Session> session;
    for (const HallPerson& one : people) {
        const store::Account account{.name = one.account,
            .person = one.person,
            .displayName = one.account,
            .roles = one.roles,
            .placeCode = placeCode,
            .window = u"3号窗口"_s};
        if (session) {
            if (const auto added
                = store::addAccount(database, *session, account, hallPassword, cheap, clock.now());
                !added)
                return tl::unexpected(added.error());
            continue;
        }
        if (const auto key
            = store::createProfile(database, account, hallPassword, cheap, clock.now());
            !key)
            return tl::unexpected(key.error());
        const auto answer = store::signIn(database, account.name, hallPassword, clock.now());
        if (!answer)
            return tl::unexpected(answer.error());
        session = std::get<std::shared_ptr<const store::Session>>(*answer);
    }
    return store::saveDevice(database, *session,
        {.id = DeviceId{uuid7(clock.now())},
            .placeCode = placeCode,
            .placeName = placeName,
            .terminal = 1});
}

} // namespace

void makeHallProfile(const QString& folder, const QString& placeCode, const QString& placeName,
    const std::vector<HallPerson>& people)
{
    const SystemClock clock;
    const auto store = store::Store::open(folder, clock).value();
    const auto made = store->writeAndWait(
        [&](store::Database& database) { return fill(database, placeCode, placeName, people); });
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
}

} // namespace yichuang::test
