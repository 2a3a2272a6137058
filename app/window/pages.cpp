// SPDX-License-Identifier: Apache-2.0
#include "app/window/pages.h"

#include "app/window/acceptwiring.h"
#include "app/window/caseswiring.h"
#include "app/window/cataloguewiring.h"
#include "app/window/deliverwiring.h"
#include "app/window/settingswiring.h"

#include <algorithm>

namespace yichuang::app {

void addPages(SignedIn& person, window::MainWindow& window, shared::Theme& theme)
{
    auto* printing = new Printing(person.papers(), window, Printing::usualFolder(), &person);
    auto* cases = new CasesWiring(person, window, theme, *printing);
    window.addPage(window::PageId::Cases, cases->page());
    QObject::connect(&window, &window::MainWindow::findRequested, cases, &CasesWiring::find);

    auto* catalogue = new CatalogueWiring(person, window, theme);
    window.addPage(window::PageId::Catalogue, catalogue->page());
    auto* settings = new SettingsWiring(person, window, theme);
    window.addPage(window::PageId::Settings, settings->page());

    const auto pages = person.pages();
    const auto has
        = [&pages](window::PageId page) { return std::ranges::find(pages, page) != pages.end(); };
    if (has(window::PageId::Deliver)) {
        auto* deliver = new DeliverWiring(person, window, theme);
        window.addPage(window::PageId::Deliver, deliver->page());
        QObject::connect(deliver, &DeliverWiring::recorded, cases->page(),
            [page = cases->page()] { page->refresh(); });
    }
    if (!has(window::PageId::Accept))
        return;
    auto* accept = new AcceptWiring(person, window, theme, *printing);
    window.addPage(window::PageId::Accept, accept->page());
    QObject::connect(catalogue, &CatalogueWiring::acceptRequested, accept, &AcceptWiring::begin);
    QObject::connect(accept, &AcceptWiring::recorded, cases->page(),
        [page = cases->page()] { page->refresh(); });
}

} // namespace yichuang::app
