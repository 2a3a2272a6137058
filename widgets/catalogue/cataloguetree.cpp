// SPDX-License-Identifier: Apache-2.0
#include "widgets/catalogue/cataloguetree.h"

#include "widgets/catalogue/treerows.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/filterchip.h"
#include "widgets/shared/flowlayout.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/linefield.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

namespace yichuang::cataloguepage {
namespace {

using itemmodels::CatalogueTreeModel;
using shared::Color;
using shared::FilterChip;
using RowKind = CatalogueTreeModel::RowKind;

RowKind kindOf(const QModelIndex& index)
{
    return static_cast<RowKind>(index.data(CatalogueTreeModel::KindRole).toInt());
}

} // namespace

CatalogueTree::CatalogueTree(const shared::Theme& theme, CatalogueTreeModel* model, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_search(new shared::LineField(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new EntryTree(m_stack))
    , m_nothing(new shared::EmptyState(theme, m_stack))
{
    m_search->setObjectName(QStringLiteral("itemFilter"));
    m_search->setLeadingIcon(QStringLiteral("search"));
    m_search->setKeyHint(QStringLiteral("Ctrl F"));
    m_search->setInputMethodHints(Qt::ImhPreferLatin);
    //: 中文: 名称、编码、首字母
    m_search->setPlaceholderText(tr("Name, code, initials"));
    //: 中文: 找事项
    m_search->setAccessibleName(tr("Find an item"));
    m_search->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(11, 10, 11, 4);
    field->addWidget(m_search);
    layout->addLayout(field);
    makeChips(layout);
    makeTree();
    m_nothing->setContent(QStringLiteral("search"), Color::Ink3,
        //: 中文: 没有符合的事项
        tr("No item matches"),
        //: 中文: 换个说法、首字母或编码再试
        tr("Try other words, initials or the code"));
    //: 中文: 清除筛选
    m_nothing->action()->setText(tr("Clear the filter"));
    m_nothing->action()->setKeyHint(QStringLiteral("Esc"));
    connect(m_nothing->action(), &QPushButton::clicked, this, &CatalogueTree::clearFilter);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_nothing);
    layout->addWidget(m_stack, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(80);
    connect(&m_typing, &QTimer::timeout, this, &CatalogueTree::applyFilter);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    shared::followTheme(this, theme);
    connect(&theme, &shared::Theme::changed, m_tree, [this] { m_tree->doItemsLayout(); });
}

void CatalogueTree::makeChips(QVBoxLayout* layout)
{
    auto* chips = new QWidget(this);
    auto* flow = new shared::FlowLayout(6, chips);
    flow->setContentsMargins(11, 4, 11, 10);
    const auto add = [this, chips, flow](Scope scope, const QString& words, const QString& name) {
        auto* chip = new FilterChip(m_theme, words, chips);
        chip->setObjectName(name);
        chip->setCheckable(true);
        chip->setChecked(scope == Scope::All);
        flow->addWidget(chip);
        m_chips[scope] = chip;
        connect(chip, &FilterChip::clicked, this, [this, scope] {
            for (const auto& [other, box] : m_chips)
                box->setChecked(other == scope);
            applyFilter();
        });
    };
    //: Chip over the tree of items
    //: 中文: 全部
    add(Scope::All, tr("All"), QStringLiteral("scopeAll"));
    //: Chip: powers of the administration
    //: 中文: 权力
    add(Scope::Powers, tr("Powers"), QStringLiteral("scopePowers"));
    //: Chip: public services
    //: 中文: 服务
    add(Scope::Services, tr("Services"), QStringLiteral("scopeServices"));
    //: Chip: joint themes
    //: 中文: 一件事
    add(Scope::Themes, tr("Joint"), QStringLiteral("scopeThemes"));
    layout->addWidget(chips);
}

void CatalogueTree::makeTree()
{
    m_tree->setObjectName(QStringLiteral("itemTree"));
    //: 中文: 部门和事项
    m_tree->setAccessibleName(tr("Departments and items"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new TreeRowDelegate(m_theme, *m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->installEventFilter(this);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CatalogueTree::currentChanged);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (kindOf(index) == RowKind::Group || kindOf(index) == RowKind::More)
            activate(index);
    });
}

void CatalogueTree::begin()
{
    for (const auto& [scope, chip] : m_chips)
        chip->setCount(m_model->count(scope));
    chooseFirst();
}

QModelIndex CatalogueTree::current() const { return m_tree->currentIndex(); }

CatalogueTree::Scope CatalogueTree::scope() const
{
    for (const auto& [scope, chip] : m_chips) {
        if (chip->isChecked())
            return scope;
    }
    return Scope::All;
}

bool CatalogueTree::isFiltered() const
{
    return !m_search->text().isEmpty() || scope() != Scope::All;
}

void CatalogueTree::clearFilter()
{
    m_search->clear();
    for (const auto& [scope, chip] : m_chips)
        chip->setChecked(scope == Scope::All);
    applyFilter();
}

void CatalogueTree::applyFilter()
{
    m_typing.stop();
    const QString kept = current().data(CatalogueTreeModel::CodeRole).toString();
    m_model->setFilter(m_search->text(), scope());
    m_stack->setCurrentIndex(m_model->listing() && m_model->rowCount() == 0 ? 1 : 0);
    // A search shows its best hit; a chip keeps what was looked at, if it is still there.
    const QModelIndex again
        = m_model->isSearching() || kept.isEmpty() ? QModelIndex() : m_model->reveal(kept);
    if (again.isValid())
        m_tree->setCurrentIndex(again);
    else
        chooseFirst();
    Q_EMIT filterChanged();
}

void CatalogueTree::chooseFirst()
{
    QModelIndex first = m_model->index(0, 0);
    if (first.isValid() && kindOf(first) == RowKind::Group) {
        m_tree->expand(first);
        first = m_model->index(0, 0, first);
    }
    m_tree->setCurrentIndex(first);
    m_tree->scrollToTop();
    if (!first.isValid())
        Q_EMIT currentChanged();
}

bool CatalogueTree::choose(const QString& code)
{
    QModelIndex found = m_model->reveal(code);
    if (!found.isValid() && isFiltered()) {
        clearFilter();
        found = m_model->reveal(code);
    }
    if (!found.isValid())
        return false;
    m_tree->setCurrentIndex(found);
    m_tree->scrollTo(found, QAbstractItemView::PositionAtCenter);
    return true;
}

void CatalogueTree::activate(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    switch (kindOf(index)) {
    case RowKind::Group:
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
        return;
    case RowKind::More:
        m_tree->setCurrentIndex(m_model->showMore(index));
        return;
    case RowKind::Item:
    case RowKind::Theme:
        Q_EMIT opened();
        return;
    }
}

bool CatalogueTree::steerFromField(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(m_tree, &press);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typing.isActive())
            applyFilter();
        activate(current());
        return true;
    default:
        return false;
    }
}

bool CatalogueTree::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    if (watched == m_search)
        return steerFromField(press->key()) || QWidget::eventFilter(watched, event);
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (watched == m_tree && enter) {
        activate(current());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CatalogueTree::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Color::Line));
    painter.setBrush(m_theme.color(Color::Paper));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.drawLine(0, m_stack->y() - 1, width(), m_stack->y() - 1);
}

} // namespace yichuang::cataloguepage
