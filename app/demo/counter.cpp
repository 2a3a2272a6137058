// SPDX-License-Identifier: Apache-2.0
#include "app/demo/counter.h"

#include "models/desk/centralsettings.h"
#include "models/desk/profilerules.h"
#include "models/desk/projector.h"
#include "models/store/accounts.h"
#include "models/store/caselist.h"
#include "models/store/device.h"
#include "models/sync/pocotransport.h"
#include "models/wire/problem.h"

#include <utility>

namespace yichuang::demo {
namespace {

/// A run of a day needs a few dozen; more means that it goes in circles.
constexpr int mostSteps = 2000;

struct Place
{
    store::Device device;
    desk::Workplace workplace;
};

Result<Place> readPlace(store::Database& database, const store::Session& session)
{
    const auto device = store::device(database, session);
    if (!device)
        return tl::unexpected(device.error());
    return desk::workplaceAt(database, device->placeCode)
        .map([&](const desk::Workplace& workplace) {
            return Place{*device, workplace};
        });
}

} // namespace

class Counter::Listener final : public sync::SyncListener
{
public:
    void stateChanged(const sync::SyncChipState&) override { }
    void caseConfirmed(const CaseId&) override { }
    void casesChanged(const std::vector<CaseId>&) override { }
    void problem(const wire::Problem& problem) override { m_last = problem.title; }
    void packageTaken(const QString&) override { m_package = true; }

    QString m_last;
    bool m_package{false};
};

Result<std::unique_ptr<Counter>> Counter::open(const QString& folder, const QString& account,
    const QString& password, const desk::RuleBook& rules, const Clock& clock)
{
    auto store = store::Store::open(folder, clock);
    if (!store)
        return tl::unexpected(store.error());
    const auto signedIn
        = (*store)->writeAndWait([&clock, account, password](store::Database& database) {
              return store::signIn(database, account, password, clock.now());
          });
    if (!signedIn)
        return tl::unexpected(signedIn.error());
    const auto* session = std::get_if<std::shared_ptr<const store::Session>>(&*signedIn);
    if (session == nullptr)
        return failure(Error::Code::WrongPassword, account);
    const auto place = (*store)->readAndWait(
        [session = *session](store::Database& database) { return readPlace(database, *session); });
    if (!place)
        return tl::unexpected(place.error());
    const desk::Seat seat = desk::seatOf((*session)->account(), place->device, place->workplace);
    auto live = std::make_shared<desk::LiveRules>(rules);
    const auto fresh = (*store)->readAndWait(
        [live](store::Database& database) { return desk::refresh(database, *live); });
    if (!fresh)
        return tl::unexpected(fresh.error());
    return std::unique_ptr<Counter>{new Counter{std::move(*store), *session, live, seat, clock}};
}

Counter::Counter(std::unique_ptr<store::Store> store, std::shared_ptr<const store::Session> session,
    std::shared_ptr<desk::LiveRules> rules, desk::Seat seat, const Clock& clock)
    : m_store(std::move(store))
    , m_session(std::move(session))
    , m_desk(std::make_unique<desk::Desk>(*m_store, m_session, rules, seat, clock))
    , m_calendar(std::make_unique<desk::CalendarDesk>(*m_store, m_session, rules, seat, clock))
    , m_clock(clock)
    , m_port(std::make_unique<sync::StorePort>(
          *m_store, m_session, desk::projector(rules, seat.policy), clock))
    , m_listener(std::make_shared<Listener>())
{
}

Result<> Counter::connectTo(const QString& address)
{
    m_driver.reset();
    return m_store->writeAndWait(
        [session = m_session, address](store::Database& database) -> Result<> {
            auto device = store::device(database, *session);
            if (!device)
                return tl::unexpected(device.error());
            if (device->platformUrl == address)
                return {};
            device->platformUrl = address;
            return store::saveDevice(database, *session, *device);
        });
}

Result<> Counter::sync()
{
    if (!m_driver)
        m_driver = std::make_unique<sync::SyncDriver>(
            *m_port, sync::PocoTransport::forEnrolment, m_clock, *m_listener, [] { return 0.5; });
    m_listener->m_last.clear();
    m_driver->wake(sync::WakeReason::ByHand);
    for (int step = 0; step < mostSteps; ++step) {
        const bool resting = std::holds_alternative<sync::Rest>(m_driver->advance());
        if (std::exchange(m_listener->m_package, false)) {
            if (const auto used = m_calendar->takePackages().result(); !used)
                return tl::unexpected(used.error());
        } else if (resting) {
            break;
        }
    }
    const sync::SyncFacts& facts = m_driver->facts();
    if (facts.setAside || facts.setAsideRecords > 0)
        return failure(Error::Code::Refused, m_listener->m_last);
    if (facts.waiting > 0 || facts.contact != sync::Contact::Reached)
        return failure(Error::Code::Network, m_listener->m_last);
    return {};
}

Result<std::vector<store::CaseRow>> Counter::cases(int limit)
{
    return m_store->readAndWait(
        [session = m_session, today = m_clock.today(), limit](store::Database& database) {
            return store::receivedCases(
                database, *session, {}, store::Span::All, today, std::nullopt, limit);
        });
}

} // namespace yichuang::demo
