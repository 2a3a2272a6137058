// SPDX-License-Identifier: Apache-2.0
#include "widgets/catalogue/cataloguepage.h"

#include "models/base/whendone.h"
#include "widgets/catalogue/cataloguetree.h"
#include "widgets/catalogue/entrypane.h"
#include "widgets/catalogue/flowchartview.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/linefield.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

namespace yichuang::cataloguepage {

using itemmodels::CatalogueListing;
using itemmodels::CatalogueTreeModel;
using shared::Color;
using shared::EmptyState;

CataloguePage::CataloguePage(const shared::Theme& theme, Services services, QWidget* parent)
    : Page(parent)
    , m_theme(theme)
    , m_services(std::move(services))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, m_stack))
    , m_tree(new CatalogueTree(theme, &m_model, m_splitter))
    , m_right(new QStackedWidget(m_splitter))
    , m_pane(new EntryPane(theme, m_right))
    , m_loading(new EmptyState(theme, m_stack))
    , m_nothing(new EmptyState(theme, m_stack))
{
    auto* unchosen = new EmptyState(theme, m_right);
    unchosen->setContent(QStringLiteral("list-tree"), Color::Ink3,
        //: 中文: 还没选事项
        tr("No item chosen"),
        //: 中文: 在左边的树里选一个
        tr("Choose one in the tree on the left"));
    m_right->addWidget(m_pane);
    m_right->addWidget(unchosen);
    m_right->setCurrentIndex(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(1, 1);
    m_loading->setContent(QStringLiteral("hourglass"), Color::Ink3,
        //: 中文: 正在读取目录
        tr("Reading the catalogue"), {});
    m_nothing->setObjectName(QStringLiteral("catalogueProblem"));
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_nothing);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);

    m_waiting.setSingleShot(true);
    m_waiting.setInterval(300);
    m_following.setSingleShot(true);
    m_following.setInterval(120);
    connect(&m_waiting, &QTimer::timeout, this, [this] { m_stack->setCurrentIndex(Loading); });
    connect(&m_following, &QTimer::timeout, this, &CataloguePage::showCurrent);
    connect(m_tree, &CatalogueTree::currentChanged, &m_following, qOverload<>(&QTimer::start));
    connect(m_tree, &CatalogueTree::filterChanged, this, &Page::contextChanged);
    connect(m_tree, &CatalogueTree::opened, this, [this] {
        showCurrent();
        m_pane->focusTab(1);
    });
    connect(m_pane, &EntryPane::entryRequested, this, &CataloguePage::showEntry);
    connect(m_pane->head()->acceptButton(), &QAbstractButton::clicked, this,
        [this] { Q_EMIT acceptRequested(currentCode()); });
    connect(m_pane->head()->printButton(), &QAbstractButton::clicked, this,
        [this] { Q_EMIT guideRequested(currentCode()); });
    auto* copy = new QShortcut(QKeySequence::Copy, this);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &CataloguePage::copyCode);
    layoutFor({});
}

//: 中文: 事项
QString CataloguePage::title() const { return tr("Items"); }

QString CataloguePage::context() const
{
    if (!m_model.listing())
        return {};
    if (m_tree->isFiltered())
        //: 中文: 找到 %n 项
        return tr("%n found", nullptr, m_model.shownCount());
    //: %1 items, %2 joint themes
    //: 中文: 目录 %1 项，一件事 %2 个
    return tr("%1 items, %2 joint themes")
        .arg(m_model.listing()->items.size())
        .arg(m_model.listing()->themes.size());
}

QList<window::KeyHint> CataloguePage::keyHints() const
{
    if (m_pane->chart()->hasFocus())
        //: 中文: 沿箭头走
        return {{QStringLiteral("← ↑ ↓ →"), tr("along the arrows")},
            //: 中文: 看说明
            {QStringLiteral("Enter"), tr("the note")},
            //: 中文: 回到树
            {QStringLiteral("Esc"), tr("back to the tree")},
            //: 中文: 办这件
            {QStringLiteral("F2"), tr("accept one")}};
    //: 中文: 在树里走
    return {{QStringLiteral("← ↑ ↓ →"), tr("through the tree")},
        {QStringLiteral("F2"), tr("accept one")},
        //: 中文: 复制编码
        {QStringLiteral("Ctrl C"), tr("copy the code")},
        //: 中文: 打印
        {QStringLiteral("F12"), tr("print")}};
}

QList<window::KeyHint> CataloguePage::allKeys() const
{
    //: 中文: 在树里走、沿流程图的箭头走
    return {{QStringLiteral("← ↑ ↓ →"), tr("through the tree, along the arrows of the chart")},
        //: 中文: 打开分组、看流程图的说明
        {QStringLiteral("Enter"), tr("open a group; the note of a box")},
        //: 中文: 流程图、要件、依据、收费、版本
        {QStringLiteral("Ctrl 1–5"), tr("flow chart, papers, basis, fees, versions")},
        //: 中文: 找事项
        {QStringLiteral("Ctrl F"), tr("find an item")}, {QStringLiteral("F2"), tr("accept one")},
        {QStringLiteral("F9"), tr("accept one")},
        //: 中文: 打印办事指南
        {QStringLiteral("F12"), tr("print the guide")},
        {QStringLiteral("Ctrl C"), tr("copy the code")}};
}

QString CataloguePage::quietFact() const
{
    //: 中文: 目录已存本机，离线可查
    return m_model.listing() ? tr("The catalogue is kept here and needs no line") : QString();
}

void CataloguePage::focusFirst()
{
    if (m_stack->currentIndex() == Nothing)
        m_nothing->action()->setFocus(Qt::OtherFocusReason);
    else
        m_tree->tree()->setFocus(Qt::OtherFocusReason);
}

void CataloguePage::refresh()
{
    if (m_asked && m_model.listing())
        return; // the catalogue of a session does not change under the reader's eyes
    m_asked = true;
    m_waiting.start();
    whenDone(m_services.load(), this,
        [this](
            const Result<std::shared_ptr<const CatalogueListing>>& listing) { receive(listing); });
}

void CataloguePage::receive(const Result<std::shared_ptr<const CatalogueListing>>& listing)
{
    m_waiting.stop();
    const bool had = m_nothing->isVisible();
    if (listing && !(*listing)->items.empty()) {
        m_stack->setCurrentIndex(Content);
        m_model.setListing(*listing);
        m_tree->begin();
    } else if (listing) {
        m_nothing->setContent(QStringLiteral("book-open"), Color::Grey,
            //: 中文: 本机还没有事项目录
            tr("There is no catalogue here yet"),
            //: 中文: 目录随程序或市平台下发；请找管理员
            tr("It comes with the program or from the city platform; ask the administrator"));
        m_stack->setCurrentIndex(Nothing);
    } else {
        m_nothing->setContent(QStringLiteral("server-off"), Color::Red,
            //: 中文: 没读出目录
            tr("The catalogue was not read"), shared::errorSentence(listing.error()));
        m_stack->setCurrentIndex(Nothing);
    }
    if (m_stack->currentIndex() == Nothing) {
        //: 中文: 再读一次
        m_nothing->action()->setText(tr("Read again"));
        m_nothing->action()->setKey(Qt::Key_F5);
        connect(m_nothing->action(), &QAbstractButton::clicked, this, &CataloguePage::refresh,
            Qt::UniqueConnection);
    }
    if (isVisible() && (had || m_nothing->isVisible()))
        focusFirst();
    Q_EMIT contextChanged();
    Q_EMIT hintsChanged();
}

QString CataloguePage::currentCode() const
{
    const QModelIndex index = m_tree->current();
    const bool entry = m_model.itemAt(index) != nullptr || m_model.themeAt(index) != nullptr;
    return entry ? index.data(CatalogueTreeModel::CodeRole).toString() : QString();
}

void CataloguePage::showCurrent()
{
    m_following.stop();
    if (!m_model.listing())
        return;
    const catalogue::Catalogue& catalogue = *m_model.listing()->catalogue;
    const QModelIndex index = m_tree->current();
    if (const catalogue::Item* item = m_model.itemAt(index))
        m_pane->showItem(catalogue, *item, m_services.refusal(*item));
    else if (const catalogue::JointTheme* theme = m_model.themeAt(index))
        m_pane->showTheme(catalogue, *theme,
            //: 中文: 一件事要从参与的事项受理，先选一个事项
            tr("A joint theme is accepted through its items; choose one of them"));
    else if (index.isValid())
        return; // a department: what was looked at stays
    m_right->setCurrentIndex(index.isValid() ? 0 : 1);
    Q_EMIT hintsChanged();
}

bool CataloguePage::showEntry(const QString& code)
{
    if (!m_model.listing() || !m_tree->choose(code))
        return false;
    showCurrent();
    m_tree->tree()->setFocus(Qt::OtherFocusReason);
    return true;
}

void CataloguePage::copyCode()
{
    const QString code = currentCode();
    if (code.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(code);
    Q_EMIT copied(code);
}

void CataloguePage::keyPressEvent(QKeyEvent* event)
{
    const bool forward = event->key() == Qt::Key_F2 || event->key() == Qt::Key_F9;
    if (!forward || event->modifiers() != Qt::NoModifier)
        Page::keyPressEvent(event);
}

bool CataloguePage::focusSection(int number)
{
    return m_right->currentIndex() == 0 && m_pane->focusTab(number);
}

bool CataloguePage::focusFilter()
{
    m_tree->search()->setFocus(Qt::ShortcutFocusReason);
    m_tree->search()->selectAll();
    return true;
}

bool CataloguePage::stepBack()
{
    if (m_pane->closeNote())
        return true;
    if (m_tree->isFiltered()) {
        m_tree->clearFilter();
        return true;
    }
    if (m_tree->tree()->hasFocus() || m_stack->currentIndex() != Content)
        return false;
    focusFirst();
    return true;
}

void CataloguePage::layoutFor(const window::Breakpoint& breakpoint)
{
    using Width = window::Breakpoint::Width;
    const bool wide = breakpoint.width == Width::Wide;
    const bool compact = breakpoint.width == Width::Compact;
    const int margin = wide ? 16 : 12;
    layout()->setContentsMargins(margin, margin, margin, margin);
    m_splitter->setHandleWidth(margin);
    m_tree->setMinimumWidth(m_theme.px(compact ? 200 : 240));
    const int tree = m_theme.px(wide ? 320 : compact ? 220 : 272);
    m_splitter->setSizes({tree, std::max(width() - tree - margin, tree)});
    m_pane->setCompact(compact);
}

} // namespace yichuang::cataloguepage
