// SPDX-License-Identifier: Apache-2.0
#include "models/cases/lease.h"

#include "models/cases/transition.h"

#include <algorithm>
#include <cstdlib>

namespace yichuang::cases {
namespace {

bool decides(const Transition& row)
{
    const int number = std::atoi(row.id + 1); // "T21", "T21a"
    return number == 4 || (number >= 6 && number <= 11) || (number >= 20 && number <= 34);
}

} // namespace

bool needsLease(EventKind kind)
{
    return !onlyAdds(kind) && std::ranges::any_of(transitions(), [kind](const Transition& row) {
        return row.kind == kind && decides(row);
    });
}

} // namespace yichuang::cases
