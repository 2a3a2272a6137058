// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/approve/checks.h"
#include "widgets/shared/card.h"

class QGridLayout;
class QStackedWidget;
class QVBoxLayout;

namespace yichuang::shared {
class EmptyState;
class KeyButton;
class Label;
class TypeBadge;
} // namespace yichuang::shared

namespace yichuang::casespage {
class HistoryList;
class TermView;
} // namespace yichuang::casespage

namespace yichuang::approve {

class CheckList;
class TabStrip;

/// The case: who wants what, its papers, why it is due when it is, what happened, and what was
/// checked. Below it stands what the person says to it.
class DossierPane : public QWidget
{
    Q_OBJECT
public:
    /// `opinion` is taken over and stands at the foot.
    DossierPane(const shared::Theme& theme, QWidget* opinion, QWidget* parent = nullptr);

    void setDossier(const Dossier& dossier, Day today);
    /// Nothing chosen; `nothingThere`: because the list has no cases.
    void clear(bool nothingThere);
    void showSection(Section section);
    [[nodiscard]] CheckList* checks() const { return m_checks; }
    void setOpinionVisible(bool visible);

Q_SIGNALS:
    /// The scanned pages, from those of this paper on.
    void pagesRequested(int paper);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeSummary();
    [[nodiscard]] QWidget* makePapers();
    [[nodiscard]] QWidget* makeTerm();
    [[nodiscard]] QWidget* makeHistory();
    void showSummary(const desk::CaseFile& file);
    void showPapers(const desk::CaseFile& file);
    [[nodiscard]] QWidget* makePagesButton(int paper, int pages, QWidget* row);

    const shared::Theme& m_theme;
    QWidget* m_opinion;
    QStackedWidget* m_stack;
    shared::EmptyState* m_empty;
    shared::TypeBadge* m_badge;
    shared::Label* m_title;
    shared::Label* m_number;
    TabStrip* m_tabs;
    QStackedWidget* m_sections;
    QGridLayout* m_facts;
    CheckList* m_checks;
    QVBoxLayout* m_papers;
    shared::KeyButton* m_pages;
    casespage::TermView* m_term;
    casespage::HistoryList* m_timeline;
};

} // namespace yichuang::approve
