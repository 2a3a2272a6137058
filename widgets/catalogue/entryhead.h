// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/catalogue/entryfacts.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/typebadge.h"

#include <QWidget>

class QBoxLayout;

namespace yichuang::cataloguepage {

/// Name, type, completeness and facts of what is chosen, with the two things that can be done with
/// it.
class EntryHead : public QWidget
{
    Q_OBJECT
public:
    explicit EntryHead(const shared::Theme& theme, QWidget* parent = nullptr);

    void setItem(const catalogue::Item& item);
    void setTheme(const catalogue::JointTheme& theme);
    /// 办这件 F2, with F9 as the page's way forward.
    [[nodiscard]] shared::KeyButton* acceptButton() const { return m_accept; }
    /// 打印办事指南 F12
    [[nodiscard]] shared::KeyButton* printButton() const { return m_print; }
    void setCompact(bool compact);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showFacts(const std::vector<Fact>& facts);
    void showRemark(const Remark& remark);
    /// As high as its words at this width; the layout asks too late for that.
    void fitRemark();
    void showRefusal();
    void restyle();

    const shared::Theme& m_theme;
    shared::Label* m_title;
    shared::TypeBadge* m_badge;
    QWidget* m_complete;
    QLabel* m_completeIcon;
    shared::Label* m_completeWords;
    shared::Label* m_line;
    shared::Label* m_refusal;
    shared::KeyButton* m_print;
    shared::KeyButton* m_accept;
    QWidget* m_facts;
    QWidget* m_remark;
    QLabel* m_remarkIcon;
    shared::Label* m_remarkWords;
    bool m_isComplete{true};
    bool m_warns{false};
};

} // namespace yichuang::cataloguepage
