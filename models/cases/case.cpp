// SPDX-License-Identifier: Apache-2.0
#include "models/cases/case.h"

#include <algorithm>

namespace yichuang::cases {

const PaperOnFile* paperAt(const Case& c, int number)
{
    const auto found = std::ranges::find_if(
        c.papers, [number](const PaperOnFile& paper) { return paper.entry.number == number; });
    return found == c.papers.end() ? nullptr : &*found;
}

catalogue::Node nodeOf(const Place& place)
{
    return {place.code, place.name, catalogue::levelOfPlace(place.code)};
}

bool conflicts(const Case& c, const CaseEvent& event)
{
    return !onlyAdds(event.kind()) && event.baseVersion < c.decidedVersion;
}

} // namespace yichuang::cases
