// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/event.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yichuang::wire {

/// A confirmed event with its place in the platform's order.
struct Change
{
    qint64 position{0}; ///< from 1, grows, gaps allowed
    int caseVersion{0}; ///< of the case after the event
    Instant receivedAt; ///< by the platform
    cases::CaseEvent event; ///< with `hash`

    friend bool operator==(const Change&, const Change&) = default;
};

/// Answer to `GET /changes`: a page of confirmed events in the device's scope, in platform order. A
/// device gets its own events too; they say nothing new to it.
struct ChangesAnswer
{
    std::vector<Change> changes;
    QString cursor; ///< opaque; where the next call goes on
    bool more{false}; ///< another page is there at once

    friend bool operator==(const ChangesAnswer&, const ChangesAnswer&) = default;
};

[[nodiscard]] QByteArray toBytes(const ChangesAnswer& answer);
/// An event of a kind of a later version fails the whole page with Unsupported: what is confirmed
/// may not be skipped, so the program has to be updated first.
[[nodiscard]] Result<ChangesAnswer> changesFromBytes(const QByteArray& bytes);

} // namespace yichuang::wire
