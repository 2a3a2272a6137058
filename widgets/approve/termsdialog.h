// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/approve/decisionform.h"
#include "widgets/shared/overlaydialog.h"

#include <functional>
#include <vector>

namespace yichuang::shared {
class LineField;
} // namespace yichuang::shared

namespace yichuang::approve {

/// 改文书: the parts of the decision document that are not the opinion.
class TermsDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    /// `registered`: the number the register gives this decision; empty where this place has no
    /// block, and only there a number is typed (rulebook 3.4: numbers run without a gap).
    TermsDialog(const shared::Theme& theme, const DecisionForm& form, const catalogue::Item& item,
        const QString& registered, QWidget* parent);

Q_SIGNALS:
    void changed(const yichuang::approve::DecisionForm& form);

private:
    shared::LineField* line(const QString& label, const char* name, QString DecisionForm::*part);
    void number(const QString& registered);
    void hearing();

    DecisionForm m_form;
    std::vector<std::function<void()>> m_readers;
};

} // namespace yichuang::approve
