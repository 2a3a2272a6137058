// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/linefield.h"

#include "looks.h"
#include "settle.h"
#include "syncwindow.h"

using namespace yichuang;
using namespace yichuang::syncpage;
using namespace Qt::Literals::StringLiterals;
using shared::Label;
using Window = SyncWindow;

namespace {

/// Words a button or a label has no room for.
QStringList cutWords(const QWidget& top)
{
    QStringList found;
    for (const auto* button : top.findChildren<shared::KeyButton*>()) {
        if (button->isVisible() && button->width() < button->sizeHint().width())
            found += button->text();
    }
    for (const auto* label : top.findChildren<Label*>()) {
        const bool mayElide = label->minimumSizeHint().width() == 0 || label->wordWrap();
        if (label->isVisible() && !mayElide
            && label->fontMetrics().horizontalAdvance(label->text()) > label->width())
            found += label->text();
    }
    return found;
}

} // namespace

class SyncLookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pictures_data() { test::Look::addRows(); }
    void pictures();
};

/// Everything is inside the page at every size; with YICHUANG_PICTURES set the pictures are kept
/// there.
void SyncLookTest::pictures()
{
    const auto look = test::Look::ofRow();
    FakeQueue queue;
    queue.fill();
    Window w(queue, look.size);
    look.dress(w.page, w.theme);
    const auto keep = [&](const QString& what) {
        QTRY_VERIFY2(cutWords(w.page).isEmpty(), qPrintable(what + cutWords(w.page).join(u'|')));
        test::settle(w.page);
        test::Look::keep(w.page, u"sync"_s, what);
        QVERIFY2(look.outgrown(w.page).isEmpty(), qPrintable(what + look.outgrown(w.page)));
    };
    keep(u"offline"_s);
    w.openRow(3);
    keep(u"waiting"_s);
    w.openRow(0);
    keep(u"conflict"_s);
    w.press(Qt::Key_Right, Qt::ControlModifier);
    w.child<shared::LineField>("reason")->setText(u"入户调查在后，收入以调查为准"_s);
    keep(u"chosen"_s);
    w.openRow(1);
    keep(u"refused"_s);
    queue.addMatters();
    w.page.refresh();
    w.openRow(7);
    keep(u"two-places"_s);
    w.press(Qt::Key_Down, Qt::ControlModifier);
    w.child<shared::LineField>("reason")->setText(u"两处经营场所，各办各的"_s);
    keep(u"both-go-on"_s);
    w.openRow(8);
    keep(u"clock"_s);
    w.openRow(9);
    keep(u"new-number"_s);
    w.openRow(3);
    const QueueRow waits = queue.overview.rows.at(3);
    queue.overview.rows.at(3).code = u"noAnswer"_s;
    queue.overview.rows.at(3).cause = u"Connection refused"_s;
    w.page.refresh();
    w.openRow(4);
    w.openRow(3);
    keep(u"no-answer"_s);
    queue.overview.rows.at(3) = waits;
    queue.decisionRefusal = u"选哪一边由首席代表决定，请首席代表在本机登录后选定"_s;
    w.openRow(0);
    keep(u"not-the-chief"_s);
    w.openRow(3);
    w.page.exportTo(u"/media/stick/石峡村-12.ycpkg"_s);
    keep(u"written"_s);
    w.page.importFrom(u"/media/stick/12.ycanswer"_s);
    keep(u"answer"_s);
    queue.packageError = Error{Error::Code::DiskFull, {}};
    w.page.exportTo(u"/media/stick/石峡村-12.ycpkg"_s);
    keep(u"failed"_s);
    w.page.stepBack();
    queue.overview.trouble = u"平台返回：服务暂不可用"_s;
    queue.overview.contact = Contact::Online;
    w.page.refresh();
    keep(u"trouble"_s);
    queue.overview = {.contact = Contact::Online,
        .lastSynced = at("2026-11-18 10:24"),
        .usedBytes = 1'395'864'371,
        .freeBytes = 400'000'000};
    w.page.refresh();
    QTRY_VERIFY(!w.child<Label>("where")->isVisible());
    keep(u"empty"_s); // and little room
    queue.overview.contact = Contact::NotEnrolled;
    queue.overview.lastSynced.reset();
    w.page.refresh();
    keep(u"not-enrolled"_s);
    queue.overview.lastSynced = at("2026-11-18 10:24");
    queue.overview.contact = Contact::Busy;
    w.page.refresh();
    keep(u"busy"_s);
    queue.overview.done = 7;
    queue.overview.total = 12;
    queue.packageError.reset();
    queue.slow = true;
    w.page.refresh();
    w.page.exportTo(u"/media/stick/石峡村-12.ycpkg"_s);
    w.page.setPackageProgress(7, 12);
    keep(u"running"_s);
    w.page.stepBack();
    queue.overview.contact = Contact::TurnedAway;
    w.page.refresh();
    keep(u"turned-away"_s);
}

QTEST_MAIN(SyncLookTest)
#include "tst_synclook.moc"
