// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/printing.h"
#include "app/window/signedin.h"
#include "widgets/cases/casespage.h"
#include "widgets/window/mainwindow.h"

namespace yichuang::app {

/// 办件 and its wires to the store's lists, the desk and the printer.
class CasesWiring final : public QObject
{
    Q_OBJECT
public:
    CasesWiring(
        SignedIn& person, window::MainWindow& window, shared::Theme& theme, Printing& printing);

    [[nodiscard]] casespage::CasesPage* page() { return m_page; }
    /// What was typed into the global find field: a whole number chooses its case, anything
    /// else lists what matches, ended cases too.
    void find(const QString& text);

private:
    [[nodiscard]] casespage::CasesPage::Services services();
    [[nodiscard]] QFuture<Result<itemmodels::CasePage>> fetch(const itemmodels::CaseQuery& query,
        const std::optional<store::CaseRow>& after, int limit) const;
    [[nodiscard]] QFuture<Result<casespage::CaseCounts>> counts() const;
    [[nodiscard]] desk::Trial tryActs(const cases::Case& c, const catalogue::Item& item,
        std::span<const desk::SupposedAct> acts, Day day) const;
    [[nodiscard]] QFuture<Result<std::vector<casespage::Colleague>>> colleagues() const;

    SignedIn& m_person;
    window::MainWindow& m_window;
    casespage::CasesPage* m_page;
};

} // namespace yichuang::app
