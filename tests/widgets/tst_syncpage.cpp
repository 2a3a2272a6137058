// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/emptystate.h"
#include "widgets/shared/linefield.h"
#include "widgets/sync/conflictboard.h"
#include "widgets/sync/queuerows.h"
#include "widgets/sync/stickdialogs.h"
#include "widgets/sync/syncwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "syncwindow.h"
#include "translations/translator.h"

using namespace yichuang;
using namespace yichuang::syncpage;
using namespace Qt::Literals::StringLiterals;
using shared::KeyButton;
using shared::Label;

using Window = SyncWindow;

class SyncPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { translations::install(*qApp, QLocale(u"zh_CN"_s)); }

    void rowsKeepTheirModelWhole()
    {
        FakeQueue queue;
        queue.fill();
        QueueRows rows;
        const QAbstractItemModelTester tester(
            &rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.setRows(queue.overview.rows, queue.now);
        QCOMPARE(rows.rowCount(), 7);
        queue.overview.rows.erase(queue.overview.rows.begin());
        rows.setRows(queue.overview.rows, queue.now);
        QCOMPARE(rows.rowCount(), 6);
        QCOMPARE(rows.rowOf(eventOf(1)), -1);
        QCOMPARE(rows.rowOf(eventOf(2)), 0);
    }

    void everyRowSaysWhoActsAndWhy()
    {
        FakeQueue queue;
        queue.fill();
        for (const QueueRow& row : queue.overview.rows) {
            QVERIFY(!SyncWords::cause(row).isEmpty());
            QVERIFY(!SyncWords::shortCause(row, queue.now).isEmpty());
            QVERIFY(!SyncWords::whatToDo(row, queue.now).isEmpty());
        }
        QCOMPARE(SyncWords::shortCause(queue.overview.rows[3], queue.now), u"10:52 再试"_s);
        QCOMPARE(SyncWords::shortCause(queue.overview.rows[0], queue.now), u"首席代表定"_s);
        // What the platform said goes before what we would say.
        QVERIFY(SyncWords::cause(queue.overview.rows[1]).contains(u"事项版本已停用"_s));
    }

    void offlineSaysSinceWhenAndWhenNext()
    {
        FakeQueue queue;
        queue.fill();
        Window w(queue);
        QCOMPARE(w.banner()->message().lead, u"离线 5 天"_s);
        QVERIFY(w.banner()->message().text.contains(u"11-13 16:42"_s));
        QVERIFY(w.banner()->message().text.contains(u"10:52 自动再试"_s));
        w.press(Qt::Key_F5);
        QCOMPARE(w.queue.synced, 1);
        w.press(Qt::Key_F9);
        QCOMPARE(w.queue.synced, 2);
    }

    void stateOfTheLine_data()
    {
        QTest::addColumn<Contact>("contact");
        QTest::addColumn<bool>("rows");
        QTest::addColumn<shared::BannerMessage::Kind>("kind");
        QTest::addColumn<QString>("lead");
        using Kind = shared::BannerMessage::Kind;
        QTest::newRow("not enrolled")
            << Contact::NotEnrolled << false << Kind::Off << u"还没在市平台登记"_s;
        QTest::newRow("turned away")
            << Contact::TurnedAway << true << Kind::Error << u"市平台不让本机进"_s;
        QTest::newRow("sending") << Contact::Busy << true << Kind::Info << u"正在传"_s;
        QTest::newRow("online, somebody must act")
            << Contact::Online << true << Kind::Warning << u"有 2 条要人处理"_s;
        QTest::newRow("online, all sent") << Contact::Online << false << Kind::Ok << u"都传完了"_s;
    }
    void stateOfTheLine()
    {
        QFETCH(Contact, contact);
        QFETCH(bool, rows);
        FakeQueue queue;
        queue.overview.contact = contact;
        if (rows)
            queue.fill();
        Window w(queue);
        QTEST(w.banner()->message().kind, "kind");
        QTEST(w.banner()->message().lead, "lead");
        const bool known = contact != Contact::NotEnrolled;
        QCOMPARE(w.child<KeyButton>("syncOnce")->isEnabled(), known);
        QCOMPARE(w.child<KeyButton>("exportPackage")->isEnabled(), known);
    }

    void emptyQueueSaysWhenItEnded()
    {
        FakeQueue queue;
        queue.overview.contact = Contact::Online;
        queue.overview.lastSynced = at("2026-11-18 10:24");
        Window w(queue);
        QVERIFY(!w.list()->isVisible());
        QVERIFY(w.banner()->message().text.contains(u"上次 10:24"_s));
        const auto states = w.page.findChildren<shared::EmptyState*>();
        QVERIFY(std::ranges::any_of(states, [](const shared::EmptyState* state) {
            return state->isVisible() && state->accessibleName() == u"都传完了"_s
                && state->accessibleDescription() == u"上次 10:24"_s;
        }));
        QCOMPARE(w.page.context(), u"待传 0 条"_s);
    }

    void emptyQueueOfAMachineThatNeverSentClaimsNothing()
    {
        FakeQueue queue;
        queue.overview.contact = Contact::NotEnrolled;
        queue.overview.lastSynced.reset();
        Window w(queue);
        const auto* empty = w.child<QWidget>("queueEmpty");
        QCOMPARE(empty->accessibleName(), u"没有要传的"_s);
        QCOMPARE(empty->accessibleDescription(), u"登记以后，办的件自动传"_s);
        queue.overview.contact = Contact::Online;
        w.page.refresh();
        QTRY_COMPARE(empty->accessibleDescription(), u"还没和市平台通过"_s);
    }

    void filtersNarrowAndEscTakesThemBack()
    {
        FakeQueue queue;
        queue.fill();
        Window w(queue);
        QCOMPARE(w.list()->model()->rowCount(), 7);
        w.child<QAbstractButton>("filter1")->click();
        QCOMPARE(w.list()->model()->rowCount(), 1);
        w.child<QAbstractButton>("filter2")->click();
        QCOMPARE(w.list()->model()->index(0, 0).data().toString(), u"林木采伐许可证核发"_s);
        QVERIFY(w.page.stepBack());
        QCOMPARE(w.list()->model()->rowCount(), 7);
        QVERIFY(w.list()->hasFocus());
        QVERIFY(!w.page.stepBack());
    }

    void bannerLeadsToWhatNeedsAPerson()
    {
        FakeQueue queue;
        queue.fill();
        queue.overview.contact = Contact::Online;
        Window w(queue);
        Q_EMIT w.banner()->actionTriggered(u"attend"_s);
        QCOMPARE(w.list()->model()->rowCount(), 1);
        QVERIFY(w.list()->hasFocus());
    }

    void whereIsIt_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("owner");
        QTest::newRow("conflict") << 0 << u"在市平台，还没办成"_s << u"首席代表"_s;
        QTest::newRow("refused") << 1 << u"只在本机，还没离开"_s << u"窗口经办人"_s;
        QTest::newRow("held") << 2 << u"在市平台，还没办成"_s << u"不用管，自动处理"_s;
        QTest::newRow("waiting") << 3 << u"只在本机，还没离开"_s << u"不用管，自动处理"_s;
    }
    void whereIsIt()
    {
        QFETCH(int, row);
        FakeQueue queue;
        queue.fill();
        Window w(queue);
        w.openRow(row);
        QTEST(w.words("where"), "where");
        QTEST(w.words("owner"), "owner");
        QCOMPARE(
            w.words("cause"), SyncWords::cause(queue.overview.rows[static_cast<std::size_t>(row)]));
    }

    void aConfirmedCaseIsFoundByItsNumber()
    {
        FakeQueue queue;
        queue.fill();
        QueueRow green = queue.overview.rows[3];
        green.eventId = eventOf(99);
        green.item = u"食品经营许可"_s;
        green.standing = Standing::Confirmed;
        green.whereabouts = Whereabouts::ConfirmedBack;
        queue.found = {green};
        Window w(queue);
        QVERIFY(w.page.focusFilter());
        QTest::keyClicks(w.page.focusWidget(), u"00000009"_s);
        w.press(Qt::Key_Return);
        QCOMPARE(w.queue.looked, QStringList{u"00000009"_s});
        QTRY_COMPARE(w.words("detailTitle"), u"食品经营许可"_s);
        QCOMPARE(w.words("where"), u"市平台已确认，回执存在本机"_s);
        QVERIFY(w.page.stepBack());
        QCOMPARE(w.list()->model()->rowCount(), 7);
    }

    void refreshKeepsTheCursorAndWhatWasTyped()
    {
        FakeQueue queue;
        queue.fill();
        Window w(queue);
        w.openRow(0);
        w.press(Qt::Key_Right, Qt::ControlModifier);
        auto* reason = w.child<shared::LineField>("reason");
        reason->setText(u"入户调查在后"_s);
        queue.overview.rows.insert(queue.overview.rows.begin(), queue.overview.rows[4]);
        queue.overview.rows.front().eventId = eventOf(50);
        w.page.refresh();
        QCOMPARE(w.list()->currentIndex().row(), 1);
        QTest::qWait(0);
        QCOMPARE(reason->text(), u"入户调查在后"_s);
        QCOMPARE(w.page.findChild<ConflictBoard*>()->chosen(), std::optional(Side::Platforms));
    }

    void conflictNeedsASideAndAReason()
    {
        FakeQueue queue;
        queue.fill();
        Window w(queue);
        QSignalSpy done(&w.page, &SyncPage::done);
        w.openRow(0);
        auto* settle = w.child<KeyButton>("settle");
        QCOMPARE(settle->refusal(), u"还没选哪一边"_s);
        QVERIFY(w.page.focusSection(2));
        w.press(Qt::Key_Right); // from ours to the platform's
        QCOMPARE(w.page.findChild<ConflictBoard*>()->chosen(), std::optional(Side::Platforms));
        QVERIFY(w.child<QWidget>("theirs")->hasFocus());
        w.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(w.page.findChild<ConflictBoard*>()->chosen(), std::optional(Side::Ours));
        QCOMPARE(settle->refusal(), u"还没写理由"_s);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(w.queue.settled.empty());
        w.child<shared::LineField>("reason")->setText(u"本机先办，材料齐"_s);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(w.queue.settled.size(), std::size_t{1});
        QCOMPARE(w.queue.settled.front().first, Side::Ours);
        QCOMPARE(done.count(), 1);
    }

    void whoeverMayNotSettleIsToldWhy()
    {
        FakeQueue queue;
        queue.fill();
        queue.decisionRefusal = u"由首席代表定"_s;
        Window w(queue);
        w.openRow(0);
        w.press(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(!w.page.findChild<ConflictBoard*>()->chosen());
        QCOMPARE(w.child<KeyButton>("settle")->refusal(), u"由首席代表定"_s);
    }

    void aFailedSettlingStaysOnTheBoard()
    {
        FakeQueue queue;
        queue.fill();
        queue.settleError = Error{Error::Code::DiskFull, {}};
        Window w(queue);
        w.openRow(0);
        w.press(Qt::Key_Left, Qt::ControlModifier);
        w.child<shared::LineField>("reason")->setText(u"本机先办"_s);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(w.words("missing").contains(u"满"_s));
        QCOMPARE(w.child<shared::LineField>("reason")->text(), u"本机先办"_s);
    }

    void whatTheRulesForbidIsSaidOnTheBoard()
    {
        FakeQueue queue;
        queue.fill();
        queue.settleRefusal = u"办件已经准予"_s;
        Window w(queue);
        QSignalSpy done(&w.page, &SyncPage::done);
        w.openRow(0);
        w.press(Qt::Key_Left, Qt::ControlModifier);
        w.child<shared::LineField>("reason")->setText(u"本机先办"_s);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(w.words("missing"), u"办件已经准予"_s);
        QCOMPARE(done.count(), 0);
    }

    void aRefusedRecordIsSettledLikeAConflict()
    {
        FakeQueue queue;
        queue.fill();
        Window w(queue);
        w.openRow(1);
        QCOMPARE(w.queue.overview.rows[1].standing, Standing::Refused);
        w.press(Qt::Key_Right, Qt::ControlModifier);
        w.child<shared::LineField>("reason")->setText(u"材料不齐，另行办理"_s);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(w.queue.settled.size(), std::size_t{1});
        QCOMPARE(w.queue.settled.front().first, Side::Platforms);
    }

    void sticksAreWhereDesktopsMountThem()
    {
        QCOMPARE(stickFoldersAmong({u"/"_s, u"/boot"_s, u"/media/zhao/KINGSTON"_s, u"/media"_s,
                     u"/run/media/zhao/U"_s, u"/run/user/1000"_s, u"/mnt/u"_s}),
            QStringList({u"/media/zhao/KINGSTON"_s, u"/run/media/zhao/U"_s}));
    }

    void aWrittenStickSaysThatItMayBeUnplugged()
    {
        FakeQueue queue;
        queue.fill();
        Window w(queue);
        w.page.exportTo(u"/media/stick/12.ycpkg"_s);
        QCOMPARE(w.queue.exported, QStringList{u"/media/stick/12.ycpkg"_s});
        auto* task = w.child<QWidget>("task");
        QVERIFY(task->isVisible());
        QVERIFY(task->accessibleName().contains(u"可以拔"_s));
        QVERIFY(w.words("taskSentence").contains(u"7 条记录"_s));
        QVERIFY(w.page.stepBack());
        QVERIFY(!task->isVisible());
    }

    void aFailedStickSaysWhatIsKept()
    {
        FakeQueue queue;
        queue.fill();
        queue.packageError = Error{Error::Code::DiskFull, {}};
        Window w(queue);
        w.page.exportTo(u"/media/stick/12.ycpkg"_s);
        QVERIFY(w.words("taskSentence").contains(u"都在本机"_s));
        QVERIFY(!w.child<QWidget>("task")->accessibleName().contains(u"可以拔"_s));
    }

    void escCancelsAPackageUnderWay()
    {
        FakeQueue queue;
        queue.fill();
        queue.slow = true;
        Window w(queue);
        w.page.exportTo(u"/media/stick/12.ycpkg"_s);
        w.page.setPackageProgress(3, 7);
        QCOMPARE(w.words("taskSentence"), u"第 3 条，共 7 条"_s);
        QVERIFY(!w.child<KeyButton>("exportPackage")->isEnabled());
        QVERIFY(w.page.stepBack());
        QCOMPARE(w.queue.cancelled, 1);
        QTRY_VERIFY(w.child<KeyButton>("exportPackage")->isEnabled());
    }

    void anAnswerIsReported()
    {
        FakeQueue queue;
        queue.fill();
        Window w(queue);
        w.page.importFrom(u"/media/stick/12.ycanswer"_s);
        QVERIFY(w.words("taskSentence").contains(u"确认 5 条"_s));
        queue.answerError = Error{Error::Code::Crypto, {}};
        w.page.importFrom(u"/media/stick/13.ycanswer"_s);
        QVERIFY(w.words("taskSentence").contains(u"没有动"_s));
        QCOMPARE(w.queue.imported.size(), 2);
    }

    void aQueueThatCannotBeReadSaysSo()
    {
        FakeQueue queue;
        queue.overviewError = Error{Error::Code::Locked, {}};
        Window w(queue);
        QCOMPARE(w.banner()->message().kind, shared::BannerMessage::Kind::Error);
    }

    void tabLeavesTheListAndReachesTheButtons()
    {
        FakeQueue queue;
        queue.fill();
        Window w(queue);
        w.openRow(0);
        QSet<QString> reached;
        for (int i = 0; i < 30; ++i) {
            w.press(Qt::Key_Tab);
            reached.insert(w.page.focusWidget()->objectName());
        }
        for (const char* name : {"queue", "queueSearch", "syncOnce", "importAnswer",
                 "exportPackage", "ours", "reason", "openCase"})
            QVERIFY2(reached.contains(QLatin1String(name)), name);
    }
};

QTEST_MAIN(SyncPageTest)
#include "tst_syncpage.moc"
