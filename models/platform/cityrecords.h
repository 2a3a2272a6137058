// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
#include "models/wire/problem.h"

#include <QByteArray>

#include <optional>

namespace yichuang::platform {

/// A case whose newest state the city's own platform has not confirmed yet: one row of the queue
/// outward.
struct OutwardRecord
{
    CaseId caseId;
    QString number; ///< 28 digits, for people
    int version{0}; ///< newest version known when it was queued
    Instant since{}; ///< how long the city has waited for this case
    int tries{0}; ///< failed ones that were about this case
    Instant nextAt{}; ///< not before
    bool setAside{false}; ///< a person has to act; the case's next event tries again
    std::optional<wire::Problem> problem; ///< of the last try
};

/// The queue as a whole.
struct OutwardCount
{
    int waiting{0};
    int setAside{0};
    std::optional<Instant> since; ///< of the oldest that waits
    std::optional<Instant> nextAt; ///< when the first of them may go
};

/// What the city's own platform sent once: kept for ever, so that nothing is written twice.
struct InwardRecord
{
    QString id; ///< the city's
    QString number; ///< of the case
    Instant at{};
    QByteArray act; ///< JSON of the act it asks for; empty when it could not be read
    std::optional<EventId> event; ///< what it became
    std::optional<wire::Problem>
        problem; ///< or why it is no event; the case's next event asks again
};

/// A case and its version after an event.
struct CaseChange
{
    CaseId caseId;
    int version{0};
    qint64 position{0};
};

} // namespace yichuang::platform
