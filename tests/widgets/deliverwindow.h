// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/choicefield.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/linefield.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

#include "exitdesk.h"

namespace yichuang::test {

/// The page over an ExitDesk, and hands on its keyboard.
struct DeliverWindow
{
    shared::Theme theme;
    ExitDesk& desk;
    deliver::DeliverPage page;

    explicit DeliverWindow(ExitDesk& fake, QSize size = {1302, 692})
        : desk(fake)
        , page(theme, desk.services())
    {
        theme.applyTo(*qApp);
        page.resize(size);
        page.layoutFor({});
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window does not become active");
        page.refresh();
    }

    template <typename Widget>
    Widget* child(const char* name)
    {
        auto* found = page.findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    shared::KeyButton* forward() { return child<shared::KeyButton>("forward"); }
    QString reason() { return forward()->refusal(); }
    void choose(std::size_t number)
    {
        page.showCase(desk.ids[number]);
        QTRY_COMPARE(child<shared::Label>("exitTitle")->isVisible(), true);
        QTRY_VERIFY(!forward()->text().isEmpty());
    }
    void type(const char* field, const QString& text)
    {
        auto* line = child<shared::LineField>(field);
        line->setFocus();
        QTest::keyClicks(line, text);
        QTRY_COMPARE(line->number(), text);
        QTest::keyClick(line, Qt::Key_Tab);
    }
    void tick(const char* name)
    {
        auto* box = child<shared::CheckField>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY2(box->isChecked(), name);
    }
    void press(Qt::Key key) { QTest::keyClick(&page, key); }
    void identify() { type("shownNumber", desk.applicantNumber()); }
    void signAll()
    {
        for (int i = 1;
             page.findChild<shared::CheckField*>(QStringLiteral("document%1").arg(i)) != nullptr;
             ++i)
            tick(qPrintable(QStringLiteral("document%1").arg(i)));
        tick("signed");
    }
};

} // namespace yichuang::test
