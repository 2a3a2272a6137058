// SPDX-License-Identifier: Apache-2.0
#include "tests/support/patience.h"
#include "tests/support/qtestprinters.h"
#include "widgets/shared/pageviewer.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include "approvewindow.h"

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;
using cases::Proposal;
using shared::KeyButton;
using shared::RadioField;
using Window = test::ApproveWindow;

/// What the keyboard reaches beside the straight way, and what outlives a crash.
class ApproveKeysTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasTypedOutlivesTheProgram();
    void aNumberIsTypedOnlyWithoutABlock();
    void theScannedPagesAreReadByKeyboard();
    void arrowsGoFromListToList();
    void anAbsenceIsRecordedByKeyboard();
    void theLargerViewSealsToo();
    void casesAreSealedOneByOne();
};

/// The journal is at most two seconds behind the keys; a window that was not closed in order finds
/// the opinion again, and the act ends it.
void ApproveKeysTest::whatWasTypedOutlivesTheProgram()
{
    SealedPlace county;
    allotNumbers(county);
    const CaseId id = county.approving(1, Proposal::Grant);
    const auto kept = [&] {
        return county.store()
            .readAndWait([&](store::Database& database) {
                return desk::keptOpinions(database, *county.session(staff::chief));
            })
            .value();
    };
    {
        Window w(county, staff::chief);
        waitForCase(w);
        QTRY_VERIFY_WITH_TIMEOUT(w.child<RadioField>("choiceGrant")->isVisible(), patience);
        w.press(Qt::Key_Y, Qt::AltModifier);
        w.type(u"agreed, after a second look"_s);
        // Timers of one thread go off in their order, however late a busy machine is.
        bool isTwoSecondsLater = false;
        QTimer::singleShot(1900, &w.page, [&] { isTwoSecondsLater = true; });
        QTRY_VERIFY_WITH_TIMEOUT(w.journalled > 0 || isTwoSecondsLater, patience);
        QVERIFY(w.journalled > 0);
        QTRY_COMPARE_WITH_TIMEOUT(kept().size(), std::size_t{1}, patience);
    }
    Window w(county, staff::chief);
    waitForCase(w);
    w.show(id);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<RadioField>("choiceGrant")->isChecked(), patience);
    QCOMPARE(w.child<QPlainTextEdit>("opinion")->toPlainText(), u"agreed, after a second look"_s);
    QVERIFY(!w.said.isEmpty()); // that something is back
    sealIt(w);
    QTRY_COMPARE_WITH_TIMEOUT(county.state(id), u"granted"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(kept().empty(), patience);
}

void ApproveKeysTest::aNumberIsTypedOnlyWithoutABlock()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    const auto grants = [](Window& w) {
        waitForCase(w);
        QTRY_VERIFY_WITH_TIMEOUT(w.child<RadioField>("choiceGrant")->isVisible(), patience);
        w.press(Qt::Key_Y, Qt::AltModifier);
        w.type(u"agreed"_s);
    };
    const QString number = u"安市监准字〔2026〕88号"_s;
    {
        Window w(county, staff::chief);
        grants(w);
        w.press(Qt::Key_F6);
        auto* field = w.child<QLineEdit>("documentNumber");
        QTRY_VERIFY_WITH_TIMEOUT(field->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(w.child<QLineEdit>("content")->hasFocus(), patience);
        while (QApplication::focusWidget() != field)
            w.press(Qt::Key_Tab);
        w.type(number);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        w.page.activateWindow(); // a window manager would
        QTRY_VERIFY_WITH_TIMEOUT(w.child<QPlainTextEdit>("opinion")->hasFocus(), patience);
        sealIt(w);
        QTRY_COMPARE_WITH_TIMEOUT(county.state(id), u"granted"_s, patience);
        QCOMPARE(county.file(id).c.decision->documentNumber(), number);
        QCOMPARE(county.impressions().front().documentNumber, number);
    }
    allotNumbers(county);
    (void)county.approving(2, Proposal::Grant);
    Window w(county, staff::chief);
    grants(w);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<shared::PagePreview>("preview")->hasPage(), patience);
    w.press(Qt::Key_F6);
    auto* field = w.child<QLineEdit>("documentNumber");
    QTRY_VERIFY_WITH_TIMEOUT(field->isVisible(), patience);
    QVERIFY(!field->isEnabled());
    QCOMPARE(field->text(), u"安市监准字〔2026〕1号"_s);
}

void ApproveKeysTest::theScannedPagesAreReadByKeyboard()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    QImage sheet(400, 560, QImage::Format_RGB888);
    sheet.fill(Qt::white);
    QByteArray content;
    QBuffer buffer(&content);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && sheet.save(&buffer, "png"));
    for (const int paper : {2, 1}) // added in this order, shown in that of the list
        QVERIFY_RESULT(county.desk(staff::clerk)
                           .act(id, cases::Noted{u"补扫"_s},
                               {desk::Scan{content + char('0' + paper), u"image/png"_s, paper, 1}})
                           .result());
    Window w(county, staff::chief);
    waitForCase(w);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<KeyButton>("scannedPages")->isVisible(), patience);
    QVERIFY(w.child<KeyButton>("scannedPages")->text().contains(u'2'));
    w.press(Qt::Key_P, Qt::AltModifier);
    auto* viewer = w.page.findChild<shared::PageViewer*>();
    QVERIFY(viewer != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::activeWindow(), viewer, patience);
    QTRY_VERIFY_WITH_TIMEOUT(viewer->preview()->hasPage(), patience);
    const catalogue::Item item = county.file(id).item;
    QCOMPARE(viewer->paper(), item.papers.at(0).name);
    w.press(Qt::Key_Right);
    QCOMPARE(viewer->paper(), item.papers.at(1).name);
    QTRY_VERIFY_WITH_TIMEOUT(viewer->preview()->hasPage(), patience);
    w.press(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!w.page.findChild<shared::PageViewer*>(), patience);
}

void ApproveKeysTest::arrowsGoFromListToList()
{
    SealedPlace county;
    const CaseId id = county.accepted(1); // its notice waits for the seal
    Window w(county, staff::chief);
    QTRY_VERIFY_WITH_TIMEOUT(
        w.child<QWidget>("queue1")->hasFocus(), patience); // nothing to decide: the switch
    w.press(Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<QAbstractButton>("queue2")->isChecked(), patience);
    w.press(Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<QListView>("queue")->hasFocus(), patience);
    waitForCase(w);
    QTRY_COMPARE_WITH_TIMEOUT(w.child<shared::Label>("dossierNumber")->text(),
        shared::groupedNumber(county.file(id).c.received.number), patience);
    w.press(Qt::Key_Left);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<QAbstractButton>("queue2")->isChecked(), patience);
}

void ApproveKeysTest::anAbsenceIsRecordedByKeyboard()
{
    SealedPlace county;
    const auto away = [&] {
        return county.store()
            .readAndWait([](store::Database& database) { return desk::absences(database); })
            .value()
            .size();
    };
    Window w(county, staff::chief);
    auto* leave = w.child<KeyButton>("absenceSwitch");
    QTRY_VERIFY_WITH_TIMEOUT(leave->isVisible(), patience);
    const auto* words = w.child<shared::Label>("absenceWords");
    const QString here = words->text();
    QVERIFY(here.contains(u"张文海"_s));
    w.press(Qt::Key_A, Qt::AltModifier);
    QVERIFY(leave->isBusy());
    w.press(Qt::Key_A, Qt::AltModifier); // in haste: means nothing before the first is answered
    QTRY_VERIFY_WITH_TIMEOUT(!leave->isBusy(), patience);
    QCOMPARE(away(), std::size_t{1});
    QVERIFY(words->text() != here && words->text().contains(u"张文海"_s));
    w.press(Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!leave->isBusy(), patience);
    QCOMPARE(away(), std::size_t{0});
    QCOMPARE(words->text(), here);
    seal::AuthorityLetter alone = county.hall().letter();
    alone.items.front().code = SealedPlace::item;
    alone.deputy.reset();
    county.useLetter(alone);
    w.page.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!leave->isVisible(), patience);
    QVERIFY(w.child<shared::Label>("absenceWords")->isVisible()); // says that nobody is named
}

void ApproveKeysTest::theLargerViewSealsToo()
{
    SealedPlace county;
    allotNumbers(county);
    const CaseId id = county.approving(1, Proposal::Grant);
    Window w(county, staff::chief);
    waitForCase(w);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<RadioField>("choiceGrant")->isVisible(), patience);
    w.press(Qt::Key_Y, Qt::AltModifier);
    w.type(u"agreed"_s);
    w.press(Qt::Key_F11);
    QTRY_VERIFY_WITH_TIMEOUT(!w.child<QListView>("queue")->isVisible(), patience);
    sealIt(w);
    QTRY_COMPARE_WITH_TIMEOUT(county.state(id), u"granted"_s, patience);
    QVERIFY(county.file(id).c.sealingOf(u"D12") != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(
        w.page.findChild<QWidget*>(u"queue1"_s)->isVisible(), patience); // and the lists are back
}

/// There is no way to choose several: each document is read and signed by itself.
void ApproveKeysTest::casesAreSealedOneByOne()
{
    SealedPlace county;
    (void)county.approving(1, Proposal::Grant);
    (void)county.approving(2, Proposal::Grant);
    Window w(county, staff::chief);
    waitForCase(w);
    auto* queue = w.child<QListView>("queue");
    QTRY_COMPARE_WITH_TIMEOUT(queue->model()->rowCount(), 2, patience);
    w.press(Qt::Key_A, Qt::ControlModifier);
    w.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(queue->selectionModel()->selectedIndexes().size(), qsizetype{1});
}

QTEST_MAIN(ApproveKeysTest)
#include "tst_approvekeys.moc"
