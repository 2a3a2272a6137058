// SPDX-License-Identifier: Apache-2.0
#include "models/identity/areacode.h"

#include <algorithm>
#include <array>

namespace yichuang::identity {
namespace {

constexpr std::array provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42,
    43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};

AreaKind kindOfTownship(int segment)
{
    if (segment < 100)
        return AreaKind::StreetOffice;
    if (segment < 200)
        return AreaKind::Town;
    if (segment < 400)
        return AreaKind::Township;
    return segment < 600 ? AreaKind::EnterpriseUnit : AreaKind::DevelopmentZone;
}

AreaKind kindOf(QStringView code)
{
    if (const int village = code.mid(9, 3).toInt(); village > 0)
        return village < 200 ? AreaKind::Community : AreaKind::Village;
    if (const int township = code.mid(6, 3).toInt(); township > 0)
        return kindOfTownship(township);
    if (code.mid(4, 2) != u"00")
        return AreaKind::County;
    return code.mid(2, 2) != u"00" ? AreaKind::City : AreaKind::Province;
}

} // namespace

QString toText(AreaKind kind)
{
    switch (kind) {
    case AreaKind::Province:
        return QStringLiteral("province");
    case AreaKind::City:
        return QStringLiteral("city");
    case AreaKind::County:
        return QStringLiteral("county");
    case AreaKind::StreetOffice:
        return QStringLiteral("streetOffice");
    case AreaKind::Town:
        return QStringLiteral("town");
    case AreaKind::Township:
        return QStringLiteral("township");
    case AreaKind::EnterpriseUnit:
        return QStringLiteral("enterpriseUnit");
    case AreaKind::DevelopmentZone:
        return QStringLiteral("developmentZone");
    case AreaKind::Community:
        return QStringLiteral("community");
    case AreaKind::Village:
        return QStringLiteral("village");
    }
    Q_UNREACHABLE();
}

AreaVerdict checkAreaCode(QStringView code)
{
    AreaVerdict result;
    Verdict& verdict = result.verdict;
    verdict.normalized = code.toString().remove(u' ');
    const QStringView digits = verdict.normalized;
    const auto wrong
        = std::ranges::find_if_not(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.isEmpty())
        verdict.errors.push_back({Finding::Code::Empty, 0, {}});
    else if (wrong != digits.end())
        verdict.errors.push_back(
            {Finding::Code::WrongCharacter, static_cast<int>(wrong - digits.begin()) + 1, {}});
    else if (digits.size() != 6 && digits.size() != 9 && digits.size() != 12)
        verdict.errors.push_back({Finding::Code::WrongLength, 0, QStringLiteral("6, 9, 12")});
    else if (!isKnownProvince(digits.left(2)))
        verdict.errors.push_back({Finding::Code::UnknownArea, 1, {}});
    if (verdict.isValid())
        result.kind = kindOf(digits);
    return result;
}

bool isKnownProvince(QStringView twoDigits)
{
    return std::ranges::find(provinces, twoDigits.toInt()) != provinces.end();
}

} // namespace yichuang::identity
