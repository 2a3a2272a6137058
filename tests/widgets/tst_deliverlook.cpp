// SPDX-License-Identifier: Apache-2.0
#include "acceptform.h"
#include "deliverwindow.h"
#include "looks.h"
#include "settle.h"

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;
using test::ExitDesk;
using Window = test::DeliverWindow;

class DeliverLookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data() { test::Look::addRows(); }

    /// Everything is inside the page at every size; with YICHUANG_PICTURES set the pictures are
    /// kept there.
    void pictures();
};

void DeliverLookTest::pictures()
{
    const auto look = test::Look::ofRow();
    ExitDesk desk;
    desk.fillForPictures();
    Window w(desk, look.size);
    look.dress(w.page, w.theme);
    w.choose(0);
    w.identify();
    w.tick("document1");
    w.child<QTableView>("exits")->setFocus();
    test::settle(w.page);
    QVERIFY2(look.outgrown(w.page).isEmpty(), qPrintable(look.outgrown(w.page)));
    test::Look::keep(w.page, u"deliver"_s, {});
    QVERIFY2(test::clipped(w.page).isEmpty(), qPrintable(test::clipped(w.page).join(u'|')));
    for (std::size_t number = 1; number < desk.ids.size(); ++number) {
        w.choose(number);
        test::settle(w.page);
        QVERIFY2(test::clipped(w.page).isEmpty(), qPrintable(test::clipped(w.page).join(u'|')));
        test::Look::keep(w.page, u"deliver"_s, QString::number(number));
    }
}

QTEST_MAIN(DeliverLookTest)
#include "tst_deliverlook.moc"
