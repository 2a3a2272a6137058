// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/casespage.h"

#include "models/base/whendone.h"
#include "widgets/cases/casedetail.h"
#include "widgets/shared/deadlinecalendar.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/linefield.h"
#include "widgets/shared/objectionsentence.h"

#include <QBoxLayout>
#include <QListView>
#include <QTableView>

#include <algorithm>

namespace yichuang::casespage {

CasesPage::CasesPage(const shared::Theme& theme, Services services, QWidget* parent)
    : Page(parent)
    , m_theme(theme)
    , m_services(std::move(services))
    , m_model(m_services.fetchPage, m_services.workingDays)
    , m_splitter(new shared::ColumnSplitter(theme, this))
    , m_list(new CaseListPane(theme, &m_model, m_splitter))
    , m_detail(new CaseDetail(theme, m_splitter))
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_splitter);

    m_following.setSingleShot(true);
    m_following.setInterval(120);
    connect(m_list, &CaseListPane::currentChanged, &m_following, qOverload<>(&QTimer::start));
    connect(&m_following, &QTimer::timeout, this, &CasesPage::readCase);
    connect(&m_model, &itemmodels::CaseTableModel::counted, this, &CasesPage::showCounts);
    connect(m_list, &CaseListPane::queryChanged, this, &CasesPage::applyQuery);
    connect(m_list, &CaseListPane::retryRequested, this, &CasesPage::refresh);
    connect(m_detail->actions(), &CaseActions::requested, this, &CasesPage::openAct);
    connect(m_detail->actions(), &CaseActions::printRequested, this, &CasesPage::print);
    connect(m_detail->pages(), &shared::KeyButton::clicked, this, [this] {
        if (m_file)
            showScannedPages(m_theme, *m_file, m_services.page, 0, this);
    });
    m_detail->clear();
    layoutFor({});
}

void CasesPage::setSeat(const desk::Seat& seat)
{
    m_seat = seat;
    m_list->setSeat(seat);
    if (m_file)
        showFile(*m_file);
}

void CasesPage::setDepartments(const std::vector<Department>& departments)
{
    m_departments = departments;
    m_list->setDepartments(departments);
}

//: 中文: 办件
QString CasesPage::title() const { return tr("Cases"); }

QString CasesPage::context() const
{
    //: 中文: 在办 %n 件
    return m_open ? tr("%n open case(s)", nullptr, *m_open) : QString{};
}

QList<window::KeyHint> CasesPage::keyHints() const
{
    //: 中文: 换件
    return {{QStringLiteral("↑ ↓"), tr("another case")},
        //: 中文: 列表 / 经过 / 期限
        {QStringLiteral("Ctrl 1–3"), tr("list / history / term")},
        //: 中文: 筛选
        {QStringLiteral("Ctrl F"), tr("filter")},
        //: 中文: 刷新
        {QStringLiteral("F5"), tr("refresh")}};
}

QList<window::KeyHint> CasesPage::allKeys() const
{
    //: 中文: 补材料
    return keyHints()
        + QList<window::KeyHint>{{QStringLiteral("F6"), tr("add papers")},
            //: 中文: 暂停或恢复计时
            {QStringLiteral("F7"), tr("pause or resume the clock")},
            //: 中文: 延期
            {QStringLiteral("Shift F7"), tr("extend")},
            //: 中文: 退回
            {QStringLiteral("F8"), tr("return")},
            //: 中文: 这件的下一步
            {QStringLiteral("F9"), tr("the next step of the case")},
            //: 中文: 打印
            {QStringLiteral("F12"), tr("print")},
            //: 中文: 更多
            {QStringLiteral("Alt M"), tr("more")}};
}

void CasesPage::focusFirst() { m_list->table()->setFocus(Qt::OtherFocusReason); }

bool CasesPage::focusFilter()
{
    m_list->search()->setFocus(Qt::ShortcutFocusReason);
    m_list->search()->selectAll();
    return true;
}

bool CasesPage::focusSection(int number)
{
    const std::array<QWidget*, 3> sections{
        m_list->table(), m_detail->timeline(), m_detail->calendar()};
    if (number < 1 || number > static_cast<int>(sections.size()))
        return false;
    sections[static_cast<std::size_t>(number) - 1]->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool CasesPage::stepBack()
{
    if (m_list->query() != itemmodels::CaseQuery{}) {
        m_list->clearFilters();
        return true;
    }
    if (m_list->table()->hasFocus())
        return false;
    focusFirst();
    return true;
}

void CasesPage::layoutFor(const window::Breakpoint& breakpoint)
{
    using Width = window::Breakpoint::Width;
    const bool wide = breakpoint.width == Width::Wide;
    const bool compact = breakpoint.width == Width::Compact;
    m_detail->setWide(wide);
    m_detail->setStacked(compact);
    m_list->setNarrow(compact);
    m_list->setMinimumWidth(m_theme.px(300));
    m_splitter->setWidths({wide ? 640 : compact ? 340 : 548, 0});
    const int margin = wide ? 16 : 12;
    layout()->setContentsMargins(margin, margin, margin, margin);
    m_splitter->setGap(margin);
}

void CasesPage::refresh()
{
    applyQuery();
    readColleagues();
    if (!m_wanted.isNull())
        showCase(m_wanted);
}

void CasesPage::applyQuery()
{
    m_list->apply(today()); // its first page brings the numbers of the same moment
}

void CasesPage::readCounts()
{
    whenDone(m_services.counts(m_list->query()), this, [this](const Result<CaseCounts>& counts) {
        if (counts) // else the list itself says what is wrong
            showCounts(*counts);
    });
}

void CasesPage::showCounts(const CaseCounts& counts)
{
    const store::LampCounts& lamps = counts.lamps;
    m_open = lamps.red + lamps.yellow + lamps.green + lamps.paused + lamps.notStarted;
    m_list->setCounts(counts);
    Q_EMIT contextChanged();
}

void CasesPage::readCase()
{
    const CaseId id = m_list->currentCase();
    if (id.isNull() && m_model.rowCount() > 0)
        return; // a row that is still on its way
    m_wanted = id;
    if (id.isNull()) {
        m_file.reset();
        m_detail->clear();
        return;
    }
    showCase(id);
}

void CasesPage::find(const QString& text)
{
    m_list->find(text);
    focusFirst();
}

void CasesPage::showCase(CaseId id)
{
    m_wanted = id;
    if (m_list->currentCase() != id && m_list->choose(id))
        m_following.stop();
    whenDone(m_services.caseFile(id), this, [this, id](const Result<desk::CaseFile>& file) {
        if (id != m_wanted)
            return;
        if (file)
            showFile(*file);
        else
            //: The case shown is the last one that was read
            //: 中文: 没读到这件，仍是刚才的内容。
            m_detail->showProblem(
                tr("Not read; this is what was here before."), shared::errorSentence(file.error()));
    });
}

void CasesPage::showFile(const desk::CaseFile& file)
{
    m_file = file;
    m_detail->clearProblem();
    m_detail->setCase(*contextOf(file));
}

void CasesPage::caseConfirmed(CaseId id)
{
    whenDone(m_services.caseFile(id), this, [this, id](const Result<desk::CaseFile>& file) {
        if (!file)
            return;
        const auto unsent = std::ranges::count_if(file->events, [](const store::StoredEvent& e) {
            return e.standing == store::Standing::Waiting || e.standing == store::Standing::Held;
        });
        const CaseId chosen = m_list->currentCase();
        m_model.replace(file->summary, static_cast<int>(unsent));
        // A row moves with its due day; the next key must not act on whichever came in its place.
        if (m_list->currentCase() != chosen)
            m_list->choose(chosen);
        if (m_list->query().askedDepartment)
            applyQuery(); // only the events tell who still has to answer
        if (id == m_wanted)
            showFile(*file);
        readCounts();
    });
}

Context CasesPage::contextOf(const desk::CaseFile& file) const
{
    auto context = std::make_shared<ActContext>();
    context->file = file;
    context->seat = m_seat;
    context->now = m_services.now();
    context->colleagues = m_colleagues;
    context->departments = m_departments;
    context->wording = m_wording;
    // The item is copied: a dialog may outlive what the page shows.
    context->tryActs = [tryActs = m_services.tryActs, item = file.item](const cases::Case& c,
                           std::span<const desk::SupposedAct> acts,
                           Day day) { return tryActs(c, item, acts, day); };
    context->workingDaysAfter = m_services.workingDaysAfter;
    return context;
}

void CasesPage::readColleagues()
{
    whenDone(
        m_services.colleagues(), this, [this](const Result<std::vector<Colleague>>& colleagues) {
            if (colleagues) // without them the dialogs say that nobody is here
                m_colleagues = *colleagues;
        });
}

void CasesPage::openAct(Act act)
{
    if (!m_file)
        return;
    const CaseId id = m_file->c.id;
    if (act == Act::Decide && m_decidesElsewhere) {
        Q_EMIT decisionRequested(id);
        return;
    }
    if (act == Act::OpenChild) {
        Q_EMIT childRequested(id);
        return;
    }
    ActDialog* dialog = makeDialog(act, m_theme, contextOf(*m_file), this);
    if (dialog == nullptr) {
        if (const auto payload = fixedPayload(act, m_seat))
            recordNow(id, *payload);
        return;
    }
    connect(dialog, &ActDialog::submitted, this,
        [this, id, dialog](const cases::Payload& payload) { record(id, payload, dialog); });
    dialog->open();
}

void CasesPage::recordNow(CaseId id, const cases::Payload& payload)
{
    m_detail->actions()->startBusy();
    record(id, payload, nullptr);
}

void CasesPage::record(CaseId id, const cases::Payload& payload, ActDialog* dialog)
{
    auto answer = dialog != nullptr && dialog->second
        ? m_services.actBy(id, dialog->second(), payload)
        : m_services.act(id, payload);
    whenDone(
        answer, this, [this, id, dialog = QPointer(dialog)](const Result<desk::Outcome>& outcome) {
            finish(id, outcome, dialog);
        });
}

void CasesPage::finish(CaseId id, const Result<desk::Outcome>& outcome, ActDialog* dialog)
{
    m_detail->actions()->stopBusy();
    //: The act was not recorded; the reasons follow
    //: 中文: 没有记上。
    const QString lead = tr("Not recorded.");
    if (!outcome) {
        if (dialog != nullptr)
            dialog->showError(outcome.error());
        else
            m_detail->showProblem(lead, shared::errorSentence(outcome.error()));
        return;
    }
    if (const auto* refusal = std::get_if<cases::Refusal>(&*outcome)) {
        if (dialog != nullptr)
            dialog->showObjections(refusal->objections);
        else
            m_detail->showProblem(lead, shared::objectionSentences(refusal->objections));
        return;
    }
    if (dialog != nullptr)
        dialog->accept();
    //: 中文: 记上了，已存本机
    Q_EMIT done(tr("Recorded and kept here"));
    caseConfirmed(id);
}

void CasesPage::print(documents::DocumentKind kind)
{
    if (!m_file)
        return;
    const CaseId id = m_file->c.id;
    const QString number = m_file->summary.number;
    const QString name = documents::factsOf(kind).name;
    whenDone(
        m_services.print(id, kind), this, [this, id, number, kind, name](const Result<>& printed) {
            if (!printed) {
                Q_EMIT printFailed(id, number, kind, printed.error());
                return;
            }
            //: %1 is a document
            //: 中文: %1已送打印
            Q_EMIT done(tr("%1 goes to the printer").arg(name));
            caseConfirmed(id);
        });
}

} // namespace yichuang::casespage
