// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/bench/syncevents.h"
#include "models/base/clock.h"
#include "models/desk/projector.h"
#include "models/platform/builtinlaw.h"
#include "models/platform/server.h"
#include "models/store/store.h"
#include "models/sync/storeport.h"
#include "models/sync/syncdriver.h"

#include <QTemporaryDir>

namespace yichuang::bench {

/// The real platform on loopback, in a folder that goes with it, with the built-in catalogue.
class SyncCity
{
public:
    /// `database`: an empty PostgreSQL database ("postgresql://…"); empty: SQLite in the folder.
    [[nodiscard]] static Result<std::unique_ptr<SyncCity>> make(const QString& database);

    [[nodiscard]] Result<sync::EnrolmentResult> enrol(const QString& name) const;
    [[nodiscard]] const desk::RuleBook& rules() const { return m_rules; }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] platform::Server& server() const { return *m_server; }

private:
    SyncCity(platform::BuiltInLaw law, desk::RuleBook rules)
        : m_law(std::move(law))
        , m_rules(std::move(rules))
    {
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    platform::BuiltInLaw m_law;
    desk::RuleBook m_rules;
    std::unique_ptr<platform::Server> m_server;
};

/// One installation of the window's program without its windows: a profile on the disk, enrolled
/// at the city, and the engine that brings its records there.
class SyncWindow final : public sync::SyncListener
{
public:
    /// `address`: where the city is reached, when a line lies before it; empty: straight. Enrolment
    /// goes straight.
    [[nodiscard]] static Result<std::unique_ptr<SyncWindow>> make(
        const SyncCity& city, const QString& name, const QString& address = {});

    /// Lays the receipts of `count` new cases into the outbox.
    [[nodiscard]] Result<> receive(int count);
    /// Begins on a new connection with nothing known of the platform, as after a start of the
    /// program. Answers a count of the requests made on it.
    std::shared_ptr<const int> reconnect();
    /// Turns the engine until it rests: time measured, packages here, nothing waiting.
    [[nodiscard]] Result<> settle();
    /// Turns the engine until nothing waits for its receipt.
    [[nodiscard]] Result<> push();
    /// Turns the engine, new since reconnect(), until it has read the feed to its end.
    [[nodiscard]] Result<> pull();
    /// Cases in the profile.
    [[nodiscard]] Result<int> cases();
    /// Bytes of JSON of all records laid into the outbox so far.
    [[nodiscard]] qint64 jsonBytes() const { return m_jsonBytes; }

private:
    explicit SyncWindow(const desk::RuleBook& rules)
        : m_rules(rules)
        , m_projector(desk::projector(rules, {}))
    {
    }
    [[nodiscard]] Result<> makeProfile(const sync::EnrolmentResult& enrolled);
    [[nodiscard]] Result<> turnUntil(const std::function<bool(const sync::SyncStep&)>& done);

    void stateChanged(const sync::SyncChipState& /*state*/) override { }
    void caseConfirmed(const CaseId& /*id*/) override { }
    void casesChanged(const std::vector<CaseId>& /*ids*/) override { }
    void problem(const wire::Problem& problem) override { m_problem = problem; }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    const desk::RuleBook& m_rules;
    store::Projector m_projector;
    std::unique_ptr<store::Store> m_store;
    std::shared_ptr<const store::Session> m_session;
    std::unique_ptr<sync::StorePort> m_port;
    std::unique_ptr<sync::SyncDriver> m_driver;
    std::optional<wire::Problem> m_problem;
    DeviceId m_device;
    int m_terminal{0};
    int m_received{0};
    qint64 m_jsonBytes{0};
};

} // namespace yichuang::bench
