// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/event.h"

#include <QByteArray>
#include <QJsonObject>

#include <span>

namespace yichuang::wire {

/// `prevHash` of a device's first event: 32 zero bytes.
[[nodiscard]] QByteArray chainStart();

/// SHA-256 over the RFC 8785 text of the event without its `hash`; test vectors in
/// tests/data/wire/events.json. InvalidInput when the payload holds a number that is not an
/// integer.
[[nodiscard]] Result<QByteArray> eventHash(const cases::CaseEvent& event);
/// The same over the JSON as it came, for events that cannot be read.
[[nodiscard]] Result<QByteArray> eventHash(const QJsonObject& event);

/// Puts an event behind the one with `prevHash`: sets `prevHash` and `hash`.
[[nodiscard]] Result<cases::CaseEvent> linked(cases::CaseEvent event, const QByteArray& prevHash);

/// Passes when the events are one device's, follow each other without a gap from `before` on, and
/// each hash is right. Corrupt otherwise, naming the first event that is wrong: so a change, a
/// removal or an insertion is found.
[[nodiscard]] Result<> verifyChain(
    std::span<const cases::CaseEvent> events, const QByteArray& before);

} // namespace yichuang::wire
