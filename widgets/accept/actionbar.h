// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/assessment.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <map>
#include <vector>

class QAction;
class QMenu;

namespace yichuang::accept {

/// The bar under the page: every way forward with its key, exactly one of them the main one, and
/// one sentence that says what is missing. What finds no room stands in 更多 with the same keys.
class ActionBar : public QWidget
{
    Q_OBJECT
public:
    explicit ActionBar(const shared::Theme& theme, QWidget* parent = nullptr);

    void show(const desk::Assessment& assessment);
    [[nodiscard]] shared::KeyButton* button(desk::IntakeAct act) const { return m_buttons.at(act); }
    [[nodiscard]] shared::KeyButton* moreButton() const { return m_more; }
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }
    /// 正在受理 on the button that was pressed.
    void setBusy(bool busy, desk::IntakeAct act);
    void setCompact(bool compact);

Q_SIGNALS:
    void triggered(yichuang::desk::IntakeAct act);
    void saveRequested();

private:
    void add(desk::IntakeAct act, shared::KeyButton::Kind kind, const QString& words,
        const QKeySequence& key);
    void build();
    void arrange();
    [[nodiscard]] bool hasRoomFor(desk::IntakeAct act) const;
    void openMore();
    void showSentence(const desk::Assessment& assessment);

    const shared::Theme& m_theme;
    std::map<desk::IntakeAct, shared::KeyButton*> m_buttons;
    std::vector<std::pair<shared::KeyButton*, QAction*>> m_spare; ///< the same acts in the menu
    shared::KeyButton* m_save;
    shared::KeyButton* m_more;
    QMenu* m_menu;
    shared::Label* m_sentence;
    shared::Label* m_detail;
    desk::IntakeAct m_main{desk::IntakeAct::Accept};
    bool m_compact{false};
};

} // namespace yichuang::accept
