// SPDX-License-Identifier: Apache-2.0
#include "tests/support/caseevents.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"
#include "tests/support/samplecase.h"
#include "widgets/accept/acceptpage.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/linefield.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include "acceptform.h"
#include "translations/translator.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace yichuang;
using namespace yichuang::accept;
using desk::IntakeAct;
using shared::KeyButton;
using shared::Label;
using shared::LineField;

namespace {

const auto countyHall = u"621102000000"_s;
const auto villagePoint = u"621102103205"_s;
const auto foodLicence = u"XK-SCJ-001"_s;
constexpr int mostKeys = 90;

} // namespace

class TestAcceptPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void acceptsARealItemByKeyboardAlone();
    void saysBelowTheFieldWhatIsWrongWithANumber();
    void keepsTheVillageCaseTheFormCameFrom();
    void namesTheMissingPaper();
    void asksForTheNoticeByF7();
    void previewsTheHighlightedItem();
    void journalsTheDraftAndBringsItBack();
    void setsAnUnfinishedFormAsideForTheNext();
    void receivesAtAVillagePoint();
    void neverHoldsTabBack();

private:
    void open(const QString& place);
    void fillApplicant();
    void findItem(const QString& text);
    [[nodiscard]] desk::Intake complete() const { return test::completeFor(*m_food); }
    [[nodiscard]] KeyButton* button(IntakeAct act) const;

    std::shared_ptr<const ItemSource> m_source;
    const catalogue::Item* m_food{nullptr};
    test::FixedClock m_clock{"2026-11-18 10:26"};
    std::unique_ptr<test::AcceptWindow> m_at;
    window::MainWindow* m_window{nullptr};
    AcceptPage* m_page{nullptr};
    test::ListeningDesk* m_desk{nullptr};
    test::Keyboard m_keyboard;
};

void TestAcceptPage::initTestCase()
{
    QVERIFY(translations::install(*qApp, QLocale(u"zh_CN"_s)));
    auto source = test::builtInItems(toBeijing(m_clock.now()).day);
    QVERIFY_RESULT(source);
    m_source = std::move(*source);
    m_food = m_source->catalogue->latest(foodLicence);
    QVERIFY(m_food != nullptr);
}

void TestAcceptPage::init() { open(countyHall); }

void TestAcceptPage::cleanup() { m_at.reset(); }

void TestAcceptPage::open(const QString& place)
{
    cleanup();
    m_keyboard = {};
    m_at = std::make_unique<test::AcceptWindow>(m_source, place, m_clock);
    m_desk = &m_at->desk;
    m_window = &m_at->window;
    m_page = m_at->page;
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestAcceptPage::fillApplicant()
{
    const cases::Applicant person = test::samplePerson();
    QCOMPARE(test::Keyboard::focusName(), u"applicantName"_s);
    m_keyboard.type(person.name);
    QVERIFY(m_keyboard.advanceTo(u"identityNumber"_s, Qt::Key_Return));
    m_keyboard.type(person.person.number);
    QVERIFY(m_keyboard.advanceTo(u"telephone"_s, Qt::Key_Return));
    m_keyboard.type(person.telephone);
    m_keyboard.press(Qt::Key_Return); // past "none"
    QCOMPARE(test::Keyboard::focusName(), u"address"_s);
    m_keyboard.type(person.address);
}

void TestAcceptPage::findItem(const QString& text)
{
    m_keyboard.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(test::Keyboard::focusName(), u"itemSearch"_s);
    m_keyboard.type(text);
    const auto* list = m_page->findChild<QListView*>(u"itemList"_s);
    while (list->currentIndex().data().toString() != m_food->name) {
        const int row = list->currentIndex().row();
        m_keyboard.press(Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), row + 1);
    }
    m_keyboard.press(Qt::Key_Return);
    QCOMPARE(m_page->item(), m_food);
}

KeyButton* TestAcceptPage::button(IntakeAct act) const
{
    return m_window->findChild<KeyButton*>(u"act%1"_s.arg(static_cast<int>(act)));
}

void TestAcceptPage::acceptsARealItemByKeyboardAlone()
{
    QSignalSpy recorded(m_page, &AcceptPage::recorded);
    QSignalSpy failed(m_page, &AcceptPage::failed);
    fillApplicant();
    findItem(u"spjyxk"_s);
    QCOMPARE(test::Keyboard::focusName(), u"paperList"_s);
    for (const catalogue::Paper& paper : m_food->papers)
        m_keyboard.press(
            paper.necessity == catalogue::Necessity::Required ? Qt::Key_Space : Qt::Key_N);
    m_keyboard.press(Qt::Key_F9);
    QTRY_COMPARE(recorded.size(), 1);
    QVERIFY2(m_keyboard.presses <= mostKeys, qPrintable(QString::number(m_keyboard.presses)));
    qInfo("%d keys beside free text", m_keyboard.presses);

    desk::Intake expected = complete();
    expected.papers.back().state = cases::PaperState::NotApplicable;
    QCOMPARE(m_desk->submitted.size(), std::size_t{1});
    QCOMPARE(test::written(m_desk->submitted.front().intake), test::written(expected));
    QCOMPARE(m_desk->submitted.front().intake, expected);
    QVERIFY(m_desk->submitted.front().then == cases::Payload{cases::Accepted{}});
    QCOMPARE(failed.size(), 0);
    QVERIFY(m_page->intake().isEmpty());
    QVERIFY(m_page->item() == nullptr);
    QCOMPARE(test::Keyboard::focusName(), u"applicantName"_s);
    QVERIFY(m_desk->drafts.back().isEmpty());
    QVERIFY(m_desk->aside.empty()); // recorded, nothing is left to offer
}

void TestAcceptPage::setsAnUnfinishedFormAsideForTheNext()
{
    m_page->startNew(); // nothing typed: nothing to keep
    QVERIFY(m_desk->aside.empty());
    fillApplicant();
    findItem(u"spjyxk"_s);
    const desk::Intake typed = m_page->intake();
    m_page->startNew();
    QCOMPARE(m_desk->aside, std::vector{typed});
    QVERIFY(m_page->intake().isEmpty());
    QCOMPARE(test::Keyboard::focusName(), u"applicantName"_s);
}

void TestAcceptPage::saysBelowTheFieldWhatIsWrongWithANumber()
{
    QVERIFY(m_keyboard.advanceTo(u"identityNumber"_s, Qt::Key_Return));
    auto* field = m_page->findChild<LineField*>(u"identityNumber"_s);
    m_keyboard.type(u"621102189902280134"_s);
    QVERIFY(field->error().isEmpty());
    m_keyboard.press(Qt::Key_Return);
    QCOMPARE(field->error(), u"身份证号有错，核对一遍（末位应为 3）"_s);
    const auto labels = m_page->findChildren<Label*>();
    const auto sentence = std::ranges::find_if(
        labels, [&](const Label* label) { return label->text() == field->error(); });
    QVERIFY(sentence != labels.end());
    QVERIFY((*sentence)->isVisible());
    // The form lays itself out again with the sentence in it.
    QTRY_VERIFY((*sentence)->mapTo(m_page, QPoint()).y()
        >= field->mapTo(m_page, QPoint(0, field->height())).y());
    field->setFocus();
    m_keyboard.press(Qt::Key_End);
    m_keyboard.press(Qt::Key_Backspace);
    QVERIFY(field->error().isEmpty());
}

void TestAcceptPage::keepsTheVillageCaseTheFormCameFrom()
{
    desk::Intake intake = complete();
    intake.parent = CaseId{QUuid::createUuid()};
    intake.parentNumber = u"6211021030002025030300100010"_s;
    intake.channel = cases::Channel::Proxy;
    m_page->restore(intake);
    QVERIFY(m_page->context().contains(intake.parentNumber));
    QCOMPARE(m_page->intake().parent, intake.parent);
    m_keyboard.press(Qt::Key_F9);
    QCOMPARE(m_desk->submitted.size(), std::size_t{1});
    QVERIFY(m_page->intake().isEmpty() || !m_page->intake().parent); // the next applicant's form
}

void TestAcceptPage::namesTheMissingPaper()
{
    desk::Intake intake = complete();
    intake.papers.front() = {.number = 1};
    m_page->restore(intake);
    const auto* sentence = m_window->findChild<Label*>(u"whatIsMissing"_s);
    QVERIFY2(sentence->text().contains(m_food->papers.front().name), qPrintable(sentence->text()));
    const KeyButton* accept = button(IntakeAct::Accept);
    QCOMPARE(accept->key(), QKeySequence(Qt::Key_F9));
    QVERIFY(!accept->isEnabled());
    QVERIFY(accept->refusal().contains(m_food->papers.front().name));
    m_keyboard.press(Qt::Key_F9);
    QVERIFY(m_desk->submitted.empty());

    m_page->restore(complete());
    QVERIFY2(accept->isEnabled(), qPrintable(accept->refusal()));
    QVERIFY(accept->refusal().isEmpty());
}

void TestAcceptPage::asksForTheNoticeByF7()
{
    QSignalSpy asked(m_page, &AcceptPage::dialogRequested);
    m_keyboard.press(Qt::Key_F7);
    QCOMPARE(asked.size(), 0);
    desk::Intake intake = complete();
    intake.papers.front() = {.number = 1};
    m_page->restore(intake);
    QVERIFY(m_page->assessment().state(IntakeAct::NoticeCorrection).isOpen());
    m_keyboard.press(Qt::Key_F7);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<IntakeAct>(), IntakeAct::NoticeCorrection);
    QVERIFY(m_desk->submitted.empty());
}

void TestAcceptPage::previewsTheHighlightedItem()
{
    m_keyboard.press(Qt::Key_2, Qt::ControlModifier);
    m_keyboard.type(u"xk"_s);
    const auto* list = m_page->findChild<QListView*>(u"itemList"_s);
    QVERIFY(list->isVisible());
    QVERIFY(list->model()->rowCount() > 3);
    const auto expected = [&] {
        const auto name = list->currentIndex().data().toString();
        const auto found = std::ranges::find(m_source->items, name, &catalogue::Item::name);
        desk::Intake form;
        form.papers = desk::emptyPapers(**found);
        return m_desk->assess(form, *found);
    };
    std::vector<int> rows;
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up}) {
        m_keyboard.press(key);
        rows.push_back(list->currentIndex().row());
        const desk::Assessment wanted = expected();
        QVERIFY(wanted.promise.has_value());
        QCOMPARE(m_page->assessment().promise, wanted.promise);
        QCOMPARE(m_page->assessment().classification, wanted.classification);
    }
    QCOMPARE(rows, (std::vector<int>{1, 2, 3, 2}));
    QVERIFY(m_page->item() == nullptr);
    m_keyboard.press(Qt::Key_Escape);
    QVERIFY(!m_page->assessment().promise);
}

void TestAcceptPage::journalsTheDraftAndBringsItBack()
{
    m_page->setDraftDelay(20ms);
    fillApplicant();
    findItem(u"spjyxk"_s);
    m_keyboard.press(Qt::Key_Space);
    const desk::Intake typed = m_page->intake();
    QCOMPARE(typed.papers.front().state, cases::PaperState::Present);
    QTRY_VERIFY(!m_desk->drafts.empty() && m_desk->drafts.back() == typed);

    desk::Intake full = complete();
    full.applicant.telephone.clear();
    full.applicant.noTelephoneReason = u"由村干部转告"_s;
    full.representative
        = cases::Representative{{u"张有福"_s, cases::IdentityDocument::Passport, u"E12345678"_s},
            u"13900006702"_s, u"丈夫"_s};
    full.deliveryWay = cases::DeliveryWay::Mail;
    for (const desk::Intake& draft : {typed, full}) {
        m_page->startNew();
        QVERIFY(m_page->intake().isEmpty());
        m_page->restore(draft);
        QCOMPARE(test::written(m_page->intake()), test::written(draft));
        QCOMPARE(m_page->intake(), draft);
        QCOMPARE(m_page->item(), m_food);
    }
}

void TestAcceptPage::receivesAtAVillagePoint()
{
    open(villagePoint);
    QSignalSpy asked(m_page, &AcceptPage::dialogRequested);
    QSignalSpy recorded(m_page, &AcceptPage::recorded);
    const auto item = std::ranges::find_if(m_source->items, [](const catalogue::Item* candidate) {
        return candidate->villageAgency.handled
            && candidate->initiation == catalogue::Initiation::OnApplication;
    });
    QVERIFY(item != m_source->items.end());
    m_page->restore(test::completeFor(**item));
    QCOMPARE(m_page->assessment().mainAct, IntakeAct::Receive);
    QCOMPARE(button(IntakeAct::Receive)->key(), QKeySequence(Qt::Key_F9));
    QVERIFY2(
        button(IntakeAct::Receive)->isEnabled(), qPrintable(button(IntakeAct::Receive)->refusal()));
    for (const IntakeAct act : {IntakeAct::Accept, IntakeAct::NoticeCorrection,
             IntakeAct::RefuseAcceptance, IntakeAct::NotRequired}) {
        QVERIFY(!button(act)->isEnabled());
        QVERIFY(!button(act)->refusal().isEmpty());
    }
    m_keyboard.press(Qt::Key_F7);
    m_keyboard.press(Qt::Key_F9, Qt::ShiftModifier);
    QCOMPARE(asked.size(), 0);
    m_keyboard.press(Qt::Key_F9);
    QTRY_COMPARE(recorded.size(), 1);
    QCOMPARE(m_desk->submitted.size(), std::size_t{1});
    QVERIFY(!m_desk->submitted.front().then);
    desk::Intake expected = test::completeFor(**item);
    expected.channel = cases::Channel::Proxy;
    QCOMPARE(test::written(m_desk->submitted.front().intake), test::written(expected));
    QCOMPARE(m_desk->submitted.front().intake, expected);

    // What the village does not take stays shut, and the button says so.
    m_page->restore(complete());
    QVERIFY(!button(IntakeAct::Receive)->isEnabled());
    QVERIFY(!button(IntakeAct::Receive)->refusal().isEmpty());
}

void TestAcceptPage::neverHoldsTabBack()
{
    for (const bool chosen : {false, true}) {
        if (chosen)
            m_page->restore(complete());
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            m_page->focusFirst();
            const QWidget* start = QApplication::focusWidget();
            QSet<const QWidget*> seen{start};
            bool around = false;
            for (int presses = 0; presses < 80 && !around; ++presses) {
                const QWidget* before = QApplication::focusWidget();
                m_keyboard.press(key);
                const QWidget* now = QApplication::focusWidget();
                QVERIFY(now != nullptr);
                QVERIFY2(now != before, qPrintable(before->objectName()));
                around = now == start;
                seen.insert(now);
            }
            QVERIFY(around);
            const auto visited = [&seen, this](const QString& name) {
                return seen.contains(m_page->findChild<QWidget*>(name));
            };
            for (const QString& name :
                {u"identityNumber"_s, u"telephone"_s, u"address"_s, u"itemSearch"_s})
                QVERIFY2(visited(name), qPrintable(name));
            QCOMPARE(visited(u"paperList"_s), chosen);
        }
    }
}

QTEST_MAIN(TestAcceptPage)
#include "tst_acceptpage.moc"
