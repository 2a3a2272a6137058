// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/approve/decisionform.h"
#include "widgets/approve/ruled.h"

#include <map>

class QVBoxLayout;

namespace yichuang::casespage {
class TextField;
} // namespace yichuang::casespage

namespace yichuang::shared {
class KeyButton;
class Label;
class RadioField;
} // namespace yichuang::shared

namespace yichuang::approve {

/// 我的意见: grant, refuse or return, why, and for a refusal its reasons and what the applicant may
/// do against it.
class OpinionPane : public Ruled
{
    Q_OBJECT
public:
    OpinionPane(
        const shared::Theme& theme, const builtin::Wording& wording, QWidget* parent = nullptr);

    void setForm(const DecisionForm& form);
    [[nodiscard]] const DecisionForm& form() const { return m_form; }
    /// Why the return is off; empty when it may go.
    void setReturnRefusal(const QString& refusal);
    void focusText();
    void setLocked(bool locked);

Q_SIGNALS:
    /// A person changed something.
    void edited();
    void returnRequested(const QString& reason);

private:
    void makeChoices(QVBoxLayout* layout);
    void makeTexts(QVBoxLayout* layout);
    void choose(Choice choice);
    void read();
    void showParts();
    void showPhrases();
    [[nodiscard]] QStringList phrases() const;

    const shared::Theme& m_theme;
    const builtin::Wording& m_wording;
    DecisionForm m_form;
    bool m_filling{false};
    std::map<Choice, shared::RadioField*> m_choices;
    casespage::TextField* m_text;
    QWidget* m_refusal;
    casespage::TextField* m_facts;
    casespage::TextField* m_reasons;
    shared::Label* m_remedies;
    QWidget* m_phrases;
    shared::KeyButton* m_return;
};

} // namespace yichuang::approve
