// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace yichuang::cases {

/// States of rulebook 3.2. DRAFT is local and writes no event, so it is not a state of a case.
enum class CaseState {
    Received, ///< 已收件
    HandedIn, ///< 已移交: a village case that waits for its child case
    Correcting, ///< 待补正
    Accepted, ///< 已受理
    Reviewing, ///< 审核中
    Special, ///< 特别程序: C2 and C3 stand
    JointWait, ///< 联办征询
    Forwarded, ///< 已上报
    Approving, ///< 待核准
    Granted, ///< 准予
    Refused, ///< 不予
    Certifying, ///< 制证
    Ready, ///< 待出件
    Delivered, ///< 已送达
    Closed, ///< 办结
    Archived, ///< 归档
    NotRequired, ///< 无需许可
    NotAccepted, ///< 不予受理
    Lapsed, ///< 逾期未补正退件
    Withdrawn, ///< 撤回
    Terminated, ///< 终止
    Void ///< 作废
};

inline constexpr std::array allCaseStates{CaseState::Received, CaseState::HandedIn,
    CaseState::Correcting, CaseState::Accepted, CaseState::Reviewing, CaseState::Special,
    CaseState::JointWait, CaseState::Forwarded, CaseState::Approving, CaseState::Granted,
    CaseState::Refused, CaseState::Certifying, CaseState::Ready, CaseState::Delivered,
    CaseState::Closed, CaseState::Archived, CaseState::NotRequired, CaseState::NotAccepted,
    CaseState::Lapsed, CaseState::Withdrawn, CaseState::Terminated, CaseState::Void};

/// The word of SQL, JSON and the command line, for example "jointWait".
[[nodiscard]] QString toText(CaseState state);
[[nodiscard]] std::optional<CaseState> caseStateFromText(QStringView text);

/// Before the decision: the states T33 and T34 may end (rulebook 3.3).
[[nodiscard]] bool isBeforeDecision(CaseState state);
/// C2 and C3 have started and not ended; SPECIAL is inside although they stand there.
[[nodiscard]] bool isRunning(CaseState state);
/// Ended without a decision, or closed.
[[nodiscard]] bool isEnded(CaseState state);

} // namespace yichuang::cases
