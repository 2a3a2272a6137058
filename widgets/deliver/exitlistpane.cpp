// SPDX-License-Identifier: Apache-2.0
#include "widgets/deliver/exitlistpane.h"

#include "widgets/cases/skeleton.h"
#include "widgets/deliver/exitflow.h"
#include "widgets/deliver/exitrows.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/filterchip.h"
#include "widgets/shared/flowlayout.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/linefield.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

namespace yichuang::deliver {

using cases::ExitList;
using itemmodels::CaseQuery;
using itemmodels::CaseTableModel;
using shared::KeyButton;

ExitListPane::ExitListPane(const shared::Theme& theme, CaseTableModel* model, QWidget* parent)
    : FrameBox(theme, 6, parent)
    , m_theme(theme)
    , m_model(model)
    , m_search(new shared::LineField(theme, this))
    //: 中文: 村点交接单
    , m_village(new KeyButton(theme, KeyButton::Kind::Plain, tr("Village list"), this))
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
    for (QWidget* sheet : {static_cast<QWidget*>(m_table),
             static_cast<QWidget*>(new casespage::Skeleton(theme, m_stack)),
             static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_problem)})
        m_stack->addWidget(sheet);
    layout->addWidget(m_stack, 1);
    m_empty->setObjectName(QStringLiteral("emptyExits"));
    m_problem->setObjectName(QStringLiteral("exitsProblem"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(300);
    connect(&m_typing, &QTimer::timeout, this, &ExitListPane::queryChanged);
    connect(&m_waiting, &QTimer::timeout, this, [this] { m_stack->setCurrentIndex(Loading); });
    connect(m_model, &CaseTableModel::ready, this, &ExitListPane::showReady);
    connect(m_model, &CaseTableModel::failed, this, &ExitListPane::showProblem);
    connect(m_model, &CaseTableModel::rowsInserted, this, &ExitListPane::ensureVisibleRows);
    restyle();
    connect(&theme, &shared::Theme::changed, this, &ExitListPane::restyle);
}

void ExitListPane::makeFields(QVBoxLayout* layout)
{
    m_search->setObjectName(QStringLiteral("exitSearch"));
    m_search->setLeadingIcon(QStringLiteral("scan-line"));
    m_search->setKeyHint(QStringLiteral("Ctrl F"));
    m_search->setInputMethodHints(Qt::ImhPreferLatin);
    //: 中文: 扫回执条码，或输姓名、首字母
    m_search->setPlaceholderText(tr("Scan the slip, or name or initials"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    connect(m_search, &shared::LineField::textEdited, &m_typing, qOverload<>(&QTimer::start));
    m_village->setObjectName(QStringLiteral("villageList"));
    m_village->setIconName(QStringLiteral("clipboard-check"));
    m_village->setKey(Qt::Key_F8);
    connect(m_village, &KeyButton::clicked, this, &ExitListPane::villageListRequested);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_village);
    layout->addLayout(row);
}

void ExitListPane::makeChips(QVBoxLayout* layout)
{
    auto* chips = new QWidget(this);
    auto* flow = new shared::FlowLayout(6, chips);
    flow->setContentsMargins(12, 4, 12, 8);
    for (const ExitList list : cases::allExitLists) {
        auto* chip = new shared::FilterChip(m_theme, ExitWords::list(list), chips);
        chip->setObjectName(QStringLiteral("list_") + cases::toText(list));
        chip->setCheckable(true);
        chip->setChecked(list == ExitList::Waiting);
        flow->addWidget(chip);
        m_lists[list] = chip;
        connect(chip, &shared::FilterChip::clicked, this, [this, chip] {
            for (const auto& [other, box] : m_lists)
                box->setChecked(box == chip);
            Q_EMIT queryChanged();
        });
    }
    layout->addWidget(chips);
}

void ExitListPane::makeTable()
{
    auto* rows = new ExitRows(m_table);
    rows->setSourceModel(m_model);
    m_table->setModel(rows);
    m_table->setObjectName(QStringLiteral("exits"));
    //: 中文: 出件清单
    m_table->setAccessibleName(tr("List of results to go out"));
    m_table->setItemDelegate(new ExitRowDelegate(m_theme, m_table));
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
    QHeaderView* head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setMinimumSectionSize(10);
    head->setSectionResizeMode(ExitRows::Document, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
        &ExitListPane::ensureVisibleRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ExitListPane::currentChanged);
}

void ExitListPane::restyle()
{
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(50));
    m_table->horizontalHeader()->setFixedHeight(m_theme.px(28));
    m_table->setColumnWidth(ExitRows::Lamp, m_theme.px(40));
    m_table->setColumnWidth(ExitRows::Way, m_theme.px(92));
    m_table->setColumnWidth(ExitRows::Fee, m_theme.px(98));
    m_table->setColumnWidth(ExitRows::Due, m_theme.px(76));
}

void ExitListPane::setNarrow(bool narrow) { m_table->setColumnHidden(ExitRows::Fee, narrow); }

void ExitListPane::setVillagePoint(bool village)
{
    m_village->setVisible(!village);
    for (const ExitList list : {ExitList::Certificate, ExitList::Unpaid, ExitList::Village})
        m_lists[list]->setVisible(!village);
}

void ExitListPane::setCounts(const store::ExitCounts& counts)
{
    for (std::size_t i = 0; i < counts.size(); ++i)
        m_lists[cases::allExitLists[i]]->setCount(counts[i]);
    const std::size_t village = static_cast<std::size_t>(ExitList::Village);
    m_village->setRefusal(counts[village] > 0 ? QString{} //: 中文: 没有要交村点的
                                              : tr("Nothing goes to a village"));
}

CaseQuery ExitListPane::query() const
{
    CaseQuery query{.text = m_search->text().trimmed()};
    query.exit = store::ExitFilter{};
    for (const auto& [list, chip] : m_lists) {
        if (chip->isChecked())
            query.exit->list = list;
    }
    return query;
}

bool ExitListPane::isNarrowed() const
{
    const CaseQuery now = query();
    return !now.text.isEmpty() || now.exit->list != ExitList::Waiting;
}

void ExitListPane::apply(Day today)
{
    m_waiting.start();
    if (const CaseId current = currentCase(); !current.isNull())
        m_kept = current;
    m_model->setQuery(query(), today);
}

void ExitListPane::clearFilters()
{
    m_search->clear();
    m_lists[ExitList::Waiting]->click();
}

void ExitListPane::showReady(bool tooShort)
{
    m_waiting.stop();
    if (m_model->rowCount() == 0) {
        showEmpty(tooShort);
        return;
    }
    m_stack->setCurrentIndex(Table);
    if (!m_table->currentIndex().isValid() && !choose(m_kept))
        m_table->selectRow(0);
    ensureVisibleRows();
}

void ExitListPane::showEmpty(bool tooShort)
{
    m_stack->setCurrentIndex(Empty);
    if (tooShort)
        //: 中文: 再多打一点
        m_empty->setContent(QStringLiteral("search"), shared::Color::Grey, tr("Type a little more"),
            //: 中文: 姓名至少两个字，号码至少四位
            tr("Two characters of a name or four digits of a number."));
    else if (isNarrowed())
        //: 中文: 没有符合的办件
        m_empty->setContent(QStringLiteral("inbox"), shared::Color::Grey, tr("No case matches"),
            //: 中文: 换个清单，或清除筛选
            tr("Try another list, or clear the filters."));
    else
        //: 中文: 都送出去了
        m_empty->setContent(QStringLiteral("circle-check"), shared::Color::Green,
            tr("All gone out"),
            //: 中文: 有决定的办件会出现在这里
            tr("Decided cases appear here."));
    KeyButton* clear = m_empty->action();
    //: 中文: 清除筛选
    clear->setText(tr("Clear filters"));
    clear->setKeyHint(QStringLiteral("Esc"));
    clear->setVisible(isNarrowed());
    connect(clear, &KeyButton::clicked, this, &ExitListPane::clearFilters, Qt::UniqueConnection);
    Q_EMIT currentChanged();
}

void ExitListPane::showProblem(const Error& error)
{
    m_waiting.stop();
    if (m_model->isReady())
        return; // the rows that are here stay; scrolling asks again
    //: 中文: 没读到出件清单
    m_problem->setContent(QStringLiteral("server-off"), shared::Color::Red,
        tr("The list could not be read"), shared::errorSentence(error));
    m_problem->setFootnote(toText(error.code));
    KeyButton* again = m_problem->action();
    //: 中文: 再读一次
    again->setText(tr("Read again"));
    again->setKeyHint(QStringLiteral("F5"));
    connect(again, &KeyButton::clicked, this, &ExitListPane::retryRequested, Qt::UniqueConnection);
    m_stack->setCurrentIndex(Problem);
}

void ExitListPane::ensureVisibleRows()
{
    const int first = std::max(m_table->rowAt(0), 0);
    const int row = std::max(m_table->verticalHeader()->defaultSectionSize(), 1);
    m_model->ensure(first, first + m_table->viewport()->height() / row + 1);
}

CaseId ExitListPane::currentCase() const
{
    const store::CaseRow* row = m_model->rowAt(m_table->currentIndex().row());
    return row == nullptr ? CaseId{} : row->summary.id;
}

bool ExitListPane::choose(CaseId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->selectRow(row);
    return row >= 0;
}

void ExitListPane::chooseNone()
{
    m_kept = {};
    m_table->setCurrentIndex({});
    m_table->clearSelection();
}

bool ExitListPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return FrameBox::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool moves = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down
        || key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
    if (enter) {
        Q_EMIT opened();
        return true;
    }
    if (watched == m_search && moves) {
        QKeyEvent moved(QEvent::KeyPress, key->key(), key->modifiers());
        QCoreApplication::sendEvent(m_table, &moved);
        return true;
    }
    return FrameBox::eventFilter(watched, event);
}

} // namespace yichuang::deliver
