// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/onthespot.h"
#include "widgets/cases/acts.h"
#include "widgets/shared/overlaydialog.h"
#include "widgets/shared/statusbanner.h"

#include <functional>

namespace yichuang::casespage {

class EffectPanel;

/// A question before an act: it collects the payload, shows what stands against it by the rules
/// themselves as the form is filled in, what it would do to the dates, and what the desk answered.
/// It stays open until the act is recorded.
class ActDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    ActDialog(const shared::Theme& theme, const QString& title, Context context, QWidget* parent);

    /// What the form says now. Asked with every change and when the action is pressed.
    std::function<cases::Payload()> payload;
    /// What the form lacks that the rules cannot know (an unreadable day); empty: nothing.
    std::function<QString()> missing;
    /// The acts whose effect on the dates is shown: with blanks filled, and with what has to follow
    /// before the dates move. Without it there is no panel.
    std::function<std::vector<desk::SupposedAct>()> preview;
    /// A sentence beside the dates.
    std::function<QString()> remark;
    /// The day on which the effect is read; today when not set.
    std::function<Day()> effectDay;
    /// Who answers for the act beside the signed-in person; none: the signed-in person.
    std::function<desk::SecondPerson()> second;
    /// The actor the form is judged by; the signed-in person's when not set.
    std::function<cases::Actor()> actor;

    [[nodiscard]] const ActContext& context() const { return *m_context; }
    [[nodiscard]] const Context& shared() const { return m_context; }
    /// Where the fields go: a form that scrolls where there is little room.
    [[nodiscard]] QVBoxLayout* form() const { return m_form; }
    /// The sentence in the foot while nothing is missing.
    void setEffectNote(const QString& note);
    void setEffectNote(std::function<QString()> note) { m_note = std::move(note); }

    /// Tells the dialog that the form changed; also once when it is complete.
    void changed();
    void showObjections(const std::vector<cases::Objection>& objections);
    void showError(const Error& error);
    void showSentence(const QString& sentence);

Q_SIGNALS:
    void submitted(const yichuang::cases::Payload& payload);

private:
    [[nodiscard]] QStringList refusals() const;
    void showEffect();

    Context m_context;
    std::function<QString()> m_note;
    QWidget* m_fields;
    QVBoxLayout* m_form;
    shared::StatusBanner* m_banner;
    EffectPanel* m_effect;
    QWidget* m_effectSide;
};

/// The dialog of an act; nullptr for acts that need no form.
[[nodiscard]] ActDialog* makeDialog(
    Act act, const shared::Theme& theme, const Context& context, QWidget* parent);

} // namespace yichuang::casespage
