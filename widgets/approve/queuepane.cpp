// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/queuepane.h"

#include "widgets/approve/absencebar.h"
#include "widgets/approve/queuerows.h"
#include "widgets/cases/skeleton.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/filterchip.h"
#include "widgets/shared/flowlayout.h"
#include "widgets/shared/keybutton.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yichuang::approve {

using itemmodels::CaseTableModel;
using shared::Color;
using shared::KeyButton;

namespace {

class QueueText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::approve::QueueText)
public:
    static QString of(QueueList list)
    {
        switch (list) {
        case QueueList::Review:
            //: 中文: 待我审查
            return tr("To review");
        case QueueList::Decide:
            //: 中文: 待我决定
            return tr("To decide");
        case QueueList::Answer:
            //: 中文: 待答复
            return tr("To answer");
        case QueueList::Notices:
            //: 中文: 待盖章
            return tr("To seal");
        }
        Q_UNREACHABLE();
    }

    /// On the switch: the heading below says it in full.
    static QString shortOf(QueueList list)
    {
        switch (list) {
        case QueueList::Review:
            //: Switch of a list: cases to review
            //: 中文: 审查
            return tr("Review");
        case QueueList::Decide:
            //: Switch of a list: cases to decide
            //: 中文: 决定
            return tr("Decide");
        case QueueList::Answer:
            //: Switch of a list: cases whose acceptance is to be answered
            //: 中文: 答复
            return tr("Answer");
        case QueueList::Notices:
            //: Switch of a list: notices to seal
            //: 中文: 盖章
            return tr("Seal");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString wordOf(QueueList list) { return QueueText::of(list); }

QueuePane::QueuePane(const shared::Theme& theme, CaseTableModel* model,
    const std::vector<QueueList>& lists, QWidget* parent)
    : Card(theme, 0, wordOf(lists.front()), parent)
    , m_theme(theme)
    , m_model(model)
    , m_current(lists.front())
    , m_lists(lists)
    , m_stack(new QStackedWidget(this))
    , m_view(new QListView(m_stack))
    , m_empty(new shared::EmptyState(theme, m_stack))
    , m_problem(new shared::EmptyState(theme, m_stack))
    , m_today(new shared::Label(
          theme, shared::TextSize::Secondary, Color::Ink2, shared::Weight::Regular, this))
    , m_absence(new AbsenceBar(theme, this))
{
    note()->setObjectName(QStringLiteral("queueCount"));
    makeChips(lists);
    makeView();
    m_empty->setObjectName(QStringLiteral("emptyQueue"));
    m_problem->setObjectName(QStringLiteral("queueProblem"));
    for (QWidget* sheet : {static_cast<QWidget*>(m_view),
             static_cast<QWidget*>(new casespage::Skeleton(theme, m_stack)),
             static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_problem)})
        m_stack->addWidget(sheet);
    body()->addWidget(m_stack, 1);
    m_today->setElide(shared::Label::Elide::Right);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 10, 12, 10);
    foot->addWidget(m_today);
    body()->addLayout(foot);
    body()->addWidget(m_absence);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(300);
    connect(&m_waiting, &QTimer::timeout, this, [this] { m_stack->setCurrentIndex(Loading); });
    connect(m_model, &CaseTableModel::ready, this, &QueuePane::showReady);
    connect(m_model, &CaseTableModel::failed, this, &QueuePane::showProblem);
}

void QueuePane::makeChips(const std::vector<QueueList>& lists)
{
    auto* chips = new QWidget(this);
    auto* flow = new shared::FlowLayout(6, chips);
    flow->setContentsMargins(8, 8, 8, 8);
    for (const QueueList list : lists) {
        auto* chip = new shared::FilterChip(m_theme, QueueText::shortOf(list), chips);
        chip->setAccessibleName(wordOf(list));
        chip->installEventFilter(this);
        chip->setObjectName(QStringLiteral("queue%1").arg(static_cast<int>(list)));
        chip->setCheckable(true);
        chip->setChecked(list == m_current);
        flow->addWidget(chip);
        m_chips[list] = chip;
        connect(chip, &shared::FilterChip::clicked, this, [this, list] { showList(list); });
    }
    chips->setVisible(lists.size() > 1);
    body()->addWidget(chips);
}

void QueuePane::makeView()
{
    m_view->setObjectName(QStringLiteral("queue"));
    m_view->setAccessibleName(wordOf(m_current));
    m_view->setModel(m_model);
    m_view->setModelColumn(CaseTableModel::Item);
    m_view->setItemDelegate(new QueueRowDelegate(m_theme, m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) {
            if (now.isValid())
                m_row = now.row();
            Q_EMIT currentChanged();
        });
}

void QueuePane::showList(QueueList list)
{
    const bool changed = list != m_current;
    m_current = list;
    for (const auto& [other, chip] : m_chips)
        chip->setChecked(other == list);
    setTitle(wordOf(list));
    m_view->setAccessibleName(wordOf(list));
    m_kept = {};
    m_row = 0;
    if (changed)
        Q_EMIT listChanged();
}

void QueuePane::setCounts(const std::map<QueueList, int>& counts)
{
    m_counts = counts;
    for (const auto& [list, chip] : m_chips)
        chip->setCount(counts.contains(list) ? counts.at(list) : 0);
    //: 中文: %n 件
    setNote(tr("%n case(s)", nullptr, counts.contains(m_current) ? counts.at(m_current) : 0));
}

void QueuePane::setDecidedToday(int count)
{
    //: 中文: 今天已决定 %n 件
    m_today->setText(tr("%n decided today", nullptr, count));
}

void QueuePane::apply(Day today)
{
    m_hadFocus = holdsFocus();
    m_waiting.start();
    if (const CaseId id = currentCase(); !id.isNull())
        m_kept = id;
    m_model->setQuery({}, today);
    setCounts(m_counts);
}

void QueuePane::showReady()
{
    m_waiting.stop();
    const int rows = m_model->rowCount();
    const bool held = m_hadFocus || holdsFocus();
    if (rows == 0) {
        //: 中文: 都办完了
        m_empty->setContent(QStringLiteral("circle-check"), Color::Green, tr("All done"),
            //: 中文: 有新的会出现在这里
            tr("New ones appear here."));
        m_stack->setCurrentIndex(Empty);
        if (held)
            takeFocus();
        Q_EMIT currentChanged();
        return;
    }
    m_stack->setCurrentIndex(Rows);
    if (held)
        takeFocus();
    if (!choose(m_kept))
        m_view->setCurrentIndex(
            m_model->index(std::clamp(m_row, 0, rows - 1), CaseTableModel::Item));
    m_model->ensure(0, rows - 1);
}

void QueuePane::showProblem(const Error& error)
{
    m_waiting.stop();
    if (m_model->isReady())
        return; // the rows that are here stay
    //: 中文: 没读到待办清单
    m_problem->setContent(QStringLiteral("server-off"), Color::Red,
        tr("The list could not be read"), shared::errorSentence(error));
    m_problem->setFootnote(toText(error.code));
    KeyButton* again = m_problem->action();
    //: 中文: 再读一次
    again->setText(tr("Read again"));
    again->setKeyHint(QStringLiteral("F5"));
    connect(again, &KeyButton::clicked, this, &QueuePane::retryRequested, Qt::UniqueConnection);
    m_stack->setCurrentIndex(Problem);
}

CaseId QueuePane::currentCase() const
{
    const store::CaseRow* row = m_model->rowAt(m_view->currentIndex().row());
    return row == nullptr ? CaseId{} : row->summary.id;
}

bool QueuePane::choose(CaseId id)
{
    if (!id.isNull())
        m_kept = id; // also for a list that is still on its way
    const int row = id.isNull() ? -1 : m_model->rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, CaseTableModel::Item));
    return row >= 0;
}

bool QueuePane::isEmpty() const { return m_stack->currentIndex() == Empty; }

bool QueuePane::holdsFocus() const { return isAncestorOf(QApplication::focusWidget()); }

void QueuePane::takeFocus()
{
    if (m_stack->currentIndex() != Rows && m_lists.size() > 1)
        m_chips.at(m_current)->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

/// The list beside this one; false at the ends.
bool QueuePane::goToNeighbour(int step)
{
    const auto here = std::ranges::find(m_lists, m_current) - m_lists.begin();
    const auto there = here + step;
    if (there < 0 || there >= std::ssize(m_lists))
        return false;
    showList(m_lists.at(static_cast<std::size_t>(there)));
    return true;
}

bool QueuePane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier
            && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            goToNeighbour(key->key() == Qt::Key_Left ? -1 : 1);
            return true;
        }
        if (watched != m_view)
            return Card::eventFilter(watched, event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier) {
            Q_EMIT opened();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace yichuang::approve
