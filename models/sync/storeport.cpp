// SPDX-License-Identifier: Apache-2.0
#include "models/sync/storeport.h"

#include "models/store/attachments.h"
#include "models/store/device.h"
#include "models/store/leases.h"
#include "models/store/packages.h"
#include "models/store/sealpapers.h"
#include "models/sync/authoritypackage.h"
#include "models/wire/limits.h"

#include <algorithm>

namespace yichuang::sync {
namespace {

using namespace std::chrono_literals;

constexpr int mostRowsLookedAt = 5000;
constexpr auto setAsideFor = 24h;
constexpr int ordersAhead = 100 * wire::mostEventsInBatch;
constexpr std::size_t looksAhead = 3 * wire::mostEventsInBatch; ///< some may have to wait
constexpr auto orderServesFor = 5s;
constexpr auto renewLeaseBefore = 30min;

/// Letters and lists are laid beside those a person imported; who seals proves them.
Result<> keepAuthorities(store::Database& database, const store::Session& session,
    const PackageCopy& package, const Instant now)
{
    const auto papers = papersOfAuthorityPackage(package.bytes);
    if (!papers)
        return store::judgePackage(database, package.name, package.tag,
            store::KeptPackage::Standing::Unusable, papers.error().detail);
    for (const store::StoredSealPaper& paper : *papers) {
        if (auto kept = store::keepSealPaper(database, session, paper, now); !kept)
            return kept;
    }
    return store::judgePackage(
        database, package.name, package.tag, store::KeptPackage::Standing::Used, {});
}

} // namespace

std::optional<Enrolment> enrolmentOf(const store::Device& device)
{
    if (device.certificate.isEmpty() || device.receiptKey.isEmpty())
        return std::nullopt;
    return Enrolment{.platform = QUrl{device.platformUrl},
        .caCertificate = device.platformCa.toLatin1(),
        .certificate = device.certificate.toLatin1(),
        .privateKey = device.privateKey,
        .receiptKey = device.receiptKey};
}

StorePort::StorePort(store::Store& store, std::shared_ptr<const store::Session> session,
    store::Projector projector, const Clock& clock)
    : m_store(store)
    , m_session(std::move(session))
    , m_projector(std::move(projector))
    , m_clock(clock)
{
}

Result<DeviceIdentity> StorePort::identity()
{
    const auto device = m_store.readAndWait([session = m_session](store::Database& database) {
        return store::device(database, *session);
    });
    if (!device && device.error().code == Error::Code::NotEnrolled)
        return DeviceIdentity{};
    return device.map([](const store::Device& known) {
        return DeviceIdentity{known.id, enrolmentOf(known)};
    });
}

Result<OutboxCounts> StorePort::counts()
{
    return m_store.readAndWait(
        [now = m_clock.now()](store::Database& database) -> Result<OutboxCounts> {
            const auto counted = store::outboxCounts(database);
            if (!counted)
                return tl::unexpected(counted.error());
            OutboxCounts counts{.sendable = 0,
                .waiting = counted->waiting + counted->held + counted->unreceipted,
                .setAside = counted->conflict + counted->refused,
                .waitingSince = counted->waitingSince};
            const auto leases = store::leasesEndingBefore(database, now + renewLeaseBefore);
            const auto blobs = store::blobsToSend(database, now);
            const auto allBlobs = store::blobsToSend(database, Instant::max());
            if (!leases || !blobs || !allBlobs)
                return tl::unexpected(!leases ? leases.error()
                        : !blobs              ? blobs.error()
                                              : allBlobs.error());
            counts.attachments = *allBlobs;
            counts.leasesDue = static_cast<int>(leases->size());
            counts.uploads = *blobs;
            if (counts.waiting == 0 && counts.setAside == 0)
                return counts;
            const auto toAsk = store::receiptsToAsk(database, now, mostRowsLookedAt);
            if (!toAsk)
                return tl::unexpected(toAsk.error());
            counts.toAsk = static_cast<int>(toAsk->size());
            const auto any = store::maySendAny(database, now);
            if (!any)
                return tl::unexpected(any.error());
            counts.sendable = *any ? std::max(counted->waiting, 1) : 0;
            return counts;
        });
}

/// Ordering the whole outbox is dear, so an order serves several batches; what was laid in since
/// goes with the next one.
bool StorePort::isOrdered() const
{
    return !m_order.isEmpty() && m_clock.monotonic() - m_orderedAt < orderServesFor;
}

Result<> StorePort::orderAll(int most)
{
    return m_store
        .readAndWait(
            [at = m_clock.now(), most = std::max(most, ordersAhead)](
                store::Database& database) { return store::sendOrder(database, at, most); })
        .map([&](std::vector<EventId> order) {
            m_order.begin(std::move(order));
            m_orderedAt = m_clock.monotonic();
        });
}

Result<Outgoing> StorePort::outgoing(int most)
{
    if (most == wire::mostEventsInBatch && isOrdered()) {
        auto outgoing = firstOf(m_order.first(looksAhead), most);
        if (!outgoing || !outgoing->records.empty())
            return outgoing;
    }
    return orderAll(most).and_then([&] { return firstOf(m_order.all(), most); });
}

Result<Outgoing> StorePort::outgoingAfter(const std::vector<EventId>& away, int most)
{
    if (!isOrdered()) {
        if (auto done = orderAll(most); !done)
            return tl::unexpected(done.error());
    }
    auto rest = m_order.first(looksAhead, away);
    return rest.empty() ? Result<Outgoing>{} : firstOf(std::move(rest), most);
}

Result<Outgoing> StorePort::firstOf(std::vector<EventId> order, int most)
{
    return m_store.readAndWait(
        [session = m_session, now = m_clock.now(), most, order = std::move(order)](
            store::Database& database) -> Result<Outgoing> {
            const auto device = store::device(database, *session);
            if (!device)
                return tl::unexpected(device.error());
            auto records = store::eventsToSend(
                database, *session, now, order, most, wire::largestUnpackedBatch / 2);
            if (!records)
                return tl::unexpected(records.error());
            const auto head = store::chainHead(database, device->id);
            if (!head)
                return tl::unexpected(head.error());
            return Outgoing{.records = *std::move(records), .chain = {head->seq, head->hash}};
        });
}

Result<std::vector<CaseId>> StorePort::recordReceipts(const wire::ReceiptsAnswer& answer,
    const QByteArray& /*document: the store writes it again from the answer*/)
{
    for (const wire::Receipt& receipt : answer.receipts)
        m_order.answered(receipt.eventId);
    return m_store.writeAndWait(
        [session = m_session, project = m_projector, now = m_clock.now(), answer](
            store::Database& database) -> Result<std::vector<CaseId>> {
            auto touched = store::recordReceipts(database, *session, answer, now, project);
            if (!touched)
                return touched;
            return store::withoutWaiting(database, *touched);
        });
}

Result<std::vector<EventId>> StorePort::receiptsToAsk(int most)
{
    return m_store.readAndWait([now = m_clock.now(), most](store::Database& database) {
        return store::receiptsToAsk(database, now, most);
    });
}

Result<> StorePort::sendAgain(const EventId& id)
{
    return m_store.writeAndWait(
        [id](store::Database& database) { return store::sendAgain(database, id); });
}

Result<> StorePort::setAside(const EventId& id, const wire::Problem& problem)
{
    return m_store.writeAndWait(
        [id, problem, until = m_clock.now() + setAsideFor](store::Database& database) {
            return store::recordFailure(database, {id}, problem, until);
        });
}

Result<QString> StorePort::cursor()
{
    return m_store
        .readAndWait([session = m_session](
                         store::Database& database) { return store::device(database, *session); })
        .map([](const store::Device& device) { return device.cursor; });
}

Result<std::vector<CaseId>> StorePort::absorbChanges(const wire::ChangesAnswer& page)
{
    return m_store.writeAndWait(
        [session = m_session, project = m_projector, page, now = m_clock.now()](
            store::Database& database) -> Result<std::vector<CaseId>> {
            auto changed = store::absorbChanges(database, *session, page, project);
            if (!changed || page.more)
                return changed;
            return store::recordContact(database, now).map([&] { return *std::move(changed); });
        });
}

Result<std::vector<PackageCopy>> StorePort::packages()
{
    return m_store.readAndWait([](store::Database& database) -> Result<std::vector<PackageCopy>> {
        std::vector<PackageCopy> wanted;
        for (const QString& name : {QStringLiteral("catalogue"), QStringLiteral("calendar"),
                 QStringLiteral("settings"), QString::fromLatin1(authorityPackage)}) {
            const auto kept = store::keptPackage(database, name);
            if (!kept)
                return tl::unexpected(kept.error());
            PackageCopy copy{.name = name};
            if (*kept) {
                copy.tag = (*kept)->tag;
                copy.version = (*kept)->version;
            }
            wanted.push_back(std::move(copy));
        }
        return wanted;
    });
}

Result<> StorePort::storePackage(const PackageCopy& package)
{
    return m_store.writeAndWait(
        [package, session = m_session, now = m_clock.now()](store::Database& database) {
            return store::keepPackage(database,
                {.name = package.name,
                    .tag = package.tag,
                    .version = package.version,
                    .content = package.bytes,
                    .signature = package.signature,
                    .takenAt = now})
                .and_then([&] {
                    return package.name == QLatin1StringView{authorityPackage}
                        ? keepAuthorities(database, *session, package, now)
                        : Result<>{};
                });
        });
}

Result<> StorePort::recordClock(const ClockMeasurement& measurement)
{
    return m_store.writeAndWait([measurement](store::Database& database) {
        return store::saveClockOffset(database, measurement.offset.count(),
            measurement.error.count(), measurement.measuredAt);
    });
}

Result<> StorePort::recordRun(
    const std::optional<wire::Problem>& problem, std::optional<Instant> nextTry)
{
    store::RunTrouble trouble;
    if (problem)
        trouble = {.code = problem->code,
            .cause = problem->detail.isEmpty() ? problem->title : problem->detail,
            .owner = problem->whoActs,
            .nextTry = nextTry};
    return m_store.writeAndWait(
        [trouble](store::Database& database) { return store::recordRun(database, trouble); });
}

Result<> keepEnrolment(
    store::Database& database, const store::Session& session, const EnrolmentResult& result)
{
    auto known = store::device(database, session);
    if (!known && known.error().code != Error::Code::NotEnrolled)
        return tl::unexpected(known.error());
    store::Device device = known.value_or(store::Device{});
    const bool otherPlatform = device.platformCa.toLatin1() != result.enrolment.caCertificate;
    device.id = result.answer.deviceId;
    device.placeCode = result.answer.placeCode;
    device.placeName = result.answer.placeName;
    device.terminal = result.answer.terminal;
    device.platformUrl = result.enrolment.platform.toString();
    device.platformCa = QString::fromLatin1(result.enrolment.caCertificate);
    device.certificate = QString::fromLatin1(result.enrolment.certificate);
    device.privateKey = result.enrolment.privateKey;
    device.receiptKey = result.enrolment.receiptKey;
    if (otherPlatform)
        device.cursor.clear(); // it names a place in another platform's order
    // The platform's own authority vouches for its time stamps.
    const store::StoredSealPaper stamps{store::SealPaper::TimeStampRoot, QStringLiteral("platform"),
        result.enrolment.caCertificate};
    return store::saveDevice(database, session, device).and_then([&] {
        return store::keepSealPaper(database, session, stamps, result.enrolledAt);
    });
}

} // namespace yichuang::sync
