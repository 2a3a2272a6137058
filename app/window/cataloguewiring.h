// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/signedin.h"
#include "widgets/catalogue/cataloguepage.h"
#include "widgets/window/mainwindow.h"

namespace yichuang::app {

/// 事项 and its wires to the catalogue, the acceptance page and the printer.
class CatalogueWiring final : public QObject
{
    Q_OBJECT
public:
    CatalogueWiring(SignedIn& person, window::MainWindow& window, shared::Theme& theme);

    [[nodiscard]] cataloguepage::CataloguePage* page() { return m_page; }

Q_SIGNALS:
    /// 办这件: the acceptance page is to open with the item.
    void acceptRequested(const QString& code);

private:
    [[nodiscard]] cataloguepage::CataloguePage::Services services();
    [[nodiscard]] QString refusal(const catalogue::Item& item) const;
    void printGuide(const QString& code);
    void saveGuide(const QString& code);
    void offerToSave(const QString& code, const QString& sentence);
    [[nodiscard]] std::optional<documents::DocumentContent> guide(const QString& code) const;

    SignedIn& m_person;
    window::MainWindow& m_window;
    cataloguepage::CataloguePage* m_page;
    bool m_mayAccept;
};

} // namespace yichuang::app
