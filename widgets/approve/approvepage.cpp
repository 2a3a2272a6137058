// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/approvepage.h"

#include "models/base/whendone.h"
#include "widgets/approve/absencebar.h"
#include "widgets/approve/checklist.h"
#include "widgets/approve/decisionpane.h"
#include "widgets/approve/dossierpane.h"
#include "widgets/approve/opinionpane.h"
#include "widgets/approve/signpanel.h"
#include "widgets/shared/columnsplitter.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/objectionsentence.h"

#include <QApplication>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace yichuang::approve {

namespace {

std::vector<QueueList> listsOf(const desk::Seat& seat)
{
    std::vector<QueueList> lists;
    if (seat.has(cases::Role::ChiefRepresentative))
        lists = {QueueList::Decide, QueueList::Answer, QueueList::Notices};
    if (seat.has(cases::Role::Reviewer))
        lists.insert(lists.begin(), QueueList::Review);
    return lists.empty() ? std::vector{QueueList::Decide} : lists;
}

} // namespace

ApprovePage::ApprovePage(
    const shared::Theme& theme, Services services, Person person, QWidget* parent)
    : Page(parent)
    , m_theme(theme)
    , m_services(std::move(services))
    , m_person(std::move(person))
    , m_model([this](const itemmodels::CaseQuery&, const std::optional<store::CaseRow>& after,
                  int limit) { return m_services.fetchPage(m_queue->current(), after, limit); },
          m_services.workingDays)
    , m_columns(new shared::ColumnSplitter(theme, this))
    , m_queue(new QueuePane(theme, &m_model, listsOf(m_person.seat), m_columns))
    , m_opinion(new OpinionPane(theme, m_person.wording))
    , m_review(new ReviewPane(theme, m_person.wording))
    , m_forms(new QStackedWidget)
    , m_decision(new DecisionPane(theme, m_columns))
{
    m_forms->addWidget(m_opinion);
    m_forms->addWidget(m_review);
    m_forms->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_dossierPane = new DossierPane(theme, m_forms, m_columns);
    m_columns->addWidget(m_queue);
    m_columns->addWidget(m_dossierPane);
    m_columns->addWidget(m_decision);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_columns);
    m_decision->signing()->setKey(m_person.seat.name, m_person.softwareKey);
    m_following.setSingleShot(true);
    m_following.setInterval(120);
    m_settle.setSingleShot(true);
    m_settle.setInterval(300);
    m_journal.setSingleShot(true);
    m_journal.setInterval(1000); // with the writing of it well below the two seconds promised
    wire();
    showForms();
    layoutFor({});
    // Whoever made the page wants to hear of it, so they are let connect first.
    QMetaObject::invokeMethod(this, &ApprovePage::restoreForms, Qt::QueuedConnection);
}

void ApprovePage::wire()
{
    connect(&m_following, &QTimer::timeout, this, &ApprovePage::readCase);
    connect(&m_settle, &QTimer::timeout, this, &ApprovePage::drawUp);
    connect(&m_journal, &QTimer::timeout, this, &ApprovePage::writeJournal);
    connect(m_queue, &QueuePane::currentChanged, &m_following, qOverload<>(&QTimer::start));
    connect(m_queue, &QueuePane::listChanged, this, &ApprovePage::applyQueue);
    connect(m_queue, &QueuePane::retryRequested, this, &ApprovePage::refresh);
    connect(m_queue->absence(), &AbsenceBar::absenceRequested, this, &ApprovePage::setAway);
    connect(m_queue, &QueuePane::opened, this, [this] {
        if (reviews())
            m_review->focusText();
        else if (decides())
            m_opinion->focusText();
        else
            m_decision->preview()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_opinion, &OpinionPane::edited, this, &ApprovePage::edited);
    connect(m_opinion, &OpinionPane::returnRequested, this, &ApprovePage::sendBack);
    connect(m_review, &ReviewPane::edited, this, &ApprovePage::edited);
    connect(m_review, &ReviewPane::forwardRequested, this, &ApprovePage::sendReview);
    connect(m_dossierPane->checks(), &CheckList::acknowledged, this, &ApprovePage::showGates);
    connect(m_decision, &DecisionPane::seenToItsEnd, this, &ApprovePage::showGates);
    connect(m_decision, &DecisionPane::editRequested, this, &ApprovePage::editTerms);
    connect(
        m_decision, &DecisionPane::enlargeRequested, this, [this] { setEnlarged(!m_enlarged); });
    connect(m_dossierPane, &DossierPane::pagesRequested, this, [this](int paper) {
        if (m_dossier)
            casespage::showScannedPages(m_theme, m_dossier->file, m_services.page, paper, this);
    });
    SignPanel* signing = m_decision->signing();
    connect(signing, &SignPanel::pinChanged, this, &ApprovePage::showGates);
    connect(signing, &SignPanel::sealRequested, this, &ApprovePage::startSealing);
    connect(signing, &SignPanel::cancelRequested, this, [this] { m_stop.request_stop(); });
}

//: 中文: 审批
QString ApprovePage::title() const { return tr("Approve"); }

QString ApprovePage::context() const
{
    //: %1 is the place, %2 the window or office of the person
    //: 中文: %1 %2
    return tr("%1 %2").arg(m_person.seat.place.name, m_person.seat.window);
}

QList<window::KeyHint> ApprovePage::keyHints() const
{
    //: 中文: 换件
    QList<window::KeyHint> hints{{QStringLiteral("↑ ↓"), tr("other case")}};
    const bool chief = m_person.seat.has(cases::Role::ChiefRepresentative);
    if (chief)
        //: 中文: 换清单
        hints << window::KeyHint{QStringLiteral("← →"), tr("other list")};
    //: 中文: 概要 / 材料 / 期限 / 流转
    hints << window::KeyHint{QStringLiteral("Ctrl 1–4"), tr("summary / papers / term / history")};
    //: 中文: 准予
    hints << window::KeyHint{QStringLiteral("Alt Y"), tr("grant")};
    //: 中文: 不予
    hints << window::KeyHint{QStringLiteral("Alt N"), tr("refuse")};
    if (chief)
        //: 中文: 退回
        hints << window::KeyHint{QStringLiteral("Alt B"), tr("return")};
    return hints;
}

QList<window::KeyHint> ApprovePage::allKeys() const
{
    return keyHints()
        //: 中文: 到口令框；审查人为送首席代表
        + QList<window::KeyHint>{{QStringLiteral("F9"), tr("to the PIN; reviewers: send it on")},
            //: 中文: 盖章并决定，或退回
            {QStringLiteral("Ctrl Enter"), tr("seal and decide, or return")},
            //: 中文: 登记离岗或回岗
            {QStringLiteral("Alt A"), tr("record that you are away, or back")},
            //: 中文: 改文书
            {QStringLiteral("F6"), tr("edit the document")},
            //: 中文: 放大看文书
            {QStringLiteral("F11"), tr("larger view of the document")},
            //: 中文: 到文书
            {QStringLiteral("Ctrl 5"), tr("to the document")},
            //: 中文: 看到文书最后一行
            {QStringLiteral("End"), tr("to the end of the document")},
            //: 中文: 常用语
            {QStringLiteral("Ctrl ↓"), tr("stock phrases")}};
}

void ApprovePage::focusFirst() { m_queue->takeFocus(); }

bool ApprovePage::focusSection(int number)
{
    if (number >= 1 && number <= 4) {
        setEnlarged(false);
        m_dossierPane->showSection(static_cast<Section>(number - 1));
        return true;
    }
    if (number != 5)
        return false;
    if (m_compact)
        setEnlarged(true);
    m_decision->preview()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool ApprovePage::stepBack()
{
    if (m_sealing) {
        m_stop.request_stop();
        return true;
    }
    if (m_enlarged) {
        setEnlarged(false);
        m_dossierPane->setFocus(Qt::OtherFocusReason);
        focusFirst();
        return true;
    }
    if (m_queue->isAncestorOf(QApplication::focusWidget()))
        return false;
    focusFirst();
    return true;
}

void ApprovePage::layoutFor(const window::Breakpoint& breakpoint)
{
    using Width = window::Breakpoint::Width;
    const bool wide = breakpoint.width == Width::Wide;
    m_compact = breakpoint.width == Width::Compact;
    const int margin = wide ? 16 : 12;
    layout()->setContentsMargins(margin, margin, margin, margin);
    m_columns->setGap(margin);
    m_columns->setWidths({wide ? 280 : 240, 0, wide ? 720 : m_compact ? 0 : 560});
    setEnlarged(m_enlarged);
}

void ApprovePage::resizeEvent(QResizeEvent* event)
{
    m_review->setRoom(height() / 2);
    Page::resizeEvent(event);
}

/// On a compact page the document is behind the file and opened over it (Ctrl 5).
void ApprovePage::setEnlarged(bool enlarged)
{
    m_enlarged = enlarged;
    m_queue->setVisible(!enlarged);
    m_dossierPane->setVisible(!enlarged);
    m_decision->setVisible(enlarged || !m_compact);
}

void ApprovePage::refresh()
{
    applyQueue();
    readStanding();
    if (!m_wanted.isNull())
        caseChanged(m_wanted);
}

void ApprovePage::applyQueue()
{
    m_queue->apply(m_services.today());
    readCounts();
}

void ApprovePage::readCounts()
{
    whenDone(m_services.counts(), this, [this](const Result<std::map<QueueList, int>>& counts) {
        if (!counts)
            return; // the list itself says what is wrong
        m_counts = *counts;
        m_queue->setCounts(m_counts);
    });
    whenDone(m_services.decidedToday(), this, [this](const Result<int>& count) {
        if (count)
            m_queue->setDecidedToday(*count);
    });
}

void ApprovePage::readCase()
{
    const CaseId id = m_queue->currentCase();
    if (id.isNull() && m_model.rowCount() > 0)
        return; // a row that is still on its way
    if (id == m_wanted && m_dossier)
        return;
    if (m_sealing)
        return; // what is being sealed stays until it is done
    if (id.isNull()) {
        keepForms();
        m_wanted = {};
        m_dossier.reset();
        m_dossierPane->clear(m_queue->isEmpty());
        showForms();
        redraw();
        return;
    }
    showCase(id);
}

void ApprovePage::showCase(CaseId id)
{
    m_wanted = id;
    if (m_queue->currentCase() != id && m_queue->choose(id))
        m_following.stop();
    caseChanged(id);
}

void ApprovePage::caseChanged(CaseId id)
{
    if (id != m_wanted)
        return;
    whenDone(m_services.dossier(id), this, [this, id](const Result<Dossier>& dossier) {
        if (id != m_wanted)
            return;
        if (dossier)
            showDossier(*dossier);
        else
            //: The case shown is the last one that was read
            //: 中文: 没读到这件，仍是刚才的内容。
            m_decision->showProblem(tr("Not read; this is what was here before."),
                shared::errorSentence(dossier.error()));
    });
}

void ApprovePage::showDossier(const Dossier& dossier)
{
    const bool other = !m_dossier || m_dossier->file.c.id != dossier.file.c.id;
    keepForms();
    m_dossier = dossier;
    if (other) {
        m_dossierPane->checks()->forget();
        m_decision->clearProblem();
        m_decision->signing()->setTriesLeft(std::nullopt);
    }
    m_dossierPane->setDossier(dossier, m_services.today());
    showForms();
    redraw();
    if (std::exchange(m_takesUp, CaseId{}) == dossier.file.c.id && reviews())
        m_review->focusText();
}

void ApprovePage::sendReview()
{
    if (!m_dossier)
        return;
    const CaseId id = m_dossier->file.c.id;
    const bool takesUp = m_dossier->file.c.state == cases::CaseState::Accepted;
    const cases::Payload act = takesUp
        ? cases::Payload{cases::ReviewAssigned{m_person.seat.person, m_person.seat.name}}
        : cases::Payload{m_review->form().payload()};
    m_review->startBusy();
    whenDone(
        m_services.act(id, act), this, [this, id, takesUp](const Result<desk::Outcome>& outcome) {
            m_review->stopBusy();
            if (outcome && std::holds_alternative<desk::Recorded>(*outcome) && !takesUp)
                forgetForms(id);
            if (takesUp)
                m_takesUp = id;
            else
                focusFirst();
            //: 中文: 已接办
            finishAct(id, outcome, takesUp ? tr("Taken up") : afterReview(outcome));
        });
}

QString ApprovePage::afterReview(const Result<desk::Outcome>& outcome)
{
    const auto* recorded = outcome ? std::get_if<desk::Recorded>(&*outcome) : nullptr;
    if (recorded != nullptr && recorded->c.state != cases::CaseState::Approving)
        //: The item is decided by a superior organ
        //: 中文: 初审意见已记上，接着上报
        return tr("First opinion recorded; the file goes to the superior next");
    //: 中文: 已送首席代表
    return tr("Sent to the chief representative");
}

void ApprovePage::sendBack(const QString& reason)
{
    if (!m_dossier)
        return;
    const CaseId id = m_dossier->file.c.id;
    whenDone(m_services.act(id, cases::Returned{reason}), this,
        [this, id](const Result<desk::Outcome>& outcome) {
            if (outcome && std::holds_alternative<desk::Recorded>(*outcome))
                forgetForms(id);
            //: 中文: 已退回审查人
            finishAct(id, outcome, tr("Returned to the reviewer"));
        });
}

void ApprovePage::finishAct(
    CaseId id, const Result<desk::Outcome>& outcome, const QString& sentence)
{
    const auto* refusal = outcome ? std::get_if<cases::Refusal>(&*outcome) : nullptr;
    if (!outcome || refusal != nullptr) {
        //: The act was not recorded; the reasons follow
        //: 中文: 没有记上。
        m_decision->showProblem(tr("Not recorded."),
            outcome ? shared::objectionSentences(refusal->objections)
                    : shared::errorSentence(outcome.error()));
        return;
    }
    m_dossier.reset();
    Q_EMIT done(sentence);
    Q_EMIT recorded(id);
    refresh();
}

} // namespace yichuang::approve
