// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qtestprinters.h"
#include "widgets/shared/pageviewer.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QLineEdit>
#include <QPlainTextEdit>

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
        QTRY_VERIFY(w.child<RadioField>("choiceGrant")->isVisible());
        w.press(Qt::Key_Y, Qt::AltModifier);
        w.type(u"agreed, after a second look"_s);
        QTRY_COMPARE_WITH_TIMEOUT(kept().size(), std::size_t{1}, 2000);
    }
    Window w(county, staff::chief);
    waitForCase(w);
    w.show(id);
    QTRY_VERIFY(w.child<RadioField>("choiceGrant")->isChecked());
    QCOMPARE(w.child<QPlainTextEdit>("opinion")->toPlainText(), u"agreed, after a second look"_s);
    QVERIFY(!w.said.isEmpty()); // that something is back
    sealIt(w);
    QTRY_COMPARE_WITH_TIMEOUT(county.state(id), u"granted"_s, 20000);
    QTRY_VERIFY(kept().empty());
}

void ApproveKeysTest::aNumberIsTypedOnlyWithoutABlock()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    const auto grants = [](Window& w) {
        waitForCase(w);
        QTRY_VERIFY(w.child<RadioField>("choiceGrant")->isVisible());
        w.press(Qt::Key_Y, Qt::AltModifier);
        w.type(u"agreed"_s);
    };
    const QString number = u"安市监准字〔2026〕88号"_s;
    {
        Window w(county, staff::chief);
        grants(w);
        w.press(Qt::Key_F6);
        auto* field = w.child<QLineEdit>("documentNumber");
        QTRY_VERIFY(field->isVisible());
        QTRY_VERIFY(w.child<QLineEdit>("content")->hasFocus());
        while (QApplication::focusWidget() != field)
            w.press(Qt::Key_Tab);
        w.type(number);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        w.page.activateWindow(); // a window manager would
        QTRY_VERIFY(w.child<QPlainTextEdit>("opinion")->hasFocus());
        sealIt(w);
        QTRY_COMPARE_WITH_TIMEOUT(county.state(id), u"granted"_s, 20000);
        QCOMPARE(county.file(id).c.decision->documentNumber(), number);
        QCOMPARE(county.impressions().front().documentNumber, number);
    }
    allotNumbers(county);
    (void)county.approving(2, Proposal::Grant);
    Window w(county, staff::chief);
    grants(w);
    QTRY_VERIFY(w.child<shared::PagePreview>("preview")->hasPage());
    w.press(Qt::Key_F6);
    auto* field = w.child<QLineEdit>("documentNumber");
    QTRY_VERIFY(field->isVisible());
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
    QTRY_VERIFY(w.child<KeyButton>("scannedPages")->isVisible());
    QVERIFY(w.child<KeyButton>("scannedPages")->text().contains(u'2'));
    w.press(Qt::Key_P, Qt::AltModifier);
    auto* viewer = w.page.findChild<shared::PageViewer*>();
    QVERIFY(viewer != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), viewer);
    QTRY_VERIFY(viewer->preview()->hasPage());
    const catalogue::Item item = county.file(id).item;
    QCOMPARE(viewer->paper(), item.papers.at(0).name);
    w.press(Qt::Key_Right);
    QCOMPARE(viewer->paper(), item.papers.at(1).name);
    QTRY_VERIFY(viewer->preview()->hasPage());
    w.press(Qt::Key_Escape);
    QTRY_VERIFY(!w.page.findChild<shared::PageViewer*>());
}

void ApproveKeysTest::arrowsGoFromListToList()
{
    SealedPlace county;
    const CaseId id = county.accepted(1); // its notice waits for the seal
    Window w(county, staff::chief);
    QTRY_VERIFY(w.child<QWidget>("queue1")->hasFocus()); // nothing to decide: the switch
    w.press(Qt::Key_Right);
    QTRY_VERIFY(w.child<QAbstractButton>("queue2")->isChecked());
    w.press(Qt::Key_Right);
    QTRY_VERIFY(w.child<QListView>("queue")->hasFocus());
    waitForCase(w);
    QTRY_COMPARE(w.child<shared::Label>("dossierNumber")->text(),
        shared::groupedNumber(county.file(id).c.received.number));
    w.press(Qt::Key_Left);
    QTRY_VERIFY(w.child<QAbstractButton>("queue2")->isChecked());
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
    QTRY_VERIFY(leave->isVisible());
    w.press(Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(away(), std::size_t{1});
    QTRY_VERIFY(w.child<shared::Label>("absenceWords")->text().contains(u"张文海"_s));
    w.press(Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(away(), std::size_t{0});
    seal::AuthorityLetter alone = county.hall().letter();
    alone.items.front().code = SealedPlace::item;
    alone.deputy.reset();
    county.useLetter(alone);
    w.page.refresh();
    QTRY_VERIFY(!leave->isVisible());
    QVERIFY(w.child<shared::Label>("absenceWords")->isVisible()); // says that nobody is named
}

void ApproveKeysTest::theLargerViewSealsToo()
{
    SealedPlace county;
    allotNumbers(county);
    const CaseId id = county.approving(1, Proposal::Grant);
    Window w(county, staff::chief);
    waitForCase(w);
    QTRY_VERIFY(w.child<RadioField>("choiceGrant")->isVisible());
    w.press(Qt::Key_Y, Qt::AltModifier);
    w.type(u"agreed"_s);
    w.press(Qt::Key_F11);
    QTRY_VERIFY(!w.child<QListView>("queue")->isVisible());
    sealIt(w);
    QTRY_COMPARE_WITH_TIMEOUT(county.state(id), u"granted"_s, 20000);
    QVERIFY(county.file(id).c.sealingOf(u"D12") != nullptr);
    QTRY_VERIFY(w.page.findChild<QWidget*>(u"queue1"_s)->isVisible()); // and the lists are back
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
    QTRY_COMPARE(queue->model()->rowCount(), 2);
    w.press(Qt::Key_A, Qt::ControlModifier);
    w.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(queue->selectionModel()->selectedIndexes().size(), qsizetype{1});
}

QTEST_MAIN(ApproveKeysTest)
#include "tst_approvekeys.moc"
