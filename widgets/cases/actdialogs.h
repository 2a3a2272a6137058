// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/cases/actdialog.h"

/// The dialogs by the part of a case's life they belong to. Each answers nullptr for acts of
/// another part, and for acts that need no form.
namespace yichuang::casespage {

/// 补材料, 移交, 退件, 撤回, 容缺补齐.
[[nodiscard]] ActDialog* papersDialogOf(
    Act act, const shared::Theme& theme, const Context& context, QWidget* parent);
/// 暂停计时, 批准暂停, 恢复计时, 延期.
[[nodiscard]] ActDialog* stopDialogOf(
    Act act, const shared::Theme& theme, const Context& context, QWidget* parent);
/// 延期 (T32).
[[nodiscard]] ActDialog* extendDialogOf(
    const shared::Theme& theme, const Context& context, QWidget* parent);
/// 送首席代表 and the first opinion, 退回, 准予 or 不予.
[[nodiscard]] ActDialog* reviewDialogOf(
    Act act, const shared::Theme& theme, const Context& context, QWidget* parent);
/// 准予 or 不予 in one form (T30, T31). The seal area of the paper stays empty for the ink seal.
[[nodiscard]] ActDialog* decisionDialogOf(
    const shared::Theme& theme, const Context& context, QWidget* parent);
/// 征询 (T23): the lead asks all participants at once.
[[nodiscard]] ActDialog* askDialogOf(
    const shared::Theme& theme, const Context& context, QWidget* parent);
/// 征询, 答复, 上报, 上级决定.
[[nodiscard]] ActDialog* otherOrgansDialogOf(
    Act act, const shared::Theme& theme, const Context& context, QWidget* parent);
/// 改判, 终止, 作废, 归档.
[[nodiscard]] ActDialog* endingDialogOf(
    Act act, const shared::Theme& theme, const Context& context, QWidget* parent);

} // namespace yichuang::casespage
