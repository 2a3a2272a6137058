// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/mainwindow.h"

#include "widgets/shared/focusring.h"
#include "widgets/window/actionstack.h"
#include "widgets/window/comingpage.h"
#include "widgets/window/keyhelp.h"
#include "widgets/window/preeditfilter.h"
#include "widgets/window/rail.h"
#include "widgets/window/topbar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace yichuang::window {

MainWindow::MainWindow(shared::Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_preedit(new PreeditFilter(this))
{
    //: 中文: 一窗受理
    setWindowTitle(tr("Yichuang"));
    qApp->installEventFilter(m_preedit);
    build();
    makeShortcuts();
    new shared::FocusRing(theme, this);
    // Before anything grows: a page laid out for more room would widen the window.
    connect(&theme, &shared::Theme::aboutToSpread, this, &MainWindow::updateBreakpoint);
    connect(&theme, &shared::Theme::changed, this, &MainWindow::updateBreakpoint);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::updateHints);
}

MainWindow::~MainWindow()
{
    // Pages go while the window still is one: their last signals must not reach a half-destroyed
    // frame.
    disconnect(qApp, nullptr, this, nullptr);
    delete takeCentralWidget();
}

void MainWindow::build()
{
    m_sheets = new QStackedWidget(this);
    m_frame = new QWidget(m_sheets);
    m_rail = new Rail(m_theme, m_frame);
    auto* column = new QWidget(m_frame);
    m_banner = new shared::StatusBanner(m_theme, column);
    m_pageStack = new QStackedWidget(column);
    m_actionStack = new ActionStack(m_theme, column);
    m_actionStack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_actionStack->hide();
    // Made after the pages, so that Tab goes banner, page, action bar, top bar, rail.
    m_top = new TopBar(m_theme, column);
    m_status = new StatusLine(m_theme, column);

    auto* down = new QVBoxLayout(column);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_top);
    down->addWidget(m_banner);
    down->addWidget(m_pageStack, 1);
    down->addWidget(m_actionStack);
    down->addWidget(m_status);
    auto* across = new QHBoxLayout(m_frame);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    across->addWidget(column, 1);
    m_sheets->addWidget(m_frame);
    setCentralWidget(m_sheets);

    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_top, &TopBar::findRequested, this, &MainWindow::findRequested);
    connect(m_top, &TopBar::syncRequested, this, [this] { showPage(PageId::Sync); });
    connect(m_top, &TopBar::lockRequested, this, &MainWindow::lockRequested);
    connect(m_top, &TopBar::verifyRequested, this, &MainWindow::verifyRequested);
    connect(
        m_banner, &shared::StatusBanner::actionTriggered, this, &MainWindow::bannerActionTriggered);
}

template <typename Slot>
void MainWindow::addKey(const QKeySequence& keys, Slot slot)
{
    // Bound to the frame: while a sheet covers it, the frame is hidden and its keys rest.
    auto* shortcut = new QShortcut(keys, m_frame);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, slot);
}

void MainWindow::makeShortcuts()
{
    for (const PageId id : allPages) {
        const int digit = static_cast<int>(id);
        addKey(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)), [this, id] {
            if (m_rail->has(id))
                showPage(id);
        });
    }
    for (int number = 1; number <= 6; ++number) {
        addKey(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), [this, number] {
            if (Page* shown = page(m_current))
                shown->focusSection(number);
        });
    }
    addKey(Qt::CTRL | Qt::Key_K, [this] { m_top->focusFind(); });
    addKey(Qt::CTRL | Qt::Key_F, [this] {
        if (Page* shown = page(m_current))
            shown->focusFilter();
    });
    addKey(Qt::CTRL | Qt::Key_L, [this] { Q_EMIT lockRequested(); });
    // Size and contrast must work on the sign-in sheet too.
    const auto everywhere = [this](const QKeySequence& keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    everywhere(Qt::CTRL | Qt::Key_Plus, [this] { m_theme.enlargeText(); });
    everywhere(Qt::CTRL | Qt::Key_Equal, [this] { m_theme.enlargeText(); });
    everywhere(Qt::CTRL | Qt::Key_Minus, [this] { m_theme.shrinkText(); });
    everywhere(
        Qt::CTRL | Qt::Key_0, [this] { m_theme.setTextScale(shared::Theme::TextScale::Normal); });
    everywhere(Qt::SHIFT | Qt::Key_F11, [this] { m_theme.toggleHighContrast(); });
}

void MainWindow::addPage(PageId id, Page* page)
{
    m_pages[id] = page;
    m_pageStack->addWidget(page);
    QWidget* actions = page->actionBar();
    m_actionStack->addWidget(actions != nullptr ? actions : new QWidget(m_actionStack));
    layOut(id, page);
    if (shared::ColumnSplitter* columns = page->columns())
        connect(columns, &shared::ColumnSplitter::widthsMoved, this,
            [this, id](const QList<int>& widths) {
                m_widths[columnsKey(id)] = widths;
                Q_EMIT columnsMoved(columnsKey(id), widths);
            });
    connect(page, &Page::contextChanged, this, &MainWindow::updateHead);
    connect(page, &Page::hintsChanged, this, &MainWindow::updateHints);
}

void MainWindow::offerPage(PageId id, std::function<Page*()> make)
{
    m_offered[id] = std::move(make);
}

void MainWindow::clearPages()
{
    m_offered = {};
    m_messages.clear();
    updateBanner();
    m_focusBefore.clear();
    m_hidden.clear();
    for (const auto& [id, page] : std::exchange(m_pages, {})) {
        // The bar belongs to the page but stands in the window; what the window put in its place
        // has no other owner.
        QWidget* actions = m_actionStack->widget(m_pageStack->indexOf(page));
        m_actionStack->removeWidget(actions);
        delete actions;
        m_pageStack->removeWidget(page);
        delete page;
    }
    m_actionStack->hide();
    m_current = PageId::Accept;
}

Page* MainWindow::page(PageId id) const
{
    const auto found = m_pages.find(id);
    return found == m_pages.end() ? nullptr : found->second;
}

Page* MainWindow::pageOrComing(PageId id)
{
    if (Page* known = page(id))
        return known;
    if (const auto offered = m_offered.extract(id); !offered.empty()) {
        addPage(id, offered.mapped()());
    } else {
        auto* coming = new ComingPage(m_theme, id, m_pageStack);
        connect(coming, &ComingPage::backRequested, this, [this] { showPage(PageId::Cases); });
        addPage(id, coming);
    }
    return page(id);
}

void MainWindow::setPerson(const Person& person)
{
    m_top->setPerson(person.name, person.place);
    m_rail->setEntries(person.pages);
    m_rail->setLow(m_breakpoint.low);
    if (!person.pages.empty() && !m_rail->has(m_current))
        showPage(person.pages.front());
    else
        m_rail->setCurrent(m_current);
}

void MainWindow::showPage(PageId id)
{
    Page* shown = pageOrComing(id);
    m_current = id;
    m_rail->setCurrent(id);
    m_pageStack->setCurrentWidget(shown);
    shared::Toast::raiseAll(m_pageStack); // what was said on the page before is still true
    m_actionStack->setCurrentIndex(m_pageStack->indexOf(shown));
    m_actionStack->setVisible(shown->actionBar() != nullptr);
    m_actionStack->setFixedHeight(m_theme.px(56));
    updateHead();
    shown->refresh();
    shown->focusFirst();
    updateHints();
    Q_EMIT pageChanged(id);
}

void MainWindow::setSync(const SyncChipState& state) { m_top->setSync(state); }
void MainWindow::setTime(const BeijingTime& now) { m_top->setTime(now); }
void MainWindow::setDevices(const QList<DeviceState>& devices) { m_status->setDevices(devices); }

void MainWindow::setCount(PageId id, int count) { m_rail->setCount(id, count); }

void MainWindow::setBanner(const QString& key, const std::optional<shared::BannerMessage>& message)
{
    if (message)
        m_messages[key] = *message;
    else
        m_messages.erase(key);
    updateBanner();
}

void MainWindow::updateBanner()
{
    const auto mostUrgent = std::ranges::min_element(
        m_messages, {}, [](const auto& entry) { return entry.second.kind; });
    if (mostUrgent == m_messages.end())
        m_banner->clear();
    else
        m_banner->setMessage(mostUrgent->second);
}

shared::Toast* MainWindow::showToast(const shared::Toast::Message& message)
{
    return shared::Toast::show(m_theme, m_pageStack, message);
}

void MainWindow::cover(QWidget* sheet)
{
    if (isCovered())
        return;
    m_focusBefore = m_frame->focusWidget();
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QDialog* dialog : findChildren<QDialog*>()) {
        if (!dialog->isVisible())
            continue;
        m_hidden.append(dialog);
        dialog->hide();
    }
    m_sheets->addWidget(sheet);
    m_sheets->setCurrentWidget(sheet);
    sheet->setFocus(Qt::OtherFocusReason);
}

void MainWindow::uncover()
{
    if (!isCovered())
        return;
    QWidget* sheet = m_sheets->currentWidget();
    m_sheets->setCurrentWidget(m_frame);
    m_sheets->removeWidget(sheet);
    sheet->deleteLater();
    if (m_focusBefore != nullptr)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else if (Page* shown = page(m_current))
        shown->focusFirst();
    for (const QPointer<QDialog>& dialog : std::exchange(m_hidden, {})) {
        if (dialog != nullptr)
            dialog->show();
    }
}

bool MainWindow::isCovered() const { return m_sheets->currentWidget() != m_frame; }

void MainWindow::updateHead()
{
    if (const Page* shown = page(m_current))
        m_top->setPage(shown->title(), shown->context());
}

void MainWindow::updateHints()
{
    if (const Page* shown = page(m_current))
        m_status->setHints(shown->keyHints(), shown->quietFact());
}

void MainWindow::updateBreakpoint()
{
    const double width = this->width() / m_theme.scaleFactor();
    const double height = this->height() / m_theme.scaleFactor();
    using Width = Breakpoint::Width;
    const Breakpoint now{.width = width >= 1600 ? Width::Wide
            : width >= 1180                     ? Width::Standard
                                                : Width::Compact,
        .low = height < 720};
    m_actionStack->setFixedHeight(m_theme.px(56));
    if (now == m_breakpoint)
        return;
    m_breakpoint = now;
    m_rail->setLow(now.low);
    m_top->layoutFor(now);
    m_status->setVisible(now.width != Width::Compact);
    for (const auto& [id, page] : m_pages)
        layOut(id, page);
    Q_EMIT breakpointChanged(now);
}

QString MainWindow::columnsKey(PageId id) const
{
    constexpr std::array words{u"/compact", u"/standard", u"/wide"};
    const char16_t* word = words[static_cast<std::size_t>(m_breakpoint.width)];
    return QString::number(static_cast<int>(id)) + QString::fromUtf16(word);
}

void MainWindow::layOut(PageId id, Page* page)
{
    page->layoutFor(m_breakpoint);
    shared::ColumnSplitter* columns = page->columns();
    const QList<int> kept = m_widths[columnsKey(id)];
    if (columns != nullptr && kept.size() == columns->widths().size())
        columns->setWidths(kept);
}

void MainWindow::setColumnWidths(const std::map<QString, QList<int>>& widths)
{
    m_widths = widths;
    for (const auto& [id, page] : m_pages)
        layOut(id, page);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    updateBreakpoint();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (isCovered() || event->modifiers() != Qt::NoModifier || !pressedPlain(event->key()))
        QMainWindow::keyPressEvent(event);
}

bool MainWindow::pressedPlain(int key)
{
    // These arrive only when no button of the page or the banner has the key: a “try again F5” goes
    // first.
    Page* shown = page(m_current);
    switch (key) {
    case Qt::Key_F1:
        openHelp();
        return true;
    case Qt::Key_F2:
        startNew();
        return true;
    case Qt::Key_F5:
        if (shown != nullptr)
            shown->refresh();
        return true;
    case Qt::Key_Escape:
        return shown != nullptr && shown->stepBack();
    default:
        return false;
    }
}

void MainWindow::openHelp()
{
    if (const Page* shown = page(m_current)) {
        auto* help = new KeyHelp(m_theme, *shown, this);
        help->setAttribute(Qt::WA_DeleteOnClose);
        help->open();
    }
}

void MainWindow::startNew()
{
    if (!m_rail->has(PageId::Accept))
        return;
    if (m_current != PageId::Accept)
        showPage(PageId::Accept);
    page(PageId::Accept)->startNew();
    Q_EMIT newCaseRequested();
}

} // namespace yichuang::window
