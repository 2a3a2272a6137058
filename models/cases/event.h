// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
#include "models/cases/eventkind.h"
#include "models/cases/payload.h"
#include "models/cases/role.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace yichuang::cases {

/// Who did it. Separation of persons (rulebook 3.1) looks at `person`, which is the same for every
/// account of one human being.
struct Actor
{
    QString account;
    QString person; ///< staff number (工号); "system" for acts no person decides
    QString name;
    Role role{Role::FrontClerk};

    friend bool operator==(const Actor&, const Actor&) = default;
};

/// What the device knew of its own clock (sync protocol, "Clock").
struct ClockStamp
{
    qint64 offsetMs{0}; ///< platform minus device
    qint64 errorMs{0};
    bool doubtful{false};

    friend bool operator==(const ClockStamp&, const ClockStamp&) = default;
};

struct Attachment
{
    QByteArray sha256;
    qint64 size{0};
    QString mime;
    int paper{0}; ///< position in the item's list of papers; 0 = a document of ours
    int page{0};

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// One immutable act on a case: the unit of storage, audit and sync; the same record in SQLite, on
/// the wire and on the stick.
struct CaseEvent
{
    EventId eventId;
    CaseId caseId;
    DeviceId deviceId;
    qint64 deviceSeq{0}; ///< counts every event the device ever made, from 1, without gaps
    int baseVersion{0}; ///< version of the case it was decided on; 0 for `received`
    int leaseEpoch{1};
    Instant occurredAt{}; ///< evidence; the order is the platform's position
    QString bootId;
    qint64 monotonicMs{0};
    ClockStamp clock;
    Actor actor;
    QString deputyFor; ///< person for whom the actor stood in; empty otherwise
    int itemVersion{0};
    QString calendarVersion;
    Payload payload;
    QByteArray salt; ///< 16 random bytes, so that a stored hash cannot be guessed from its content
    std::vector<Attachment> attachments;
    QByteArray prevHash; ///< of the device's event before this one; 32 zero bytes for its first
    QByteArray hash; ///< SHA-256 over the RFC 8785 JSON of everything above

    [[nodiscard]] EventKind kind() const { return kindOf(payload); }
    friend bool operator==(const CaseEvent&, const CaseEvent&) = default;
};

/// Everything but `hash`: what is hashed, stored and sent.
[[nodiscard]] QJsonObject toJson(const CaseEvent& event);
/// Reads what toJson wrote; `hash` stays empty. A kind of a later version is Unsupported, anything
/// malformed InvalidInput with its JSON pointer.
[[nodiscard]] Result<CaseEvent> eventFromJson(const QJsonObject& json);

[[nodiscard]] QJsonObject payloadToJson(const Payload& payload);
[[nodiscard]] Result<Payload> payloadFromJson(EventKind kind, const QJsonObject& json);

} // namespace yichuang::cases
