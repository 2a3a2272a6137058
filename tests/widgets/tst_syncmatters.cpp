// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/label.h"
#include "widgets/shared/linefield.h"
#include "widgets/sync/conflictboard.h"

#include "syncwindow.h"
#include "translations/translator.h"

using namespace yichuang;
using namespace yichuang::syncpage;
using namespace Qt::Literals::StringLiterals;
using shared::KeyButton;
using Window = SyncWindow;

/// What a person settles on a case beside its flow: two cases of one request, a doubtful moment, a
/// number that was given anew.
class SyncMattersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(translations::install(*qApp, QLocale(u"zh_CN"_s))); }

    void ofTwoCasesOneOrBothGoOn()
    {
        FakeQueue queue;
        queue.addMatters();
        Window w(queue);
        w.openRow(0);
        auto* board = w.page.findChild<ConflictBoard*>();
        QVERIFY(w.child<KeyButton>("takeBoth")->isVisible());
        QCOMPARE(w.words("detailState"), u"两头受理"_s);
        w.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(board->chosen(), std::optional(Side::Both));
        w.press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(board->chosen(), std::optional(Side::Platforms));
        w.press(Qt::Key_Down, Qt::ControlModifier);
        w.child<shared::LineField>("reason")->setText(u"两处经营场所"_s);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(w.queue.settled.size(), std::size_t{1});
        QCOMPARE(w.queue.settled.front().first, Side::Both);
        // Another record has its own sides.
        w.openRow(1);
        QVERIFY(!board->chosen());
        QVERIFY(!w.child<KeyButton>("takeBoth")->isVisible());
    }

    void aMomentThatIsNotKnownIsNotTaken()
    {
        FakeQueue queue;
        queue.arrivalKnown = false;
        queue.addMatters();
        Window w(queue);
        w.openRow(1);
        auto* board = w.page.findChild<ConflictBoard*>();
        w.press(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(!board->chosen());
        w.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(board->chosen(), std::optional(Side::Ours));
    }

    void aNumberIsReadInGroups()
    {
        FakeQueue queue;
        queue.fill();
        queue.overview.rows.front().caseNumber = u"6211021022252026111600100010"_s;
        Window w(queue);
        const auto labels = w.page.findChildren<shared::Label*>();
        QTRY_VERIFY(std::ranges::any_of(labels, [](const shared::Label* label) {
            return label->isVisible()
                && label->text().contains(u"621102102225 20261116 001 0001 0"_s);
        }));
    }

    void aNewNumberIsSomethingToDoAndNothingToDecide()
    {
        FakeQueue queue;
        queue.addMatters();
        Window w(queue);
        w.openRow(2);
        QVERIFY(!w.page.findChild<ConflictBoard*>()->isVisible());
        QVERIFY(w.words("todo").contains(u"重打"_s));
        QCOMPARE(w.words("owner"), u"窗口经办人"_s);
    }

    void theSystemsOwnWordsStayOutOfTheWindow()
    {
        FakeQueue queue;
        queue.fill();
        queue.overview.rows[3].code = u"noAnswer"_s;
        queue.overview.rows[3].cause = u"Connection refused"_s;
        Window w(queue);
        w.openRow(3);
        QVERIFY(w.words("cause").startsWith(u"没连上市平台"_s));
        QVERIFY(!w.words("cause").contains(u"refused"_s));
    }
};

QTEST_MAIN(SyncMattersTest)
#include "tst_syncmatters.moc"
