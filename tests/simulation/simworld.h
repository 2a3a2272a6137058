// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulation/simproof.h"

#include <QTemporaryDir>

namespace yichuang::sim {

/// What every run of a process shares: keys and an empty profile cost more than a run.
class SimGround
{
public:
    SimGround();

    [[nodiscard]] const platform::CityFolder& city() const { return *m_city; }
    [[nodiscard]] const catalogue::Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] const platform::Judge& judge() const { return *m_judge; }
    /// A folder of its own with a copy of the empty profile.
    [[nodiscard]] QString freshProfile(const QString& folder, const QString& name) const;
    /// In memory where the system has such a place: durability is not what is measured here.
    [[nodiscard]] static QString scratch();

private:
    QTemporaryDir m_folder;
    catalogue::Catalogue m_catalogue;
    std::unique_ptr<platform::Judge> m_judge;
    std::optional<platform::CityFolder> m_city;
};

/// One run: clients, city, net and everything that goes wrong, all from one seed.
class SimWorld
{
public:
    SimWorld(const SimGround& ground, quint64 seed, bool tellsStory);

    /// Twelve minutes of trouble, then quiet; what does not hold in the end. Empty when all is
    /// well.
    [[nodiscard]] QStringList run(Tally& tally);

private:
    void trouble();
    void troubleOnLine(SimClient& client);
    void troubleAtCity();
    void troubleAtClient(SimClient& client);
    void endTrouble();
    [[nodiscard]] bool runUntil(Millis end, bool withTrouble);
    [[nodiscard]] bool settle();
    [[nodiscard]] bool turnClients();
    [[nodiscard]] SimClient& any();
    void tell(const SimClient* client, const QString& what);

    QTemporaryDir m_folder;
    Dice m_dice;
    const platform::Judge& m_judge;
    bool m_tellsStory;
    WorldTime m_time;
    SimClock m_cityClock;
    SimCity m_city;
    SimNet m_net;
    Clients m_clients;
    double m_cityTrouble{0}; ///< probability that a transaction of the city goes wrong
    std::optional<Millis> m_cityBack;
    int m_turns{0};
    int m_restores{0};
    bool m_setBack{false}; ///< the city may be set back to an older state in this run
};

} // namespace yichuang::sim
