// SPDX-License-Identifier: Apache-2.0
#include "app/window/acceptwiring.h"

#include "models/base/whendone.h"
#include "models/builtin/builtincatalogue.h"
#include "models/desk/childcase.h"
#include "models/desk/paperwork.h"
#include "models/store/caselist.h"
#include "widgets/accept/endingdialog.h"
#include "widgets/accept/noticedialog.h"
#include "widgets/cases/casepages.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/errorsentence.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace yichuang::app {
namespace {

using documents::DocumentKind;

constexpr int mostCountedToday = 500;
constexpr int previewDotsPerInch = 96;

/// What the applicant gets in hand at once.
std::vector<DocumentKind> papersAtOnce(const cases::Case& c)
{
    switch (c.state) {
    case cases::CaseState::Accepted:
        return {DocumentKind::AcceptanceNotice};
    case cases::CaseState::Correcting:
        return {DocumentKind::Receipt, DocumentKind::CorrectionNotice};
    case cases::CaseState::NotAccepted:
        return {DocumentKind::NotAcceptedNotice};
    case cases::CaseState::NotRequired:
        return {DocumentKind::NotRequiredNotice};
    default:
        return {DocumentKind::Receipt};
    }
}

} // namespace

Result<std::shared_ptr<const accept::ItemSource>> makeItemSource(
    std::shared_ptr<const catalogue::Catalogue> catalogue, Day today)
{
    const auto pinyin = builtin::loadBuiltInPinyin();
    if (!pinyin)
        return tl::unexpected(pinyin.error());
    auto source = std::make_shared<accept::ItemSource>();
    for (const catalogue::Item* item : catalogue->itemsOn(today)) {
        if (item->initiation == catalogue::Initiation::OnApplication
            && item->status == catalogue::ItemStatus::InUse)
            source->items.push_back(item);
    }
    source->index = catalogue::ItemIndex(source->items, catalogue->departments(), *pinyin);
    source->catalogue = std::move(catalogue);
    return source;
}

AcceptWiring::AcceptWiring(
    SignedIn& person, window::MainWindow& window, shared::Theme& theme, Printing& printing)
    : QObject(&person)
    , m_person(person)
    , m_window(window)
    , m_theme(theme)
    , m_printing(printing)
    , m_page(new accept::AcceptPage(theme, services()))
    , m_drafts(person, window, *m_page)
{
    m_page->setSource(person.items(), cases::nodeOf(person.seat().place));
    connect(&m_person, &SignedIn::rulesChanged, this, &AcceptWiring::refreshItems);
    connect(m_page, &accept::AcceptPage::recorded, this, &AcceptWiring::afterRecording);
    connect(m_page, &accept::AcceptPage::openCaseRequested, this, &AcceptWiring::openCaseRequested);
    connect(m_page, &accept::AcceptPage::dialogRequested, this, &AcceptWiring::openDialog);
    connect(m_page, &accept::AcceptPage::licencesRequested, this, &AcceptWiring::askLicences);
    connect(m_page, &accept::AcceptPage::failed, this, [this](const QString& sentence) {
        m_window.showToast({.icon = QStringLiteral("circle-x"), .text = sentence});
    });
    refreshItems(); // another catalogue may count since this person signed in
    m_drafts.offer();
    countToday();
}

void AcceptWiring::begin(const QString& itemCode)
{
    m_window.showPage(window::PageId::Accept);
    m_page->chooseItem(itemCode);
}

void AcceptWiring::beginFor(const CaseId& village)
{
    m_window.showPage(window::PageId::Accept);
    whenDone(m_person.desk().caseFile(village), this, [this](const Result<desk::CaseFile>& file) {
        const catalogue::Item* item = file
            ? m_person.desk().rules().currentItem(file->item.code, m_person.clock().today())
            : nullptr;
        if (item == nullptr) {
            m_window.showToast({.icon = QStringLiteral("circle-x"),
                .text = shared::errorSentence(
                    file ? Error{Error::Code::NotFound, file->item.code} : file.error())});
            return;
        }
        m_page->startNew();
        m_page->restore(desk::childIntake(file->c, file->item, *item));
        m_page->focusSection(3);
        carryPages(*file, *item);
    });
}

void AcceptWiring::carryPages(const desk::CaseFile& village, const catalogue::Item& item)
{
    using Contents = std::vector<QByteArray>;
    const auto pages = desk::carriedPages(casespage::scannedPages(village), village.item, item);
    const auto read = QtConcurrent::run(
        [source = m_person.scans(), id = village.c.id, pages]() -> Result<Contents> {
            Contents contents;
            for (const cases::Attachment& page : pages) {
                auto content = source.content(id, page);
                if (!content)
                    return tl::unexpected(content.error());
                contents.push_back(*std::move(content));
            }
            return contents;
        });
    whenDone(read, this, [this, id = village.c.id, pages](const Result<Contents>& contents) {
        if (m_page->intake().parent != id) // another form by now
            return;
        if (!contents) {
            //: %1 says why
            //: 中文: 村里扫的页没带过来：%1。可以先受理，页在村级办件里
            m_window.showToast({.icon = QStringLiteral("circle-x"),
                .text = tr("The pages scanned at the village did not come over: %1. They stay with "
                           "the village's case")
                            .arg(shared::errorSentence(contents.error()))});
            return;
        }
        for (std::size_t i = 0; i < pages.size(); ++i)
            m_page->scans()->takePage(pages[i].paper, contents->at(i));
    });
}

void AcceptWiring::refreshItems()
{
    const auto catalogue = m_person.desk().rules().catalogue;
    if (catalogue == m_person.items()->catalogue)
        return;
    const Day today = m_person.clock().today();
    whenDone(m_person.store().read(
                 [catalogue, today](store::Database&) { return makeItemSource(catalogue, today); }),
        this, [this](const Result<std::shared_ptr<const accept::ItemSource>>& source) {
            if (!source)
                return;
            const auto before = m_person.items(); // the form points into it until it is restored
            const desk::Intake form = m_page->intake();
            m_person.setItems(*source);
            m_page->setSource(*source, cases::nodeOf(m_person.seat().place));
            m_page->restore(form);
        });
}

accept::AcceptPage::Services AcceptWiring::services()
{
    return {
        .assess = [this](const desk::Intake& intake,
                      const catalogue::Item* item) { return m_person.desk().assess(intake, item); },
        .open =
            [this](const desk::Intake& intake, std::optional<cases::Payload> then) {
                return m_person.desk().open(intake, std::move(then));
            },
        .saveDraft = [this](const desk::Intake& intake) { m_drafts.save(intake); },
        .setAside = [this](const desk::Intake& intake) { m_drafts.setAside(intake); },
        .now = [this] { return toBeijing(m_person.clock().now()); },
        .preview =
            [this](const desk::Intake& intake, desk::IntakeAct act) {
                const bool receives = act == desk::IntakeAct::Receive;
                return m_person.papers().preview(intake,
                    receives ? std::nullopt : std::optional<cases::Payload>(cases::Accepted{}),
                    receives ? DocumentKind::Receipt : DocumentKind::AcceptanceNotice,
                    previewDotsPerInch);
            },
        .twins =
            [this](const desk::Intake& form) {
                return m_person.store().read(
                    [session = m_person.session(), form](store::Database& database) {
                        return desk::openTwins(database, *session, form);
                    });
            },
        .scans = {.keep = [this](const QByteArray& file) { return m_drafts.keepPage(file); },
            .picture = [this](const cases::Attachment& page,
                           const QSize& within) { return m_drafts.picture(page, within); }},
    };
}

void AcceptWiring::afterRecording(const desk::Recorded& recorded)
{
    const QString number = recorded.c.received.number;
    QString text;
    if (recorded.c.acceptedOn && recorded.summary.due)
        //: 中文: 已受理 %1，%2 到期，通知书正在打印
        text = tr("Accepted %1, due %2; the notice is being printed")
                   .arg(number, shared::DayText::inList(*recorded.summary.due));
    else
        //: 中文: 已登记 %1，凭证正在打印
        text = tr("Recorded %1; the paper is being printed").arg(number);
    m_printing.print({recorded.c.id, number, papersAtOnce(recorded.c)}, text);
    countToday();
    Q_EMIT this->recorded(recorded.c.id);
}

void AcceptWiring::openDialog(desk::IntakeAct act)
{
    switch (act) {
    case desk::IntakeAct::NoticeCorrection:
        return askNotice();
    case desk::IntakeAct::AcceptWithTolerance:
        return askTolerance();
    case desk::IntakeAct::DecideNow:
        return askOnTheSpot();
    case desk::IntakeAct::RefuseAcceptance:
    case desk::IntakeAct::NotRequired:
    case desk::IntakeAct::Receive:
    case desk::IntakeAct::Accept:
        return askEnding(act);
    }
}

void AcceptWiring::askNotice()
{
    const desk::Intake form = m_page->intake();
    const auto preview = [this, form](const cases::CorrectionNoticed& notice) {
        return m_person.papers().preview(
            form, notice, DocumentKind::CorrectionNotice, previewDotsPerInch);
    };
    auto* dialog = new accept::NoticeDialog(m_theme,
        {.item = *m_page->item(),
            .calendar = m_person.desk().rules().calendar,
            .phrases = m_person.phrases(),
            .intake = form,
            .now = m_person.clock().now(),
            .answerBy = m_page->assessment().answerBy},
        preview, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog->action(), &QPushButton::clicked, this, [this, dialog] {
        const cases::CorrectionNoticed notice = dialog->notice();
        dialog->accept();
        m_page->submit(notice);
    });
    dialog->open();
}

void AcceptWiring::askEnding(desk::IntakeAct act)
{
    using Kind = accept::EndingDialog::Kind;
    const Kind kind = act == desk::IntakeAct::NotRequired ? Kind::NotRequired : Kind::Refusal;
    const catalogue::Item& item = *m_page->item();
    const desk::RuleBook& rules = m_person.desk().rules();
    const desk::Seat& seat = m_person.seat();
    QStringList organs;
    for (const catalogue::Department& department : rules.catalogue->departments())
        organs.append(department.nameAt(seat.hall.divisionName));
    auto* dialog = new accept::EndingDialog(m_theme, kind,
        {.item = item,
            .phrases = m_person.phrases(),
            .hall = seat.hall,
            .applicant = m_page->intake().applicant.name,
            .organ = rules.organName(item, seat.place.code, seat.hall.divisionName),
            .organs = organs},
        m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog->action(), &QPushButton::clicked, this, [this, dialog] {
        const cases::Payload payload = dialog->payload();
        dialog->accept();
        m_page->submit(payload);
    });
    dialog->open();
}

void AcceptWiring::countToday()
{
    const Day today = m_person.clock().today();
    const auto future = m_person.store().read(
        [session = m_person.session(), today, prefix = desk::scopePrefix(m_person.seat()),
            village = cases::nodeOf(m_person.seat().place).level == catalogue::Level::Village](
            store::Database& database) -> Result<int> {
            store::CaseFilter filter;
            filter.placePrefix = prefix;
            const auto rows = store::receivedCases(database, *session, filter, store::Span::All,
                today, std::nullopt, mostCountedToday);
            if (!rows)
                return tl::unexpected(rows.error());
            return static_cast<int>(std::ranges::count_if(*rows, [&](const store::CaseRow& row) {
                return (village ? beijingDay(row.summary.receivedAt) : row.summary.acceptedOn)
                    == today;
            }));
        });
    whenDone(future, this, [this](const Result<int>& count) {
        if (count)
            m_page->setTakenToday(*count);
    });
}

} // namespace yichuang::app
