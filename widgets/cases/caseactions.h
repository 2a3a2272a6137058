// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "models/documents/documentkind.h"
#include "widgets/shared/theme.h"

#include <QWidget>

#include <map>
#include <vector>

class QAction;
class QHBoxLayout;
class QMenu;

namespace yichuang::shared {
class KeyButton;
class Label;
} // namespace yichuang::shared

namespace yichuang::casespage {

/// What a clerk can do with a case, with the reason where it is off. Exactly one way forward on F9.
class CaseActions : public QWidget
{
    Q_OBJECT
public:
    enum class Act { Papers, Accept, Withdraw, HandOver, Lapse };

    explicit CaseActions(const shared::Theme& theme, QWidget* parent = nullptr);

    void setCase(const desk::CaseFile& file, const desk::Seat& seat);
    /// Nothing is chosen.
    void clear();
    void startBusy();
    void stopBusy();

    /// Less than its buttons: what does not fit goes into 更多.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void requested(yichuang::casespage::CaseActions::Act act);
    void printRequested(yichuang::documents::DocumentKind kind);

private:
    shared::KeyButton* add(const QString& name, const QString& text, const QKeySequence& key);
    void addToMore(Act act, const QString& words, const QString& refusal);
    void fillMenus(const desk::CaseFile& file, const desk::Seat& seat);
    void openMenu(QMenu* menu, QWidget* from);
    void restyle();
    void fit();

    const shared::Theme& m_theme;
    shared::Label* m_reason;
    QHBoxLayout* m_row;
    shared::KeyButton* m_pause;
    shared::KeyButton* m_extend;
    shared::KeyButton* m_papers;
    shared::KeyButton* m_print;
    shared::KeyButton* m_more;
    shared::KeyButton* m_return;
    shared::KeyButton* m_forward; ///< 送首席代表, off in this version
    shared::KeyButton* m_accept;
    shared::KeyButton* m_handOver;
    QMenu* m_printMenu;
    QMenu* m_moreMenu;
    std::map<shared::KeyButton*, QAction*> m_spare; ///< entries of 更多 for buttons without room
};

/// The event an act writes.
[[nodiscard]] cases::EventKind kindOf(CaseActions::Act act);
/// Why the act is off for this seat, empty when it is open. Rulebook 3.3; the guards of the act
/// itself answer when it is done.
[[nodiscard]] QString refusalOf(
    CaseActions::Act act, const desk::CaseFile& file, const desk::Seat& seat);

} // namespace yichuang::casespage
