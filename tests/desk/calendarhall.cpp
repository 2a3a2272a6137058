// SPDX-License-Identifier: Apache-2.0
#include "tests/desk/calendarhall.h"

#include "models/desk/profilerules.h"
#include "models/desk/projector.h"
#include "models/store/device.h"
#include "models/store/eventlog.h"
#include "models/store/summaries.h"
#include "tests/support/caseevents.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::test {
namespace {

const QString placeCode = u"621102000000"_s;
const QString password = u"counter-3"_s;
constexpr crypto::PasswordCost cheap{.passes = 1, .memoryKib = 8};

template <typename T>
T wanted(Result<T> result)
{
    if (!result)
        qFatal(
            "%s: %s", qPrintable(toText(result.error().code)), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

store::Account accountOf(Person person)
{
    const auto account
        = [](const QString& name, const QString& number, const QString& shown, cases::Role role) {
              return store::Account{.name = name,
                  .person = number,
                  .displayName = shown,
                  .roles = {role},
                  .placeCode = placeCode,
                  .window = u"3号窗口"_s};
          };
    using cases::Role;
    switch (person) {
    case Person::Clerk:
        return account(u"malijuan"_s, u"G1001"_s, u"马丽娟"_s, Role::FrontClerk);
    case Person::Reviewer:
        return account(u"zhangwenhai"_s, u"G1002"_s, u"张文海"_s, Role::Reviewer);
    case Person::Administrator:
        return account(u"gaoming"_s, u"G1006"_s, u"高明"_s, Role::Administrator);
    case Person::AdministratorAgain:
        return account(u"gaoming2"_s, u"G1006"_s, u"高明"_s, Role::ChiefRepresentative);
    case Person::ChiefRepresentative:
        return account(u"lijianguo"_s, u"G1003"_s, u"李建国"_s, Role::ChiefRepresentative);
    }
    Q_UNREACHABLE();
}

Result<> makeProfile(store::Database& database, Instant now)
{
    const auto key = store::createProfile(database, accountOf(Person::Clerk), password, cheap, now);
    if (!key)
        return tl::unexpected(key.error());
    const auto answer = store::signIn(database, accountOf(Person::Clerk).name, password, now);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto session = std::get<std::shared_ptr<const store::Session>>(*answer);
    for (const Person person :
        {Person::Administrator, Person::AdministratorAgain, Person::ChiefRepresentative}) {
        const auto added
            = store::addAccount(database, *session, accountOf(person), password, cheap, now);
        if (!added)
            return tl::unexpected(added.error());
    }
    return store::saveDevice(database, *session,
        {.id = DeviceId{uuid7(now)},
            .placeCode = placeCode,
            .placeName = u"安定区政务服务大厅"_s,
            .terminal = 1});
}

desk::Intake completeForm(const catalogue::Item& item)
{
    desk::Intake intake;
    intake.itemCode = item.code;
    intake.applicant = samplePerson();
    if (std::ranges::find(item.serviceObjects, catalogue::ServiceObject::Person)
        == item.serviceObjects.end()) {
        intake.applicant.kind = cases::ApplicantKind::Organisation;
        intake.applicant.creditCode = u"91621102MA00000156"_s;
    }
    intake.papers = desk::emptyPapers(item);
    for (cases::PaperEntry& paper : intake.papers) {
        paper.state = cases::PaperState::Present;
        paper.originals = 1;
    }
    return intake;
}

} // namespace

QByteArray inventedYearFile()
{
    return R"({
  "year": 2027,
  "notice": {"number": "invented for a test", "published": "2026-12-22"},
  "holidays": [{"name": "元旦", "from": "2027-01-01", "to": "2027-01-05"}],
  "makeupWorkdays": ["2027-01-09"]
}
)";
}

calendar::CalendarYear inventedYear()
{
    return wanted(calendar::calendarYearFromJson(inventedYearFile(), 2027));
}

CalendarHall::CalendarHall(const QString& folder)
    : CalendarHall(folder, FixedClock{"2026-12-21 10:00"}.now())
{
}

CalendarHall::CalendarHall(const QString& folder, Instant now)
    : clock(now)
    , m_store(wanted(store::Store::open(folder, clock)))
{
    const bool ready = wanted(m_store->readAndWait([](store::Database& database) -> Result<int> {
        return store::hasAccounts(database).map([](bool has) { return has ? 1 : 0; });
    })) == 1;
    if (!ready)
        wanted(m_store->writeAndWait(
            [now = clock.now()](store::Database& database) { return makeProfile(database, now); }));
    m_session = signIn(Person::Clerk);
    m_rules = std::make_shared<desk::LiveRules>(wanted(m_store->readAndWait(
        [](store::Database& database) { return desk::profileRuleBook(database); })));
}

std::shared_ptr<const store::Session> CalendarHall::signIn(Person person)
{
    const auto answer
        = wanted(m_store->writeAndWait([person, now = clock.now()](store::Database& database) {
              return store::signIn(database, accountOf(person).name, password, now);
          }));
    return std::get<std::shared_ptr<const store::Session>>(answer);
}

desk::Seat CalendarHall::seat(Person person) const
{
    const store::Account account = accountOf(person);
    return {.place = {placeCode, u"安定区政务服务大厅"_s},
        .window = account.window,
        .account = account.name,
        .person = account.person,
        .name = account.displayName,
        .roles = account.roles,
        .hall = {.divisionName = u"安定区"_s}};
}

desk::Desk CalendarHall::desk()
{
    return desk::Desk{*m_store, m_session, m_rules, seat(Person::Clerk), clock};
}

std::unique_ptr<desk::CalendarDesk> CalendarHall::calendar(Person person)
{
    return std::make_unique<desk::CalendarDesk>(
        *m_store, signIn(person), m_rules, seat(person), clock);
}

CaseId CalendarHall::accept(int promisedDays)
{
    const auto catalogue = m_rules->now().catalogue;
    for (const catalogue::Item* item : catalogue->itemsOn(clock.today())) {
        if (item->level != catalogue::Level::County || !item->promised
            || item->promised->count() != promisedDays
            || item->initiation != catalogue::Initiation::OnApplication)
            continue;
        const auto outcome
            = wanted(desk().open(completeForm(*item), cases::Payload{cases::Accepted{}}).result());
        if (const auto* recorded = std::get_if<desk::Recorded>(&outcome))
            return recorded->c.id;
    }
    qFatal("no item with a promise of %d days", promisedDays);
}

void CalendarHall::print(CaseId id)
{
    const auto outcome = wanted(
        desk()
            .recordPrinted(id, documents::DocumentKind::AcceptanceNotice, {}, QByteArray(32, 'x'))
            .result());
    if (const auto* refusal = std::get_if<cases::Refusal>(&outcome))
        qFatal("%s", qPrintable(cases::toText(*refusal)));
}

void CalendarHall::withdraw(CaseId id)
{
    act(id, Person::Clerk, cases::Withdrawn{u"不再经营"_s, true});
}

void CalendarHall::act(CaseId id, Person person, const cases::Payload& payload)
{
    desk::Desk desk{*m_store, m_session, m_rules, seat(person), clock};
    const auto outcome = wanted(desk.act(id, payload).result());
    if (const auto* refusal = std::get_if<cases::Refusal>(&outcome))
        qFatal("%s", qPrintable(cases::toText(*refusal)));
}

cases::CaseSummary CalendarHall::row(CaseId id)
{
    return wanted(m_store->readAndWait(
        [&](store::Database& database) { return store::summaryOf(database, *m_session, id); }));
}

cases::CaseSummary CalendarHall::replayed(CaseId id)
{
    const auto project = desk::projector(m_rules, {});
    return wanted(m_store->readAndWait([&](store::Database& database) {
        return store::eventsOf(database, *m_session, id).and_then(project);
    })).summary;
}

std::vector<cases::DeadlineMoved> CalendarHall::movesOf(CaseId id)
{
    const auto events = wanted(m_store->readAndWait([&](store::Database& database) {
        return store::eventsToReplay(database, *m_session, id);
    }));
    std::vector<cases::DeadlineMoved> moves;
    for (const cases::CaseEvent& event : events) {
        if (const auto* moved = std::get_if<cases::DeadlineMoved>(&event.payload))
            moves.push_back(*moved);
    }
    return moves;
}

qint64 CalendarHall::chainLength()
{
    return wanted(m_store->readAndWait([&](store::Database& database) -> Result<qint64> {
        return store::device(database, *m_session).and_then([&](const store::Device& device) {
            return store::verifyDeviceChain(database, *m_session, device.id);
        });
    }));
}

} // namespace yichuang::test
