// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/approve/decisionform.h"
#include "widgets/shared/overlaydialog.h"

#include <functional>
#include <vector>

namespace yichuang::approve {

/// 改文书: the parts of the decision document that are not the opinion.
class TermsDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    TermsDialog(const shared::Theme& theme, const DecisionForm& form, const catalogue::Item& item,
        QWidget* parent);

Q_SIGNALS:
    void changed(const yichuang::approve::DecisionForm& form);

private:
    void line(const QString& label, const char* name, QString DecisionForm::*part);
    void hearing();

    DecisionForm m_form;
    std::vector<std::function<void()>> m_readers;
};

} // namespace yichuang::approve
