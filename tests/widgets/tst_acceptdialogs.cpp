// SPDX-License-Identifier: Apache-2.0
#include "models/desk/assessment.h"
#include "models/desk/phrases.h"
#include "tests/support/caseevents.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"
#include "tests/support/samplecase.h"
#include "widgets/accept/endingdialog.h"
#include "widgets/accept/noticedialog.h"
#include "widgets/shared/keybutton.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "acceptform.h"
#include "translations/translator.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::accept;
using cases::PaperState;
using shared::KeyButton;
using shared::Label;

namespace {

Day day(QStringView text) { return dayFromText(text).value(); }

} // namespace

class TestAcceptDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readsTheStockWords();
    void namesWhatIsWrongWithTheWords();
    void proposesWhatIsMissing();
    void saysSeveralThingsOfOnePaper();
    void takesAStockPhrase();
    void saysWhyItCannotPrint();
    void saysUntilWhenTheNoticeIsDue();
    void previewsTheLastState();
    void goesAwayByEscape();
    void refusesOnAListedGround();
    void refusesOnAGroundOfOnesOwn();
    void tellsThatNoLicenceIsNeeded();
    void fitsAtEverySize_data();
    void fitsAtEverySize();

private:
    void openNotice(const desk::Intake& intake);
    void openEnding(EndingDialog::Kind kind);
    [[nodiscard]] desk::Intake gap() const;
    [[nodiscard]] KeyButton* confirm() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_keyboard.press(key, modifiers);
    }

    std::shared_ptr<const ItemSource> m_source;
    const catalogue::Item* m_food{nullptr};
    desk::Phrases m_phrases;
    test::FixedClock m_clock{"2026-11-18 10:26"};
    std::unique_ptr<shared::Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    NoticeDialog* m_notice{nullptr};
    EndingDialog* m_ending{nullptr};
    std::vector<cases::CorrectionNoticed> m_previewed;
    int m_confirmed{0};
    test::Keyboard m_keyboard;
};

void TestAcceptDialogs::initTestCase()
{
    QVERIFY(translations::install(*qApp, QLocale(u"zh_CN"_s)));
    auto source = test::builtInItems(toBeijing(m_clock.now()).day);
    QVERIFY_RESULT(source);
    m_source = std::move(*source);
    m_food = m_source->catalogue->latest(u"XK-SCJ-001"_s);
    QVERIFY(m_food != nullptr);
    auto phrases = desk::loadPhrases({});
    QVERIFY_RESULT(phrases);
    m_phrases = std::move(*phrases);
}

void TestAcceptDialogs::init()
{
    m_theme = std::make_unique<shared::Theme>();
    m_theme->applyTo(*qApp);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1366, 768);
    m_window->show();
    m_previewed.clear();
    m_confirmed = 0;
    m_keyboard = {};
}

void TestAcceptDialogs::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

desk::Intake TestAcceptDialogs::gap() const
{
    desk::Intake intake = test::completeFor(*m_food);
    intake.papers.front() = {.number = 1};
    return intake;
}

void TestAcceptDialogs::openNotice(const desk::Intake& intake)
{
    m_notice = new NoticeDialog(
        *m_theme,
        {.item = *m_food,
            .calendar = test::builtInCalendar(),
            .phrases = m_phrases,
            .intake = intake,
            .now = m_clock.now(),
            .answerBy = day(u"2026-11-25")},
        [this](const cases::CorrectionNoticed& notice) {
            m_previewed.push_back(notice);
            QImage page(210, 297, QImage::Format_RGB32);
            page.fill(Qt::white);
            return QtFuture::makeReadyFuture(Result<QImage>(page));
        },
        m_window.get());
    connect(m_notice->action(), &QPushButton::clicked, this, [this] { ++m_confirmed; });
    m_notice->open();
    QVERIFY(QTest::qWaitForWindowActive(m_notice));
}

void TestAcceptDialogs::openEnding(EndingDialog::Kind kind)
{
    m_ending = new EndingDialog(*m_theme, kind,
        {.item = *m_food,
            .phrases = m_phrases,
            .hall = {.reconsiderationOrgan = u"安定区人民政府"_s, .court = u"安定区人民法院"_s},
            .applicant = u"李桂芳"_s,
            .organ = u"安定区市场监督管理局"_s,
            .organs = {u"安定区农业农村局"_s, u"安定区水务局"_s}},
        m_window.get());
    connect(m_ending->action(), &QPushButton::clicked, this, [this] { ++m_confirmed; });
    m_ending->open();
    QVERIFY(QTest::qWaitForWindowActive(m_ending));
}

KeyButton* TestAcceptDialogs::confirm() const { return m_notice->action(); }

void TestAcceptDialogs::readsTheStockWords()
{
    QVERIFY(!m_phrases.missing.empty());
    QVERIFY(!m_phrases.unfit.empty());
    const catalogue::Paper two{.originals = 1, .copies = 2};
    QCOMPARE(desk::filled(u"补交{pieces}"_s, two), u"补交原件 1 份、复印件 2 份"_s);
    const catalogue::Paper none{};
    QCOMPARE(desk::filled(u"补交{pieces}"_s, none), u"补交原件 1 份"_s);
}

void TestAcceptDialogs::namesWhatIsWrongWithTheWords()
{
    const auto noWords = desk::readPhrases(R"({"submitWay": "到窗口"})");
    QVERIFY(!noWords);
    QCOMPARE(noWords.error().code, Error::Code::Corrupt);
    QVERIFY2(noWords.error().detail.contains(u"/notice"_s), qPrintable(noWords.error().detail));
    QVERIFY(!desk::readPhrases("no JSON"));
}

void TestAcceptDialogs::proposesWhatIsMissing()
{
    openNotice(gap());
    QCOMPARE(test::Keyboard::focusName(), u"deficient1"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_confirmed, 1);
    const cases::CorrectionNoticed notice = m_notice->notice();
    QCOMPARE(notice.deficiencies.size(), std::size_t{1});
    QCOMPARE(notice.deficiencies.front().paper, 1);
    QCOMPARE(notice.deficiencies.front().missing, u"未交"_s);
    QVERIFY(notice.deficiencies.front().form.startsWith(u"补交"_s));
    QVERIFY(notice.deficiencies.front().basis.startsWith(u'《'));
    QCOMPARE(notice.submitWay, m_phrases.submitWay);
    QCOMPARE(*notice.submitBy, day(u"2026-12-09")); // 15 working days, visual-spec 10
    QCOMPARE(notice.deliveredAt, m_clock.now());
}

void TestAcceptDialogs::saysSeveralThingsOfOnePaper()
{
    openNotice(gap());
    // The second paper is here, but two things are wrong with it.
    QVERIFY(m_keyboard.advanceTo(u"deficient2"_s, Qt::Key_Tab));
    press(Qt::Key_Space);
    QCOMPARE(test::Keyboard::focusName(), u"form2.1"_s);
    m_keyboard.type(u"第 2 页重交"_s);
    press(Qt::Key_A, Qt::AltModifier);
    QCOMPARE(test::Keyboard::focusName(), u"form2.2"_s);
    m_keyboard.type(u"由本人签字"_s);
    press(Qt::Key_A, Qt::AltModifier);
    QCOMPARE(test::Keyboard::focusName(), u"form2.3"_s);
    press(Qt::Key_Delete); // an empty line goes away
    QCOMPARE(test::Keyboard::focusName(), u"form2.2"_s);
    const auto lines = m_notice->notice().deficiencies;
    QCOMPARE(lines.size(), std::size_t{3});
    QCOMPARE(lines[1].paper, 2);
    QCOMPARE(lines[1].missing, m_phrases.unfitProblem);
    QCOMPARE(lines[1].form, u"第 2 页重交"_s);
    QCOMPARE(lines[2].paper, 2);
    QCOMPARE(lines[2].form, u"由本人签字"_s);
    QVERIFY(m_notice->findChild<Label*>(u"noticeCount"_s)->text().contains(u'2'));
}

void TestAcceptDialogs::takesAStockPhrase()
{
    openNotice(gap());
    QVERIFY(m_keyboard.advanceTo(u"deficient2"_s, Qt::Key_Tab));
    press(Qt::Key_Space);
    press(Qt::Key_Down, Qt::ControlModifier);
    auto* menu = m_notice->findChild<QMenu*>(u"phrases"_s);
    QVERIFY(menu != nullptr && menu->isVisible());
    QCOMPARE(menu->actions().size(), static_cast<qsizetype>(m_phrases.unfit.size()));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    const cases::Deficiency line = m_notice->notice().deficiencies.back();
    QCOMPARE(line.paper, 2);
    QCOMPARE(line.missing, m_phrases.unfit[1].problem);
    QCOMPARE(line.form, m_phrases.unfit[1].form);
    QCOMPARE(m_notice->findChild<Label*>(u"problem2"_s)->text(), m_phrases.unfit[1].problem);
}

void TestAcceptDialogs::saysWhyItCannotPrint()
{
    openNotice(gap());
    press(Qt::Key_Space);
    QVERIFY(!confirm()->isEnabled());
    QCOMPARE(confirm()->refusal(), u"还没选要补的材料"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_confirmed, 0);
    QVERIFY(m_keyboard.advanceTo(u"deficient2"_s, Qt::Key_Tab));
    press(Qt::Key_Space);
    QCOMPARE(confirm()->refusal(), u"材料 2 没写要怎么补"_s);
    m_keyboard.type(u"重交"_s);
    QVERIFY(confirm()->isEnabled());
}

void TestAcceptDialogs::saysUntilWhenTheNoticeIsDue()
{
    openNotice(gap());
    QVERIFY(m_notice->findChild<NoteChip*>(u"noticeDue"_s)->text().contains(u"11-25"_s));
    const QString info = m_notice->findChild<InfoBox*>(u"noticeInfo"_s)->text();
    QVERIFY2(info.contains(u"11-18"_s), qPrintable(info)); // accepted then, if nobody is told
    QVERIFY(m_keyboard.advanceTo(u"noticeTerm"_s, Qt::Key_Tab));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(*m_notice->notice().submitBy, day(u"2026-11-25")); // 5 working days
    QCOMPARE(m_notice->findChild<Label*>(u"noticeUntil"_s)->text(), u"到 11-25 周三"_s);
}

void TestAcceptDialogs::previewsTheLastState()
{
    openNotice(gap());
    QTRY_VERIFY(!m_previewed.empty());
    QVERIFY(m_keyboard.advanceTo(u"form1.1"_s, Qt::Key_Tab));
    press(Qt::Key_End);
    m_keyboard.type(u"，标明面积"_s);
    QTRY_VERIFY(m_previewed.back() == m_notice->notice());
    QVERIFY(m_previewed.back().deficiencies.front().form.endsWith(u"，标明面积"_s));
}

void TestAcceptDialogs::goesAwayByEscape()
{
    openNotice(gap());
    QSignalSpy rejected(m_notice, &QDialog::rejected);
    press(Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(m_confirmed, 0);
}

void TestAcceptDialogs::refusesOnAListedGround()
{
    openEnding(EndingDialog::Kind::Refusal);
    QCOMPARE(test::Keyboard::focusName(), u"endingReason"_s);
    QVERIFY(!m_ending->action()->isEnabled());
    QCOMPARE(m_ending->action()->refusal(), u"没写应向哪个机关申请"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_confirmed, 0);
    QVERIFY(m_keyboard.advanceTo(u"endingOrgan"_s, Qt::Key_Return));
    m_keyboard.type(u"安定区农业农村局"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_confirmed, 1);
    const auto act = std::get<cases::AcceptanceRefused>(m_ending->payload());
    QCOMPARE(act.reason, m_phrases.licenceRefusals.front().reason);
    QCOMPARE(act.legalBasis, m_phrases.licenceRefusals.front().basis);
    QCOMPARE(act.competentOrgan, u"安定区农业农村局"_s);
    const QString effect = m_ending->findChild<InfoBox*>(u"endingEffect"_s)->text();
    QVERIFY(effect.contains(u"安定区人民政府"_s) && effect.contains(u"安定区人民法院"_s));

    // The next ground brings its own basis and the item's organ.
    m_ending->findChild<QWidget*>(u"endingReason"_s)->setFocus();
    press(Qt::Key_Down);
    const auto next = std::get<cases::AcceptanceRefused>(m_ending->payload());
    QCOMPARE(next.legalBasis, m_phrases.licenceRefusals[1].basis);
    QCOMPARE(next.competentOrgan, u"安定区市场监督管理局"_s);
}

void TestAcceptDialogs::refusesOnAGroundOfOnesOwn()
{
    openEnding(EndingDialog::Kind::Refusal);
    press(Qt::Key_End);
    QCOMPARE(m_ending->action()->refusal(), u"理由没写"_s);
    QVERIFY(m_keyboard.advanceTo(u"endingDetail"_s, Qt::Key_Return));
    m_keyboard.type(u"申请人未满法定年龄"_s);
    QCOMPARE(m_ending->action()->refusal(), u"依据没写"_s);
    QVERIFY(m_keyboard.advanceTo(u"endingBasis"_s, Qt::Key_Return));
    m_keyboard.type(u"《食品安全法》第三十五条"_s);
    QVERIFY(m_keyboard.advanceTo(u"endingOrgan"_s, Qt::Key_Return));
    m_keyboard.type(u"安定区水务局"_s);
    QVERIFY(m_ending->action()->isEnabled());
    const auto act = std::get<cases::AcceptanceRefused>(m_ending->payload());
    QCOMPARE(act.reason, u"申请人未满法定年龄"_s);
    QCOMPARE(act.legalBasis, u"《食品安全法》第三十五条"_s);
}

void TestAcceptDialogs::tellsThatNoLicenceIsNeeded()
{
    openEnding(EndingDialog::Kind::NotRequired);
    QVERIFY(m_ending->action()->isEnabled());
    QVERIFY(m_keyboard.advanceTo(u"endingDetail"_s, Qt::Key_Return));
    m_keyboard.type(u"自用菜园"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_confirmed, 1);
    QCOMPARE(std::get<cases::LicenceNotRequired>(m_ending->payload()).reason,
        QString(m_phrases.notRequired.front() + u"：自用菜园"_s));
}

void TestAcceptDialogs::fitsAtEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<shared::Theme::TextScale>("scale");
    QTest::newRow("the usual screen") << QSize(1366, 768) << shared::Theme::TextScale::Normal;
    QTest::newRow("with a task bar") << QSize(1366, 688) << shared::Theme::TextScale::Normal;
    QTest::newRow("with the largest text") << QSize(1366, 768) << shared::Theme::TextScale::Largest;
}

void TestAcceptDialogs::fitsAtEverySize()
{
    QFETCH(QSize, size);
    QFETCH(shared::Theme::TextScale, scale);
    m_theme->setTextScale(scale);
    m_window->resize(size);
    openNotice(gap());
    QCoreApplication::processEvents();
    QVERIFY(m_notice->width() <= size.width() && m_notice->height() <= size.height());
    QCOMPARE(test::clipped(*m_notice), QStringList());
    m_notice->close();
    openEnding(EndingDialog::Kind::Refusal);
    QCoreApplication::processEvents();
    QVERIFY(m_ending->width() <= size.width() && m_ending->height() <= size.height());
    QCOMPARE(test::clipped(*m_ending), QStringList());
}

QTEST_MAIN(TestAcceptDialogs)
#include "tst_acceptdialogs.moc"
