// SPDX-License-Identifier: Apache-2.0
#include "app/window/syncwiring.h"

#include "app/window/queuefacts.h"
#include "models/base/whendone.h"
#include "models/desk/projector.h"
#include "models/desk/settlement.h"
#include "models/store/attachments.h"
#include "models/store/casesearch.h"
#include "models/store/device.h"
#include "models/store/onemoment.h"
#include "models/store/outboxpeople.h"
#include "models/sync/stickdesk.h"
#include "widgets/shared/objectionsentence.h"
#include "widgets/sync/syncwords.h"

#include <QFileInfo>
#include <QPointer>
#include <QStorageInfo>
#include <QtConcurrentRun>

#include <algorithm>

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
constexpr int mostMatters = 100'000;

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
    void operator()(const sync::Uploading&) const { overview.contact = Contact::Online; }
    void operator()(const sync::Offline&) const { overview.contact = Contact::Offline; }
    void operator()(const sync::Failed& s) const
    {
        overview.contact = s.records > 0 ? Contact::Online : Contact::TurnedAway;
    }
};

/// What people settle comes first: nothing of it goes on by itself.
Result<> addMatters(store::Database& database, const store::Session& session,
    const QString& placeCode, Overview& overview)
{
    const auto matters = store::openMatters(database, placeCode, mostRows);
    const auto count = store::openMatterCount(database, placeCode);
    if (!matters || !count)
        return tl::unexpected(matters ? count.error() : matters.error());
    for (const store::OpenMatter& matter : *matters) {
        auto row = matterRow(database, session, matter);
        if (!row)
            return tl::unexpected(row.error());
        overview.rows.push_back(*std::move(row));
    }
    overview.counts.conflict += *count;
    overview.counts.all += *count;
    return {};
}

Result<Overview> readQueue(store::Database& database, const store::Session& session,
    const QString& placeCode, Overview overview)
{
    const auto counts = store::outboxCounts(database);
    const auto rows = store::outboxRows(database, mostRows);
    const auto people = store::waitingByPerson(database);
    if (!counts || !rows || !people)
        return tl::unexpected(!counts ? counts.error() : !rows ? rows.error() : people.error());
    for (const store::PersonWaiting& one : *people)
        overview.people.push_back({.name = one.name, .records = one.records});
    overview.counts = {.all
        = counts->waiting + counts->held + counts->conflict + counts->refused + counts->unreceipted,
        .conflict = counts->conflict,
        .refused = counts->refused};
    if (const auto added = addMatters(database, session, placeCode, overview); !added)
        return tl::unexpected(added.error());
    for (const store::OutboxRow& row : *rows) {
        auto shown = queueRow(database, session, row);
        if (!shown)
            return tl::unexpected(shown.error());
        if (shown->nextTry && (!overview.nextTry || *shown->nextTry < *overview.nextTry))
            overview.nextTry = shown->nextTry;
        overview.rows.push_back(*std::move(shown));
    }
    const auto last = store::lastRun(database);
    const auto contact = store::lastContact(database);
    const auto scans = store::blobsToSend(database, Instant::max());
    if (!last || !contact || !scans)
        return tl::unexpected(!last ? last.error() : !contact ? contact.error() : scans.error());
    if (*contact && !overview.lastSynced)
        overview.lastSynced = toBeijing(**contact);
    overview.scans = *scans;
    const QString own = syncpage::SyncWords::lineCause(last->code);
    overview.trouble = own.isEmpty() ? last->cause : own;
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

/// What the rules say against an act; empty when it is recorded.
QString sentencesAgainst(const desk::Outcome& outcome)
{
    QStringList sentences;
    if (const auto* refusal = std::get_if<cases::Refusal>(&outcome)) {
        for (const cases::Objection& objection : refusal->objections)
            sentences += shared::objectionSentence(objection);
    }
    return sentences.join(u'；');
}

/// What the chosen side of the board means for its record.
cases::ConflictChoice choiceOf(
    const std::vector<store::OpenMatter>& matters, const EventId& id, syncpage::Side side)
{
    using enum cases::ConflictChoice;
    const bool ours = side == syncpage::Side::Ours;
    const auto matter = std::ranges::find_if(
        matters, [&id](const store::OpenMatter& one) { return one.matter.event == id; });
    if (matter == matters.end())
        return ours ? TakeAct : KeepOrder;
    if (matter->matter.kind == cases::MatterKind::DoubtfulStamp)
        return ours ? TrustStamp : TakeArrival;
    return side == syncpage::Side::Both ? BothStand : ours ? ThisStands : OtherStands;
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
        .settle = [this](EventId id, syncpage::Side side,
                      const QString& reason) { return settle(id, side, reason); },
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
    return m_person.store().read([session = m_person.session(), place = m_person.seat().place.code,
                                     overview, file](store::Database& database) mutable {
        overview.usedBytes
            = QFileInfo(file).size() + QFileInfo(file + QStringLiteral("-wal")).size();
        overview.freeBytes = QStorageInfo(QFileInfo(file).path()).bytesAvailable();
        return store::atOneMoment(database, [&](store::Database& then) {
            return readQueue(then, *session, place, std::move(overview));
        });
    });
}

QFuture<Result<Detail>> SyncWiring::detail(EventId id) const
{
    const auto& roles = m_person.seat().roles;
    const bool mayDecide
        = std::ranges::find(roles, cases::Role::ChiefRepresentative) != roles.end();
    //: Why the person who is signed in cannot settle a conflict
    //: 中文: 选哪一边由首席代表决定，请首席代表在本机登录后选定
    const QString chiefs
        = tr("The chief representative decides which side counts, signed in on this machine");
    const QString refusal = mayDecide ? QString{} : chiefs;
    return m_person.store().read([session = m_person.session(), place = m_person.seat().place.code,
                                     id, refusal](store::Database& database) {
        return detailOf(database, *session, id, place).map([&refusal](Detail detail) {
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

QFuture<Result<QString>> SyncWiring::settle(EventId id, syncpage::Side side, const QString& reason)
{
    const auto settled
        = m_person.store()
              .read([id, place = m_person.seat().place.code](store::Database& database) {
                  return store::openMatters(database, place, mostMatters);
              })
              .then(
                  [this, id, side, reason](const Result<std::vector<store::OpenMatter>>& matters) {
                      if (!matters)
                          return QtFuture::makeReadyFuture<Result<desk::Outcome>>(
                              tl::unexpected(matters.error()));
                      return desk::settle(m_person.store(), m_person.session(), m_person.desk(),
                          {.event = id, .choice = choiceOf(*matters, id, side), .reason = reason});
                  })
              .unwrap()
              .then([](const Result<desk::Outcome>& outcome) {
                  return outcome.map(&sentencesAgainst);
              });
    whenDone(settled, this, [this](const Result<QString>& against) {
        if (against && against->isEmpty())
            Q_EMIT m_person.casesChanged();
    });
    return settled;
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
