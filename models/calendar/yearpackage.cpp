// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/yearpackage.h"

#include "models/base/canonicaljson.h"

#include <QJsonDocument>

namespace yichuang::calendar {

using namespace Qt::Literals::StringLiterals;

QByteArray toPackage(std::span<const CalendarYear> years)
{
    QByteArray bytes{"{"};
    for (const CalendarYear& year : years) {
        if (bytes.size() > 1)
            bytes += ',';
        bytes += "\n\"" + QByteArray::number(year.year) + "\": " + toJson(year).trimmed();
    }
    return bytes + "\n}\n";
}

Result<std::vector<CalendarYear>> yearsFromPackage(const QByteArray& bytes)
{
    const auto object = objectFromJson(bytes);
    if (!object)
        return tl::unexpected(object.error());
    if (object->isEmpty())
        return failure(Error::Code::InvalidInput, u"no calendar year"_s);
    std::vector<CalendarYear> years;
    for (auto entry = object->constBegin(); entry != object->constEnd(); ++entry) {
        bool isYear = false;
        const int number = entry.key().toInt(&isYear);
        if (!isYear || entry.key().size() != 4 || !entry.value().isObject())
            return failure(Error::Code::InvalidInput, u"not a year: "_s + entry.key().left(20));
        const auto year
            = calendarYearFromJson(QJsonDocument{entry.value().toObject()}.toJson(), number);
        if (!year)
            return failure(year.error().code, entry.key() + u": "_s + year.error().detail);
        years.push_back(*year);
    }
    return years;
}

} // namespace yichuang::calendar
