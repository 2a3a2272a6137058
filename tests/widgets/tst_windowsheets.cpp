// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/columnsplitter.h"
#include "widgets/window/keyhelp.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include "gallerypages.h"
#include "translations/translator.h"
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::window;

namespace {

/// Two columns, the left one 300 wide.
class ColumnsPage : public test::SamplePage
{
public:
    explicit ColumnsPage(const shared::Theme& theme)
        : SamplePage(theme)
        , splitter(new shared::ColumnSplitter(theme, this))
    {
        splitter->addWidget(new QWidget);
        splitter->addWidget(new QWidget);
    }

    [[nodiscard]] shared::ColumnSplitter* columns() override { return splitter; }
    void layoutFor(const Breakpoint& /*breakpoint*/) override { splitter->setWidths({300, 0}); }

    shared::ColumnSplitter* splitter;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        SamplePage::resizeEvent(event);
        splitter->setGeometry(rect());
    }
};

} // namespace

/// What lies over the pages and what the window keeps of them: toasts, sheets, column widths.
class TestWindowSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keepsAToastOnTheNextPage();
    void pressesTheActionOfTheLastToast();
    void hidesDialogsUnderASheet();
    void forgetsThePagesOfThePersonBefore();
    void keepsColumnsPerPageAndBreakpoint();

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<shared::Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    Page* m_page{nullptr};
};

void TestWindowSheets::initTestCase()
{
    QVERIFY(translations::install(*qApp, QLocale(u"zh_CN"_s)));
}

void TestWindowSheets::init()
{
    m_theme = std::make_unique<shared::Theme>();
    m_theme->applyTo(*qApp);
    m_window = std::make_unique<MainWindow>(*m_theme);
    m_page = new test::SamplePage(*m_theme);
    m_window->addPage(PageId::Accept, m_page);
    m_window->setPerson(
        {.name = u"马丽娟"_s, .place = u"3 号窗口"_s, .pages = {allPages.begin(), allPages.end()}});
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(PageId::Accept);
}

void TestWindowSheets::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void TestWindowSheets::keepsAToastOnTheNextPage()
{
    auto* toast = m_window->showToast({.text = u"已受理"_s});
    QVERIFY(toast->isVisible());
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), PageId::Cases);
    QVERIFY(toast->isVisible());
    // Nothing lies over it: what a mouse would hit there is the toast.
    const QPoint place = toast->mapTo(m_window.get(), toast->rect().center());
    QCOMPARE(m_window->childAt(place), toast);
}

void TestWindowSheets::pressesTheActionOfTheLastToast()
{
    const QKeySequence key(Qt::CTRL | Qt::Key_P);
    auto* older = m_window->showToast({.text = u"没打"_s, .action = u"重打"_s, .key = key});
    auto* newer = m_window->showToast({.text = u"没打"_s, .action = u"存成 PDF"_s, .key = key});
    QSignalSpy first(older, &shared::Toast::actionTriggered);
    QSignalSpy second(newer, &shared::Toast::actionTriggered);
    press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(second.size(), 1);
    QCOMPARE(first.size(), 0);
    QVERIFY(!newer->isVisible());
}

void TestWindowSheets::hidesDialogsUnderASheet()
{
    press(Qt::Key_F1);
    auto* help = m_window->findChild<KeyHelp*>();
    QVERIFY(help != nullptr && help->isVisible());
    m_window->cover(new QLineEdit);
    QVERIFY(!help->isVisible());
    m_window->uncover();
    QVERIFY(help->isVisible());
}

void TestWindowSheets::forgetsThePagesOfThePersonBefore()
{
    QPointer<Page> before = m_page;
    m_window->setBanner(u"draft"_s, shared::BannerMessage{.lead = u"有一件没提交"_s});
    m_window->clearPages();
    QVERIFY(before.isNull());
    QVERIFY(m_window->page(PageId::Accept) == nullptr);
    QVERIFY(!m_window->findChild<shared::StatusBanner*>()->isVisible());
    auto* next = new test::SamplePage(*m_theme);
    m_window->addPage(PageId::Accept, next);
    m_window->showPage(PageId::Accept);
    QVERIFY(next->isVisible());
}

void TestWindowSheets::keepsColumnsPerPageAndBreakpoint()
{
    auto* page = new ColumnsPage(*m_theme);
    m_window->addPage(PageId::Cases, page);
    m_window->showPage(PageId::Cases);
    QSignalSpy moved(m_window.get(), &MainWindow::columnsMoved);
    page->splitter->handle(1)->setFocus();
    press(Qt::Key_Left);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.front().front().toString(), u"2/standard"_s);
    QCOMPARE(page->splitter->widths(), (QList<int>{284, 0}));
    QTRY_COMPARE(page->splitter->sizes().front(), 284);
    m_window->resize(1920, 1080);
    QTRY_COMPARE(page->splitter->sizes().front(), 300); // wide has not been touched
    m_window->resize(1366, 768);
    QTRY_COMPARE(page->splitter->sizes().front(), 284);
    m_theme->setTextScale(shared::Theme::TextScale::Larger);
    m_window->resize(qRound(1366 * 1.12), 900);
    QTRY_COMPARE(page->splitter->sizes().front(), m_theme->px(284));
}

QTEST_MAIN(TestWindowSheets)
#include "tst_windowsheets.moc"
