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
#include <QInputMethodEvent>
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
using shared::Theme;

namespace {

const auto countyHall = u"621102000000"_s;
const auto villagePoint = u"621102103205"_s;
const auto foodLicence = u"XK-SCJ-001"_s;
constexpr int mostKeys = 90;

struct Submitted
{
    desk::Intake intake;
    std::optional<cases::Payload> then;
};

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
    void namesTheMissingPaper();
    void asksForTheNoticeByF7();
    void previewsTheHighlightedItem();
    void journalsTheDraftAndBringsItBack();
    void receivesAtAVillagePoint();
    void neverHoldsTabBack();
    void cutsNoWordsOff_data();
    void cutsNoWordsOff();

private:
    void open(const QString& place);
    [[nodiscard]] desk::Assessment assess(
        const desk::Intake& intake, const catalogue::Item* item) const;
    [[nodiscard]] QFuture<Result<desk::Outcome>> record(
        const desk::Intake& intake, const std::optional<cases::Payload>& then);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Enter or Tab until the named control has the focus.
    bool advanceTo(const QString& name, Qt::Key key);
    void fillApplicant();
    void findItem(const QString& text);
    [[nodiscard]] desk::Intake complete() const { return test::completeFor(*m_food); }
    [[nodiscard]] static QString focusName();
    [[nodiscard]] KeyButton* button(IntakeAct act) const;

    std::shared_ptr<const ItemSource> m_source;
    const catalogue::Item* m_food{nullptr};
    test::FixedClock m_clock{"2026-11-18 10:26"};
    desk::Seat m_seat;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<window::MainWindow> m_window;
    AcceptPage* m_page{nullptr};
    std::vector<Submitted> m_submitted;
    std::vector<desk::Intake> m_drafts;
    int m_keys{0};
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

void TestAcceptPage::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void TestAcceptPage::open(const QString& place)
{
    cleanup();
    m_seat = test::clerkAt(place);
    m_submitted.clear();
    m_drafts.clear();
    m_keys = 0;
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
    m_window = std::make_unique<window::MainWindow>(*m_theme);
    m_page = new AcceptPage(*m_theme,
        {.assess = [this](const desk::Intake& intake,
                       const catalogue::Item* item) { return assess(intake, item); },
            .open = [this](const desk::Intake& intake,
                        std::optional<cases::Payload> then) { return record(intake, then); },
            .saveDraft = [this](const desk::Intake& intake) { m_drafts.push_back(intake); },
            .now = [this] { return toBeijing(m_clock.now()); }});
    m_page->setSource(m_source, cases::nodeOf(m_seat.place));
    m_window->addPage(window::PageId::Accept, m_page);
    m_window->setPerson({.name = m_seat.name,
        .place = u"3 号窗口"_s,
        .pages = {window::PageId::Accept, window::PageId::Cases}});
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(window::PageId::Accept);
    m_page->focusFirst();
}

desk::Assessment TestAcceptPage::assess(
    const desk::Intake& intake, const catalogue::Item* item) const
{
    return desk::assess(intake, item, m_seat, test::builtInCalendar(), m_clock.now());
}

QFuture<Result<desk::Outcome>> TestAcceptPage::record(
    const desk::Intake& intake, const std::optional<cases::Payload>& then)
{
    m_submitted.push_back({intake, then});
    const catalogue::Item* item = m_source->catalogue->latest(intake.itemCode);
    const desk::Assumed assumed
        = desk::assume(intake, *item, m_seat, test::builtInCalendar(), m_clock.now(), then);
    Result<desk::Outcome> outcome;
    if (assumed) {
        const cases::Rules rules{*item, test::builtInCalendar(), m_seat.frontMode, m_seat.policy};
        outcome = desk::Recorded{
            assumed->c, cases::summaryOf(assumed->c, rules, assumed->events.back().occurredAt)};
    } else {
        outcome = assumed.error();
    }
    return QtFuture::makeReadyFuture(outcome);
}

void TestAcceptPage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target != nullptr ? target : m_window.get(), key, modifiers);
    ++m_keys;
}

/// Free text: digits and letters by key, Chinese as an input method commits it.
void TestAcceptPage::type(const QString& text)
{
    QWidget* target = QApplication::focusWidget();
    QVERIFY(target != nullptr);
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
    if (plain) {
        QTest::keyClicks(target, text);
        return;
    }
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QApplication::sendEvent(target, &commit);
}

bool TestAcceptPage::advanceTo(const QString& name, Qt::Key key)
{
    for (int presses = 0; presses < 20; ++presses) {
        if (focusName() == name)
            return true;
        press(key);
    }
    return focusName() == name;
}

void TestAcceptPage::fillApplicant()
{
    const cases::Applicant person = test::samplePerson();
    QCOMPARE(focusName(), u"applicantName"_s);
    type(person.name);
    QVERIFY(advanceTo(u"identityNumber"_s, Qt::Key_Return));
    type(person.person.number);
    QVERIFY(advanceTo(u"telephone"_s, Qt::Key_Return));
    type(person.telephone);
    QVERIFY(advanceTo(u"address"_s, Qt::Key_Return));
    type(person.address);
}

void TestAcceptPage::findItem(const QString& text)
{
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(focusName(), u"itemSearch"_s);
    type(text);
    const auto* list = m_page->findChild<QListView*>(u"itemList"_s);
    while (list->currentIndex().data().toString() != m_food->name) {
        const int row = list->currentIndex().row();
        press(Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), row + 1);
    }
    press(Qt::Key_Return);
    QCOMPARE(m_page->item(), m_food);
}

QString TestAcceptPage::focusName()
{
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr ? focus->objectName() : QString();
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
    QCOMPARE(focusName(), u"paperList"_s);
    for (const catalogue::Paper& paper : m_food->papers)
        press(paper.necessity == catalogue::Necessity::Required ? Qt::Key_Space : Qt::Key_N);
    press(Qt::Key_F9);
    QTRY_COMPARE(recorded.size(), 1);
    QVERIFY2(m_keys <= mostKeys, qPrintable(QString::number(m_keys)));
    qInfo("%d keys beside free text", m_keys);

    desk::Intake expected = complete();
    expected.papers.back().state = cases::PaperState::NotApplicable;
    QCOMPARE(m_submitted.size(), std::size_t{1});
    QCOMPARE(test::written(m_submitted.front().intake), test::written(expected));
    QCOMPARE(m_submitted.front().intake, expected);
    QVERIFY(m_submitted.front().then == cases::Payload{cases::Accepted{}});
    QCOMPARE(failed.size(), 0);
    QVERIFY(m_page->intake().isEmpty());
    QVERIFY(m_page->item() == nullptr);
    QCOMPARE(focusName(), u"applicantName"_s);
    QVERIFY(m_drafts.back().isEmpty());
}

void TestAcceptPage::saysBelowTheFieldWhatIsWrongWithANumber()
{
    QVERIFY(advanceTo(u"identityNumber"_s, Qt::Key_Return));
    auto* field = m_page->findChild<LineField*>(u"identityNumber"_s);
    type(u"621102189902280134"_s);
    QVERIFY(field->error().isEmpty());
    press(Qt::Key_Return);
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
    press(Qt::Key_End);
    press(Qt::Key_Backspace);
    QVERIFY(field->error().isEmpty());
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
    press(Qt::Key_F9);
    QVERIFY(m_submitted.empty());

    m_page->restore(complete());
    QVERIFY2(accept->isEnabled(), qPrintable(accept->refusal()));
    QVERIFY(accept->refusal().isEmpty());
}

void TestAcceptPage::asksForTheNoticeByF7()
{
    QSignalSpy asked(m_page, &AcceptPage::dialogRequested);
    press(Qt::Key_F7);
    QCOMPARE(asked.size(), 0);
    desk::Intake intake = complete();
    intake.papers.front() = {.number = 1};
    m_page->restore(intake);
    QVERIFY(m_page->assessment().state(IntakeAct::NoticeCorrection).isOpen());
    press(Qt::Key_F7);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<IntakeAct>(), IntakeAct::NoticeCorrection);
    QVERIFY(m_submitted.empty());
}

void TestAcceptPage::previewsTheHighlightedItem()
{
    press(Qt::Key_2, Qt::ControlModifier);
    type(u"xk"_s);
    const auto* list = m_page->findChild<QListView*>(u"itemList"_s);
    QVERIFY(list->isVisible());
    QVERIFY(list->model()->rowCount() > 3);
    const auto expected = [&] {
        const auto name = list->currentIndex().data().toString();
        const auto found = std::ranges::find(m_source->items, name, &catalogue::Item::name);
        desk::Intake form;
        form.papers = desk::emptyPapers(**found);
        return assess(form, *found);
    };
    std::vector<int> rows;
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up}) {
        press(key);
        rows.push_back(list->currentIndex().row());
        const desk::Assessment wanted = expected();
        QVERIFY(wanted.promise.has_value());
        QCOMPARE(m_page->assessment().promise, wanted.promise);
        QCOMPARE(m_page->assessment().classification, wanted.classification);
    }
    QCOMPARE(rows, (std::vector<int>{1, 2, 3, 2}));
    QVERIFY(m_page->item() == nullptr);
    press(Qt::Key_Escape);
    QVERIFY(!m_page->assessment().promise);
}

void TestAcceptPage::journalsTheDraftAndBringsItBack()
{
    m_page->setDraftDelay(20ms);
    fillApplicant();
    findItem(u"spjyxk"_s);
    press(Qt::Key_Space);
    const desk::Intake typed = m_page->intake();
    QCOMPARE(typed.papers.front().state, cases::PaperState::Present);
    QTRY_VERIFY(!m_drafts.empty() && m_drafts.back() == typed);

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
    press(Qt::Key_F7);
    press(Qt::Key_F9, Qt::ShiftModifier);
    QCOMPARE(asked.size(), 0);
    press(Qt::Key_F9);
    QTRY_COMPARE(recorded.size(), 1);
    QCOMPARE(m_submitted.size(), std::size_t{1});
    QVERIFY(!m_submitted.front().then);
    desk::Intake expected = test::completeFor(**item);
    expected.channel = cases::Channel::Proxy;
    QCOMPARE(test::written(m_submitted.front().intake), test::written(expected));
    QCOMPARE(m_submitted.front().intake, expected);

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
                press(key);
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

void TestAcceptPage::cutsNoWordsOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme::TextScale>("scale");
    QTest::newRow("the usual screen") << QSize(1366, 768) << Theme::TextScale::Normal;
    QTest::newRow("with a task bar") << QSize(1366, 688) << Theme::TextScale::Normal;
    QTest::newRow("with the largest text") << QSize(1366, 768) << Theme::TextScale::Largest;
}

void TestAcceptPage::cutsNoWordsOff()
{
    QFETCH(QSize, size);
    QFETCH(Theme::TextScale, scale);
    m_theme->setTextScale(scale);
    m_window->resize(size);
    desk::Intake gap = complete();
    gap.papers.front() = {.number = 1};
    for (const desk::Intake& intake : {desk::Intake{}, gap, complete()}) {
        m_page->restore(intake);
        QCoreApplication::processEvents();
        QCOMPARE(m_window->size(), size);
        QCOMPARE(test::clipped(*m_window), QStringList());
    }
    press(Qt::Key_2, Qt::ControlModifier);
    type(u"spjy"_s);
    QCoreApplication::processEvents();
    QCOMPARE(test::clipped(*m_window), QStringList());
}

QTEST_MAIN(TestAcceptPage)
#include "tst_acceptpage.moc"
