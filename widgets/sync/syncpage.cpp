// SPDX-License-Identifier: Apache-2.0
#include "widgets/sync/syncpage.h"

#include "models/base/whendone.h"
#include "widgets/shared/columnsplitter.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/keybutton.h"
#include "widgets/sync/conflictboard.h"
#include "widgets/sync/machinecard.h"
#include "widgets/sync/queuepane.h"
#include "widgets/sync/stickdialogs.h"
#include "widgets/sync/syncwords.h"
#include "widgets/sync/taskcard.h"
#include "widgets/sync/wherecard.h"

#include <QFile>
#include <QFileInfo>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yichuang::syncpage {

SyncPage::SyncPage(const shared::Theme& theme, Services services, QWidget* parent)
    : Page(parent)
    , m_theme(theme)
    , m_services(std::move(services))
    , m_banner(new shared::StatusBanner(theme, this))
    , m_columns(new shared::ColumnSplitter(theme, this))
{
    auto* area = new QScrollArea(m_columns); // at large text the notices need more than the height
    auto* left = new QWidget(area);
    m_task = new TaskCard(theme, left);
    m_queue = new QueuePane(theme, left);
    m_machine = new MachineCard(theme, left);
    auto* down = new QVBoxLayout(left);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_task);
    down->addWidget(m_queue, 1);
    down->addWidget(m_machine);
    area->setWidget(left);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    left->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    m_left = down;
    m_where = new WhereCard(theme, m_columns);
    m_columns->addWidget(area);
    m_columns->addWidget(m_where);
    m_banner->setObjectName(QStringLiteral("syncState"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_columns, 1);
    m_following.setSingleShot(true);
    m_following.setInterval(120);

    connect(m_banner, &shared::StatusBanner::actionTriggered, this, &SyncPage::bannerAction);
    connect(m_queue, &QueuePane::syncRequested, this, &SyncPage::syncNow);
    connect(m_queue, &QueuePane::currentChanged, &m_following, qOverload<>(&QTimer::start));
    connect(&m_following, &QTimer::timeout, this, &SyncPage::readDetail);
    connect(m_queue, &QueuePane::opened, m_where, &WhereCard::focusFirst);
    connect(m_queue, &QueuePane::findRequested, this, &SyncPage::find);
    connect(m_machine, &MachineCard::exportRequested, this, &SyncPage::askExport);
    connect(m_machine, &MachineCard::importRequested, this, &SyncPage::askImport);
    connect(m_task, &TaskCard::cancelRequested, this, [this] { m_services.cancelPackage(); });
    connect(m_where, &WhereCard::openCaseRequested, this, &SyncPage::openCaseRequested);
    connect(m_where->board(), &ConflictBoard::settleRequested, this, &SyncPage::settle);
    layoutFor({});
}

//: 中文: 同步
QString SyncPage::title() const { return tr("Sync"); }

QString SyncPage::context() const
{
    if (!m_overview)
        return {};
    //: 中文: 待传 %n 条
    return tr("%n record(s) wait", nullptr, m_overview->counts.all);
}

QList<window::KeyHint> SyncPage::keyHints() const
{
    //: 中文: 导入回执包
    return {{QStringLiteral("F7"), tr("read an answer")},
        //: 中文: 导出 U 盘包
        {QStringLiteral("F8"), tr("write a stick")},
        //: 中文: 传一次
        {QStringLiteral("F9"), tr("send now")},
        //: 中文: 查一件在哪
        {QStringLiteral("Ctrl F"), tr("where is a case")}};
}

QList<window::KeyHint> SyncPage::allKeys() const
{
    return keyHints()
        //: 中文: 重试，刷新
        + QList<window::KeyHint>{{QStringLiteral("F5"), tr("try now, refresh")},
            //: 中文: 选一边
            {QStringLiteral("← →"), tr("choose a side")},
            //: 中文: 用本机 / 用平台
            {QStringLiteral("Ctrl ← / →"), tr("ours / the platform's")},
            //: 中文: 采用并排队
            {QStringLiteral("Ctrl Enter"), tr("settle")},
            //: 中文: 到这条
            {QStringLiteral("Enter"), tr("into the record")},
            //: 中文: 待传 / 这条
            {QStringLiteral("Ctrl 1–2"), tr("queue / record")}};
}

QString SyncPage::quietFact() const
{
    if (!m_overview || !m_overview->lastSynced)
        return {};
    //: %1 is a time
    //: 中文: 上次同步 %1
    return tr("last synced %1").arg(SyncWords::moment(*m_overview->lastSynced, m_services.now()));
}

void SyncPage::focusFirst() { m_queue->focusList(); }

bool SyncPage::focusFilter()
{
    m_queue->focusSearch();
    return true;
}

bool SyncPage::focusSection(int number)
{
    if (number == 1)
        m_queue->focusList();
    return number == 1 || (number == 2 && m_where->focusFirst());
}

bool SyncPage::stepBack()
{
    if (m_task->isRunning()) {
        m_services.cancelPackage();
        return true;
    }
    if (m_task->isVisible()) {
        m_task->putAway();
        return true;
    }
    if (m_queue->isNarrowed()) {
        m_queue->clearFilters();
        m_queue->focusList();
        return true;
    }
    if (m_queue->list()->hasFocus() || !m_queue->list()->isVisible())
        return false;
    m_queue->focusList();
    return true;
}

void SyncPage::layoutFor(const window::Breakpoint& breakpoint)
{
    using Width = window::Breakpoint::Width;
    const bool wide = breakpoint.width == Width::Wide;
    const bool compact = breakpoint.width == Width::Compact;
    const int gap = wide ? 16 : 12;
    m_columns->setContentsMargins(gap, gap, gap, gap);
    m_columns->setGap(gap);
    m_columns->setWidths({wide ? 440 : compact ? 340 : 372, 0});
    m_left->setSpacing(gap);
    m_columns->widget(0)->setMinimumWidth(m_theme.px(compact ? 300 : 340));
    m_where->setMinimumWidth(m_theme.px(360));
}

void SyncPage::refresh()
{
    whenDone(m_services.overview(), this, [this](const Result<Overview>& overview) {
        if (overview) {
            present(*overview);
            return;
        }
        m_banner->setMessage({shared::BannerMessage::Kind::Error,
            //: The page could not read its facts
            //: 中文: 没读到待传的记录
            tr("The queue was not read"), shared::errorSentence(overview.error()), {}});
    });
}

void SyncPage::present(const Overview& overview)
{
    m_overview = overview;
    const BeijingTime now = m_services.now();
    m_banner->setMessage(SyncWords::banner(overview, now));
    m_queue->setOverview(overview, now);
    m_machine->setOverview(overview);
    Q_EMIT counted(overview.counts.all);
    Q_EMIT contextChanged();
    Q_EMIT hintsChanged();
}

void SyncPage::bannerAction(const QString& id)
{
    if (id == u"retry") {
        syncNow();
        return;
    }
    const bool conflicts = m_overview && m_overview->counts.conflict > 0;
    m_queue->clearFilters();
    m_queue->setFilter(conflicts ? QueuePane::Filter::Conflict : QueuePane::Filter::Refused);
    m_queue->focusList();
}

void SyncPage::syncNow()
{
    m_services.syncNow();
    refresh();
}

void SyncPage::readDetail()
{
    const QueueRow* row = m_queue->current();
    m_wanted = row == nullptr ? EventId{} : row->eventId;
    if (row == nullptr) {
        m_detail.reset();
        m_where->clear();
        return;
    }
    whenDone(
        m_services.detail(m_wanted), this, [this, id = m_wanted](const Result<Detail>& detail) {
            if (id != m_wanted)
                return;
            if (!detail) {
                m_where->showProblem(shared::errorSentence(detail.error()));
                return;
            }
            m_detail = *detail;
            m_where->setDetail(*detail, m_services.now());
        });
}

void SyncPage::find(const QString& text)
{
    if (text.isEmpty())
        return;
    whenDone(m_services.find(text), this, [this](const Result<std::vector<QueueRow>>& rows) {
        if (rows) {
            m_queue->setFound(*rows, m_services.now());
            m_queue->focusList();
            return;
        }
        m_where->showProblem(shared::errorSentence(rows.error()));
    });
}

void SyncPage::settle(Side side, const QString& reason)
{
    if (!m_detail)
        return;
    m_where->board()->startBusy();
    whenDone(m_services.settle(m_detail->row.eventId, side, reason), this,
        [this](const Result<QString>& settled) {
            const QString problem = settled ? *settled : shared::errorSentence(settled.error());
            m_where->board()->stopBusy(problem);
            if (!problem.isEmpty())
                return;
            //: 中文: 已采用，排队等传；没选的一边留在经过里
            Q_EMIT done(tr("Settled and queued; the other side stays in the history"));
            refresh();
        });
}

void SyncPage::askExport()
{
    auto* dialog = newExportDialog(m_services.packageName(), this);
    connect(dialog, &QFileDialog::fileSelected, this, &SyncPage::exportTo);
    dialog->open();
}

void SyncPage::askImport()
{
    auto* dialog = newImportDialog(this);
    connect(dialog, &QFileDialog::fileSelected, this, &SyncPage::importFrom);
    dialog->open();
}

void SyncPage::exportTo(const QString& path)
{
    if (m_task->isRunning())
        return;
    //: 中文: 正在导出 U 盘包
    m_task->start(tr("Writing the stick"),
        //: 中文: 已加密，只有市平台能打开。取消不影响待传的记录，先别拔 U 盘
        tr("Encrypted: only the platform can open it. A cancel leaves the queue as it is. Do not "
           "unplug yet"),
        true);
    //: Why another package cannot be written
    //: 中文: 正在写 U 盘
    m_machine->setBusy(tr("A stick is being written"));
    whenDone(m_services.exportPackage(path), this,
        [this](const Result<PackageWritten>& written) { packageWritten(written); });
}

void SyncPage::setPackageProgress(int done, int total) { m_task->setProgress(done, total); }

void SyncPage::packageWritten(const Result<PackageWritten>& written)
{
    m_machine->setBusy({});
    if (!written) {
        //: 中文: 没写成 U 盘包
        m_task->fail(tr("The stick was not written"),
            //: What is kept when a package failed; %1 says what happened
            //: 中文: %1 待传的记录都在本机，没有动。
            tr("%1 What waits is kept here untouched.")
                .arg(shared::errorSentence(written.error())));
        return;
    }
    //: 中文: 写好了，可以拔 U 盘
    m_task->finish(tr("Written: unplug the stick"),
        //: %1 records, %2 scans, %3 is a size
        //: 中文: %1 条记录，%2 份扫描件，%3，已读回核对
        tr("%1 record(s), %2 scan(s), %3, read back and checked")
            .arg(QString::number(written->records), QString::number(written->files),
                SyncWords::size(written->bytes)),
        //: %1 is the number of the package, %2 a file
        //: 中文: 第 %1 包 %2。带到市平台导入，把回执包带回来按 F7
        tr("Package %1, %2. Take it to the platform; bring the answer back and press F7")
            .arg(QString::number(written->counter), written->path));
    refresh();
}

void SyncPage::importFrom(const QString& path)
{
    if (m_task->isRunning())
        return;
    //: 中文: 正在导入回执包
    m_task->start(tr("Reading the answer"), {}, false);
    //: Why another package cannot be written
    //: 中文: 正在读回执包
    m_machine->setBusy(tr("An answer is being read"));
    whenDone(m_services.importAnswer(path), this,
        [this](const Result<AnswerTaken>& taken) { answerTaken(taken); });
}

void SyncPage::openFile(const QString& path)
{
    QFile file(path);
    const bool package = file.open(QIODevice::ReadOnly) && file.peek(5) == "YCPKG";
    if (!package)
        return importFrom(path);
    //: A package meant for the platform was opened here
    //: 中文: 这是带给市平台的 U 盘包
    m_task->finish(tr("A package for the platform"),
        //: %1 is a file
        //: 中文: %1 只有市平台能打开，本机不用导入
        tr("%1 can be opened by the platform only; nothing has to be read here")
            .arg(QFileInfo(path).fileName()),
        //: 中文: 带到市平台导入，把回执包（.ycanswer）带回来按 F7
        tr("Take it to the platform; bring the answer (.ycanswer) back and press F7"));
}

void SyncPage::answerTaken(const Result<AnswerTaken>& taken)
{
    m_machine->setBusy({});
    if (!taken) {
        //: 中文: 回执包没导入
        m_task->fail(tr("The answer was not taken"),
            //: What is kept when an answer failed; %1 says what happened
            //: 中文: %1 待传的记录没有动，可以再导一次。
            tr("%1 What waits is untouched; it can be read again.")
                .arg(shared::errorSentence(taken.error())));
        return;
    }
    //: %1 is the number of the package
    //: 中文: 第 %1 包的回执导入了
    m_task->finish(tr("The answer to package %1 is in").arg(taken->counter),
        //: %1 records, %2 records, %3 changes
        //: 中文: 确认 %1 条，要人处理 %2 条，别处的变化 %3 条
        tr("%1 confirmed, %2 need a person, %3 change(s) of others")
            .arg(QString::number(taken->confirmed), QString::number(taken->setAside),
                QString::number(taken->changes)),
        //: 中文: U 盘可以拔了
        tr("The stick may be unplugged"));
    refresh();
}

} // namespace yichuang::syncpage
