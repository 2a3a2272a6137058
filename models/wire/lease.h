// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/error.h"
#include "models/base/id.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace yichuang::wire {

enum class LeaseWish {
    Take, ///< the next epoch begins, unless somebody holds a live lease
    Renew, ///< the same epoch, for longer
    GiveBack ///< nobody holds it; the epoch stays
};
[[nodiscard]] QString toText(LeaseWish wish);
[[nodiscard]] std::optional<LeaseWish> leaseWishFromText(QStringView text);

/// Body of `PUT /cases/{id}/lease`.
struct LeaseRequest
{
    LeaseWish wish{LeaseWish::Take};
    int epoch{0}; ///< the one held; 0 when taking

    friend bool operator==(const LeaseRequest&, const LeaseRequest&) = default;
};

/// The right to decide on a case. Events of an older epoch are kept as conflicts.
struct LeaseAnswer
{
    CaseId caseId;
    int epoch{1};
    bool held{true}; ///< by the device that asked; false after giving back
    Instant expiresAt{}; ///< afterwards anybody may take it; until somebody does it is still good

    friend bool operator==(const LeaseAnswer&, const LeaseAnswer&) = default;
};

[[nodiscard]] QByteArray toBytes(const LeaseRequest& request);
[[nodiscard]] Result<LeaseRequest> leaseRequestFromBytes(const QByteArray& bytes);
[[nodiscard]] QByteArray toBytes(const LeaseAnswer& answer);
[[nodiscard]] Result<LeaseAnswer> leaseAnswerFromBytes(const QByteArray& bytes);

} // namespace yichuang::wire
