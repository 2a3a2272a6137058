// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"
#include "widgets/sync/syncfacts.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace yichuang::shared {
class EmptyState;
class KeyButton;
class Label;
class StepBar;
class TypeBadge;
} // namespace yichuang::shared

namespace yichuang::syncpage {

class ConflictBoard;

/// One record: where it is, why it waits, who acts and what to do; for a conflict both sides.
class WhereCard : public QWidget
{
    Q_OBJECT
public:
    WhereCard(const shared::Theme& theme, QWidget* parent);

    void setDetail(const Detail& detail, const BeijingTime& now);
    /// Nothing is chosen: what the page is for.
    void clear();
    void showProblem(const QString& sentence);
    [[nodiscard]] ConflictBoard* board() { return m_board; }
    /// False when nothing in the card takes the keyboard.
    bool focusFirst();

Q_SIGNALS:
    void openCaseRequested(const yichuang::CaseId& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeHead();
    shared::Label* addFact(const QString& name);
    void restyle();

    const shared::Theme& m_theme;
    CaseId m_case;
    shared::EmptyState* m_empty;
    QScrollArea* m_area;
    QWidget* m_inside;
    QWidget* m_head;
    shared::TypeBadge* m_badge;
    shared::Label* m_title;
    shared::Label* m_caption;
    shared::Label* m_state;
    shared::KeyButton* m_open;
    shared::Label* m_where;
    shared::StepBar* m_places;
    QWidget* m_facts;
    QGridLayout* m_factGrid;
    shared::Label* m_cause;
    shared::Label* m_owner;
    shared::Label* m_todo;
    shared::Label* m_code;
    ConflictBoard* m_board;
};

} // namespace yichuang::syncpage
