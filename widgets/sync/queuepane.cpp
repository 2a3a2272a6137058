// SPDX-License-Identifier: Apache-2.0
#include "widgets/sync/queuepane.h"

#include "widgets/shared/emptystate.h"
#include "widgets/shared/filterchip.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/linefield.h"
#include "widgets/sync/syncwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace yichuang::syncpage {

using shared::Color;
using shared::FilterChip;

namespace {

bool passes(QueuePane::Filter filter, const QueueRow& row)
{
    switch (filter) {
    case QueuePane::Filter::All:
        return true;
    case QueuePane::Filter::Conflict:
        return row.standing == Standing::Conflict;
    case QueuePane::Filter::Refused:
        return row.standing == Standing::Refused;
    }
    Q_UNREACHABLE();
}

} // namespace

QueuePane::QueuePane(const shared::Theme& theme, QWidget* parent)
    //: 中文: 待传
    : Card(theme, 1, tr("To send"), parent)
    , m_theme(theme)
    , m_tools(new QHBoxLayout)
    , m_search(new shared::LineField(theme, this))
    , m_view(new QListView(this))
    , m_empty(new shared::EmptyState(theme, this))
    , m_people(new shared::Label(
          theme, shared::TextSize::Secondary, Color::Ink2, shared::Weight::Regular, this))
    , m_foot(new shared::Label(
          theme, shared::TextSize::Secondary, Color::Ink2, shared::Weight::Regular, this))
    //: 中文: 传一次
    , m_sync(new shared::KeyButton(theme, shared::KeyButton::Kind::Primary, tr("Send now"), this))
{
    //: Filter of the queue
    //: 中文: 全部
    const std::array words{tr("All"),
        //: Filter of the queue
        //: 中文: 冲突
        tr("Conflict"),
        //: Filter of the queue
        //: 中文: 没收下
        tr("Refused")};
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i] = new FilterChip(theme, words[i], this);
        m_chips[i]->setObjectName(QStringLiteral("filter%1").arg(i));
        connect(m_chips[i], &FilterChip::clicked, this,
            [this, i] { setFilter(static_cast<Filter>(i)); });
        m_tools->addWidget(m_chips[i]);
    }
    m_chips[0]->setChecked(true);
    m_tools->addStretch(1);
    m_search->setObjectName(QStringLiteral("queueSearch"));
    m_search->setLeadingIcon(QStringLiteral("search"));
    //: 中文: 这件在哪？办件号、姓名
    m_search->setPlaceholderText(tr("Where is a case? Number, name"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setKeyHint(QStringLiteral("Ctrl F"));
    connect(m_search, &QLineEdit::returnPressed, this,
        [this] { Q_EMIT findRequested(m_search->text().trimmed()); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.trimmed().isEmpty() && m_found) {
            m_found.reset();
            showRows();
        }
    });

    m_view->setObjectName(QStringLiteral("queue"));
    //: 中文: 没传完的记录
    m_view->setAccessibleName(tr("Records not sent yet"));
    m_view->setModel(&m_rows);
    m_view->setItemDelegate(new QueueRowDelegate(theme, m_rows, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    m_search->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &QueuePane::currentChanged);
    connect(m_view, &QListView::doubleClicked, this, &QueuePane::opened);

    m_sync->setObjectName(QStringLiteral("syncOnce"));
    m_sync->setHeight(shared::KeyButton::Height::Small);
    m_sync->setKey(QKeySequence(Qt::Key_F9));
    connect(m_sync, &shared::KeyButton::clicked, this, &QueuePane::syncRequested);
    addHeadWidget(m_sync);
    body()->addLayout(m_tools);
    auto* searchRow = new QHBoxLayout;
    searchRow->setObjectName(QStringLiteral("searchRow"));
    searchRow->addWidget(m_search);
    body()->addLayout(searchRow);
    body()->addWidget(m_view, 1);
    m_empty->setObjectName(QStringLiteral("queueEmpty"));
    body()->addWidget(m_empty, 1);
    m_people->setObjectName(QStringLiteral("queuePeople"));
    m_people->setWordWrap(true);
    body()->addWidget(m_people);
    body()->addWidget(m_foot);
    connect(&theme, &shared::Theme::changed, this, &QueuePane::restyle);
    restyle();
    showRows();
}

void QueuePane::restyle()
{
    m_empty->setMinimumHeight(m_theme.px(140)); // its words whole; the column scrolls
    m_tools->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(12), 0);
    m_tools->setSpacing(m_theme.px(6));
    findChild<QHBoxLayout*>(QStringLiteral("searchRow"))
        ->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(12), m_theme.px(8));
    m_people->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(12), 0);
    m_foot->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(12), m_theme.px(8));
    m_view->setMinimumHeight(m_theme.px(56));
    m_view->doItemsLayout();
}

void QueuePane::setOverview(const Overview& overview, const BeijingTime& now)
{
    m_overview = overview;
    m_now = now;
    const std::array counts{overview.counts.all, overview.counts.conflict, overview.counts.refused};
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setCount(counts[i]);
    QString alone;
    if (overview.contact == Contact::NotEnrolled)
        //: Why nothing can be sent
        //: 中文: 还没在市平台登记，登记后才能传
        alone = tr("Not enrolled at a platform yet; nothing can be sent before");
    m_sync->setRefusal(alone);
    m_people->setText(SyncWords::people(overview.people));
    m_people->setVisible(!m_people->text().isEmpty());
    if (!m_found)
        showRows();
}

void QueuePane::setFound(std::vector<QueueRow> rows, const BeijingTime& now)
{
    m_found = std::move(rows);
    m_now = now;
    showRows();
}

void QueuePane::setFilter(Filter filter)
{
    m_filter = filter;
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(static_cast<Filter>(i) == filter);
    showRows();
}

void QueuePane::showRows()
{
    const QueueRow* before = current();
    const EventId kept = before == nullptr ? EventId{} : before->eventId;
    std::vector<QueueRow> rows;
    std::ranges::copy_if(m_found ? *m_found : m_overview.rows, std::back_inserter(rows),
        [this](const QueueRow& row) { return m_found || passes(m_filter, row); });
    const auto listed = static_cast<int>(rows.size());
    const std::array totals{
        m_overview.counts.all, m_overview.counts.conflict, m_overview.counts.refused};
    const int total = m_found ? listed : totals[static_cast<std::size_t>(m_filter)];
    const auto oldest = std::ranges::min_element(rows, {}, &QueueRow::made);
    QStringList foot;
    if (total > listed)
        //: 中文: 还有 %n 条
        foot += tr("%n more", nullptr, total - listed);
    if (oldest != rows.end() && !m_found)
        //: %1 is a time
        //: 中文: 最早一条 %1
        foot += tr("oldest of %1").arg(SyncWords::moment(oldest->made, m_now));
    m_foot->setText(foot.join(QStringLiteral("  ")));
    m_foot->setVisible(!foot.isEmpty());
    m_rows.setRows(std::move(rows), m_now);
    m_view->setVisible(listed > 0);
    m_empty->setVisible(listed == 0);
    if (listed == 0)
        describeEmpty();
    if (!choose(kept) && listed > 0)
        m_view->setCurrentIndex(m_rows.index(0));
    Q_EMIT currentChanged();
}

void QueuePane::describeEmpty()
{
    if (m_found) {
        m_empty->setContent(QStringLiteral("search"), Color::Grey,
            //: 中文: 本机没有这件
            tr("No such case on this machine"),
            //: 中文: 号码或姓名再核对一下；在别处办的，联网后到“办件”查
            tr("Check the number or name. A case of another place is found under Cases once there "
               "is a line"));
        return;
    }
    if (m_filter != Filter::All && m_overview.counts.all > 0) {
        m_empty->setContent(QStringLiteral("inbox"), Color::Grey,
            //: 中文: 没有这样的记录
            tr("No such records"),
            //: 中文: 按 Esc 看全部
            tr("Esc shows all"));
        return;
    }
    if (!m_overview.lastSynced || m_overview.contact == Contact::NotEnrolled) {
        //: 中文: 还没和市平台通过
        const QString never = tr("Nothing was exchanged with the platform yet");
        //: 中文: 登记以后，办的件自动传
        const QString later = tr("Once this machine is enrolled, cases are sent by themselves");
        m_empty->setContent(QStringLiteral("inbox"), Color::Grey,
            //: 中文: 没有要传的
            tr("Nothing to send"), m_overview.contact == Contact::NotEnrolled ? later : never);
        return;
    }
    m_empty->setContent(QStringLiteral("circle-check"), Color::Green,
        //: 中文: 都传完了
        tr("All sent"),
        //: %1 is a time
        //: 中文: 上次 %1
        tr("Last at %1").arg(SyncWords::moment(*m_overview.lastSynced, m_now)));
}

bool QueuePane::choose(const EventId& id)
{
    const int row = m_rows.rowOf(id);
    if (row < 0)
        return false;
    m_view->setCurrentIndex(m_rows.index(row));
    return true;
}

const QueueRow* QueuePane::current() const { return m_rows.at(m_view->currentIndex().row()); }

bool QueuePane::isNarrowed() const
{
    return m_filter != Filter::All || !m_search->text().isEmpty();
}

void QueuePane::clearFilters()
{
    m_search->clear();
    setFilter(Filter::All);
}

void QueuePane::focusList()
{
    if (m_view->isVisibleTo(this))
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_chips[static_cast<std::size_t>(m_filter)]->setFocus(Qt::OtherFocusReason);
}

void QueuePane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool QueuePane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_view && enter && key->modifiers() == Qt::NoModifier && current() != nullptr) {
        Q_EMIT opened();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace yichuang::syncpage
