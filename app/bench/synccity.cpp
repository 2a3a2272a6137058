// SPDX-License-Identifier: Apache-2.0
#include "app/bench/synccity.h"

#include "app/bench/samplestore.h"
#include "models/base/canonicaljson.h"
#include "models/desk/workplace.h"
#include "models/store/accounts.h"
#include "models/sync/pocotransport.h"

namespace yichuang::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString placeName = u"安定区政务服务大厅"_s;
constexpr int casesOfTransaction = 1000;

/// A transport that says how often it was asked.
class Counted final : public sync::Transport
{
public:
    Counted(std::unique_ptr<sync::Transport> line, std::shared_ptr<int> count)
        : m_line(std::move(line))
        , m_count(std::move(count))
    {
    }
    [[nodiscard]] Result<sync::Reply> send(const sync::Request& request) override
    {
        ++*m_count;
        return m_line->send(request);
    }
    void begin(const sync::Request& request) override
    {
        ++*m_count;
        m_line->begin(request);
    }
    [[nodiscard]] Result<sync::Reply> finish() override { return m_line->finish(); }
    void abandon() override { m_line->abandon(); }
    [[nodiscard]] Result<> probe() override { return m_line->probe(); }
    void cancel() override { m_line->cancel(); }

private:
    std::unique_ptr<sync::Transport> m_line;
    std::shared_ptr<int> m_count;
};

} // namespace

Result<std::unique_ptr<SyncCity>> SyncCity::make(const QString& database)
{
    auto law = platform::loadBuiltInLaw();
    if (!law)
        return tl::unexpected(law.error());
    auto rules = desk::builtInRuleBook();
    if (!rules)
        return tl::unexpected(rules.error());
    std::unique_ptr<SyncCity> city{new SyncCity{*std::move(law), *std::move(rules)}};
    auto server = platform::Server::create(
        {.folder = city->m_folder.path(), .database = database, .log = {}}, city->m_law.judge,
        city->m_law.packages, city->m_clock);
    if (!server)
        return tl::unexpected(server.error());
    city->m_server = *std::move(server);
    return city->m_server->start().map([&] { return std::move(city); });
}

Result<sync::EnrolmentResult> SyncCity::enrol(const QString& name) const
{
    return m_server->newCode(measuredPlace, placeName).and_then([&](const QString& code) {
        return sync::enrol({.platform = QUrl{m_server->address()},
                               .code = code,
                               .deviceId = DeviceId{uuid7(m_clock.now())},
                               .deviceName = name,
                               .privateKey = {}},
            m_clock);
    });
}

Result<std::unique_ptr<SyncWindow>> SyncWindow::make(
    const SyncCity& city, const QString& name, const QString& address)
{
    auto enrolled = city.enrol(name);
    if (!enrolled)
        return tl::unexpected(enrolled.error());
    if (!address.isEmpty())
        enrolled->enrolment.platform = QUrl{address};
    std::unique_ptr<SyncWindow> window{new SyncWindow{city.rules()}};
    return window->makeProfile(*enrolled).map([&] { return std::move(window); });
}

Result<> SyncWindow::makeProfile(const sync::EnrolmentResult& enrolled)
{
    auto opened = store::Store::open(m_folder.filePath(u"profile"_s), m_clock);
    if (!opened)
        return tl::unexpected(opened.error());
    m_store = *std::move(opened);
    const store::Account clerk{.name = sampleAccount,
        .person = u"0412"_s,
        .displayName = u"张敏"_s,
        .roles = {cases::Role::FrontClerk},
        .placeCode = measuredPlace,
        .window = u"3号窗口"_s};
    // The password hash is not measured, so it may be cheap.
    constexpr crypto::PasswordCost cheap{.passes = 1, .memoryKib = 8};
    const auto created = m_store->writeAndWait([&](store::Database& database) {
        return store::createProfile(database, clerk, samplePassword, cheap, m_clock.now());
    });
    const auto answer = m_store->writeAndWait([&](store::Database& database) {
        return store::signIn(database, sampleAccount, samplePassword, m_clock.now());
    });
    if (!created || !answer)
        return tl::unexpected(created ? answer.error() : created.error());
    m_session = std::get<std::shared_ptr<const store::Session>>(*answer);
    m_device = enrolled.answer.deviceId;
    m_terminal = enrolled.answer.terminal;
    const auto kept = m_store->writeAndWait([&](store::Database& database) {
        return sync::keepEnrolment(database, *m_session, enrolled);
    });
    if (!kept)
        return kept;
    m_port = std::make_unique<sync::StorePort>(*m_store, m_session, m_projector, m_clock);
    reconnect();
    return {};
}

std::shared_ptr<const int> SyncWindow::reconnect()
{
    const auto count = std::make_shared<int>(0);
    const auto counted = [count](const sync::Enrolment& enrolment) {
        return sync::PocoTransport::forEnrolment(enrolment).map(
            [&](std::unique_ptr<sync::Transport> line) -> std::unique_ptr<sync::Transport> {
                return std::make_unique<Counted>(std::move(line), count);
            });
    };
    m_driver
        = std::make_unique<sync::SyncDriver>(*m_port, counted, m_clock, *this, [] { return 0.0; });
    m_driver->workAhead();
    return count;
}

Result<> SyncWindow::receive(int count)
{
    for (const int end = m_received + count; m_received < end;) {
        const int next = std::min(end, m_received + casesOfTransaction);
        auto saved = m_store->writeAndWait([&](store::Database& database) -> Result<> {
            for (; m_received < next; ++m_received) {
                auto event = receiptOf(m_rules, m_terminal, m_received, m_clock.now());
                event.deviceId = m_device;
                const auto folded = m_projector({{.event = event}});
                if (!folded)
                    return tl::unexpected(folded.error());
                const auto recorded
                    = store::appendEvent(database, *m_session, event, folded->summary);
                if (!recorded)
                    return tl::unexpected(recorded.error());
                m_jsonBytes += canonicalJson(toJson(*recorded)).value_or(QByteArray{}).size();
            }
            return {};
        });
        if (!saved)
            return saved;
    }
    return {};
}

Result<> SyncWindow::turnUntil(const std::function<bool(const sync::SyncStep&)>& done)
{
    m_problem.reset();
    for (;;) {
        const sync::SyncStep step = m_driver->advance();
        if (m_problem)
            return failure(Error::Code::Refused,
                m_problem->code + u": "_s + m_problem->title + u' ' + m_problem->detail);
        if (done(step))
            return {};
        if (const auto* rest = std::get_if<sync::Rest>(&step);
            rest != nullptr && rest->cause != sync::RestCause::NothingToDo)
            return failure(Error::Code::Network, u"the engine rests before it is done"_s);
    }
}

Result<> SyncWindow::settle()
{
    return turnUntil(
        [](const sync::SyncStep& step) { return std::holds_alternative<sync::Rest>(step); });
}

Result<> SyncWindow::push()
{
    return turnUntil([this](const sync::SyncStep&) { return m_driver->facts().waiting == 0; });
}

Result<> SyncWindow::pull()
{
    return turnUntil(
        [this](const sync::SyncStep&) { return m_driver->facts().lastSynced.has_value(); });
}

Result<int> SyncWindow::cases()
{
    return m_store->readAndWait([](store::Database& database) {
        return database.one(u"cases", u"SELECT count(*) AS count FROM cases"_s,
            [](const store::Row& row) { return row.number(u"count"); });
    });
}

} // namespace yichuang::bench
