// SPDX-License-Identifier: Apache-2.0
#include "models/cases/guards.h"

namespace yichuang::cases {

bool tookPart(const QString& person, const Actor& by, const QString& deputyFor)
{
    return !person.isEmpty() && (person == by.person || person == deputyFor);
}

void keepApart(const Actor& earlier, const QString& earlierDeputyFor, const Attempt& attempt,
    Objections& objections)
{
    const CaseEvent& event = attempt.event;
    if (tookPart(event.actor.person, earlier, earlierDeputyFor)
        || tookPart(event.deputyFor, earlier, earlierDeputyFor))
        objections.push_back({Objection::Code::SamePerson, earlier.name});
}

void demand(const QString& text, Objection::Code code, Objections& objections)
{
    if (text.trimmed().isEmpty())
        objections.push_back({code, {}});
}

} // namespace yichuang::cases
