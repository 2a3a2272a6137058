// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace yichuang::cases {

/// Who acts on a case (rulebook 3.1). The codes are those of the rulebook, of SQL and of the wire.
enum class Role {
    Applicant, ///< APP 申请人, or a representative with power of attorney
    Proxy, ///< PRX 村级代办员: registers, collects, hands in, hands back, nothing else
    FrontClerk, ///< RCV 综合窗口受理员
    Reviewer, ///< REV 审核人
    ChiefRepresentative, ///< CHF 首席代表
    Head, ///< HEAD 行政机关负责人
    Government, ///< GOV 本级人民政府负责人
    Participant, ///< PAR 联办部门
    Superior, ///< SUP 上级机关
    Cashier, ///< CSH 收费
    ExitClerk, ///< OUT 出件员
    Supervisor, ///< MON 监察员: reads everything, edits no case
    Archivist, ///< ARC
    Administrator, ///< ADM
    Auditor, ///< AUD
    SecurityAdministrator, ///< SEC
    System ///< SYS, an act no person decides
};

inline constexpr std::array allRoles{Role::Applicant, Role::Proxy, Role::FrontClerk, Role::Reviewer,
    Role::ChiefRepresentative, Role::Head, Role::Government, Role::Participant, Role::Superior,
    Role::Cashier, Role::ExitClerk, Role::Supervisor, Role::Archivist, Role::Administrator,
    Role::Auditor, Role::SecurityAdministrator, Role::System};

[[nodiscard]] QString toText(Role role);
[[nodiscard]] std::optional<Role> roleFromText(QStringView text);

} // namespace yichuang::cases
