// SPDX-License-Identifier: Apache-2.0
#include "app/window/pages.h"

#include "app/window/cataloguewiring.h"
#include "app/window/deliverwiring.h"
#include "app/window/settingswiring.h"

namespace yichuang::app {

using window::PageId;

Pages::Pages(SignedIn& person, window::MainWindow& window, shared::Theme& theme)
    : QObject(&person)
    , m_person(person)
    , m_window(window)
    , m_theme(theme)
    , m_printing(new Printing(person.papers(), window, Printing::usualFolder(), &person))
{
    connect(&window, &window::MainWindow::findRequested, this,
        [this](const QString& text) { cases().find(text); });
    // Only what this person's roles open stands in the rail; the rest is never asked for.
    m_window.offerPage(PageId::Accept, [this] { return accept().page(); });
    m_window.offerPage(PageId::Cases, [this] { return cases().page(); });
    m_window.offerPage(PageId::Deliver, [this] { return makeDeliver(); });
    m_window.offerPage(PageId::Catalogue, [this] { return makeCatalogue(); });
    m_window.offerPage(PageId::Settings,
        [this] { return (new SettingsWiring(m_person, m_window, m_theme))->page(); });
}

CasesWiring& Pages::cases()
{
    if (m_cases == nullptr)
        m_cases = new CasesWiring(m_person, m_window, m_theme, *m_printing);
    return *m_cases;
}

AcceptWiring& Pages::accept()
{
    if (m_accept == nullptr) {
        m_accept = new AcceptWiring(m_person, m_window, m_theme, *m_printing);
        connect(m_accept, &AcceptWiring::recorded, this, &Pages::refreshCases);
    }
    return *m_accept;
}

window::Page* Pages::makeCatalogue()
{
    auto* catalogue = new CatalogueWiring(m_person, m_window, m_theme);
    connect(catalogue, &CatalogueWiring::acceptRequested, this,
        [this](const QString& itemCode) { accept().begin(itemCode); });
    return catalogue->page();
}

window::Page* Pages::makeDeliver()
{
    auto* deliver = new DeliverWiring(m_person, m_window, m_theme);
    connect(deliver, &DeliverWiring::recorded, this, &Pages::refreshCases);
    return deliver->page();
}

void Pages::refreshCases()
{
    if (m_cases != nullptr)
        m_cases->page()->refresh();
}

} // namespace yichuang::app
