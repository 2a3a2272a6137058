// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demopeople.h"
#include "app/window/composition.h"
#include "app/window/printing.h"
#include "models/desk/assessment.h"
#include "models/store/caselist.h"
#include "models/store/drafts.h"
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

#include "hallfixture.h"
#include "translations/translator.h"
#include <algorithm>
#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using app::Composition;
using window::PageId;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target != nullptr ? target : QApplication::activeWindow(), key, modifiers);
}

void type(const QString& text)
{
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &commit);
}

QStringList wordsOn(const QWidget& sheet)
{
    QStringList words;
    for (const auto* label : sheet.findChildren<QLabel*>()) {
        if (label->isVisible())
            words += label->text();
    }
    return words;
}

} // namespace

/// The whole window on a demo hall: what only holds when all parts are together.
class TestWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysHowManyTriesAreLeftAndThenLocks();
    void handsAVillageCaseInByKeyboard();
    void showsAPaperBeforeItIsRecorded();
    void keepsAFormThatAnotherOneInterrupts();
    void offersNothingThatWasThrownAway();
    void savesPapersWhereNothingCanPrint();
    void hidesAnOpenDialogWhileLocked();
    void leavesNothingToTheNextPerson();
    void keepsTheColumnsPeopleMoved();

private:
    void open(const QString& profile);
    void signInAs(const QString& account, const QString& password);
    /// Forms begun for these people, each left by F2.
    void setAside(const QStringList& applicants);
    [[nodiscard]] bool offered(const QString& applicant)
    {
        return !wordsOn(window()).filter(applicant).isEmpty();
    }
    [[nodiscard]] window::MainWindow& window() { return m_composition->window(); }
    template <typename PageType>
    [[nodiscard]] PageType* page(PageId id)
    {
        return qobject_cast<PageType*>(window().page(id));
    }
    [[nodiscard]] desk::Intake formForTheVillage() const;

    std::unique_ptr<test::Hall> m_hall;
    std::unique_ptr<Composition> m_composition;
};

void TestWindow::initTestCase() { QVERIFY(translations::install(*qApp, QLocale(u"zh_CN"_s))); }

void TestWindow::init() { m_hall = std::make_unique<test::Hall>(); }

void TestWindow::cleanup()
{
    m_composition.reset();
    m_hall.reset();
}

void TestWindow::open(const QString& profile)
{
    m_composition.reset();
    app::Options options;
    options.profile = m_hall->folder() + u'/' + profile;
    m_composition = std::make_unique<Composition>(*qApp, options);
    QVERIFY_RESULT(m_composition->start());
    window().show();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window(), test::patience));
}

void TestWindow::signInAs(const QString& account, const QString& password)
{
    QSignalSpy in(m_composition.get(), &Composition::signedIn);
    QSignalSpy out(m_composition.get(), &Composition::signInRefused);
    m_composition->signIn(account, password);
    QTRY_VERIFY_WITH_TIMEOUT(in.size() + out.size() > 0, test::patience);
}

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

void TestWindow::setAside(const QStringList& applicants)
{
    for (const QString& applicant : applicants) {
        type(applicant);
        press(Qt::Key_F2);
        QTRY_VERIFY_WITH_TIMEOUT(offered(applicant), test::patience);
    }
}

void TestWindow::keepsAFormThatAnotherOneInterrupts()
{
    open(u"county"_s);
    signInAs(u"malijuan"_s, demo::demoPassword());
    auto* accept = page<accept::AcceptPage>(PageId::Accept);
    const QStringList applicants{u"宋桂芳"_s, u"李玉兰"_s};
    setAside(applicants);
    QVERIFY(accept->intake().isEmpty());
    press(Qt::Key_R, Qt::AltModifier); // the newer one; then the older is offered
    QCOMPARE(accept->intake().applicant.name, applicants.back());
    QTRY_VERIFY_WITH_TIMEOUT(offered(applicants.front()), test::patience);
    press(Qt::Key_R, Qt::AltModifier); // they change places
    QCOMPARE(accept->intake().applicant.name, applicants.front());
    QTRY_VERIFY_WITH_TIMEOUT(offered(applicants.back()), test::patience);
    press(Qt::Key_D, Qt::AltModifier); // thrown away, and never the form on the page
    QTRY_VERIFY_WITH_TIMEOUT(!offered(applicants.back()), test::patience);
    QCOMPARE(accept->intake().applicant.name, applicants.front());
}

/// A list of drafts read before the store had thrown one away comes in after it was asked to.
void TestWindow::offersNothingThatWasThrownAway()
{
    open(u"county"_s);
    signInAs(u"malijuan"_s, demo::demoPassword());
    const QStringList applicants{u"宋桂芳"_s, u"李玉兰"_s};
    setAside(applicants);
    press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(offered(applicants.front()), test::patience);
    store::Store& store = m_composition->person()->store();
    const auto drafts = [&] {
        return store
            .readAndWait([this](store::Database& database) {
                return store::drafts(database, *m_composition->person()->session(), u"accept"_s);
            })
            .value();
    };
    const auto hold = [&store] {
        auto goOn = std::make_unique<std::promise<void>>();
        store.write([until = goOn->get_future().share()](store::Database&) -> Result<> {
            until.wait();
            return {};
        });
        return goOn;
    };
    const auto keeping = hold();
    press(Qt::Key_R, Qt::AltModifier); // 李玉兰 leaves the page, and is offered at once
    QTRY_VERIFY_WITH_TIMEOUT(offered(applicants.back()), test::patience);
    const auto throwing = hold();
    press(Qt::Key_D, Qt::AltModifier);
    QVERIFY(!offered(applicants.back()));
    const Instant before = drafts().front().savedAt;
    keeping->set_value(); // kept as it was left: the list is read once more, and she is in it
    QTRY_VERIFY_WITH_TIMEOUT(drafts().front().savedAt != before, test::patience);
    QTest::qWait(100); // for what must not come there is only time
    QVERIFY(!offered(applicants.back()));
    throwing->set_value();
    QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), std::size_t{1}, test::patience);
    QTRY_VERIFY_WITH_TIMEOUT(!offered(applicants.back()), test::patience);
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
