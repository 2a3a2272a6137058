// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demopeople.h"
#include "app/window/printing.h"
#include "models/desk/assessment.h"
#include "models/store/caselist.h"
#include "models/store/settings.h"
#include "tests/support/patience.h"
#include "tests/support/qtestprinters.h"
#include "widgets/accept/acceptpage.h"
#include "widgets/cases/actdialog.h"
#include "widgets/cases/casespage.h"
#include "widgets/shared/columnsplitter.h"
#include "widgets/shared/keybutton.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "hallwindow.h"
#include "translations/translator.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using app::Composition;
using test::press;
using test::type;
using test::wordsOn;
using window::PageId;

/// The whole window on a demo hall: what only holds when all parts are together.
class TestWindow final : public QObject, private test::HallWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { begin(); }
    void cleanup() { end(); }
    void saysHowManyTriesAreLeftAndThenLocks();
    void handsAVillageCaseInByKeyboard();
    void showsAPaperBeforeItIsRecorded();
    void savesPapersWhereNothingCanPrint();
    void hidesAnOpenDialogWhileLocked();
    void leavesNothingToTheNextPerson();
    void keepsTheColumnsPeopleMoved();

private:
    [[nodiscard]] desk::Intake formForTheVillage() const;
};

void TestWindow::initTestCase() { QVERIFY(translations::install(*qApp, QLocale(u"zh_CN"_s))); }

desk::Intake TestWindow::formForTheVillage() const
{
    const Day today = m_hall->clock().today();
    for (const catalogue::Item* item : m_hall->rules().catalogue->itemsOn(today)) {
        if (item->villageAgency.handled && item->initiation == catalogue::Initiation::OnApplication
            && item->status == catalogue::ItemStatus::InUse && !item->papers.empty())
            return test::completeForm(m_hall->rules(), item->code, today, 7);
    }
    qFatal("no item for the village");
}

void TestWindow::saysHowManyTriesAreLeftAndThenLocks()
{
    open(u"county"_s);
    signInAs(u"malijuan"_s, u"wrong-password"_s);
    QVERIFY(wordsOn(window()).contains(u"口令不对，还可试 4 次"_s));
    for (int tries = 0; tries < 4; ++tries)
        signInAs(u"malijuan"_s, u"wrong-password"_s);
    const QString sentence = window().findChild<QLabel*>(u"sentence"_s)->text();
    QVERIFY(sentence != u"口令不对，还可试 0 次"_s && sentence.contains(u':'));
    // The right password does not help before the time is over.
    signInAs(u"malijuan"_s, demo::demoPassword());
    QVERIFY(window().isCovered());
    QCOMPARE(window().findChild<QLabel*>(u"sentence"_s)->text(), sentence);
}

void TestWindow::handsAVillageCaseInByKeyboard()
{
    open(u"village"_s);
    signInAs(u"zhaoyulan"_s, demo::demoPassword());
    QVERIFY(!window().isCovered());
    auto* accept = page<accept::AcceptPage>(PageId::Accept);
    QVERIFY(accept != nullptr);
    accept->restore(formForTheVillage());
    QCOMPARE(accept->assessment().mainAct, desk::IntakeAct::Receive);
    QSignalSpy recorded(accept, &accept::AcceptPage::recorded);
    QSignalSpy failed(accept, &accept::AcceptPage::failed);
    press(Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(recorded.size() + failed.size() > 0, test::patience);
    QCOMPARE(failed.size(), 0);

    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(window().currentPage(), PageId::Cases);
    auto* handOver = window().findChild<shared::KeyButton*>(u"main"_s);
    QTRY_VERIFY_WITH_TIMEOUT(handOver->isVisible() && handOver->isEnabled(), test::patience);
    press(Qt::Key_F9);
    auto* dialog = window().findChild<casespage::ActDialog*>(u"handOverDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->activateWindow(); // no window manager does it here
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::activeWindow(), dialog, test::patience);
    const auto fill = [dialog](const QString& name, const QString& text) {
        dialog->findChild<QWidget*>(name)->setFocus();
        type(text);
    };
    QVERIFY(!dialog->action()->isEnabled());
    QCOMPARE(dialog->findChild<QLineEdit*>(u"place"_s)->text(), u"内官营镇便民服务中心"_s);
    fill(u"receiver"_s, u"马丽娟"_s);
    fill(u"listNumber"_s, u"2026-001"_s);
    for (const QString& tick : {u"signedByProxy"_s, u"signedByReceiver"_s}) {
        QVERIFY(!dialog->action()->isEnabled());
        dialog->findChild<QWidget*>(tick)->setFocus();
        press(Qt::Key_Space);
    }
    QVERIFY2(dialog->action()->isEnabled(), qPrintable(dialog->action()->refusal()));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!handOver->isEnabled(), test::patience);
    const auto number
        = m_composition->person()->store().readAndWait([&](store::Database& database) {
              return store::receivedCases(database, *m_composition->person()->session(), {},
                  store::Span::All, m_hall->clock().today(), std::nullopt, 10);
          });
    QVERIFY_RESULT(number);
    QCOMPARE(number->size(), std::size_t{1});
    const auto file = m_composition->person()->desk().caseFile(number->front().summary.id).result();
    QVERIFY_RESULT(file);
    QVERIFY(file->c.handedIn.has_value());
    QCOMPARE(file->c.handedIn->receiver, u"马丽娟"_s);
    QCOMPARE(file->c.handedIn->to.code, u"621102102000"_s);
}

void TestWindow::showsAPaperBeforeItIsRecorded()
{
    open(u"county"_s);
    signInAs(u"malijuan"_s, demo::demoPassword());
    const desk::Intake form
        = test::completeForm(m_hall->rules(), u"XK-SCJ-001"_s, m_hall->clock().today(), 7);
    app::Papers& papers = m_composition->person()->papers();
    const auto accepted
        = papers.preview(form, cases::Accepted{}, documents::DocumentKind::AcceptanceNotice, 48)
              .result();
    QVERIFY_RESULT(accepted);
    QVERIFY(accepted->height() > accepted->width());
    const auto received
        = papers.preview(form, std::nullopt, documents::DocumentKind::Receipt, 48).result();
    QVERIFY_RESULT(received);
    QVERIFY(*received != *accepted);
}

void TestWindow::savesPapersWhereNothingCanPrint()
{
    open(u"county"_s);
    signInAs(u"malijuan"_s, demo::demoPassword());
    auto* accept = page<accept::AcceptPage>(PageId::Accept);
    const desk::Outcome outcome = m_composition->person()
                                      ->desk()
                                      .open(test::completeForm(m_hall->rules(), u"XK-SCJ-001"_s,
                                                m_hall->clock().today(), 7),
                                          cases::Accepted{})
                                      .result()
                                      .value();
    const auto& recorded = std::get<desk::Recorded>(outcome);
    const QString folder = m_hall->folder() + u"/saved/papers"_s;
    app::Printing printing(m_composition->person()->papers(), window(), folder, nullptr);
    QSignalSpy saved(&printing, &app::Printing::saved);
    printing.failed(
        {recorded.c.id, recorded.c.received.number,
            {documents::DocumentKind::Receipt, documents::DocumentKind::AcceptanceNotice}},
        {Error::Code::NotFound, app::Papers::noPrinter});
    auto* toast = window().findChild<shared::Toast*>();
    QVERIFY(toast != nullptr && toast->isVisible());
    press(Qt::Key_2, Qt::AltModifier); // it is still there on the next page
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, test::patience);
    const QStringList paths = saved.front().front().toStringList();
    QCOMPARE(paths.size(), 2);
    for (const QString& path : paths) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(path.contains(recorded.c.received.number));
    }
    // A second copy takes another name.
    printing.save({recorded.c.id, recorded.c.received.number, {documents::DocumentKind::Receipt}});
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, test::patience);
    QVERIFY(saved.back().front().toStringList().front() != paths.front());
    QVERIFY(accept->isHidden());
}

void TestWindow::hidesAnOpenDialogWhileLocked()
{
    open(u"county"_s);
    signInAs(u"malijuan"_s, demo::demoPassword());
    press(Qt::Key_F1);
    const auto shownDialogs = [this] {
        const auto dialogs = window().findChildren<QDialog*>();
        return std::ranges::count_if(dialogs, &QDialog::isVisible);
    };
    QTRY_COMPARE_WITH_TIMEOUT(shownDialogs(), 1, test::patience);
    Q_EMIT window().lockRequested();
    QVERIFY(window().isCovered());
    QCOMPARE(shownDialogs(), 0);
    signInAs(u"malijuan"_s, demo::demoPassword());
    QVERIFY(!window().isCovered());
    QCOMPARE(shownDialogs(), 1);
}

void TestWindow::leavesNothingToTheNextPerson()
{
    open(u"county"_s);
    signInAs(u"malijuan"_s, demo::demoPassword());
    auto* accept = page<accept::AcceptPage>(PageId::Accept);
    accept->restore(formForTheVillage());
    QPointer<window::Page> before = accept;
    Q_EMIT window().lockRequested();
    signInAs(u"lijianguo"_s, demo::demoPassword());
    QVERIFY(!window().isCovered());
    QVERIFY(before.isNull());
    accept = page<accept::AcceptPage>(PageId::Accept);
    QVERIFY(accept != nullptr);
    QVERIFY(accept->intake().isEmpty());
    QCOMPARE(window().findChildren<accept::AcceptPage*>().size(), 1);
}

void TestWindow::keepsTheColumnsPeopleMoved()
{
    open(u"county"_s);
    signInAs(u"malijuan"_s, demo::demoPassword());
    auto* columns = page<accept::AcceptPage>(PageId::Accept)->columns();
    const QList<int> designed = columns->widths();
    columns->handle(1)->setFocus();
    press(Qt::Key_Right);
    QCOMPARE(columns->widths().front(), designed.front() + 16);
    const auto kept = [this] {
        const auto text = m_composition->person()->store().readAndWait(
            [](store::Database& database) { return store::setting(database, u"columns"_s); });
        return text && text->has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(kept(), test::patience);
    open(u"county"_s);
    signInAs(u"malijuan"_s, demo::demoPassword());
    QCOMPARE(page<accept::AcceptPage>(PageId::Accept)->columns()->widths().front(),
        designed.front() + 16);
    window().showPage(PageId::Cases); // made only now
    QVERIFY(page<casespage::CasesPage>(PageId::Cases)->columns()->widths() != QList<int>());
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
