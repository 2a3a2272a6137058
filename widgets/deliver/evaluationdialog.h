// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/decisionpayloads.h"
#include "widgets/shared/overlaydialog.h"

#include <optional>

namespace yichuang::deliver {

/// 好差评 (R3.9): five levels side by side for the applicant to press. Nothing is chosen before,
/// and leaving it writes "not evaluated", never a good mark.
class EvaluationDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    EvaluationDialog(const shared::Theme& theme, cases::Contact contact, QWidget* parent);

Q_SIGNALS:
    /// Exactly once: a level from 5 to 1, or 0 when the applicant walked away.
    void answered(const yichuang::cases::Evaluated& evaluation);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void answer(int level);

    cases::Contact m_contact;
    bool m_answered{false};
};

} // namespace yichuang::deliver
