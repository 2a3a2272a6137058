// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/event.h"

#include <QByteArray>

namespace yichuang::wire {

/// An event as it is stored, hashed and sent. Whoever hands it on need not read what it says.
struct Record
{
    EventId eventId;
    CaseId caseId;
    qint64 deviceSeq{0};
    QByteArray hash; ///< SHA-256 of `text`
    QByteArray text; ///< RFC 8785, prevHash included

    friend bool operator==(const Record&, const Record&) = default;
};

/// With the hash it bears.
[[nodiscard]] Result<Record> recordOf(const cases::CaseEvent& event);

} // namespace yichuang::wire
