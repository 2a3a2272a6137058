// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/objection.h"
#include "models/desk/casefile.h"
#include "widgets/shared/overlaydialog.h"
#include "widgets/shared/statusbanner.h"

#include <functional>

namespace yichuang::casespage {

/// A question before an act: it collects the payload, says what is missing, and shows what the
/// desk answered. It stays open until the act is recorded.
class ActDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    ActDialog(const shared::Theme& theme, const QString& title, QWidget* parent);

    /// What the form says now; asked when the action is pressed.
    std::function<cases::Payload()> payload;
    /// What is missing in the form, empty when nothing is. Asked after each `changed()`.
    std::function<QString()> missing;

    /// Tells the dialog that the form changed.
    void changed();
    void showObjections(const std::vector<cases::Objection>& objections);
    void showError(const Error& error);

Q_SIGNALS:
    void submitted(const yichuang::cases::Payload& payload);

private:
    void showMessage(const QString& text);

    shared::StatusBanner* m_banner;
};

/// 撤回 (T33): the reason and the signed request.
[[nodiscard]] ActDialog* withdrawDialog(
    const shared::Theme& theme, const desk::CaseFile& file, QWidget* parent);
/// 补材料: which of the papers that are not here came in.
[[nodiscard]] ActDialog* papersDialog(
    const shared::Theme& theme, const desk::CaseFile& file, QWidget* parent);
/// 移交 (T13): to whom, the list, both signatures.
[[nodiscard]] ActDialog* handOverDialog(
    const shared::Theme& theme, const desk::CaseFile& file, QWidget* parent);
/// 退件 (T08): when the applicant was reminded and who got the papers back. `today` is the day
/// offered for the reminder.
[[nodiscard]] ActDialog* lapseDialog(
    const shared::Theme& theme, const desk::CaseFile& file, Day today, QWidget* parent);

} // namespace yichuang::casespage
