// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/printing.h"
#include "app/window/signedin.h"
#include "widgets/deliver/deliverpage.h"
#include "widgets/window/mainwindow.h"

namespace yichuang::app {

/// 出件 and its wires to the store's exit lists, the desk and the printer.
class DeliverWiring final : public QObject
{
    Q_OBJECT
public:
    DeliverWiring(
        SignedIn& person, window::MainWindow& window, shared::Theme& theme, Printing& printing);

    [[nodiscard]] deliver::DeliverPage* page() { return m_page; }

Q_SIGNALS:
    /// Other pages show the case too.
    void recorded(const yichuang::CaseId& id);

private:
    [[nodiscard]] deliver::DeliverPage::Services services();
    [[nodiscard]] store::ExitFilter ofThisSeat(store::ExitFilter filter) const;
    [[nodiscard]] QFuture<Result<itemmodels::CasePage>> fetch(const itemmodels::CaseQuery& query,
        const std::optional<store::CaseRow>& after, int limit) const;
    [[nodiscard]] QFuture<Result<store::ExitCounts>> counts() const;
    [[nodiscard]] QFuture<Result<std::vector<deliver::VillageCase>>> villageCases() const;
    [[nodiscard]] QFuture<Result<desk::Outcome>> act(CaseId id, const cases::Payload& payload);

    SignedIn& m_person;
    window::MainWindow& m_window;
    deliver::DeliverPage* m_page;
};

} // namespace yichuang::app
