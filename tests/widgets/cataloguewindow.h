// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/builtin/builtincatalogue.h"
#include "widgets/catalogue/cataloguepage.h"
#include "widgets/catalogue/flowchartview.h"
#include "widgets/shared/label.h"
#include "widgets/shared/linefield.h"

#include <QApplication>
#include <QPromise>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace yichuang::test {

using Listing = std::shared_ptr<const itemmodels::CatalogueListing>;

/// The real catalogue on a fixed day.
inline Listing realListing()
{
    static const Listing listing = itemmodels::listingOf(
        std::make_shared<const catalogue::Catalogue>(builtin::loadBuiltInCatalogue().value()),
        builtin::loadBuiltInPinyin().value(), dayFromText(u"2026-11-18").value());
    return listing;
}

/// The page with the real catalogue; what it is given can be broken or held back.
struct CatalogueWindow
{
    shared::Theme theme;
    QPromise<Result<Listing>> held;
    bool hold{false};
    bool broken{false};
    Listing listing{realListing()};
    QString refusal;
    std::unique_ptr<cataloguepage::CataloguePage> page;

    explicit CatalogueWindow(bool open = true)
    {
        theme.applyTo(*qApp);
        cataloguepage::CataloguePage::Services services;
        services.load = [this] {
            if (hold) {
                held.start();
                return held.future();
            }
            if (broken)
                return QtFuture::makeReadyFuture<Result<Listing>>(failure(Error::Code::Unreadable));
            return QtFuture::makeReadyFuture<Result<Listing>>(listing);
        };
        services.refusal = [this](const catalogue::Item&) { return refusal; };
        page = std::make_unique<cataloguepage::CataloguePage>(theme, services);
        page->resize(1302, 692);
        page->layoutFor({});
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        if (open)
            read();
    }

    void read()
    {
        page->refresh();
        QTRY_VERIFY(!title().isEmpty() || page->findChild<QTreeView*>()->model()->rowCount() == 0);
        page->focusFirst();
    }

    template <typename Widget>
    Widget* child(const char* name)
    {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    QString title() { return child<shared::Label>("entryTitle")->text(); }
    cataloguepage::FlowChartView* chart()
    {
        return child<cataloguepage::FlowChartView>("flowChart");
    }
    QTreeView* tree() { return child<QTreeView>("itemTree"); }
    void type(const char* text)
    {
        page->focusFilter();
        QTest::keyClicks(child<shared::LineField>("itemFilter"), QLatin1String(text));
    }
    void choose(const char* code) { QVERIFY2(page->showEntry(QLatin1String(code)), code); }
};

} // namespace yichuang::test
