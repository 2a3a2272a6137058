// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/simclient.h"

#include "models/crypto/certificate.h"
#include "models/crypto/digest.h"
#include "models/crypto/request.h"
#include "models/desk/assessment.h"
#include "models/desk/projector.h"
#include "models/desk/settlement.h"
#include "models/store/accounts.h"
#include "models/store/caselist.h"
#include "models/store/device.h"
#include "models/sync/repaircalls.h"
#include "tests/support/caseacts.h"
#include "tests/support/caseevents.h"

namespace yichuang::sim {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList people{u"G1001"_s, u"G2001"_s, u"G3001"_s};

} // namespace

bool SimDisk::refuses()
{
    if (untilTrouble < 0)
        return false;
    if (untilTrouble > 0) {
        --untilTrouble;
        return false;
    }
    if (--failing >= 0)
        return true;
    untilTrouble = -1;
    failing = 0;
    return false;
}

struct SimClient::Running
{
    std::unique_ptr<store::Store> store;
    std::shared_ptr<const store::Session> session;
    std::vector<std::unique_ptr<desk::Desk>> desks;
    std::unique_ptr<sync::StorePort> port;
    std::unique_ptr<sync::SyncDriver> driver;
};

SimClient::SimClient(QString profile, const catalogue::Catalogue& catalogue, SimNet& net,
    const WorldTime& time, Dice& dice)
    : clock(time)
    , m_profile(std::move(profile))
    , m_rules{std::make_shared<const catalogue::Catalogue>(catalogue), test::builtInCalendar()}
    , m_net(net)
    , m_dice(dice)
{
}

SimClient::~SimClient() = default;

void SimClient::enrol(SimCity& city, const QString& division)
{
    m_deviceId = DeviceId{uuid7(clock.now())};
    m_place = {division.leftJustified(12, u'0'), u"便民服务点"_s};
    const auto key = sure(crypto::PrivateKey::generate());
    platform::Call call;
    call.method = u"POST"_s;
    call.path = u"/sync/v1/devices"_s;
    call.body = wire::toBytes(wire::EnrolmentRequest{.code = sure(city.newCode(division)),
        .deviceId = m_deviceId,
        .deviceName = u"窗口"_s,
        .certificateRequest = sure(crypto::createRequest(key, u"窗口"_s))});
    const auto answer
        = sure(wire::enrolmentAnswerFromBytes(city.serve(std::move(call), std::nullopt).body));
    const sync::EnrolmentResult result{.enrolment = {.platform = QUrl{u"https://city:8443"_s},
                                           .caCertificate = answer.caCertificate,
                                           .certificate = answer.certificate,
                                           .privateKey = sure(key.toPem()),
                                           .receiptKey = answer.receiptKey},
        .answer = answer};
    start();
    const auto kept = m_running->store->writeAndWait([&](store::Database& database) {
        return sync::keepEnrolment(database, *m_running->session, result);
    });
    if (!kept)
        qFatal("%s", qPrintable(kept.error().detail));
    kill();
    start();
}

void SimClient::start()
{
    disk.untilTrouble = -1;
    auto running = std::make_unique<Running>();
    running->store = sure(
        store::Store::open(m_profile, clock, [this](QStringView) { return disk.refuses(); }));
    const auto answer = sure(running->store->writeAndWait([&](store::Database& database) {
        return store::signIn(database, account(), password(), clock.now());
    }));
    running->session = std::get<std::shared_ptr<const store::Session>>(answer);
    for (int person = 0; person < people.size(); ++person)
        running->desks.push_back(std::make_unique<desk::Desk>(
            *running->store, running->session, m_rules, seat(person), clock));
    running->port
        = std::make_unique<sync::StorePort>(*running->store, running->session, projector(), clock);
    running->driver = std::make_unique<sync::SyncDriver>(
        *running->port,
        [this](const sync::Enrolment& enrolment) -> Result<std::unique_ptr<sync::Transport>> {
            return line(enrolment);
        },
        clock, listener(), [this] { return m_dice.part(); });
    m_running = std::move(running);
    wakeAt = Millis{0};
}

std::unique_ptr<sync::Transport> SimClient::line(const sync::Enrolment& enrolment)
{
    const platform::Presented certificate{
        toText(m_deviceId), sure(crypto::readCertificate(enrolment.certificate)).serial};
    return std::make_unique<SimLine>(
        m_net, weather, certificate, [this] { m_timesTold.push_back(readingOf(clock)); });
}

QString SimClient::takeLease()
{
    const auto here = cases();
    const auto identity = m_running->port->identity();
    if (here.empty() || !identity)
        return u"has no case to decide on"_s;
    const CaseId id = here.at(static_cast<std::size_t>(m_dice.below(int(here.size()))));
    const auto lease = sync::askLease(*line(*identity->enrolment), id, {});
    if (!lease)
        return u"gets no lease: "_s + lease.error().problem.code;
    if (const auto kept = m_running->port->recordLease(*lease); !kept)
        return u"cannot keep its lease"_s;
    return u"takes the lease, epoch %1"_s.arg(lease->epoch);
}

void SimClient::kill()
{
    m_running.reset();
    wakeAt.reset();
}

sync::SyncStep SimClient::turn()
{
    auto step = m_running->driver->advance();
    const auto* rest = std::get_if<sync::Rest>(&step);
    // The driver counts from the machine's start, the world from the beginning of the run.
    wakeAt = rest == nullptr ? clock.monotonic() + Millis{1} : rest->until.value_or(Millis::max());
    return step;
}

void SimClient::wake(sync::WakeReason reason)
{
    m_running->driver->wake(reason);
    wakeAt = Millis{0};
}

QString SimClient::act()
{
    const auto here = cases();
    const bool opens = here.empty() || m_dice.chance(0.25);
    const CaseId id
        = opens ? CaseId{} : here.at(static_cast<std::size_t>(m_dice.below(int(here.size()))));
    const auto outcome = opens ? open() : goOn(id);
    if (!outcome)
        return u"failed: "_s + toText(outcome.error().code) + u' ' + outcome.error().detail;
    if (const auto* refusal = std::get_if<cases::Refusal>(&*outcome))
        return u"not allowed: "_s + toText(*refusal);
    const auto& recorded = std::get<desk::Recorded>(*outcome);
    remember(recorded.c.id);
    wake(sync::WakeReason::NewRecord);
    return u"recorded on "_s + recorded.c.received.number + u", now "_s
        + cases::toText(recorded.c.state);
}

Result<desk::Outcome> SimClient::open()
{
    const catalogue::Item* item = m_rules.catalogue->latest(test::sampleItem().code);
    desk::Intake intake;
    intake.itemCode = item->code;
    intake.applicant = test::samplePerson();
    // Some ask twice, at one desk or at two.
    intake.applicant.person.document = cases::IdentityDocument::Passport;
    intake.applicant.person.number = u"E%1"_s.arg(m_opened++ / 2);
    intake.papers = desk::emptyPapers(*item);
    for (cases::PaperEntry& paper : intake.papers) {
        paper.state = cases::PaperState::Present;
        paper.originals = 1;
    }
    std::optional<cases::Payload> then;
    if (m_dice.chance(0.5))
        then = cases::Accepted{u"安市监受字〔2026〕第1号"_s};
    return m_running->desks.front()->open(intake, then).result();
}

Result<desk::Outcome> SimClient::goOn(const CaseId& id)
{
    auto& desk = *m_running->desks.at(static_cast<std::size_t>(m_dice.below(int(people.size()))));
    const auto file = desk.caseFile(id).result();
    if (!file)
        return tl::unexpected(file.error());
    if (const auto settled = settleTwin(file->c, desk))
        return *settled;
    const auto payload = nextPayload(file->c);
    if (!m_dice.chance(0.2))
        return desk.act(id, payload).result();
    QByteArray content(1 + m_dice.below(200'000), static_cast<char>(m_dice.below(256)));
    for (qsizetype i = 0; i < content.size(); i += 997)
        content[i] = static_cast<char>(m_dice.below(256));
    auto outcome = desk.act(id, payload, {desk::Scan{content, u"image/jpeg"_s, 1, 1}}).result();
    if (outcome && std::holds_alternative<desk::Recorded>(*outcome))
        m_scans.insert({crypto::sha256(content), content});
    return outcome;
}

/// A chief who looks at his own case alone decides on a request that is open elsewhere too.
std::optional<Result<desk::Outcome>> SimClient::settleTwin(const cases::Case& c, desk::Desk& desk)
{
    const auto open = std::ranges::find_if(
        c.twins, [](const cases::TwinOnCase& twin) { return !twin.decided; });
    if (open == c.twins.end() || !cases::isBeforeDecision(c.state) || !m_dice.chance(0.4))
        return std::nullopt;
    using cases::ConflictChoice;
    const std::array choices{
        ConflictChoice::ThisStands, ConflictChoice::OtherStands, ConflictChoice::BothStand};
    return desk::settle(*m_running->store, m_running->session, desk,
        {.event = open->note,
            .choice = choices.at(static_cast<std::size_t>(m_dice.below(choices.size()))),
            .reason = u"申请人说明"_s})
        .result();
}

cases::Payload SimClient::nextPayload(const cases::Case& c)
{
    if (m_dice.chance(0.6)) {
        switch (c.state) {
        case cases::CaseState::Received:
            return cases::Accepted{u"安市监受字〔2026〕第1号"_s};
        case cases::CaseState::Accepted:
            return cases::ReviewAssigned{u"G2001"_s, u"张文海"_s};
        case cases::CaseState::Reviewing:
            return test::opinion();
        case cases::CaseState::Approving:
            return test::grant();
        default:
            return cases::Noted{u"电话已通知"_s, cases::NoteKind::CollectMessage};
        }
    }
    static const auto all = [] {
        auto payloads = test::onePayloadOfEachKind();
        std::erase_if(payloads, [](const cases::Payload& one) { // settle() knows what to settle
            return std::holds_alternative<cases::ConflictResolved>(one);
        });
        return payloads;
    }();
    return all.at(static_cast<std::size_t>(m_dice.below(static_cast<int>(all.size()))));
}

void SimClient::remember(const CaseId& id)
{
    struct Made
    {
        EventId id;
        QByteArray hash;
    };
    const auto made = sure(m_running->store->readAndWait([&](store::Database& database) {
        return database.all(
            u"SELECT event_id, hash FROM events WHERE case_id = ? AND device_id = ?"_s,
            [](const store::Row& row) {
                return Made{row.id<EventId>(u"event_id"), row.bytes(u"hash")};
            },
            id, m_deviceId);
    }));
    for (const Made& one : made)
        m_made.insert({toText(one.id), one.hash});
}

store::Store& SimClient::store() const { return *m_running->store; }

const store::Session& SimClient::session() const { return *m_running->session; }

sync::SyncFacts SimClient::facts() const { return m_running->driver->facts(); }

std::vector<CaseId> SimClient::cases() const
{
    return sure(m_running->store->readAndWait([](store::Database& database) {
        return database.all(u"SELECT case_id FROM cases ORDER BY case_row"_s,
            [](const store::Row& row) { return row.id<CaseId>(u"case_id"); });
    }));
}

std::vector<store::StoredEvent> SimClient::events(const CaseId& id) const
{
    return sure(m_running->store->readAndWait([&](store::Database& database) {
        return store::eventsOf(database, *m_running->session, id);
    }));
}

store::Projector SimClient::projector() const { return desk::projector(m_rules, {}); }

void SimClient::problem(const wire::Problem& problem)
{
    m_problems.append(problem.code + u' ' + problem.detail);
    if (m_problems.size() > 5)
        m_problems.removeFirst();
}

desk::Seat SimClient::seat(const int person) const
{
    using cases::Role;
    return {.place = m_place,
        .window = u"3号窗口"_s,
        .telephone = {},
        .account = account(),
        .person = people.at(person),
        .name = people.at(person),
        .roles = {Role::FrontClerk, Role::Reviewer, Role::ChiefRepresentative, Role::Head,
            Role::Participant, Role::Superior, Role::Cashier, Role::ExitClerk, Role::Archivist},
        .department = {},
        .hall = {}};
}

} // namespace yichuang::sim
