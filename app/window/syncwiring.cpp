// SPDX-License-Identifier: Apache-2.0
#include "app/window/syncwiring.h"

#include "app/window/queuefacts.h"
#include "models/base/whendone.h"
#include "models/desk/projector.h"
#include "models/store/casesearch.h"
#include "models/store/device.h"
#include "models/sync/stickdesk.h"

#include <QFileInfo>
#include <QPointer>
#include <QStorageInfo>
#include <QtConcurrentRun>

namespace yichuang::app {
namespace {

using syncpage::AnswerTaken;
using syncpage::Contact;
using syncpage::Detail;
using syncpage::Overview;
using syncpage::PackageWritten;
using syncpage::QueueRow;
using syncpage::Services;
using syncpage::SyncPage;

constexpr int mostRows = 200; ///< more is a number under the list

/// What the engine says, as far as it needs no store.
struct ToOverview
{
    Overview& overview;

    void operator()(const sync::NotEnrolled&) const { overview.contact = Contact::NotEnrolled; }
    void operator()(const sync::Online& s) const
    {
        overview.contact = Contact::Online;
        if (s.lastSynced)
            overview.lastSynced = toBeijing(*s.lastSynced);
    }
    void operator()(const sync::Busy& s) const
    {
        overview.contact = Contact::Busy;
        overview.done = s.done;
        overview.total = s.total;
    }
    void operator()(const sync::Offline&) const { overview.contact = Contact::Offline; }
    void operator()(const sync::Failed& s) const
    {
        overview.contact = s.records > 0 ? Contact::Online : Contact::TurnedAway;
    }
};

Result<Overview> readQueue(
    store::Database& database, const store::Session& session, Overview overview)
{
    const auto counts = store::outboxCounts(database);
    const auto rows = store::outboxRows(database, mostRows);
    if (!counts || !rows)
        return tl::unexpected(counts ? rows.error() : counts.error());
    overview.counts = {.all
        = counts->waiting + counts->held + counts->conflict + counts->refused + counts->unreceipted,
        .conflict = counts->conflict,
        .refused = counts->refused};
    for (const store::OutboxRow& row : *rows) {
        auto shown = queueRow(database, session, row);
        if (!shown)
            return tl::unexpected(shown.error());
        if (shown->nextTry && (!overview.nextTry || *shown->nextTry < *overview.nextTry))
            overview.nextTry = shown->nextTry;
        overview.rows.push_back(*std::move(shown));
    }
    const auto last = store::lastRun(database);
    if (!last)
        return tl::unexpected(last.error());
    overview.trouble = last->cause;
    if (last->nextTry)
        overview.nextTry = toBeijing(*last->nextTry);
    const auto device = store::device(database, session);
    if (device && device->clockErrorMs > 0)
        overview.clockOffsetMs = device->clockOffsetMs;
    return overview;
}

Result<std::vector<QueueRow>> lookFor(
    store::Database& database, const store::Session& session, const QString& text)
{
    const auto found = store::searchCases(database, session, text);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<QueueRow> rows;
    for (const store::CaseRow& hit : found->rows) {
        auto row = newestRow(database, session, hit.summary.id);
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            rows.push_back(**std::move(row));
    }
    return rows;
}

sync::StickDesk stickOf(SignedIn& person)
{
    return {person.store(), person.session(),
        desk::projector(person.desk().liveRules(), person.seat().policy), person.clock()};
}

} // namespace

SyncWiring::SyncWiring(SignedIn& person, window::MainWindow& window, shared::Theme& theme)
    : QObject(&person)
    , m_person(person)
    , m_window(window)
    , m_page(new SyncPage(theme, services()))
{
    connect(m_page, &SyncPage::done, this,
        [this](const QString& sentence) { m_window.showToast({.text = sentence}); });
    connect(m_page, &SyncPage::counted, this,
        [this](int waiting) { m_window.setCount(window::PageId::Sync, waiting); });
    connect(m_page, &SyncPage::openCaseRequested, this, &SyncWiring::openCaseRequested);
    const auto follow = [this] {
        if (m_page->isVisible())
            m_page->refresh();
    };
    connect(&m_person, &SignedIn::syncChanged, m_page, follow);
    connect(&m_person, &SignedIn::caseConfirmed, m_page, follow);
    connect(&m_person, &SignedIn::casesChanged, m_page, follow);
}

SyncWiring::~SyncWiring()
{
    m_cancel = true;
    m_work.waitForFinished();
}

Services SyncWiring::services()
{
    return {.overview = [this] { return overview(); },
        .detail = [this](EventId id) { return detail(id); },
        .find = [this](const QString& text) { return find(text); },
        .syncNow = [this] { m_person.syncNow(); },
        .settle =
            [](EventId, syncpage::Side, const QString&) {
                return QtFuture::makeReadyFuture<Result<>>(failure(Error::Code::Unsupported));
            },
        .exportPackage = [this](const QString& path) { return exportPackage(path); },
        .importAnswer = [this](const QString& path) { return importAnswer(path); },
        .cancelPackage = [this] { m_cancel = true; },
        .packageName = [this] { return packageName(); },
        .now = [this] { return toBeijing(m_person.clock().now()); }};
}

QFuture<Result<Overview>> SyncWiring::overview() const
{
    Overview overview;
    std::visit(ToOverview{overview}, m_person.syncState());
    const QString file = m_person.store().files().database();
    return m_person.store().read(
        [session = m_person.session(), overview, file](store::Database& database) mutable {
            overview.usedBytes
                = QFileInfo(file).size() + QFileInfo(file + QStringLiteral("-wal")).size();
            overview.freeBytes = QStorageInfo(QFileInfo(file).path()).bytesAvailable();
            return readQueue(database, *session, std::move(overview));
        });
}

QFuture<Result<Detail>> SyncWiring::detail(EventId id) const
{
    //: Why a conflict cannot be settled in this version
    //: 中文: 这个版本只能对照着看，由首席代表按情况重新办理
    const QString refusal = tr("This version only shows the two sides; the chief representative "
                               "acts anew on the case");
    return m_person.store().read(
        [session = m_person.session(), id, refusal](store::Database& database) {
            return detailOf(database, *session, id).map([&refusal](Detail detail) {
                detail.decisionRefusal = refusal;
                return detail;
            });
        });
}

QFuture<Result<std::vector<QueueRow>>> SyncWiring::find(const QString& text) const
{
    return m_person.store().read([session = m_person.session(), text](store::Database& database) {
        return lookFor(database, *session, text);
    });
}

QFuture<Result<PackageWritten>> SyncWiring::exportPackage(const QString& path)
{
    m_cancel = false;
    const auto work = QtConcurrent::run([this, path, page = QPointer(m_page)] {
        const auto progress = [this, page](int done, int total) {
            // The destructor waits for this work, so that the context is there.
            QMetaObject::invokeMethod(
                this,
                [page, done, total] {
                    if (page != nullptr)
                        page->setPackageProgress(done, total);
                },
                Qt::QueuedConnection);
        };
        return stickOf(m_person)
            .exportTo(path, progress, &m_cancel)
            .map([&path](const sync::StickWritten& written) {
                return PackageWritten{.path = path,
                    .records = written.events,
                    .files = written.blobs,
                    .bytes = written.bytes,
                    .counter = written.counter};
            });
    });
    m_work = QFuture<void>(work);
    return work;
}

QFuture<Result<AnswerTaken>> SyncWiring::importAnswer(const QString& path)
{
    const auto work = QtConcurrent::run([this, path] {
        return stickOf(m_person).importFrom(path).map([](const sync::StickTaken& taken) {
            return AnswerTaken{.confirmed = taken.confirmed,
                .setAside = taken.setAside,
                .changes = taken.changes,
                .counter = taken.counter};
        });
    });
    m_work = QFuture<void>(work);
    whenDone(work, this, [this](const Result<AnswerTaken>& taken) {
        if (taken)
            Q_EMIT m_person.casesChanged();
    });
    return work;
}

QString SyncWiring::packageName() const
{
    const Day today = m_person.clock().today();
    return m_person.seat().place.name % u'-' % toText(today) % QStringLiteral(".ycpkg");
}

} // namespace yichuang::app
