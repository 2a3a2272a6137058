// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Payloads about what a person in charge has to decide between two sides: acts the platform keeps
/// beside its order (sync protocol, "Conflicts"), requests open at two places, doubtful stamps.
namespace yichuang::cases {

enum class ConflictChoice {
    KeepOrder, ///< the platform's order stands; the act set aside has no effect
    TakeAct, ///< the act set aside takes effect now, on top of the order
    // Of a request that is open at two places (两头受理); the event is the note that found it:
    BothStand, ///< two matters after all
    ThisStands, ///< this case goes on, the other stands back
    OtherStands, ///< the other goes on; this one is only ended any more
    // Of an act whose clock was doubtful; the event is the act:
    TrustStamp, ///< the moment the device wrote stands
    TakeArrival ///< the moment the platform first saw the act takes its place
};
[[nodiscard]] QString toText(ConflictChoice value);
[[nodiscard]] std::optional<ConflictChoice> conflictChoiceFromText(QStringView text);

[[nodiscard]] constexpr bool isAboutTwins(ConflictChoice choice)
{
    return choice == ConflictChoice::BothStand || choice == ConflictChoice::ThisStands
        || choice == ConflictChoice::OtherStands;
}
[[nodiscard]] constexpr bool isAboutStamps(ConflictChoice choice)
{
    return choice == ConflictChoice::TrustStamp || choice == ConflictChoice::TakeArrival;
}

/// The person in charge looked at both sides, took one and gave the reason. Nothing is deleted: the
/// act set aside stays where it is kept.
struct ConflictResolved
{
    QString event; ///< id of the act set aside, of the note or of the doubtful act
    QByteArray hash; ///< of its record: what exactly was decided on
    ConflictChoice choice{ConflictChoice::KeepOrder};
    QString reason;
    std::optional<Instant> moment{}; ///< with TakeArrival: when the platform first saw the act
    QString
        act; ///< with TakeAct its whole record (RFC 8785 JSON), so that everybody folds the same
    friend bool operator==(const ConflictResolved&, const ConflictResolved&) = default;
};

} // namespace yichuang::cases
