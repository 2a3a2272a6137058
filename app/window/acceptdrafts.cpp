// SPDX-License-Identifier: Apache-2.0
#include "app/window/acceptdrafts.h"

#include "models/base/whendone.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/errorsentence.h"

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

QFuture<Result<>> AcceptDrafts::write(const desk::Intake& intake)
{
    const store::Draft draft{m_current, formName, m_person.clock().now(), toJson(intake)};
    return m_person.store().write([draft, session = m_person.session()](store::Database& database) {
        return store::saveDraft(database, *session, draft);
    });
}

void AcceptDrafts::save(const desk::Intake& intake)
{
    const Instant now = m_person.clock().now();
    if (intake.isEmpty()) {
        const auto emptied = std::exchange(m_current, store::DraftId{uuid7(now)});
        m_person.store().write([emptied](store::Database& database) {
            return store::discardDraft(database, emptied);
        });
        return;
    }
    whenDone(write(intake), this, [this, now](const Result<>& saved) {
        if (saved)
            m_page.showDraftSaved(toBeijing(now));
        else
            tellFailure(saved.error());
    });
}

void AcceptDrafts::setAside(const desk::Intake& intake)
{
    whenDone(write(intake), this, [this](const Result<>& saved) {
        if (saved)
            offer();
        else
            tellFailure(saved.error());
    });
    m_current = store::DraftId{uuid7(m_person.clock().now())};
}

void AcceptDrafts::offer()
{
    whenDone(m_person.store().read([session = m_person.session()](store::Database& database) {
        return store::drafts(database, *session, formName);
    }),
        this, [this](const Result<std::vector<store::Draft>>& drafts) {
            if (!drafts)
                return;
            const auto other = std::ranges::find_if(
                *drafts, [this](const store::Draft& draft) { return draft.id != m_current; });
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
    const auto discarded = m_person.store().write(
        [id = std::exchange(m_offered, std::nullopt)->id](
            store::Database& database) { return store::discardDraft(database, id); });
    whenDone(discarded, this, [this](const Result<>&) { offer(); });
}

void AcceptDrafts::tellFailure(const Error& error)
{
    m_window.showToast({.icon = QStringLiteral("circle-x"), .text = shared::errorSentence(error)});
}

} // namespace yichuang::app
