// SPDX-License-Identifier: Apache-2.0
#include "models/platform/scope.h"

#include <algorithm>

namespace yichuang::platform {

QString divisionPrefix(const QString& code)
{
    for (const qsizetype length : {2, 4, 6, 9}) {
        if (code.size() > length
            && QStringView(code).sliced(length).count(u'0') == code.size() - length)
            return code.first(length);
    }
    return code;
}

QStringList patternsOf(const QStringList& divisions)
{
    QStringList patterns;
    for (const QString& division : divisions)
        patterns += divisionPrefix(division) + u'%';
    return patterns;
}

bool inScope(const QStringList& divisions, const QString& place)
{
    return std::ranges::any_of(divisions,
        [&place](const QString& division) { return place.startsWith(divisionPrefix(division)); });
}

} // namespace yichuang::platform
