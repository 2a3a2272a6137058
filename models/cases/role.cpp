// SPDX-License-Identifier: Apache-2.0
#include "models/cases/role.h"

#include <algorithm>

namespace yichuang::cases {

QString toText(Role role)
{
    switch (role) {
    case Role::Applicant:
        return QStringLiteral("APP");
    case Role::Proxy:
        return QStringLiteral("PRX");
    case Role::FrontClerk:
        return QStringLiteral("RCV");
    case Role::Reviewer:
        return QStringLiteral("REV");
    case Role::ChiefRepresentative:
        return QStringLiteral("CHF");
    case Role::Head:
        return QStringLiteral("HEAD");
    case Role::Government:
        return QStringLiteral("GOV");
    case Role::Participant:
        return QStringLiteral("PAR");
    case Role::Superior:
        return QStringLiteral("SUP");
    case Role::Cashier:
        return QStringLiteral("CSH");
    case Role::ExitClerk:
        return QStringLiteral("OUT");
    case Role::Supervisor:
        return QStringLiteral("MON");
    case Role::Archivist:
        return QStringLiteral("ARC");
    case Role::Administrator:
        return QStringLiteral("ADM");
    case Role::Auditor:
        return QStringLiteral("AUD");
    case Role::SecurityAdministrator:
        return QStringLiteral("SEC");
    case Role::System:
        return QStringLiteral("SYS");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromText(QStringView text)
{
    const auto found
        = std::ranges::find_if(allRoles, [text](Role role) { return toText(role) == text; });
    return found == allRoles.end() ? std::nullopt : std::optional{*found};
}

} // namespace yichuang::cases
