// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/statusbanner.h"
#include "widgets/sync/syncpage.h"

#include <QApplication>
#include <QListView>
#include <QTest>

#include "fakequeue.h"

namespace yichuang::syncpage {

/// The page over a FakeQueue, and hands on its keyboard.
struct SyncWindow
{
    shared::Theme theme;
    FakeQueue& queue;
    SyncPage page;

    explicit SyncWindow(FakeQueue& fake, QSize size = {1302, 692})
        : queue(fake)
        , page(theme, fake.services())
    {
        theme.applyTo(*qApp);
        page.resize(size);
        page.layoutFor({});
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window does not become active");
        page.refresh();
        page.focusFirst();
    }

    template <typename Widget>
    Widget* child(const char* name)
    {
        auto* found = page.findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    QListView* list() { return child<QListView>("queue"); }
    shared::StatusBanner* banner() { return child<shared::StatusBanner>("syncState"); }
    QString words(const char* label) { return child<shared::Label>(label)->text(); }
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(page.focusWidget() != nullptr ? page.focusWidget() : &page,
            static_cast<Qt::Key>(key), with);
    }
    void openRow(int row)
    {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        const QString item = list()->currentIndex().data().toString();
        QTRY_COMPARE(words("detailTitle"), item);
    }
};

} // namespace yichuang::syncpage
