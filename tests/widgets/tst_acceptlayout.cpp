// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include "acceptform.h"
#include "translations/translator.h"
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::accept;
using desk::IntakeAct;
using shared::KeyButton;
using shared::Label;
using shared::Theme;

/// 受理 at its sizes: what moves where, and that nothing is cut off in either language.
class TestAcceptLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_at.reset(); }
    void opensTheVerdictAsADrawer();
    void keepsTheRarerActsUnderMore();
    void keepsTheKeysOfWhatIsUnderMore();
    void showsTheDocumentOnAWideWindow();
    void cutsNoWordsOff_data();
    void cutsNoWordsOff();

private:
    [[nodiscard]] desk::Intake complete() const { return test::completeFor(*m_food); }
    [[nodiscard]] KeyButton* button(IntakeAct act) const
    {
        return m_at->window.findChild<KeyButton*>(u"act%1"_s.arg(static_cast<int>(act)));
    }

    std::shared_ptr<const ItemSource> m_source;
    const catalogue::Item* m_food{nullptr};
    test::FixedClock m_clock{"2026-11-18 10:26"};
    std::unique_ptr<test::AcceptWindow> m_at;
    test::Keyboard m_keyboard;
};

void TestAcceptLayout::initTestCase()
{
    auto source = test::builtInItems(toBeijing(m_clock.now()).day);
    QVERIFY_RESULT(source);
    m_source = std::move(*source);
    m_food = m_source->catalogue->latest(u"XK-SCJ-001"_s);
    QVERIFY(m_food != nullptr);
}

void TestAcceptLayout::init()
{
    QVERIFY(translations::install(*qApp, QLocale(u"zh_CN"_s)));
    m_at = std::make_unique<test::AcceptWindow>(m_source, u"621102000000"_s, m_clock);
    QVERIFY(QTest::qWaitForWindowActive(&m_at->window));
}

void TestAcceptLayout::opensTheVerdictAsADrawer()
{
    m_at->theme.setTextScale(Theme::TextScale::Largest);
    QCoreApplication::processEvents();
    m_at->page->restore(complete());
    const auto* strip = m_at->window.findChild<QWidget*>(u"verdictStrip"_s);
    const auto* drawer = m_at->window.findChild<QWidget*>(u"verdictDrawer"_s);
    QVERIFY(strip->isVisible());
    QVERIFY(!drawer->isVisible());
    QCOMPARE(strip->height(), m_at->theme.px(40));
    QVERIFY(m_at->window.findChild<Label*>(u"stripDue"_s)->text().contains(u"11月25日 周三"_s));
    m_keyboard.press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(test::Keyboard::focusName(), u"paperList"_s);
    m_keyboard.press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(drawer->isVisible());
    QVERIFY(m_at->page->findChild<Label*>(u"dueDay"_s)->isVisible());
    QVERIFY(
        m_at->page->findChild<QWidget*>(u"paperList"_s)->isVisible()); // it lies over, not in place
    QVERIFY(drawer->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(drawer->geometry().bottom() < strip->geometry().top());
    m_keyboard.press(Qt::Key_Escape);
    QVERIFY(!drawer->isVisible());
    QCOMPARE(test::Keyboard::focusName(), u"paperList"_s);

    m_at->theme.setTextScale(Theme::TextScale::Normal);
    QCoreApplication::processEvents();
    QVERIFY(!strip->isVisible());
    QVERIFY(m_at->page->findChild<Label*>(u"dueDay"_s)->isVisible());
}

void TestAcceptLayout::keepsTheRarerActsUnderMore()
{
    m_at->page->restore(complete());
    QSignalSpy asked(m_at->page, &AcceptPage::dialogRequested);
    m_keyboard.press(Qt::Key_M, Qt::AltModifier);
    auto* menu = m_at->window.findChild<QMenu*>(u"moreActsMenu"_s);
    QVERIFY(menu->isVisible());
    const auto entryOf = [menu](IntakeAct act) {
        const auto name = u"act%1"_s.arg(static_cast<int>(act));
        const auto entries = menu->actions();
        return *std::ranges::find(entries, name, &QAction::objectName);
    };
    QVERIFY(entryOf(IntakeAct::NotRequired)->isVisible());
    QVERIFY(!entryOf(IntakeAct::Accept)->isVisible()); // it has its button
    menu->setActiveAction(entryOf(IntakeAct::NotRequired));
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<IntakeAct>(), IntakeAct::NotRequired);
}

void TestAcceptLayout::keepsTheKeysOfWhatIsUnderMore()
{
    m_at->page->restore(complete());
    m_at->theme.setTextScale(Theme::TextScale::Largest);
    QCoreApplication::processEvents();
    const auto* save = m_at->window.findChild<KeyButton*>(u"keepDraft"_s);
    QVERIFY(!save->isVisible());
    QVERIFY(!button(IntakeAct::DecideNow)->isVisible());
    const std::size_t kept = m_at->desk.drafts.size();
    m_keyboard.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_at->desk.drafts.size(), kept + 1);
    m_at->theme.setTextScale(Theme::TextScale::Normal);
    QCoreApplication::processEvents();
    QVERIFY(save->isVisible());
    m_keyboard.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_at->desk.drafts.size(), kept + 2);
}

void TestAcceptLayout::showsTheDocumentOnAWideWindow()
{
    const auto* viewer = m_at->window.findChild<DocumentViewer*>();
    QVERIFY(!viewer->isVisible());
    m_at->window.resize(1920, 1080);
    QTRY_VERIFY(viewer->isVisible());
    QTRY_COMPARE(viewer->width(), 432);
    QVERIFY(!viewer->page()->hasPage());
    m_at->page->restore(complete());
    QTRY_VERIFY(viewer->page()->hasPage());
    QCOMPARE(m_at->desk.previewed, IntakeAct::Accept);
    desk::Intake gap = complete();
    gap.papers.front() = {.number = 1};
    m_at->page->restore(gap);
    QTRY_VERIFY(!viewer->page()->hasPage());
}

void TestAcceptLayout::cutsNoWordsOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Theme::TextScale>("scale");
    QTest::addColumn<QString>("language");
    QTest::newRow("the usual screen") << QSize(1366, 768) << Theme::TextScale::Normal << u"zh_CN"_s;
    QTest::newRow("with a task bar") << QSize(1366, 688) << Theme::TextScale::Normal << u"zh_CN"_s;
    QTest::newRow("with the largest text")
        << QSize(1366, 768) << Theme::TextScale::Largest << u"zh_CN"_s;
    QTest::newRow("at a middle size") << QSize(1366, 768) << Theme::TextScale::Large << u"zh_CN"_s;
    QTest::newRow("on a wide screen")
        << QSize(1920, 1080) << Theme::TextScale::Normal << u"zh_CN"_s;
    QTest::newRow("in English") << QSize(1366, 768) << Theme::TextScale::Normal << u"en"_s;
    QTest::newRow("in English, on a low screen")
        << QSize(1366, 688) << Theme::TextScale::Normal << u"en"_s;
    QTest::newRow("in English, with the largest text")
        << QSize(1366, 768) << Theme::TextScale::Largest << u"en"_s;
}

void TestAcceptLayout::cutsNoWordsOff()
{
    QFETCH(QSize, size);
    QFETCH(Theme::TextScale, scale);
    QFETCH(QString, language);
    if (language != u"zh_CN"_s) {
        // The source texts are English.
        for (auto* translator : qApp->findChildren<QTranslator*>())
            QCoreApplication::removeTranslator(translator);
        m_at = std::make_unique<test::AcceptWindow>(m_source, u"621102000000"_s, m_clock);
        QVERIFY(QTest::qWaitForWindowActive(&m_at->window));
    }
    m_at->theme.setTextScale(scale);
    m_at->window.resize(size);
    desk::Intake gap = complete();
    gap.papers.front() = {.number = 1};
    for (const desk::Intake& intake : {desk::Intake{}, gap, complete()}) {
        m_at->page->restore(intake);
        QCoreApplication::processEvents();
        QCOMPARE(m_at->window.size(), size);
        QCOMPARE(test::clipped(m_at->window), QStringList());
        // A compact page shows the judgement in place of the papers.
        QVERIFY(m_at->page->focusSection(4));
        QCoreApplication::processEvents();
        QCOMPARE(test::clipped(m_at->window), QStringList());
        QVERIFY(m_at->page->focusSection(3));
    }
    m_keyboard.press(Qt::Key_2, Qt::ControlModifier);
    m_keyboard.type(u"spjy"_s);
    QCoreApplication::processEvents();
    QCOMPARE(test::clipped(m_at->window), QStringList());
}

QTEST_MAIN(TestAcceptLayout)
#include "tst_acceptlayout.moc"
