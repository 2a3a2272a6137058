// SPDX-License-Identifier: Apache-2.0
#include "models/itemmodels/feelinesmodel.h"
#include "widgets/deliver/collectdialog.h"
#include "widgets/deliver/evaluationdialog.h"
#include "widgets/deliver/exitflow.h"
#include "widgets/deliver/exitlistpane.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/filterchip.h"
#include "widgets/shared/statusbanner.h"

#include <QSignalSpy>

#include "deliverwindow.h"

using namespace yichuang;
using namespace yichuang::deliver;
using namespace Qt::Literals::StringLiterals;
using shared::CheckField;
using shared::KeyButton;
using shared::LineField;
using test::ExitDesk;
using Window = test::DeliverWindow;

class DeliverPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFocusGoesOnWithTheSteps()
    {
        ExitDesk desk;
        const std::size_t number = desk.granted(test::chargedCertificate());
        Window w(desk);
        w.choose(number);
        const auto focus = [] { return QApplication::focusWidget()->objectName(); };
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        QTest::keyClick(w.child<QWidget>("exits"), Qt::Key_Return);
        QCOMPARE(focus(), u"certificateNumber"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"JY16211020000011"_s);
        press(Qt::Key_Return);
        QCOMPARE(focus(), u"certificateValidity"_s);
        press(Qt::Key_F9);
        QTRY_COMPARE(desk.state(number), cases::CaseState::Certifying);
        press(Qt::Key_F6);
        QTRY_VERIFY(desk.c(number).feeOrdered.has_value());
        QTRY_COMPARE(focus(), u"receiptNumber"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"6299002611180457"_s);
        QTRY_VERIFY(w.child<KeyButton>("charge")->isEnabled());
        press(Qt::Key_F6);
        QTRY_VERIFY(desk.c(number).feePaid.has_value());
        QTRY_VERIFY(focus() != u"receiptNumber"_s);
        QVERIFY(focus() != u"cases"_s); // on to the receiver, not back to the list
    }

    void aPaperThatIsNotPrintedIsTheOwnersToSave()
    {
        ExitDesk desk;
        const std::size_t number = desk.ready(test::sampleItem());
        desk.printer = failure(Error::Code::NotFound, u"no printer"_s);
        Window w(desk);
        QSignalSpy failed(&w.page, &deliver::DeliverPage::printFailed);
        w.choose(number);
        w.press(Qt::Key_F12);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().at(1).toString(), desk.c(number).received.number);
    }

    void fromTheDecisionToTheEvaluationByKeyboard()
    {
        ExitDesk desk;
        const std::size_t number = desk.granted(test::chargedCertificate());
        Window w(desk);
        w.choose(number);
        QVERIFY(!w.forward()->isEnabled()); // the certificate has no number
        w.type("certificateNumber", u"JY16211020000011"_s);
        w.press(Qt::Key_F9);
        QTRY_COMPARE(desk.state(number), cases::CaseState::Certifying);
        w.press(Qt::Key_F9);
        QTRY_COMPARE(desk.state(number), cases::CaseState::Ready);

        QTRY_VERIFY(!w.reason().isEmpty());
        QCOMPARE(w.reason(), ExitWords::refusal({{cases::Objection::Code::FeeUnpaid, {}}}, {}));
        w.press(Qt::Key_F6);
        QTRY_VERIFY(desk.c(number).feeOrdered.has_value());
        QTRY_VERIFY(!w.child<KeyButton>("charge")->isEnabled()); // no receipt yet
        w.type("receiptNumber", u"6299002611180457"_s);
        w.press(Qt::Key_F6);
        QTRY_VERIFY(desk.c(number).feePaid.has_value());

        w.identify();
        w.signAll();
        QTRY_VERIFY2(w.forward()->isEnabled(), qPrintable(w.reason()));
        w.press(Qt::Key_F9);
        QTRY_COMPARE(desk.state(number), cases::CaseState::Closed);
        const cases::Delivered& act = desk.c(number).delivered->what;
        QCOMPARE(act.documents.size(), 2); // the certificate and the treasury's receipt
        QCOMPARE(act.receiver.number, desk.applicantNumber());

        QTRY_VERIFY(w.page.findChild<EvaluationDialog*>() != nullptr);
        QTest::keyClick(w.page.findChild<EvaluationDialog*>(), Qt::Key_4);
        QTRY_COMPARE(desk.c(number).evaluations.size(), 1U);
        QCOMPARE(desk.c(number).evaluations.front().what.level, 4);
        QTRY_VERIFY(!w.child<KeyButton>("evaluate")->isEnabled()); // once a contact
        QTRY_VERIFY(w.page.findChild<ExitListPane*>()->isAncestorOf(QApplication::focusWidget()));
    }

    void enterGoesFromTheNumberToTheDocuments()
    {
        ExitDesk desk;
        const std::size_t number = desk.ready(test::sampleItem());
        Window w(desk);
        w.choose(number);
        w.identify();
        auto* shown = w.child<shared::LineField>("shownNumber");
        shown->setFocus();
        QTest::keyClick(shown, Qt::Key_Return);
        QTRY_VERIFY(w.child<shared::CheckField>("document1")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY2(w.forward()->isEnabled(), qPrintable(w.reason()));
    }

    void walkingAwayIsNotEvaluated()
    {
        ExitDesk desk;
        const std::size_t number = desk.ready(test::sampleItem());
        Window w(desk);
        w.choose(number);
        w.identify();
        w.signAll();
        w.press(Qt::Key_F9);
        QTRY_VERIFY(w.page.findChild<EvaluationDialog*>() != nullptr);
        auto* dialog = w.page.findChild<EvaluationDialog*>();
        for (int level = 1; level <= 5; ++level) // nothing is chosen beforehand
            QVERIFY(!dialog->findChild<KeyButton*>(u"level%1"_s.arg(level))->isDefault());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_COMPARE(desk.c(number).evaluations.size(), 1U);
        QCOMPARE(desk.c(number).evaluations.front().what.level, 0);
        QTRY_VERIFY(w.child<KeyButton>("evaluate")->isEnabled()); // may still be given later
    }

    void anAmountCannotBeTyped()
    {
        ExitDesk desk;
        const std::size_t number = desk.ready(test::chargedItem(2));
        Window w(desk);
        w.choose(number);
        auto* table = w.child<QTableView>("feeLines");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(!w.child<KeyButton>("charge")->isEnabled()); // no quantity yet
        table->setCurrentIndex(table->model()->index(0, itemmodels::FeeLinesModel::Amount));
        table->setFocus();
        QTest::keyClicks(table, u"5"_s);
        QTest::qWait(scanPatience());
        QCOMPARE(table->model()->index(0, itemmodels::FeeLinesModel::Amount).data().toString(),
            u"0.00"_s);
        QVERIFY(table->model()->setData(
            table->model()->index(1, itemmodels::FeeLinesModel::Quantity), 2));
        QTRY_VERIFY(w.child<KeyButton>("charge")->isEnabled());
        w.press(Qt::Key_F6);
        QTRY_VERIFY(desk.c(number).feeOrdered.has_value());
        QCOMPARE(desk.c(number).feeOrdered->what.lines.size(), 1U);
    }

    void onlyTheCashierCharges()
    {
        ExitDesk desk({cases::Role::ExitClerk});
        const std::size_t number = desk.ready(test::chargedItem(1));
        Window w(desk);
        w.choose(number);
        QTRY_VERIFY(!w.child<KeyButton>("charge")->refusal().isEmpty());
        w.press(Qt::Key_F6);
        QVERIFY(!desk.c(number).feeOrdered);
    }

    void aWaiverNeedsItsProvisionAndAnApprover()
    {
        ExitDesk desk;
        const std::size_t number = desk.ready(test::chargedItem(1));
        Window w(desk);
        w.choose(number);
        w.press(Qt::Key_F6);
        QTRY_VERIFY(desk.c(number).feeOrdered.has_value());
        QTRY_VERIFY(w.child<CheckField>("waived")->isVisible());
        w.tick("waived");
        QVERIFY(!w.child<KeyButton>("charge")->isEnabled());
        w.type("waivedBy", u"ZC-2018-37"_s);
        QVERIFY(!w.child<KeyButton>("charge")->isEnabled());
        w.type("waiverApprovedBy", u"Wang"_s);
        QTRY_VERIFY(w.child<KeyButton>("charge")->isEnabled());
        w.press(Qt::Key_F6);
        QTRY_VERIFY(desk.c(number).feePaid.has_value());
        QCOMPARE(desk.c(number).feePaid->what.waiverApprovedBy, u"Wang"_s);
    }

    void aWrongNumberIdentifiesNobody_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("wrong check character") << u"621102189902280134"_s;
        QTest::newRow("a day that never was") << u"621102189902290136"_s;
        QTest::newRow("somebody else's") << u"62110218990228007X"_s;
    }
    void aWrongNumberIdentifiesNobody()
    {
        QFETCH(QString, number);
        ExitDesk desk;
        const std::size_t one = desk.ready(test::sampleItem());
        Window w(desk);
        w.choose(one);
        w.type("shownNumber", number);
        QTRY_VERIFY(!w.child<LineField>("shownNumber")->error().isEmpty());
        w.signAll();
        QVERIFY(!w.forward()->isEnabled());
        QCOMPARE(w.reason(), w.child<LineField>("shownNumber")->error());
        w.press(Qt::Key_F9);
        QCOMPARE(desk.state(one), cases::CaseState::Ready);
    }

    void somebodyElseNeedsAPowerOfAttorney()
    {
        ExitDesk desk;
        const std::size_t number = desk.ready(test::sampleItem());
        Window w(desk);
        w.choose(number);
        w.child<KeyButton>("somebodyElse")->click();
        w.type("representativeName", u"Zhang"_s);
        w.type("representativeNumber", u"62072518990228013X"_s);
        w.signAll();
        QVERIFY(!w.forward()->isEnabled());
        QCOMPARE(w.reason(),
            ExitWords::refusal({{cases::Objection::Code::PowerOfAttorneyMissing, u"Zhang"_s}}, {}));
        w.tick("powerOfAttorney");
        QTRY_VERIFY2(w.forward()->isEnabled(), qPrintable(w.reason()));
        w.press(Qt::Key_F9);
        QTRY_VERIFY(desk.c(number).delivered.has_value());
        QCOMPARE(desk.c(number).delivered->what.receiver.name, u"Zhang"_s);
        QVERIFY(!desk.c(number).delivered->what.relation.isEmpty());
    }

    void whatIsSentIsDeliveredByTheReturnSlip()
    {
        ExitDesk desk;
        const std::size_t number = desk.ready(test::sampleItem());
        Window w(desk);
        w.choose(number);
        w.press(Qt::Key_F7);
        QTRY_VERIFY(w.child<LineField>("tracking")->isVisible());
        QVERIFY(!w.forward()->isEnabled());
        w.type("tracking", u"EMS0001"_s);
        QTRY_VERIFY2(w.forward()->isEnabled(), qPrintable(w.reason()));
        w.press(Qt::Key_F9);
        QTRY_VERIFY(desk.c(number).dispatched.has_value());
        QTRY_VERIFY(w.child<LineField>("returnSlipOn")->isVisible());
        QVERIFY(!w.forward()->isEnabled()); // no slip
        QVERIFY(!w.reason().isEmpty());
        w.type("returnSlipOn", u"2025-03-04"_s); // before it was sent
        QVERIFY(!w.forward()->isEnabled());
        w.child<LineField>("returnSlipOn")->clear();
        w.type("returnSlipOn", u"2025-03-06"_s);
        QTRY_VERIFY2(w.forward()->isEnabled(), qPrintable(w.reason()));
        w.press(Qt::Key_F9);
        QTRY_VERIFY(desk.c(number).delivered.has_value());
        QCOMPARE(desk.c(number).delivered->what.way, cases::DeliveryWay::Mail);
        QVERIFY(w.page.findChild<EvaluationDialog*>() == nullptr); // nobody stands at the counter
    }

    void aScannedSlipChoosesItsCaseAndLeavesTheFieldAlone()
    {
        ExitDesk desk;
        desk.ready(test::sampleItem());
        const std::size_t second = desk.ready(test::sampleItem());
        Window w(desk);
        auto* search = w.child<LineField>("exitSearch");
        search->setFocus();
        QTest::keyClicks(search, desk.c(second).received.number);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(w.child<QTableView>("exits")->currentIndex().row(), 1);
        QTest::qWait(scanPatience());
        QVERIFY(search->text().isEmpty());
        search->setFocus();
        QTest::keyClicks(search, u"6211"_s); // a person's digits arrive, a moment later
        QTRY_COMPARE(search->text(), u"6211"_s);
    }

    void aCaseThatIsNotDecidedSaysSo()
    {
        ExitDesk desk;
        desk.ready(test::sampleItem());
        const std::size_t open = desk.accepted();
        Window w(desk);
        w.page.showNumber(desk.c(open).received.number);
        QTRY_VERIFY(w.child<shared::StatusBanner>("exitProblem")->isVisible());
    }

    void theMessageToCollectIsKept()
    {
        ExitDesk desk;
        const std::size_t number = desk.ready(test::sampleItem());
        Window w(desk);
        w.choose(number);
        QTest::keyClick(&w.page, Qt::Key_F7, Qt::ShiftModifier);
        auto* dialog = w.child<CollectDialog>("collectDialog");
        QVERIFY(!dialog->findChild<LineField*>(u"collectText"_s)
                     ->text()
                     .contains(desk.c(number).received.applicant.telephone)); // masked
        dialog->action()->click();
        QTRY_VERIFY(desk.c(number).collectMessageAt.has_value());
    }

    void severalResultsOfAVillageGoOnOneList()
    {
        ExitDesk desk;
        const std::size_t one = desk.ready(test::sampleItem(), cases::DeliveryWay::Village);
        const std::size_t two = desk.ready(test::sampleItem(), cases::DeliveryWay::Village);
        const std::size_t owes = desk.ready(test::chargedItem(1), cases::DeliveryWay::Village);
        Window w(desk);
        w.choose(one);
        QTRY_VERIFY(w.child<KeyButton>("villageList")->isEnabled());
        w.press(Qt::Key_F8);
        QTRY_VERIFY(w.page.findChild<VillageListDialog*>() != nullptr);
        auto* dialog = w.page.findChild<VillageListDialog*>();
        QVERIFY(!dialog->findChild<CheckField*>(u"row3"_s)->isEnabled()); // the fee is not paid
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QStringList stops{dialog->focusWidget()->objectName()}; // from above to below
        while (stops.size() < 4) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            stops << dialog->focusWidget()->objectName();
        }
        QCOMPARE(stops, (QStringList{u"village"_s, u"row1"_s, u"row2"_s, u"agent"_s}));
        dialog->findChild<LineField*>(u"agent"_s)->setText(u"赵玉兰"_s);
        dialog->findChild<LineField*>(u"agentNumber"_s)->setNumber(u"62072518990228013X"_s);
        dialog->findChild<LineField*>(u"listNumber"_s)->setText(u"JC-1"_s);
        QVERIFY(!dialog->action()->isEnabled());
        dialog->findChild<CheckField*>(u"agentSigned"_s)->setChecked(true);
        QVERIFY2(dialog->action()->isEnabled(), qPrintable(dialog->action()->refusal()));
        dialog->action()->click();
        QTRY_VERIFY(desk.c(two).delivered.has_value());
        QCOMPARE(desk.c(one).delivered->what.listNumber, u"JC-1"_s);
        QCOMPARE(desk.c(one).delivered->what.way, cases::DeliveryWay::Village);
        QVERIFY(!desk.c(owes).delivered);
    }

    void theListsNarrow()
    {
        ExitDesk desk;
        desk.ready(test::sampleItem());
        desk.ready(test::chargedItem(1));
        desk.granted(test::chargedCertificate());
        Window w(desk);
        auto* table = w.child<QTableView>("exits");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        w.child<shared::FilterChip>("list_unpaid")->click();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        w.child<shared::FilterChip>("list_certificate")->click();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        w.child<shared::FilterChip>("list_deliveredToday")->click();
        QTRY_VERIFY(w.child<shared::EmptyState>("emptyExits")->isVisible());
    }

private:
    static int scanPatience() { return 90; }
};

QTEST_MAIN(DeliverPageTest)
#include "tst_deliverpage.moc"
