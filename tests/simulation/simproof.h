// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulation/simclient.h"

namespace yichuang::sim {

using Clients = std::vector<std::unique_ptr<SimClient>>;

/// How much a run did: a simulation in which nothing happens proves nothing.
struct Tally
{
    int events{0};
    int conflicts{0};
    int refused{0};
    int held{0};
    int doubtful{0};
    int twinsSettled{0};
    int attachments{0};
    int restores{0};
    int calls{0};
};

/// What must hold once everything has come to rest: nothing lost, nothing twice, every event in
/// exactly one explained state, projections equal, chains whole, feed without gaps, each stamp of a
/// clock known to be behind marked, one decision about two cases of one request. One sentence for
/// each breach.
[[nodiscard]] QStringList breaches(
    SimCity& city, const platform::Judge& judge, const Clients& clients, Tally& tally);

} // namespace yichuang::sim
