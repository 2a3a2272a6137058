// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/base/id.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace yichuang {
class FieldReader;
}

namespace yichuang::wire {

/// How far a problem reaches: what the client must stop trying.
enum class ProblemScope {
    Event, ///< this record is set aside, the next goes on
    Case, ///< the records of this case wait
    Device, ///< this device may not sync (revoked, wrong key)
    Platform ///< nobody can sync now; the run stops
};

/// Who can mend it.
enum class WhoActs { Clerk, Supervisor, Administrator, Nobody };

/// Problem details (RFC 9457) with the members of sync-protocol, "Problems". `title` and `detail`
/// are Chinese sentences for people; `code` is for programs.
struct Problem
{
    QString
        code; ///< camelCase, for example "deviceRevoked"; the type is urn:yichuang:problem:<code>
    QString title;
    QString detail;
    int status{0}; ///< HTTP status, 400 to 599; 0 when it stands inside a receipt
    ProblemScope scope{ProblemScope::Platform};
    std::optional<EventId> eventId;
    QString pointer; ///< JSON pointer into the refused body, or empty
    bool retryable{false}; ///< the same bytes may succeed later
    WhoActs whoActs{WhoActs::Nobody};
    QString
        supportId; ///< what a person reads out on the telephone; found again in the platform's log

    friend bool operator==(const Problem&, const Problem&) = default;
};

inline constexpr auto problemMediaType = "application/problem+json";

[[nodiscard]] QString toText(ProblemScope scope);
[[nodiscard]] std::optional<ProblemScope> problemScopeFromText(QStringView text);
[[nodiscard]] QString toText(WhoActs who);
[[nodiscard]] std::optional<WhoActs> whoActsFromText(QStringView text);

[[nodiscard]] QJsonObject toJson(const Problem& problem);
[[nodiscard]] Problem readProblem(FieldReader& reader);
[[nodiscard]] QByteArray toBytes(const Problem& problem);
[[nodiscard]] Result<Problem> problemFromBytes(const QByteArray& bytes);

} // namespace yichuang::wire
