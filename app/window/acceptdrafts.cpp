// SPDX-License-Identifier: Apache-2.0
#include "app/window/acceptdrafts.h"

#include "models/base/whendone.h"
#include "models/capture/pagecapture.h"
#include "models/store/attachments.h"
#include "models/store/draftpages.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/errorsentence.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace yichuang::app {
namespace {

const QString banner = QStringLiteral("draft");
const QString fetchAction = QStringLiteral("draft-restore");
const QString discardAction = QStringLiteral("draft-discard");

} // namespace

AcceptDrafts::AcceptDrafts(SignedIn& person, window::MainWindow& window, accept::AcceptPage& page)
    : m_person(person)
    , m_window(window)
    , m_page(page)
    , m_current(uuid7(person.clock().now()))
{
    connect(&m_window, &window::MainWindow::bannerActionTriggered, this, [this](const QString& id) {
        if (id == fetchAction)
            restore();
        else if (id == discardAction)
            discard();
    });
}

QFuture<Result<AcceptDrafts::Released>> AcceptDrafts::write(const desk::Intake& intake)
{
    const store::Draft draft{m_current, formName, m_person.clock().now(), toJson(intake)};
    std::vector<QByteArray> kept;
    for (const desk::FormPage& page : intake.pages)
        kept.push_back(page.file.sha256);
    return m_person.store().write(
        [draft, kept, session = m_person.session()](store::Database& database) {
            return store::saveDraft(database, *session, draft).and_then([&] {
                return store::releaseDraftPages(database, draft.id, kept);
            });
        });
}

QFuture<Result<AcceptDrafts::Released>> AcceptDrafts::drop(const store::DraftId& id)
{
    return m_person.store().write([id](store::Database& database) {
        return store::discardDraft(database, id).and_then([&] {
            return store::releaseDraftPages(database, id, {});
        });
    });
}

void AcceptDrafts::removeFiles(const Result<Released>& released) const
{
    if (!released || released->empty())
        return;
    store::Store& store = m_person.store();
    store.write(
        [released = *released, folder = store.files().attachments()](store::Database& database) {
            return store::removeUnneeded(database, folder, released);
        });
}

QFuture<Result<accept::KeptOrNot>> AcceptDrafts::keepPage(const QByteArray& file)
{
    return QtConcurrent::run([&store = m_person.store(), session = m_person.session(),
                                 draft = m_current, file]() -> Result<accept::KeptOrNot> {
        const auto page = capture::capturePage(file);
        if (!page)
            return accept::KeptOrNot{page.error()};
        const auto sha256 = store.writeAndWait([&](store::Database& database) {
            return store::keepDraftPage(
                database, *session, store.files().attachments(), draft, page->content);
        });
        if (!sha256)
            return tl::unexpected(sha256.error());
        return accept::KeptOrNot{accept::KeptPage{
            .page = {.file = {.sha256 = *sha256, .size = page->content.size(), .mime = page->mime},
                .dark = page->dark},
            .thumbnail = capture::pageImage(page->content, accept::PageStrip::thumbnailPixels)}};
    });
}

QFuture<Result<QImage>> AcceptDrafts::picture(
    const cases::Attachment& page, const QSize& within) const
{
    return QtConcurrent::run([session = m_person.session(),
                                 folder = m_person.store().files().attachments(), page, within] {
        return store::readBlob(*session, folder, page.sha256, 0, page.size)
            .map([&](const QByteArray& content) { return capture::pageImage(content, within); });
    });
}

void AcceptDrafts::save(const desk::Intake& intake)
{
    const Instant now = m_person.clock().now();
    if (intake.isEmpty()) {
        const auto emptied = std::exchange(m_current, store::DraftId{uuid7(now)});
        whenDone(drop(emptied), this,
            [this](const Result<Released>& released) { removeFiles(released); });
        return;
    }
    whenDone(write(intake), this, [this, now](const Result<Released>& saved) {
        removeFiles(saved);
        if (saved)
            m_page.showDraftSaved(toBeijing(now));
        else
            tellFailure(saved.error());
    });
}

void AcceptDrafts::setAside(const desk::Intake& intake)
{
    whenDone(write(intake), this, [this](const Result<Released>& saved) {
        removeFiles(saved);
        if (saved)
            offer();
        else
            tellFailure(saved.error());
    });
    m_current = store::DraftId{uuid7(m_person.clock().now())};
}

void AcceptDrafts::offer()
{
    const int asked = ++m_asked;
    whenDone(m_person.store().read([session = m_person.session()](store::Database& database) {
        return store::drafts(database, *session, formName);
    }),
        this, [this, asked](const Result<std::vector<store::Draft>>& drafts) {
            if (!drafts || asked != m_asked)
                return;
            const auto other = std::ranges::find_if(*drafts, [this](const store::Draft& draft) {
                return draft.id != m_current && draft.id != m_discarded;
            });
            if (other == drafts->end())
                return;
            m_offered = *other;
            showOffer();
        });
}

QString AcceptDrafts::subject(const desk::Intake& intake) const
{
    QStringList words{intake.applicant.name};
    if (const auto* item = m_person.items()->catalogue->latest(intake.itemCode))
        words += item->name;
    words.removeAll(QString());
    //: 中文: ，
    return words.join(tr(", "));
}

void AcceptDrafts::showOffer()
{
    const auto form = desk::intakeFromJson(m_offered->content);
    const QString of = form ? subject(*form) : QString();
    const QString when = shared::DayText::moment(toBeijing(m_offered->savedAt));
    shared::BannerMessage message{.kind = shared::BannerMessage::Kind::Ok};
    //: 中文: 有一件没提交的受理
    message.lead = tr("An acceptance was not finished");
    if (of.isEmpty())
        //: 中文: ，%1 存下的，要接着填吗？
        message.text = tr(", kept %1. Go on with it?").arg(when);
    else
        //: 中文: （%1），%2 存下的，要接着填吗？
        message.text = tr(" (%1), kept %2. Go on with it?").arg(of, when);
    //: 中文: 接着填
    const QString fetch = tr("Go on");
    //: 中文: 丢掉
    const QString discard = tr("Throw away");
    message.actions.push_back({fetchAction, fetch, QKeySequence(Qt::ALT | Qt::Key_R)});
    message.actions.push_back({discardAction, discard, QKeySequence(Qt::ALT | Qt::Key_D)});
    m_window.setBanner(banner, message);
}

void AcceptDrafts::restore()
{
    m_window.setBanner(banner, std::nullopt);
    if (!m_offered)
        return;
    const store::Draft draft = *std::exchange(m_offered, std::nullopt);
    const auto intake = desk::intakeFromJson(draft.content);
    if (!intake) {
        tellFailure(intake.error());
        return;
    }
    m_page.startNew(); // a form begun meanwhile takes the place of the one that is fetched
    m_current = draft.id;
    m_page.restore(*intake);
    m_window.showPage(window::PageId::Accept);
    offer();
}

void AcceptDrafts::discard()
{
    m_window.setBanner(banner, std::nullopt);
    if (!m_offered)
        return;
    m_discarded = std::exchange(m_offered, std::nullopt)->id;
    whenDone(drop(*m_discarded), this, [this](const Result<Released>& released) {
        removeFiles(released);
        if (!released) {
            m_discarded.reset();
            tellFailure(released.error());
        }
        offer();
    });
}

void AcceptDrafts::tellFailure(const Error& error)
{
    m_window.showToast({.icon = QStringLiteral("circle-x"), .text = shared::errorSentence(error)});
}

} // namespace yichuang::app
