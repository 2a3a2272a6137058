// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/builtin/builtinwording.h"
#include "models/desk/casefile.h"
#include "models/desk/trial.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace yichuang::casespage {

/// What can be done with a case on this page (rulebook 3.3).
enum class Act {
    Papers, ///< 补材料
    Accept, ///< 受理
    Withdraw, ///< 撤回
    HandOver, ///< 移交
    OpenChild, ///< 另立办件: the township accepts a village's papers under a number of its own
    TakeResult, ///< 领回结果: the village has the township's result
    Lapse, ///< 退件
    Assign, ///< 接办
    RequestStop, ///< 暂停计时
    ApproveStop, ///< 批准暂停
    EndStop, ///< 恢复计时
    Extend, ///< 延期
    CloseTolerance, ///< 容缺补齐
    AskOpinions, ///< 征询
    GiveOpinion, ///< 答复征询
    CloseOpinions, ///< 结束征询
    Review, ///< 送首席代表, or the first opinion where a superior decides
    Return, ///< 退回
    Decide, ///< 准予 or 不予
    Forward, ///< 上报
    RecordSuperior, ///< 登记上级决定
    Reclassify, ///< 改判
    Terminate, ///< 终止
    Void, ///< 作废
    Archive ///< 归档
};

/// Code and name of a department.
struct Department
{
    QString code;
    QString name;

    friend bool operator==(const Department&, const Department&) = default;
};

/// Somebody with an account at this installation.
struct Colleague
{
    QString account;
    QString person; ///< staff number
    QString name;
    std::vector<cases::Role> roles;

    friend bool operator==(const Colleague&, const Colleague&) = default;
};

/// What acts are judged and filled in with: one case, who sits here, and the rules. Shared by the
/// dialogs, which outlive the page's interest in the case.
struct ActContext
{
    desk::CaseFile file;
    desk::Seat seat;
    Instant now{};
    std::vector<Colleague> colleagues;
    std::vector<Department> departments;
    builtin::Wording wording;
    std::function<desk::Trial(const cases::Case&, std::span<const desk::SupposedAct>, Day)> tryActs;
    /// The day so many working days after another; the same day where the calendar ends.
    std::function<Day(Day, WorkingDays)> workingDaysAfter;

    [[nodiscard]] Day today() const { return beijingDay(now); }
    /// Everything that stands against an act of the signed-in person as it is filled in now.
    [[nodiscard]] std::vector<cases::Objection> objectionsTo(const cases::Payload& payload) const;
    /// The act of the signed-in person.
    [[nodiscard]] desk::SupposedAct mine(const cases::Payload& payload) const;
    /// The act of somebody in that role who is nobody who acted so far, for previews.
    [[nodiscard]] desk::SupposedAct somebodys(
        cases::Role role, const cases::Payload& payload, Instant at) const;
};
using Context = std::shared_ptr<const ActContext>;

/// The event an act writes; a decision stands for grant and refusal, OpenChild for the receipt of
/// another case.
[[nodiscard]] cases::EventKind kindOf(Act act);

/// A role whose holder signs in at the desk for this one act when the signed-in person may prepare
/// but not do it: the head for an extension, the chief for a stop, the supervisor for 作废.
[[nodiscard]] std::optional<cases::Role> secondRoleOf(Act act, const desk::CaseFile& file);

/// The table has this act for the state and type of the case, whoever may do it.
[[nodiscard]] bool exists(Act act, const desk::CaseFile& file);

/// Why the act is off, empty when its form may be opened. What depends on the form is said there.
[[nodiscard]] QString refusalOf(Act act, const ActContext& context);

/// The one way forward; none when this page has nothing more to do with the case.
[[nodiscard]] std::optional<Act> mainActOf(const desk::CaseFile& file, const desk::Seat& seat);

/// The payload of an act without a form: everything is known before it is pressed. Nothing for the
/// others.
[[nodiscard]] std::optional<cases::Payload> fixedPayload(Act act, const desk::Seat& seat);

/// 暂停计时, 批准暂停 or 恢复计时: what F7 does now.
[[nodiscard]] Act pauseActOf(const desk::CaseFile& file);

/// The number of the first stop that waits for approval, from 1; 0 when none does.
[[nodiscard]] int stopToApprove(const cases::Case& c);
/// The participant of the open round this seat answers for, when it has not answered.
[[nodiscard]] const cases::AskedParticipant* askedHere(
    const cases::Case& c, const desk::Seat& seat);
/// A superior decides the matter; this node reviews first.
[[nodiscard]] bool superiorDecides(const desk::CaseFile& file);
/// The statutory term is the one of joint decisions: the government extends it (License Law 42).
[[nodiscard]] cases::Role extenderOf(const desk::CaseFile& file);

/// The words on the button of an act, for example 送首席代表.
[[nodiscard]] QString wordsOf(Act act, const desk::CaseFile& file);

} // namespace yichuang::casespage
