// SPDX-License-Identifier: Apache-2.0
#include "app/window/signedin.h"

#include "models/base/whendone.h"
#include "models/capture/pagecapture.h"
#include "models/desk/projector.h"
#include "models/desk/trial.h"
#include "models/desk/verifying.h"
#include "models/sync/pocotransport.h"
#include "models/sync/storeport.h"

#include <QFile>
#include <QtConcurrentRun>

#include <algorithm>

namespace yichuang::app {
namespace {

/// The engine speaks of moments in UTC, the window of Beijing's clock. A device without a platform
/// is shown as offline: its cases wait all the same.
struct ToWindow
{
    window::SyncChipState operator()(const sync::NotEnrolled& s) const
    {
        return window::sync::Offline{s.waiting};
    }
    window::SyncChipState operator()(const sync::Online& s) const
    {
        return window::sync::Online{
            s.lastSynced ? std::optional{toBeijing(*s.lastSynced)} : std::nullopt};
    }
    window::SyncChipState operator()(const sync::Busy& s) const
    {
        return window::sync::Busy{s.done, s.total};
    }
    window::SyncChipState operator()(const sync::Uploading& s) const
    {
        return window::sync::Uploading{s.files};
    }
    window::SyncChipState operator()(const sync::Offline& s) const
    {
        return window::sync::Offline{s.waiting};
    }
    window::SyncChipState operator()(const sync::Failed& s) const
    {
        return window::sync::Failed{s.records};
    }
};

} // namespace

SignedIn::SignedIn(store::Store& store, std::shared_ptr<const store::Session> session,
    desk::Seat seat, Supplies supplies, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_session(std::move(session))
    , m_clock(clock)
    , m_items(supplies.items)
    , m_phrases(std::move(supplies.phrases))
    , m_sealPolicy(supplies.sealPolicy)
    , m_hasSeals(supplies.seals)
    , m_rules(std::make_shared<desk::LiveRules>(supplies.rules))
    , m_desk(store, m_session, m_rules, seat, clock)
    , m_calendar(store, m_session, m_rules, seat, clock)
    , m_papers(m_desk, std::move(supplies.templates))
    , m_engine(std::make_unique<sync::StorePort>(
                   store, m_session, desk::projector(m_rules, seat.policy), clock),
          sync::PocoTransport::forEnrolment, clock)
{
    connect(
        &m_engine, &sync::SyncEngine::stateChanged, this, [this](const sync::SyncChipState& state) {
            Q_EMIT syncChanged(std::visit(ToWindow{}, state));
        });
    connect(&m_engine, &sync::SyncEngine::caseConfirmed, this, &SignedIn::caseConfirmed);
    connect(&m_engine, &sync::SyncEngine::casesChanged, this, [this] { Q_EMIT casesChanged(); });
    connect(&m_engine, &sync::SyncEngine::packageTaken, this, &SignedIn::takePackages);
    connect(
        &m_store, &store::Store::written, &m_engine, &sync::SyncEngine::wake, Qt::QueuedConnection);
}

void SignedIn::startSync()
{
    m_engine.start();
    takePackages(); // what came while nobody was here, and a sweep that was cut short
}

void SignedIn::takePackages()
{
    whenDone(m_calendar.takePackages(), this, [this](const Result<desk::SweepReport>& report) {
        // An error is shown by the settings page, which asks again; the old rules go on counting.
        if (!report)
            return;
        Q_EMIT rulesChanged();
        Q_EMIT casesChanged();
    });
}

sync::AttachmentSource SignedIn::scans() const { return {m_store, m_session, m_clock}; }

QFuture<Result<QImage>> SignedIn::scannedPage(CaseId id, const cases::Attachment& page) const
{
    return QtConcurrent::run([source = scans(), id, page] {
        return source.content(id, page).map(
            [](const QByteArray& content) { return capture::pageImage(content); });
    });
}

QFuture<Result<seal::Verdict>> SignedIn::verify(const QString& path) const
{
    return m_store.read(
        [path, now = m_clock.now()](store::Database& database) -> Result<seal::Verdict> {
            constexpr qint64 largest = 64LL * 1024 * 1024; // no document of a hall is larger
            QFile file{path};
            if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
                return failure(Error::Code::Unreadable, path);
            return desk::verifyHere(database, file.readAll(), now);
        });
}

QFuture<Result<seal::SlipVerdict>> SignedIn::checkSlip(const QString& text) const
{
    return m_store.read([text, session = m_session](store::Database& database) {
        return desk::checkSlipHere(database, *session, text);
    });
}

std::vector<cases::Objection> SignedIn::judge(
    const desk::CaseFile& file, const cases::Payload& payload) const
{
    const cases::Rules rules{file.item, m_desk.rules().calendar, seat().frontMode, seat().policy};
    const auto* row = cases::transitionFor(&file.c, cases::kindOf(payload), file.item, &payload);
    const desk::SupposedAct act{payload, desk::actorFor(seat(), row), m_clock.now()};
    return desk::tryActs(file.c, {&act, 1}, rules, m_clock.today()).objections;
}

std::vector<window::PageId> SignedIn::pages() const
{
    using cases::Role;
    using window::PageId;
    const desk::Seat& person = seat();
    const auto any = [&person](std::initializer_list<Role> roles) {
        return std::ranges::any_of(roles, [&person](Role role) { return person.has(role); });
    };
    std::vector<PageId> pages;
    if (any({Role::FrontClerk, Role::Proxy, Role::ChiefRepresentative}))
        pages.push_back(PageId::Accept);
    pages.push_back(PageId::Cases);
    if (any({Role::ChiefRepresentative, Role::Reviewer}))
        pages.push_back(PageId::Approve);
    if (any({Role::ExitClerk, Role::Cashier, Role::FrontClerk, Role::Proxy,
            Role::ChiefRepresentative}))
        pages.push_back(PageId::Deliver);
    if (any({Role::Supervisor, Role::ChiefRepresentative}))
        pages.push_back(PageId::Supervise);
    pages.insert(pages.end(), {PageId::Sync, PageId::Catalogue});
    if (any({Role::FrontClerk, Role::Supervisor}))
        pages.push_back(PageId::Ledger);
    pages.push_back(PageId::Settings);
    return pages;
}

} // namespace yichuang::app
