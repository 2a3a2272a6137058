// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/desk.h"
#include "models/store/eventlog.h"
#include "models/sync/storeport.h"
#include "models/sync/syncdriver.h"
#include "tests/simulation/simline.h"

#include <atomic>
#include <map>

namespace yichuang::sim {

/// How the disk of a client is: so many statements of the writer go well, the next ones fail.
struct SimDisk
{
    std::atomic<int> untilTrouble{-1}; ///< negative: no trouble ahead
    std::atomic<int> failing{0}; ///< statements that fail once trouble is there

    [[nodiscard]] bool refuses();
};

/// One window's computer: a real profile on the disk, real desks of three people, the real port and
/// driver. It can be killed and started again at any moment.
class SimClient final : private sync::SyncListener
{
public:
    /// `profile`: a folder of its own with a profile that was never enrolled.
    SimClient(QString profile, const catalogue::Catalogue& catalogue, SimNet& net,
        const WorldTime& time, Dice& dice);
    ~SimClient() override;

    SimClock clock;
    Weather weather;
    SimDisk disk;
    std::optional<Millis> wakeAt{Millis{0}}; ///< of the engine; empty: until somebody wakes it

    /// The password of every simulated profile.
    [[nodiscard]] static QString password() { return QStringLiteral("counter-3"); }
    [[nodiscard]] static QString account() { return QStringLiteral("malijuan"); }

    /// Joins the city under a division; the line must be good.
    void enrol(SimCity& city, const QString& division);
    void start();
    void kill();
    [[nodiscard]] bool isRunning() const { return m_running != nullptr; }

    /// One step of the engine; sets wakeAt.
    sync::SyncStep turn();
    void wake(sync::WakeReason reason);
    /// One act by one of the people here, allowed or not; words for the story.
    QString act();

    /// Asks for the right to decide on some case that is here.
    QString takeLease();
    /// Scans recorded here, by their hash.
    [[nodiscard]] const std::map<QByteArray, QByteArray>& scans() const { return m_scans; }

    /// Everything that was durably recorded here, by id, with its hash.
    [[nodiscard]] const std::map<QString, QByteArray>& made() const { return m_made; }
    /// What the clocks here showed when the city's time came through: it was compared with them,
    /// unless a portal or a disk was in the way.
    [[nodiscard]] const std::vector<ClockReading>& timesTold() const { return m_timesTold; }
    [[nodiscard]] store::Store& store() const;
    [[nodiscard]] const store::Session& session() const;
    [[nodiscard]] const DeviceId& deviceId() const { return m_deviceId; }
    [[nodiscard]] const QString& place() const { return m_place.code; }
    [[nodiscard]] sync::SyncFacts facts() const;
    [[nodiscard]] std::vector<CaseId> cases() const;
    [[nodiscard]] std::vector<store::StoredEvent> events(const CaseId& id) const;
    [[nodiscard]] store::Projector projector() const;
    [[nodiscard]] QStringList lastProblems() const { return m_problems; }

private:
    struct Running;

    [[nodiscard]] sync::SyncListener& listener() { return *this; }
    void stateChanged(const sync::SyncChipState&) override { }
    void caseConfirmed(const CaseId&) override { }
    void casesChanged(const std::vector<CaseId>&) override { }
    void problem(const wire::Problem& problem) override;

    [[nodiscard]] desk::Seat seat(int person) const;
    [[nodiscard]] std::unique_ptr<sync::Transport> line(const sync::Enrolment& enrolment);
    [[nodiscard]] Result<desk::Outcome> open();
    [[nodiscard]] Result<desk::Outcome> goOn(const CaseId& id);
    [[nodiscard]] cases::Payload nextPayload(const cases::Case& c);
    [[nodiscard]] std::optional<Result<desk::Outcome>> settleTwin(
        const cases::Case& c, desk::Desk& desk);
    void remember(const CaseId& id);

    QString m_profile;
    desk::RuleBook m_rules;
    SimNet& m_net;
    Dice& m_dice;
    DeviceId m_deviceId;
    cases::Place m_place;
    std::map<QString, QByteArray> m_made;
    std::map<QByteArray, QByteArray> m_scans;
    std::vector<ClockReading> m_timesTold;
    int m_opened{0}; ///< cases begun here
    QStringList m_problems;
    std::unique_ptr<Running> m_running;
};

} // namespace yichuang::sim
