// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/casestate.h"
#include "models/cases/receiptpayloads.h"

namespace yichuang::cases {

/// What two places compare to find one request accepted twice (两头受理, rulebook 6.5; features
/// M12): who asks for what. Numbers and names as they are compared: capitals, without blanks and
/// dots.
struct Request
{
    std::optional<CaseId> id; ///< none while it is only a form
    std::optional<CaseId> parent; ///< the case it was handed in for
    QString itemCode;
    QString number; ///< credit code where there is one, else of the person's document
    QString name;
    QString telephone;
    std::optional<Day> licenceEndsOn; ///< a renewal of another licence is another matter

    friend bool operator==(const Request&, const Request&) = default;
};
[[nodiscard]] Request requestOf(const Received& received, const std::optional<CaseId>& id = {});

enum class Likeness {
    Different,
    Likely, ///< one slip of the hand apart, or the number is not known yet: worth a look
    Same
};

/// Two requests side by side. A case and the one it was handed in for are one matter at two
/// places, never twins.
[[nodiscard]] Likeness likeness(const Request& a, const Request& b);

/// A request that is still undecided can be a twin; a new application after the decision is a new
/// matter.
[[nodiscard]] bool mayBeTwin(CaseState state);

/// Equal for requests that are Same by number, else different; empty without a number. A hash, so
/// that an index of it shows nobody's number.
[[nodiscard]] QString requestKey(const Request& request);

/// Another case as a note names it.
[[nodiscard]] OtherCase otherCase(
    const CaseId& id, const Received& received, Day receivedOn, CaseState state);

} // namespace yichuang::cases
