// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/event.h"

namespace yichuang::cases {

/// The RFC 8785 text of toJson(event): what is hashed, stored and sent. InvalidInput when a number
/// is not an integer of 53 bits. Several times faster than by way of QJsonObject; a test holds both
/// ways together.
[[nodiscard]] Result<QByteArray> canonicalText(const CaseEvent& event);

/// The event whose canonicalText() is `text`; nothing for every other text, however near: then
/// eventFromJson() says what is wrong, or reads what another program has written in its own order.
[[nodiscard]] std::optional<CaseEvent> eventFromCanonicalText(const QByteArray& text);

/// Reads a stored record; errors as of eventFromJson().
[[nodiscard]] Result<CaseEvent> eventFromText(const QByteArray& text);

/// The member `prevHash` with its comma in a canonical text of an event, which a batch leaves out
/// where the event before it says the same. Empty at 0 when there is none.
struct MemberPlace
{
    qsizetype at{0};
    qsizetype length{0};
};
[[nodiscard]] MemberPlace prevHashIn(QByteArrayView text);
/// The text with the member laid in where it belongs; nothing when it is there already or the text
/// is no event's.
[[nodiscard]] std::optional<QByteArray> withPrevHash(
    QByteArrayView text, const QByteArray& prevHash);

} // namespace yichuang::cases
