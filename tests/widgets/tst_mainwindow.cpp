// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/keybutton.h"
#include "widgets/window/keyhelp.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/rail.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include "explanations.h"
#include "gallerypages.h"
#include "translations/translator.h"
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::window;

namespace {

/// Counts what the window asks of a page.
class CountingPage : public test::SamplePage
{
public:
    using SamplePage::SamplePage;

    void refresh() override { ++refreshed; }
    void startNew() override { ++started; }
    bool focusSection(int number) override
    {
        sections += number;
        return true;
    }
    bool focusFilter() override
    {
        ++filtered;
        return true;
    }
    bool stepBack() override
    {
        ++stepped;
        return true;
    }
    void layoutFor(const Breakpoint& breakpoint) override { last = breakpoint; }

    int refreshed{0};
    int started{0};
    int filtered{0};
    int stepped{0};
    QList<int> sections;
    Breakpoint last;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void speaksChineseInWhatIsQtsOwn();
    void opensPagesByAltDigit();
    void keepsDigitsOfHiddenEntries();
    void sendsEachKeyOnce();
    void opensTheKeysByF1();
    void changesSizeAndContrastByKey();
    void letsABannerHaveItsKeyFirst();
    void answersTheKeyOfABannerFromTheMomentItIsRead();
    void showsTheMostUrgentBanner();
    void holdsKeysBackWhileComposing();
    void visitsEachEnabledControlByTab();
    void changesTheBreakpoint_data();
    void changesTheBreakpoint();
    void saysWhatIsNotThereYet();
    void restsUnderASheet();
    void namesTheStateOfSync_data();
    void namesTheStateOfSync();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<shared::Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    CountingPage* m_page{nullptr};
};

void TestMainWindow::initTestCase() { QVERIFY(translations::install(*qApp, QLocale(u"zh_CN"_s))); }

void TestMainWindow::init()
{
    m_theme = std::make_unique<shared::Theme>();
    m_theme->applyTo(*qApp);
    m_window = std::make_unique<MainWindow>(*m_theme);
    m_page = new CountingPage(*m_theme);
    m_window->addPage(PageId::Accept, m_page);
    m_window->setPerson(
        {.name = u"马丽娟"_s, .place = u"3 号窗口"_s, .pages = {allPages.begin(), allPages.end()}});
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(PageId::Accept);
    m_page->refreshed = 0;
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void TestMainWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target != nullptr ? target : m_window.get(), key, modifiers);
}

void TestMainWindow::speaksChineseInWhatIsQtsOwn()
{
    QLineEdit field;
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
    static const QRegularExpression latinOnly{u"^[\\x00-\\x7f]+$"_s};
    int words = 0;
    for (const QAction* action : menu->actions()) {
        if (action->isSeparator())
            continue;
        ++words;
        QVERIFY2(!latinOnly.match(action->text()).hasMatch(), qPrintable(action->text()));
    }
    QVERIFY(words > 3);
}

void TestMainWindow::opensPagesByAltDigit()
{
    QSignalSpy changed(m_window.get(), &MainWindow::pageChanged);
    for (const PageId id : allPages) {
        press(static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(id)), Qt::AltModifier);
        QCOMPARE(m_window->currentPage(), id);
    }
    QCOMPARE(changed.size(), static_cast<qsizetype>(allPages.size()));
}

void TestMainWindow::keepsDigitsOfHiddenEntries()
{
    m_window->setPerson(
        {.name = u"吴海燕"_s, .place = {}, .pages = {PageId::Accept, PageId::Cases, PageId::Sync}});
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), PageId::Accept);
    press(Qt::Key_6, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), PageId::Sync);
}

void TestMainWindow::sendsEachKeyOnce()
{
    QSignalSpy locked(m_window.get(), &MainWindow::lockRequested);
    QSignalSpy created(m_window.get(), &MainWindow::newCaseRequested);
    QSignalSpy found(m_window.get(), &MainWindow::findRequested);
    press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(locked.size(), 1);
    press(Qt::Key_F2);
    QCOMPARE(created.size(), 1);
    QCOMPARE(m_page->started, 1);
    press(Qt::Key_F5);
    QCOMPARE(m_page->refreshed, 1);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_page->filtered, 1);
    press(Qt::Key_Escape);
    QCOMPARE(m_page->stepped, 1);
    for (int number = 1; number <= 6; ++number)
        press(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
    QCOMPARE(m_page->sections, QList<int>({1, 2, 3, 4, 5, 6}));
    press(Qt::Key_K, Qt::ControlModifier);
    auto* find = m_window->findChild<QLineEdit*>(u"globalFind"_s);
    QVERIFY(find->hasFocus());
    QTest::keyClicks(find, u"spjy"_s);
    press(Qt::Key_Return);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().first().toString(), u"spjy"_s);
    QVERIFY(find->text().isEmpty()); // whoever takes over reads nobody's name there
    press(Qt::Key_Return); // nothing to find
    QCOMPARE(found.size(), 1);
    // Keys of the action bar belong to its buttons.
    for (auto* button : m_page->actionBar()->findChildren<shared::KeyButton*>()) {
        QSignalSpy clicked(button, &shared::KeyButton::clicked);
        const auto chord = button->key()[0];
        press(chord.key(), chord.keyboardModifiers());
        QCOMPARE(clicked.size(), button->isEnabled() ? 1 : 0);
    }
}

void TestMainWindow::opensTheKeysByF1()
{
    press(Qt::Key_F1);
    const auto helps = m_window->findChildren<KeyHelp*>();
    QCOMPARE(helps.size(), 1);
    QVERIFY(helps.first()->isVisible());
    QTest::keyClick(helps.first(), Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChildren<KeyHelp*>().isEmpty());
}

void TestMainWindow::changesSizeAndContrastByKey()
{
    using Scale = shared::Theme::TextScale;
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_theme->textScale(), Scale::Larger);
    press(Qt::Key_Plus, Qt::ControlModifier);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_theme->textScale(), Scale::Larger);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_theme->textScale(), Scale::Normal);
    press(Qt::Key_F11, Qt::ShiftModifier);
    QVERIFY(m_theme->tokens().isHighContrast());
    press(Qt::Key_F11, Qt::ShiftModifier);
    QVERIFY(!m_theme->tokens().isHighContrast());
}

void TestMainWindow::letsABannerHaveItsKeyFirst()
{
    QSignalSpy triggered(m_window.get(), &MainWindow::bannerActionTriggered);
    m_window->setBanner(u"sync"_s,
        shared::BannerMessage{.kind = shared::BannerMessage::Kind::Off,
            .lead = u"离线"_s,
            .text = {},
            .actions = {{u"retry"_s, u"重试"_s, Qt::Key_F5}}});
    press(Qt::Key_F5);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(m_page->refreshed, 0);
}

void TestMainWindow::answersTheKeyOfABannerFromTheMomentItIsRead()
{
    QSignalSpy triggered(m_window.get(), &MainWindow::bannerActionTriggered);
    const auto offer = [this](const QString& applicant) {
        m_window->setBanner(u"draft"_s,
            shared::BannerMessage{.kind = shared::BannerMessage::Kind::Ok,
                .lead = applicant,
                .text = {},
                .actions = {{applicant, u"接着填"_s, QKeySequence(Qt::ALT | Qt::Key_R)}}});
    };
    offer(u"宋桂芳"_s);
    offer(u"李玉兰"_s); // the words change at once, so must the key, no turn of the loop later
    press(Qt::Key_R, Qt::AltModifier);
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(triggered.front().front().toString(), u"李玉兰"_s);
}

void TestMainWindow::showsTheMostUrgentBanner()
{
    using Kind = shared::BannerMessage::Kind;
    const auto* banner = m_window->findChild<shared::StatusBanner*>();
    m_window->setBanner(u"catalogue"_s,
        shared::BannerMessage{
            .kind = Kind::Info, .lead = {}, .text = u"目录有新版本"_s, .actions = {}});
    m_window->setBanner(u"store"_s,
        shared::BannerMessage{
            .kind = Kind::Error, .lead = {}, .text = u"磁盘满了"_s, .actions = {}});
    m_window->setBanner(u"sync"_s,
        shared::BannerMessage{.kind = Kind::Off, .lead = u"离线"_s, .text = {}, .actions = {}});
    QCOMPARE(banner->message().kind, Kind::Error);
    m_window->setBanner(u"store"_s, {});
    QCOMPARE(banner->message().kind, Kind::Off);
    m_window->setBanner(u"sync"_s, {});
    QCOMPARE(banner->message().text, u"目录有新版本"_s);
    m_window->setBanner(u"catalogue"_s, {});
    QVERIFY(!banner->isVisible());
}

void TestMainWindow::holdsKeysBackWhileComposing()
{
    QWidget* field = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit*>(field) != nullptr);
    QInputMethodEvent composing(u"shi"_s, {});
    QCoreApplication::sendEvent(field, &composing);
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_F2);
    press(Qt::Key_Escape);
    QCOMPARE(m_window->currentPage(), PageId::Accept);
    QCOMPARE(m_page->started, 0);
    QCOMPARE(m_page->stepped, 0);
    QInputMethodEvent done;
    done.setCommitString(u"食"_s);
    QCoreApplication::sendEvent(field, &done);
    press(Qt::Key_F2);
    QCOMPARE(m_page->started, 1);
}

void TestMainWindow::visitsEachEnabledControlByTab()
{
    QSet<QWidget*> wanted;
    for (auto* widget : m_window->findChildren<QWidget*>()) {
        const bool stops = widget->focusPolicy() & Qt::TabFocus;
        if (stops && widget->isVisible() && widget->isEnabled() && widget->focusProxy() == nullptr)
            wanted.insert(widget);
    }
    QVERIFY(wanted.size() > 12);
    QSet<QWidget*> visited;
    for (int i = 0; i < 60; ++i) {
        visited.insert(QApplication::focusWidget());
        press(Qt::Key_Tab);
    }
    for (QWidget* widget : wanted)
        QVERIFY2(visited.contains(widget),
            qPrintable(
                widget->accessibleName() + QLatin1StringView(widget->metaObject()->className())));
}

void TestMainWindow::changesTheBreakpoint_data()
{
    using Width = Breakpoint::Width;
    using Scale = shared::Theme::TextScale;
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<Width>("width");
    QTest::addColumn<bool>("low");
    QTest::newRow("a usual screen")
        << QSize(1366, 768) << Scale::Normal << Width::Standard << false;
    QTest::newRow("the same below a title bar")
        << QSize(1366, 688) << Scale::Normal << Width::Standard << true;
    QTest::newRow("a large screen") << QSize(1920, 1080) << Scale::Normal << Width::Wide << false;
    QTest::newRow("a usual screen with the largest text")
        << QSize(1366, 768) << Scale::Largest << Width::Compact << true;
    QTest::newRow("a large screen with the largest text")
        << QSize(1920, 1080) << Scale::Largest << Width::Standard << false;
}

void TestMainWindow::changesTheBreakpoint()
{
    QFETCH(QSize, size);
    QFETCH(shared::Theme::TextScale, scale);
    QFETCH(Breakpoint::Width, width);
    QFETCH(bool, low);
    m_window->resize(size);
    m_theme->setTextScale(scale);
    const Breakpoint wanted{width, low};
    QTRY_VERIFY(m_window->breakpoint() == wanted);
    QVERIFY(m_page->last == wanted);
    QCOMPARE(m_window->findChild<StatusLine*>()->isVisible(), width != Breakpoint::Width::Compact);
}

void TestMainWindow::saysWhatIsNotThereYet()
{
    press(Qt::Key_3, Qt::AltModifier);
    QStringList shown;
    for (const auto* label : m_window->page(PageId::Approve)->findChildren<QLabel*>())
        shown += label->text();
    QVERIFY(shown.contains(u"这个版本还没有“审批”"_s));
    press(Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), PageId::Cases);
}

void TestMainWindow::restsUnderASheet()
{
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    field->setText(u"没提交的"_s);
    auto* sheet = new QLineEdit;
    m_window->cover(sheet);
    QVERIFY(m_window->isCovered());
    QVERIFY(sheet->hasFocus());
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_F2);
    press(Qt::Key_F8);
    QCOMPARE(m_window->currentPage(), PageId::Accept);
    QCOMPARE(m_page->started, 0);
    m_window->uncover();
    QVERIFY(!m_window->isCovered());
    QVERIFY(field->hasFocus());
    QCOMPARE(field->text(), u"没提交的"_s);
}

void TestMainWindow::namesTheStateOfSync_data()
{
    QTest::addColumn<SyncChipState>("state");
    QTest::addColumn<QString>("text");
    const BeijingTime time{test::day(11, 18), std::chrono::hours{10} + std::chrono::minutes{24}};
    QTest::newRow("online") << SyncChipState(sync::Online{time}) << u"联网·10:24 已同步"_s;
    QTest::newRow("scans to go") << SyncChipState(sync::Uploading{3}) << u"联网·附件 3 个在传"_s;
    QTest::newRow("online, nothing exchanged") << SyncChipState(sync::Online{}) << u"联网"_s;
    QTest::newRow("busy") << SyncChipState(sync::Busy{7, 12}) << u"正在同步 7 / 12"_s;
    QTest::newRow("offline") << SyncChipState(sync::Offline{12}) << u"离线·待传 12"_s;
    QTest::newRow("failed") << SyncChipState(sync::Failed{2}) << u"没能同步 2"_s;
}

void TestMainWindow::namesTheStateOfSync()
{
    QFETCH(SyncChipState, state);
    QFETCH(QString, text);
    QCOMPARE(SyncChip::text(state), text);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
