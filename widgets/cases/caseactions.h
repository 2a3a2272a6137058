// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/documents/documentkind.h"
#include "widgets/cases/acts.h"
#include "widgets/shared/theme.h"

#include <QWidget>

#include <map>
#include <optional>

class QAction;
class QHBoxLayout;
class QMenu;

namespace yichuang::shared {
class KeyButton;
class Label;
} // namespace yichuang::shared

namespace yichuang::casespage {

/// What can be done with a case, with the reason where it is off. Exactly one way forward on F9;
/// it follows the state of the case and who sits here.
class CaseActions : public QWidget
{
    Q_OBJECT
public:
    explicit CaseActions(const shared::Theme& theme, QWidget* parent = nullptr);

    void setCase(const ActContext& context);
    /// Nothing is chosen.
    void clear();
    void startBusy();
    void stopBusy();

    /// Less than its buttons: what does not fit goes into 更多.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void requested(yichuang::casespage::Act act);
    void printRequested(yichuang::documents::DocumentKind kind);

private:
    shared::KeyButton* add(const QString& name, const QString& text, const QKeySequence& key);
    void show(shared::KeyButton* button, Act act, const ActContext& context);
    void showMain(const ActContext& context);
    void fillMenus(const ActContext& context);
    void addToMore(Act act, const ActContext& context);
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
    shared::KeyButton* m_main;
    QMenu* m_printMenu;
    QMenu* m_moreMenu;
    std::map<shared::KeyButton*, Act> m_acts; ///< what each button does now
    std::map<shared::KeyButton*, QAction*> m_spare; ///< entries of 更多 for buttons without room
};

} // namespace yichuang::casespage
