// SPDX-License-Identifier: Apache-2.0
#include "widgets/deliver/deliverpage.h"

#include "models/base/whendone.h"
#include "widgets/deliver/collectdialog.h"
#include "widgets/deliver/evaluationdialog.h"
#include "widgets/deliver/exitlistpane.h"
#include "widgets/deliver/scancatcher.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/linefield.h"
#include "widgets/shared/objectionsentence.h"

#include <QApplication>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace yichuang::deliver {

DeliverPage::DeliverPage(const shared::Theme& theme, Services services, QWidget* parent)
    : Page(parent)
    , m_theme(theme)
    , m_services(std::move(services))
    , m_model(m_services.fetchPage, m_services.workingDays)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new ExitListPane(theme, &m_model, m_splitter))
    , m_detail(new ExitDetail(theme, m_services.judge, m_splitter))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_splitter);
    m_following.setSingleShot(true);
    m_following.setInterval(120);
    connect(m_list, &ExitListPane::currentChanged, &m_following, qOverload<>(&QTimer::start));
    connect(&m_following, &QTimer::timeout, this, &DeliverPage::readCase);
    connect(m_list, &ExitListPane::queryChanged, this, &DeliverPage::applyQuery);
    connect(m_list, &ExitListPane::retryRequested, this, &DeliverPage::refresh);
    connect(m_list, &ExitListPane::villageListRequested, this, &DeliverPage::askVillageList);
    connect(m_list, &ExitListPane::opened, m_detail, &ExitDetail::focusNext);
    connect(m_detail, &ExitDetail::actRequested, this, [this](const cases::Payload& payload) {
        if (m_file)
            record(m_file->c.id, payload);
    });
    connect(m_detail, &ExitDetail::printRequested, this, &DeliverPage::print);
    connect(m_detail, &ExitDetail::collectRequested, this, &DeliverPage::askCollect);
    connect(m_detail, &ExitDetail::villageListRequested, this, &DeliverPage::askVillageList);
    connect(m_detail, &ExitDetail::evaluationRequested, this, [this] {
        if (m_file)
            askEvaluation(m_file->c.id);
    });
    auto* scanner = new ScanCatcher(this);
    connect(scanner, &ScanCatcher::scanned, this, &DeliverPage::showNumber);
    m_detail->clear();
    layoutFor({});
}

void DeliverPage::setVillagePoint(bool village) { m_list->setVillagePoint(village); }

//: 中文: 出件
QString DeliverPage::title() const { return tr("Hand out"); }

QString DeliverPage::context() const
{
    //: 中文: 待出件 %n 件
    return m_waiting ? tr("%n result(s) waiting", nullptr, *m_waiting) : QString{};
}

QList<window::KeyHint> DeliverPage::keyHints() const
{
    //: 中文: 到步骤
    return {{QStringLiteral("Enter"), tr("to the steps")},
        //: 中文: 收费
        {QStringLiteral("F6"), tr("fee")},
        //: 中文: 送达
        {QStringLiteral("F9"), tr("deliver")},
        //: 中文: 回列表
        {QStringLiteral("Esc"), tr("back to the list")}};
}

QList<window::KeyHint> DeliverPage::allKeys() const
{
    return keyHints()
        //: 中文: 扫回执条码选件，光标在哪都行
        + QList<window::KeyHint>{{QStringLiteral("▮▮▮"), tr("scan a slip: chooses the case")},
            //: 中文: 列表 / 各步骤
            {QStringLiteral("Ctrl 1–5"), tr("list / steps")},
            //: 中文: 改邮寄
            {QStringLiteral("F7"), tr("by post instead")},
            //: 中文: 催领
            {QStringLiteral("Shift F7"), tr("remind the applicant")},
            //: 中文: 村点交接单
            {QStringLiteral("F8"), tr("list for a village")},
            //: 中文: 请申请人评价
            {QStringLiteral("F10"), tr("ask for an evaluation")},
            //: 中文: 打印送达回证
            {QStringLiteral("F12"), tr("print the delivery record")}};
}

void DeliverPage::focusFirst()
{
    // An empty list is out of sight and would leave the focus in the rail.
    if (m_list->table()->isVisible())
        m_list->table()->setFocus(Qt::OtherFocusReason);
    else
        m_list->search()->setFocus(Qt::OtherFocusReason);
}

bool DeliverPage::focusFilter()
{
    m_list->search()->setFocus(Qt::ShortcutFocusReason);
    m_list->search()->selectAll();
    return true;
}

bool DeliverPage::focusSection(int number)
{
    if (number > 1)
        return m_detail->focusStep(number - 1);
    m_list->table()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool DeliverPage::stepBack()
{
    if (m_list->isNarrowed() && (m_list->search()->hasFocus() || m_list->table()->hasFocus())) {
        m_list->clearFilters();
        return true;
    }
    if (m_list->table()->hasFocus())
        return false;
    focusFirst();
    return true;
}

void DeliverPage::layoutFor(const window::Breakpoint& breakpoint)
{
    using Width = window::Breakpoint::Width;
    const bool wide = breakpoint.width == Width::Wide;
    const bool compact = breakpoint.width == Width::Compact;
    m_list->setNarrow(compact);
    const int list = m_theme.px(wide ? 720 : compact ? 360 : 560);
    m_list->setMinimumWidth(m_theme.px(300));
    const int margin = wide ? 16 : 12;
    layout()->setContentsMargins(margin, margin, margin, margin);
    m_splitter->setHandleWidth(margin);
    m_splitter->setSizes({list, std::max(width() - list - 3 * margin, m_theme.px(360))});
}

void DeliverPage::refresh()
{
    applyQuery();
    if (!m_wanted.isNull())
        showCase(m_wanted);
}

void DeliverPage::applyQuery()
{
    m_list->apply(m_services.today());
    readCounts();
}

void DeliverPage::readCounts()
{
    whenDone(m_services.counts(), this, [this](const Result<store::ExitCounts>& counts) {
        if (!counts)
            return; // the list itself says what is wrong
        m_waiting = counts->front();
        m_list->setCounts(*counts);
        Q_EMIT contextChanged();
    });
}

void DeliverPage::readCase()
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

void DeliverPage::showCase(CaseId id)
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

void DeliverPage::showFile(const desk::CaseFile& file)
{
    m_file = file;
    m_detail->setCase(file, m_services.today());
}

void DeliverPage::showNumber(const QString& number)
{
    whenDone(m_services.caseByNumber(number), this, [this](const Result<desk::CaseFile>& file) {
        if (!file) {
            //: A scanned bar code leads to no case
            //: 中文: 扫到的办件不在本机。
            m_detail->showProblem(
                tr("The scanned case is not here."), shared::errorSentence(file.error()));
            return;
        }
        m_wanted = file->c.id;
        if (!cases::exitFactsOf(file->c, file->item)) {
            //: %1 is a case number
            //: 中文: 还不能出件。
            m_detail->showProblem(tr("Nothing to hand out yet."),
                shared::objectionSentence(
                    {cases::Objection::Code::WrongState, cases::toText(file->c.state)}));
            return;
        }
        m_list->choose(file->c.id);
        m_following.stop();
        showFile(*file);
        m_detail->focusNext();
    });
}

void DeliverPage::caseChanged(CaseId id)
{
    whenDone(m_services.caseFile(id), this, [this, id](const Result<desk::CaseFile>& file) {
        if (!file)
            return;
        m_model.replace(file->summary);
        if (id == m_wanted) {
            // What has left the list stays on the desk: its record may be printed, its receiver
            // asked. The cursor must not slip to the next case meanwhile.
            if (m_model.rowOf(id) < 0)
                m_list->chooseNone();
            else if (m_list->currentCase() != id)
                m_list->choose(id); // its row moved with its due day
            m_following.stop();
            showFile(*file);
            if (std::exchange(m_goesOn, false))
                m_detail->focusNext();
        }
        readCounts();
    });
}

void DeliverPage::record(CaseId id, const cases::Payload& payload)
{
    m_detail->clearProblem();
    m_goesOn = m_detail->isAncestorOf(QApplication::focusWidget());
    m_detail->startBusy();
    whenDone(m_services.act(id, payload), this,
        [this, id, payload](
            const Result<desk::Outcome>& outcome) { finish(id, payload, outcome); });
}

QString DeliverPage::problemOf(const Result<desk::Outcome>& outcome)
{
    if (!outcome)
        return shared::errorSentence(outcome.error());
    const auto* refusal = std::get_if<cases::Refusal>(&*outcome);
    return refusal == nullptr ? QString{} : shared::objectionSentences(refusal->objections);
}

void DeliverPage::finish(
    CaseId id, const cases::Payload& payload, const Result<desk::Outcome>& outcome)
{
    m_detail->stopBusy();
    if (const QString problem = problemOf(outcome); !problem.isEmpty()) {
        //: The act was not recorded; the reasons follow
        //: 中文: 没有记上。
        m_detail->showProblem(tr("Not recorded."), problem);
        return;
    }
    const auto* delivered = std::get_if<cases::Delivered>(&payload);
    //: 中文: 已送达，已存本机
    const QString gone = tr("Delivered, and kept here");
    //: 中文: 记上了，已存本机
    const QString kept = tr("Recorded and kept here");
    // What the applicant chose is not for the window's toast.
    if (!std::holds_alternative<cases::Evaluated>(payload))
        Q_EMIT done(delivered != nullptr ? gone : kept);
    m_goesOn = m_goesOn && delivered == nullptr;
    caseChanged(id);
    // Whoever stands at the counter may evaluate; the post and the village agent are no contact.
    if (delivered != nullptr && delivered->way == cases::DeliveryWay::PickUp)
        askEvaluation(id);
}

void DeliverPage::print(documents::DocumentKind kind)
{
    if (!m_file)
        return;
    const cases::CaseSummary shown = m_file->summary;
    whenDone(m_services.print(shown.id, kind), this, [this, shown, kind](const Result<>& printed) {
        if (!printed)
            return printFailed(shown.id, shown.number, kind, printed.error());
        //: %1 is a document
        //: 中文: %1已送打印
        Q_EMIT done(tr("%1 goes to the printer").arg(documents::factsOf(kind).name));
        caseChanged(shown.id);
    });
}

void DeliverPage::askCollect()
{
    if (!m_file)
        return;
    auto* dialog = new CollectDialog(m_theme, *m_file, this);
    connect(dialog, &CollectDialog::submitted, this,
        [this, id = m_file->c.id](const cases::Noted& note) { record(id, note); });
    dialog->open();
}

void DeliverPage::askEvaluation(CaseId id)
{
    // Walking away is written once; the level itself may be given later (R3.9).
    const bool noted = m_file && m_file->c.id == id && !m_file->c.evaluations.empty();
    auto* dialog = new EvaluationDialog(m_theme, cases::Contact::Result, this);
    connect(dialog, &EvaluationDialog::answered, this,
        [this, id, noted](const cases::Evaluated& evaluation) {
            if (evaluation.level > 0 || !noted)
                record(id, evaluation);
        });
    connect(dialog, &QDialog::finished, this, &DeliverPage::focusFirst); // to the next person
    dialog->open();
}

void DeliverPage::askVillageList()
{
    whenDone(
        m_services.villageCases(), this, [this](const Result<std::vector<VillageCase>>& waiting) {
            if (!waiting) {
                //: 中文: 没读到要交村点的办件。
                m_detail->showProblem(tr("The results for villages were not read."),
                    shared::errorSentence(waiting.error()));
                return;
            }
            auto* dialog = new VillageListDialog(m_theme, *waiting, m_services.today(), this);
            connect(dialog, &VillageListDialog::submitted, this,
                [this, dialog = QPointer(dialog)](const std::vector<CaseId>& ids,
                    const cases::Delivered& act) { handToVillage(ids, act, dialog); });
            dialog->open();
        });
}

/// One case after the other, each an act of its own: what was recorded stays when a later one is
/// refused.
void DeliverPage::handToVillage(
    std::vector<CaseId> ids, const cases::Delivered& act, const QPointer<VillageListDialog>& dialog)
{
    if (ids.empty()) {
        if (dialog)
            dialog->accept();
        //: 中文: 已交代办员，已存本机
        Q_EMIT done(tr("Handed to the agent, and kept here"));
        applyQuery();
        return;
    }
    const CaseId id = ids.front();
    ids.erase(ids.begin());
    const auto failed = [this, dialog](const QString& problem) {
        if (dialog)
            dialog->showProblem(problem);
        applyQuery();
    };
    whenDone(m_services.caseFile(id), this,
        [this, id, ids, act, dialog, failed](const Result<desk::CaseFile>& file) {
            if (!file) {
                failed(shared::errorSentence(file.error()));
                return;
            }
            cases::Delivered mine = act;
            mine.documents = documentsOf(*file);
            whenDone(m_services.act(id, mine), this,
                [this, ids, act, dialog, failed](const Result<desk::Outcome>& outcome) {
                    if (const QString problem = problemOf(outcome); !problem.isEmpty())
                        failed(problem);
                    else
                        handToVillage(ids, act, dialog);
                });
        });
}

} // namespace yichuang::deliver
