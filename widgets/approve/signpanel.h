// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/sealing.h"
#include "widgets/approve/ruled.h"

#include <vector>

class QVBoxLayout;

namespace yichuang::shared {
class KeyButton;
class Label;
} // namespace yichuang::shared

namespace yichuang::approve {

class PinField;

/// One thing a person answers for with the seal, as the file says it.
struct SignFact
{
    QString label;
    QString text;
    bool agrees{true}; ///< with what the form says

    friend bool operator==(const SignFact&, const SignFact&) = default;
};
[[nodiscard]] std::vector<SignFact> signFactsOf(const desk::SealDraft& draft);

/// 你将签署: what the file says, the PIN, and the one button that cannot be undone.
class SignPanel : public Ruled
{
    Q_OBJECT
public:
    explicit SignPanel(const shared::Theme& theme, QWidget* parent = nullptr);

    /// Whose key it is; a key in a file is no key for real decisions and says so.
    void setKey(const QString& person, bool software);
    /// 盖章并决定, or 盖章 for a notice of an act that is recorded already.
    void setDecides(bool decides);
    void setFacts(const std::vector<SignFact>& facts);
    [[nodiscard]] const std::vector<SignFact>& facts() const { return m_facts; }
    /// Why sealing is off; empty: it may go.
    void setRefusal(const QString& reason);
    [[nodiscard]] const QString& refusal() const { return m_refusal; }
    /// After a wrong PIN; none: not known.
    void setTriesLeft(std::optional<int> tries);
    void clearPin();
    [[nodiscard]] bool isPinComplete() const;
    void focusPin();
    /// The step that is going on, and whether it can still be called off.
    void startBusy(const QString& step, bool mayCancel);
    void stopBusy();

Q_SIGNALS:
    void pinChanged();
    void sealRequested(const QString& pin);
    void cancelRequested();

private:
    [[nodiscard]] QWidget* makeFacts();
    [[nodiscard]] QWidget* makeKey();
    void showNote();

    const shared::Theme& m_theme;
    std::vector<SignFact> m_facts;
    QString m_refusal;
    std::optional<int> m_tries;
    bool m_decides{true};
    QVBoxLayout* m_lines;
    shared::Label* m_person;
    PinField* m_pin;
    shared::KeyButton* m_toPin;
    shared::KeyButton* m_seal;
    shared::KeyButton* m_cancel;
    shared::Label* m_note;
};

} // namespace yichuang::approve
