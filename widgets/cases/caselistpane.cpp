// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/caselistpane.h"

#include "widgets/cases/caserows.h"
#include "widgets/cases/kindchip.h"
#include "widgets/cases/skeleton.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/filterchip.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/linefield.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

namespace yichuang::casespage {

using catalogue::CaseKind;
using deadline::Lamp;
using itemmodels::CaseQuery;
using itemmodels::CaseTableModel;
using shared::FilterChip;

CaseListPane::CaseListPane(const shared::Theme& theme, CaseTableModel* model, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_search(new shared::LineField(theme, this))
    , m_department(new shared::ChoiceField(theme, this))
    , m_order(new shared::ChoiceField(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
    , m_empty(new shared::EmptyState(theme, m_stack))
    , m_problem(new shared::EmptyState(theme, m_stack))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    makeFields(layout);
    makeChips(layout);
    makeTable();
    for (QWidget* sheet :
        {static_cast<QWidget*>(m_table), static_cast<QWidget*>(new Skeleton(theme, m_stack)),
            static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_problem)})
        m_stack->addWidget(sheet);
    layout->addWidget(m_stack, 1);
    m_empty->setObjectName(QStringLiteral("emptyList"));
    m_problem->setObjectName(QStringLiteral("listProblem"));

    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(300);
    connect(&m_typing, &QTimer::timeout, this, &CaseListPane::queryChanged);
    connect(&m_waiting, &QTimer::timeout, this, [this] { m_stack->setCurrentIndex(Loading); });
    connect(m_model, &CaseTableModel::ready, this, &CaseListPane::showReady);
    connect(m_model, &CaseTableModel::failed, this, &CaseListPane::showProblem);
    connect(m_model, &CaseTableModel::rowsInserted, this, &CaseListPane::ensureVisibleRows);
    restyle();
    connect(&theme, &shared::Theme::changed, this, &CaseListPane::restyle);
}

void CaseListPane::makeFields(QVBoxLayout* layout)
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setLeadingIcon(QStringLiteral("search"));
    m_search->setKeyHint(QStringLiteral("Ctrl F"));
    m_search->setInputMethodHints(Qt::ImhPreferLatin);
    //: 中文: 姓名、办件号、首字母
    m_search->setPlaceholderText(tr("Name, number, initials"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    connect(m_search, &shared::LineField::textEdited, &m_typing, qOverload<>(&QTimer::start));
    m_department->setObjectName(QStringLiteral("department"));
    //: 中文: 部门
    m_department->setAccessibleName(tr("Department"));
    setDepartments({});
    m_order->setObjectName(QStringLiteral("order"));
    //: 中文: 次序
    m_order->setAccessibleName(tr("Order"));
    //: 中文: 先到期先办
    m_order->addItem(tr("Due first"), static_cast<int>(CaseQuery::Order::DueFirst));
    //: 中文: 新收的在前
    m_order->addItem(tr("Newest first"), static_cast<int>(CaseQuery::Order::NewestFirst));
    //: 中文: 已办结
    m_order->addItem(tr("Ended"), static_cast<int>(CaseQuery::Order::Ended));
    connect(m_department, &QComboBox::activated, this, &CaseListPane::queryChanged);
    connect(m_order, &QComboBox::activated, this, &CaseListPane::queryChanged);
    m_fields = new QGridLayout;
    m_fields->setContentsMargins(12, 10, 12, 4);
    m_fields->setSpacing(8);
    layout->addLayout(m_fields);
    placeFields(false);
}

void CaseListPane::placeFields(bool narrow)
{
    // Where all three would be cut off, the choices go below.
    for (QWidget* field : std::initializer_list<QWidget*>{m_search, m_department, m_order})
        m_fields->removeWidget(field);
    m_fields->addWidget(m_search, 0, 0, 1, narrow ? 2 : 1);
    m_fields->addWidget(m_department, narrow ? 1 : 0, narrow ? 0 : 1);
    m_fields->addWidget(m_order, narrow ? 1 : 0, narrow ? 1 : 2);
    m_fields->setColumnStretch(0, narrow ? 1 : 4);
    m_fields->setColumnStretch(1, narrow ? 1 : 2);
    m_fields->setColumnStretch(2, narrow ? 0 : 2);
}

void CaseListPane::makeTable()
{
    auto* rows = new CaseRows(m_table);
    rows->setSourceModel(m_model);
    m_table->setModel(rows);
    m_table->setObjectName(QStringLiteral("cases"));
    //: 中文: 办件清单
    m_table->setAccessibleName(tr("List of cases"));
    m_table->setItemDelegate(new CaseRowDelegate(m_theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMouseTracking(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setMinimumSectionSize(10);
    m_table->horizontalHeader()->setSectionResizeMode(CaseTableModel::Item, QHeaderView::Stretch);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
        &CaseListPane::ensureVisibleRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CaseListPane::currentChanged);
}

void CaseListPane::restyle()
{
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(53));
    m_table->horizontalHeader()->setFixedHeight(m_theme.px(28));
    m_table->setColumnWidth(CaseTableModel::Lamp, m_theme.px(40));
    m_table->setColumnWidth(CaseTableModel::Kind, m_theme.px(40));
    m_table->setColumnWidth(CaseTableModel::State, m_theme.px(80));
    m_table->setColumnWidth(CaseTableModel::Due, m_theme.px(100));
}

void CaseListPane::setNarrow(bool narrow)
{
    m_table->setColumnHidden(CaseTableModel::State, narrow);
    placeFields(narrow);
}

void CaseListPane::setDepartments(const std::vector<Department>& departments)
{
    m_department->clear();
    //: 中文: 全部部门
    m_department->addItem(tr("All departments"), QString{});
    for (const Department& department : departments)
        m_department->addItem(department.name, department.code);
    m_department->setMinimumContentsLength(4);
    m_department->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void CaseListPane::setCounts(const CaseCounts& counts)
{
    const store::LampCounts& lamps = counts.lamps;
    m_all->setCount(lamps.red + lamps.yellow + lamps.green + lamps.paused + lamps.notStarted);
    m_lamps[Lamp::Red]->setCount(lamps.red);
    m_lamps[Lamp::Yellow]->setCount(lamps.yellow);
    m_lamps[Lamp::Green]->setCount(lamps.green);
    m_lamps[Lamp::Paused]->setCount(lamps.paused);
    m_lamps[Lamp::NotStarted]->setCount(lamps.notStarted);
    for (std::size_t i = 0; i < counts.kinds.size() && i < catalogue::allCaseKinds.size(); ++i)
        m_kinds[catalogue::allCaseKinds[i]]->showCount(counts.kinds[i]);
}

CaseQuery CaseListPane::query() const
{
    CaseQuery query{.text = m_search->text().trimmed()};
    query.order = static_cast<CaseQuery::Order>(m_order->currentData().toInt());
    query.filter.department = m_department->currentData().toString();
    for (const auto& [lamp, chip] : m_lamps) {
        if (chip->isChecked())
            query.filter.lamps.insert(lamp);
    }
    for (const auto& [kind, chip] : m_kinds) {
        if (chip->isChecked())
            query.filter.kind = kind;
    }
    for (const auto& [view, chip] : m_views) {
        if (chip->isChecked())
            narrow(query, view);
    }
    return query;
}

void CaseListPane::apply(Day today)
{
    m_waiting.start();
    if (const CaseId current = currentCase(); !current.isNull())
        m_kept = current;
    m_model->setQuery(query(), today);
}

void CaseListPane::clearFilters()
{
    m_search->clear();
    m_department->setCurrentIndex(0);
    m_order->setCurrentIndex(0);
    for (const auto& [kind, chip] : m_kinds)
        chip->setChecked(false);
    for (const auto& [view, chip] : m_views)
        chip->setChecked(false);
    m_all->click();
}

void CaseListPane::find(const QString& text)
{
    clearFilters();
    m_search->setText(text);
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(CaseQuery::Order::NewestFirst)));
    Q_EMIT queryChanged();
    m_kept = {};
}

void CaseListPane::showReady(bool tooShort)
{
    m_waiting.stop();
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentIndex(Table);
        if (!m_table->currentIndex().isValid() && !choose(m_kept))
            m_table->selectRow(0);
        ensureVisibleRows();
        return;
    }
    m_stack->setCurrentIndex(Empty);
    const bool narrowed = query() != CaseQuery{};
    using cases::Role;
    const bool accepts = m_seat.has(Role::FrontClerk) || m_seat.has(Role::Proxy)
        || m_seat.has(Role::ChiefRepresentative);
    //: 中文: 换个筛选，或按 F2 新受理
    const QString filterOrNew = tr("Try another filter, or press F2 for a new case.");
    //: 中文: 换个筛选
    const QString filter = tr("Try another filter.");
    //: 中文: 没有在办的件。按 F2 新受理
    const QString noneOrNew = tr("No case is open. Press F2 for a new one.");
    //: 中文: 没有在办的件
    const QString none = tr("No case is open.");
    if (tooShort)
        //: 中文: 再多打一点
        m_empty->setContent(QStringLiteral("search"), shared::Color::Grey, tr("Type a little more"),
            //: 中文: 姓名至少两个字，号码至少四位
            tr("Two characters of a name or four digits of a number."));
    else if (narrowed)
        //: 中文: 没有符合的办件
        m_empty->setContent(QStringLiteral("inbox"), shared::Color::Grey, tr("No case matches"),
            accepts ? filterOrNew : filter);
    else
        //: 中文: 都办完了
        m_empty->setContent(QStringLiteral("circle-check"), shared::Color::Green, tr("All done"),
            accepts ? noneOrNew : none);
    shared::KeyButton* clear = m_empty->action();
    //: 中文: 清除筛选
    clear->setText(tr("Clear filters"));
    clear->setObjectName(QStringLiteral("clearFilters"));
    clear->setKeyHint(QStringLiteral("Esc"));
    clear->setVisible(narrowed);
    connect(clear, &shared::KeyButton::clicked, this, &CaseListPane::clearFilters,
        Qt::UniqueConnection);
    Q_EMIT currentChanged();
}

void CaseListPane::showProblem(const Error& error)
{
    m_waiting.stop();
    if (m_model->isReady())
        return; // the rows that are here stay; scrolling asks again
    //: 中文: 没读到办件清单
    m_problem->setContent(QStringLiteral("server-off"), shared::Color::Red,
        tr("The list could not be read"), shared::errorSentence(error));
    m_problem->setFootnote(toText(error.code));
    shared::KeyButton* again = m_problem->action();
    //: 中文: 再读一次
    again->setText(tr("Read again"));
    again->setObjectName(QStringLiteral("readAgain"));
    again->setKeyHint(QStringLiteral("F5"));
    connect(again, &shared::KeyButton::clicked, this, &CaseListPane::retryRequested,
        Qt::UniqueConnection);
    m_stack->setCurrentIndex(Problem);
}

void CaseListPane::ensureVisibleRows()
{
    const int height = m_table->viewport()->height();
    const int first = std::max(m_table->rowAt(0), 0);
    const int row = std::max(m_table->verticalHeader()->defaultSectionSize(), 1);
    m_model->ensure(first, first + height / row + 1);
}

CaseId CaseListPane::currentCase() const
{
    const store::CaseRow* row = m_model->rowAt(m_table->currentIndex().row());
    return row == nullptr ? CaseId{} : row->summary.id;
}

bool CaseListPane::choose(CaseId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->selectRow(row);
    return row >= 0;
}

bool CaseListPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: {
            QKeyEvent moved(QEvent::KeyPress, key->key(), key->modifiers());
            QCoreApplication::sendEvent(m_table, &moved);
            return true;
        }
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CaseListPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(shared::Color::Line));
    painter.setBrush(m_theme.color(shared::Color::Paper));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(6), m_theme.px(6));
}

} // namespace yichuang::casespage
