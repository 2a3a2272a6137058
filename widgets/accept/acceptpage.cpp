// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/acceptpage.h"

#include "models/base/whendone.h"
#include "widgets/accept/actionbar.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/label.h"
#include "widgets/shared/objectionsentence.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yichuang::accept {
namespace {

using desk::IntakeAct;

constexpr std::chrono::milliseconds draftDelay{1500};

} // namespace

AcceptPage::AcceptPage(const shared::Theme& theme, Services services, QWidget* parent)
    : Page(parent)
    , m_theme(theme)
    , m_services(std::move(services))
    , m_applicant(new ApplicantPanel(theme))
    , m_itemPanel(new ItemPanel(theme))
    //: 中文: 材料
    , m_papersCard(new shared::Card(theme, 3, tr("Papers")))
    , m_papersStack(new QStackedWidget(m_papersCard))
    , m_paperModel(new PaperListModel(this))
    , m_paperList(new PaperList(theme, m_paperModel))
    , m_scans(new PaperScans(theme, m_services.scans, m_paperModel, m_paperList, this))
    , m_licences(new LicenceButton(theme, m_paperModel, m_paperList))
    , m_found(new ItemListModel(this))
    , m_foundList(new QListView)
    , m_preview(new ItemPreview(theme))
    , m_verdict(new VerdictPanel(theme))
    , m_strip(new VerdictStrip(theme))
    , m_viewer(new DocumentViewer(theme, m_services.preview))
    , m_twins(new TwinBar(theme, m_services.twins, this))
    , m_actions(new ActionBar(theme, this))
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    m_applicant->setToday(m_services.now().day);
    buildPapers();
    buildColumns();
    connectParts();
    judge();
}

void AcceptPage::buildColumns()
{
    m_columns = new AcceptColumns(m_theme,
        {.applicant = m_applicant,
            .item = m_itemPanel,
            .papers = m_papersCard,
            .viewer = m_viewer,
            .verdict = m_verdict,
            .strip = m_strip},
        this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_twins);
    all->addWidget(m_columns, 1);
}

void AcceptPage::connectParts()
{
    connect(m_applicant, &ApplicantPanel::edited, this, &AcceptPage::formEdited);
    connect(m_itemPanel, &ItemPanel::edited, this, &AcceptPage::formEdited);
    connect(m_paperModel, &PaperListModel::edited, this, &AcceptPage::formEdited);
    connect(m_scans, &PaperScans::edited, this, &AcceptPage::formEdited);
    connect(m_scans, &PaperScans::failed, this, &AcceptPage::failed);
    connect(m_licences, &LicenceButton::licencesWanted, this, &AcceptPage::licencesRequested);
    connect(m_itemPanel, &ItemPanel::searchChanged, this, &AcceptPage::searchItems);
    connect(m_itemPanel, &ItemPanel::searchLeft, this, &AcceptPage::leaveSearch);
    connect(m_itemPanel, &ItemPanel::stepped, this, &AcceptPage::stepInList);
    connect(m_itemPanel, &ItemPanel::confirmed, this, &AcceptPage::takeHighlighted);
    connect(m_foundList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_preview->setItem(highlighted());
        judge();
    });
    connect(m_foundList, &QListView::clicked, this, &AcceptPage::takeHighlighted);
    connect(m_twins, &TwinBar::openRequested, this, &AcceptPage::openCaseRequested);
    connect(m_twins, &TwinBar::answered, this, [this] { m_draftTimer.start(); });
    connect(m_actions, &ActionBar::triggered, this, &AcceptPage::act);
    connect(m_actions, &ActionBar::saveRequested, this, &AcceptPage::saveDraft);
    connect(&m_draftTimer, &QTimer::timeout, this, &AcceptPage::saveDraft);
}

void AcceptPage::setSource(std::shared_ptr<const ItemSource> source, const catalogue::Node& place)
{
    m_source = std::move(source);
    m_village = place.level == catalogue::Level::Village;
    m_found->setSource(m_source);
    m_found->setPlace(place);
    m_itemPanel->setSource(m_source);
}

void AcceptPage::restore(const desk::Intake& intake)
{
    m_origin = intake;
    Q_EMIT contextChanged();
    m_applicant->setApplicant(intake.applicant, intake.representative);
    m_itemPanel->setDeliveryWay(intake.deliveryWay);
    m_itemPanel->setLicenceEnd(intake.licenceEndsOn);
    m_twins->restore(intake.twin);
    const auto found = m_source
        ? std::ranges::find(m_source->items, intake.itemCode, &catalogue::Item::code)
        : std::vector<const catalogue::Item*>::const_iterator{};
    choose(m_source && found != m_source->items.end() ? *found : nullptr);
    if (m_item != nullptr && intake.papers.size() == m_item->papers.size())
        m_paperModel->setPapers(m_item, intake.papers);
    m_scans->restore(intake.pages);
    showPapersNote();
    judge();
}

desk::Intake AcceptPage::intake() const
{
    desk::Intake intake{.channel = m_origin.channel,
        .parent = m_origin.parent,
        .parentNumber = m_origin.parentNumber,
        .theme = m_origin.theme};
    intake.itemCode = m_item != nullptr ? m_item->code : QString();
    intake.applicant = m_applicant->applicant();
    intake.representative = m_applicant->representative();
    intake.papers = m_paperModel->papers();
    intake.pages = m_scans->pages();
    intake.deliveryWay = m_itemPanel->deliveryWay();
    intake.licenceEndsOn = m_itemPanel->licenceEnd();
    intake.twin = m_twins->known();
    if (m_assessment.classification
        && m_assessment.classification->kind == catalogue::CaseKind::Proxy)
        intake.channel = cases::Channel::Proxy;
    return intake;
}

void AcceptPage::submit(std::optional<cases::Payload> then)
{
    if (m_busy || waitsForScans())
        return;
    m_busy = true;
    m_draftTimer.stop();
    m_actions->setBusy(true, m_assessment.mainAct);
    whenDone(m_services.open(intake(), std::move(then)), this,
        [this](const Result<desk::Outcome>& outcome) { finish(outcome); });
}

void AcceptPage::takeRecorded(const desk::Recorded& recordedCase)
{
    clear();
    Q_EMIT recorded(recordedCase);
}

void AcceptPage::finish(const Result<desk::Outcome>& outcome)
{
    m_busy = false;
    m_actions->setBusy(false, m_assessment.mainAct);
    if (!outcome) {
        Q_EMIT failed(shared::errorSentence(outcome.error()));
        return;
    }
    if (const auto* refusal = std::get_if<cases::Refusal>(&*outcome)) {
        judge();
        Q_EMIT failed(shared::objectionSentences(refusal->objections));
        return;
    }
    takeRecorded(std::get<desk::Recorded>(*outcome));
}

void AcceptPage::takeLicence(int row) { m_paperModel->takeLicence(row); }

void AcceptPage::showDraftSaved(const BeijingTime& at)
{
    //: 中文: 草稿 %1 已存本机
    m_quietFact = tr("Draft kept here at %1").arg(shared::DayText::clock(at));
    Q_EMIT hintsChanged();
}

void AcceptPage::setTakenToday(int count)
{
    m_takenToday = count;
    Q_EMIT contextChanged();
}

QString AcceptPage::title() const
{
    //: 中文: 受理
    return tr("Accept");
}

QString AcceptPage::context() const
{
    if (m_origin.parent)
        //: %1 is the number of the village's case
        //: 中文: 村级移交件 %1 另立办件
        return tr("For the village's case %1").arg(m_origin.parentNumber);
    if (m_village)
        //: 中文: 今日已收件 %n 件
        return tr("%n received today", nullptr, m_takenToday);
    //: 中文: 今日已受理 %n 件
    return tr("%n accepted today", nullptr, m_takenToday);
}

QList<window::KeyHint> AcceptPage::keyHints() const
{
    return {
        //: 中文: 跳到四个区
        {QStringLiteral("Ctrl 1–4"), tr("jump to a section")},
        //: 中文: 下一项
        {QStringLiteral("Enter"), tr("next field")},
        //: 中文: 收材料
        {QStringLiteral("Space"), tr("receive a paper")},
        //: 中文: 扫描
        {QStringLiteral("F6"), tr("scan")},
        //: 中文: 新受理
        {QStringLiteral("F2"), tr("new case")},
        //: 中文: 全部按键
        {QStringLiteral("F1"), tr("all keys")},
    };
}

QWidget* AcceptPage::actionBar() { return m_actions; }

void AcceptPage::focusFirst() { m_applicant->focusFirst(); }

void AcceptPage::saveDraft()
{
    // A page under way is the draft's already; a draft without it would let it go.
    if (m_scans->isBusy())
        m_draftTimer.start();
    else
        m_services.saveDraft(intake());
}

bool AcceptPage::waitsForScans()
{
    if (m_scans->isBusy())
        //: 中文: 扫描页还没收完，稍等再按一次
        Q_EMIT failed(tr("Scanned pages are still being kept; wait a moment and press again"));
    return m_scans->isBusy();
}

void AcceptPage::startNew()
{
    if (waitsForScans())
        return;
    const desk::Intake unfinished = intake();
    if (!unfinished.isEmpty())
        m_services.setAside(unfinished);
    clear();
}

void AcceptPage::clear()
{
    m_origin = {};
    Q_EMIT contextChanged();
    m_applicant->setApplicant({}, std::nullopt);
    m_itemPanel->setText({});
    m_itemPanel->setDeliveryWay(cases::DeliveryWay::PickUp);
    m_itemPanel->setLicenceEnd(std::nullopt);
    m_quietFact.clear();
    choose(nullptr);
    m_draftTimer.stop();
    m_services.saveDraft({});
    focusFirst();
}

bool AcceptPage::focusSection(int number)
{
    if (number == 4)
        m_columns->openDrawer();
    else if (number >= 1 && number < 4)
        m_columns->closeDrawer();
    switch (number) {
    case 1:
        m_applicant->focusFirst();
        return true;
    case 2:
        m_itemPanel->focusFirst();
        return true;
    case 3:
        m_paperList->setFocus(Qt::ShortcutFocusReason);
        return true;
    case 4:
        m_verdict->focusFirst();
        return true;
    default:
        return false;
    }
}

bool AcceptPage::stepBack()
{
    if (m_columns->isDrawerOpen()) {
        m_columns->closeDrawer();
        return true;
    }
    if (m_papersStack->currentIndex() == Searching) {
        leaveSearch();
        return true;
    }
    return false;
}

void AcceptPage::layoutFor(const window::Breakpoint& breakpoint)
{
    using Width = window::Breakpoint::Width;
    m_columns->layoutFor(breakpoint);
    m_applicant->setLow(breakpoint.low);
    m_itemPanel->setLow(breakpoint.low);
    m_verdict->setLow(breakpoint.low);
    m_verdict->setWide(breakpoint.width == Width::Wide);
    m_actions->setCompact(m_columns->isCompact());
}

void AcceptPage::formEdited()
{
    showPapersNote();
    judge();
    m_draftTimer.start();
}

void AcceptPage::judge()
{
    // While somebody looks through the list, the highlighted item is judged, with nothing handed in
    // yet.
    const catalogue::Item* looked
        = m_papersStack->currentIndex() == Searching ? highlighted() : m_item;
    desk::Intake form = intake();
    if (looked != m_item && looked != nullptr)
        form.papers = desk::emptyPapers(*looked);
    m_assessment = m_services.assess(form, looked);
    m_verdict->show(m_assessment, looked, m_services.now().day);
    m_strip->show(m_assessment);
    m_viewer->show(m_assessment, form);
    m_twins->setForm(intake());
    m_actions->show(m_assessment);
}

void AcceptPage::act(IntakeAct act)
{
    const bool sendsAway = act == IntakeAct::RefuseAcceptance || act == IntakeAct::NotRequired;
    if (!sendsAway && m_twins->isUnanswered()) {
        m_twins->ask();
        //: The applicant already asks for the same elsewhere
        //: 中文: 同一事项已在别处收件：先看那一件，或写明为什么还要受理，再按一次
        Q_EMIT failed(tr("The same request is open elsewhere: look at that case, or write why this "
                         "one is received too, and press again"));
        return;
    }
    switch (act) {
    case IntakeAct::Accept:
        submit(cases::Payload{cases::Accepted{}});
        return;
    case IntakeAct::Receive:
        submit(std::nullopt);
        return;
    case IntakeAct::NoticeCorrection:
    case IntakeAct::RefuseAcceptance:
    case IntakeAct::NotRequired:
    case IntakeAct::AcceptWithTolerance:
    case IntakeAct::DecideNow:
        Q_EMIT dialogRequested(act);
        return;
    }
}

void AcceptPage::showPapersNote()
{
    if (m_item == nullptr) {
        //: 中文: 选定事项后列出要交的材料
        m_papersCard->setNote(tr("The item says which papers are due"));
        return;
    }
    const auto& papers = m_paperModel->papers();
    const auto present
        = std::ranges::count(papers, cases::PaperState::Present, &cases::PaperEntry::state);
    //: 中文: %1 份，已收 %2
    m_papersCard->setNote(tr("%1 papers, %2 received").arg(papers.size()).arg(present));
}

} // namespace yichuang::accept
