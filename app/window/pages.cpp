// SPDX-License-Identifier: Apache-2.0
#include "app/window/pages.h"

#include "app/window/cataloguewiring.h"
#include "app/window/deliverwiring.h"
#include "app/window/settingswiring.h"
#include "app/window/syncwiring.h"
#include "widgets/approve/verifydialog.h"

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
    connect(&window, &window::MainWindow::verifyRequested, this, &Pages::openVerify);
    // Only what this person's roles open stands in the rail; the rest is never asked for.
    m_window.offerPage(PageId::Accept, [this] { return accept().page(); });
    m_window.offerPage(PageId::Cases, [this] { return cases().page(); });
    m_window.offerPage(PageId::Approve, [this] { return approve().page(); });
    m_window.offerPage(PageId::Deliver, [this] { return makeDeliver(); });
    m_window.offerPage(PageId::Sync, [this] { return sync().page(); });
    m_window.offerPage(PageId::Catalogue, [this] { return makeCatalogue(); });
    m_window.offerPage(PageId::Settings,
        [this] { return (new SettingsWiring(m_person, m_window, m_theme))->page(); });
}

CasesWiring& Pages::cases()
{
    if (m_cases == nullptr)
        m_cases = makeCases();
    return *m_cases;
}

/// Whoever decides is led to where the decision is sealed.
CasesWiring* Pages::makeCases()
{
    auto* made = new CasesWiring(m_person, m_window, m_theme, *m_printing);
    made->page()->setDecidesElsewhere(m_person.hasSeals());
    connect(made->page(), &casespage::CasesPage::decisionRequested, this, [this](CaseId id) {
        m_window.showPage(PageId::Approve);
        approve().page()->showCase(id);
    });
    connect(made->page(), &casespage::CasesPage::childRequested, this,
        [this](CaseId id) { accept().beginFor(id); });
    return made;
}

AcceptWiring& Pages::accept()
{
    if (m_accept == nullptr) {
        m_accept = new AcceptWiring(m_person, m_window, m_theme, *m_printing);
        connect(m_accept, &AcceptWiring::recorded, this, &Pages::refreshCases);
        connect(m_accept, &AcceptWiring::openCaseRequested, this, &Pages::showCase);
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

SyncWiring& Pages::sync()
{
    if (m_sync == nullptr) {
        m_sync = new SyncWiring(m_person, m_window, m_theme);
        connect(m_sync, &SyncWiring::openCaseRequested, this, &Pages::showCase);
    }
    return *m_sync;
}

void Pages::showCase(const CaseId& id)
{
    m_window.showPage(PageId::Cases);
    cases().page()->showCase(id);
}

void Pages::openStickFile(const QString& path)
{
    m_window.showPage(PageId::Sync);
    sync().page()->openFile(path);
}

window::Page* Pages::makeDeliver()
{
    auto* deliver = new DeliverWiring(m_person, m_window, m_theme, *m_printing);
    connect(deliver, &DeliverWiring::recorded, this, &Pages::refreshCases);
    return deliver->page();
}

ApproveWiring& Pages::approve()
{
    if (m_approve == nullptr) {
        m_approve = new ApproveWiring(m_person, m_window, m_theme);
        connect(m_approve, &ApproveWiring::recorded, this, &Pages::refreshCases);
    }
    return *m_approve;
}

void Pages::openVerify()
{
    auto* dialog = new approve::VerifyDialog(m_theme,
        {.document = [this](const QString& path) { return m_person.verify(path); },
            .slip = [this](const QString& text) { return m_person.checkSlip(text); }},
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Pages::refreshCases()
{
    if (m_cases != nullptr)
        m_cases->page()->refresh();
}

} // namespace yichuang::app
