// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/applicant.h"
#include "models/cases/casestate.h"
#include "models/cases/role.h"
#include "models/catalogue/casekind.h"

#include <QString>

namespace yichuang::shared {

/// 待补正: the state of a case in the hall's words (rulebook 3.2).
[[nodiscard]] QString stateWord(cases::CaseState state);
/// 综合窗口受理员 (rulebook 3.1).
[[nodiscard]] QString roleWord(cases::Role role);
/// 个人, 个体户, 企业, 其他组织.
[[nodiscard]] QString applicantKindWord(cases::ApplicantKind kind);
/// 即办件, 承诺件, 联办件, 代办件, 上报件.
[[nodiscard]] QString caseKindWord(catalogue::CaseKind kind);

} // namespace yichuang::shared
