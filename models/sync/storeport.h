// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/store/device.h"
#include "models/store/outbox.h"
#include "models/store/outgoing.h"
#include "models/store/store.h"
#include "models/sync/enrol.h"
#include "models/sync/sendorder.h"
#include "models/sync/syncport.h"

#include <memory>

namespace yichuang::sync {

/// The store of one profile as the engine sees it. Needs a signed-in session, since events are
/// sealed at rest: nothing is sent while nobody is signed in.
///
/// A record the line cannot carry stays waiting with its cause and is tried again once a day.
/// Packages (catalogue, calendar) are laid into the profile as they come; putting them to use is
/// the desk's.
class StorePort final : public SyncPort
{
public:
    /// `store` and `clock` must outlive the port. `projector`: desk::projector().
    StorePort(store::Store& store, std::shared_ptr<const store::Session> session,
        store::Projector projector, const Clock& clock);

    [[nodiscard]] Result<DeviceIdentity> identity() override;
    [[nodiscard]] Result<OutboxCounts> counts() override;
    [[nodiscard]] Result<Outgoing> outgoing(int most) override;
    [[nodiscard]] Result<Outgoing> outgoingAfter(
        const std::vector<EventId>& away, int most) override;
    [[nodiscard]] Result<std::vector<CaseId>> recordReceipts(
        const wire::ReceiptsAnswer& answer, const QByteArray& document) override;
    [[nodiscard]] Result<std::vector<EventId>> receiptsToAsk(int most) override;
    [[nodiscard]] Result<> sendAgain(const EventId& id) override;
    [[nodiscard]] Result<> setAside(const EventId& id, const wire::Problem& problem) override;
    [[nodiscard]] Result<QString> cursor() override;
    [[nodiscard]] Result<std::vector<CaseId>> absorbChanges(
        const wire::ChangesAnswer& page) override;
    [[nodiscard]] Result<> beginSnapshot(const std::vector<int>& buckets) override;
    [[nodiscard]] Result<std::vector<CaseId>> absorbSnapshot(
        const wire::ChangesAnswer& page) override;
    [[nodiscard]] Result<std::vector<CaseId>> endSnapshot(
        const QString& cursor, bool whole) override;
    [[nodiscard]] Result<std::vector<wire::CaseVersion>> confirmedVersions() override;
    [[nodiscard]] Result<std::optional<UploadTask>> nextUpload() override;
    [[nodiscard]] Result<QByteArray> readBlob(
        const QByteArray& sha256, qint64 offset, qint64 length) override;
    [[nodiscard]] Result<> recordUpload(
        const UploadTask& task, const std::optional<wire::Problem>& problem) override;
    [[nodiscard]] Result<std::vector<wire::LeaseAnswer>> leasesToRenew() override;
    [[nodiscard]] Result<> recordLease(const wire::LeaseAnswer& lease) override;
    [[nodiscard]] Result<> keepCertificate(const QByteArray& certificate) override;
    [[nodiscard]] Result<std::vector<PackageCopy>> packages() override;
    [[nodiscard]] Result<> storePackage(const PackageCopy& package) override;
    [[nodiscard]] Result<> recordClock(const ClockMeasurement& measurement) override;
    [[nodiscard]] Result<> recordRun(
        const std::optional<wire::Problem>& problem, std::optional<Instant> nextTry) override;

private:
    [[nodiscard]] bool isOrdered() const;
    [[nodiscard]] Result<> orderAll(int most);
    [[nodiscard]] Result<Outgoing> firstOf(std::vector<EventId> order, int most);

    store::Store& m_store;
    std::shared_ptr<const store::Session>
        m_session; // jobs queued in the store may outlive the port
    store::Projector m_projector;
    const Clock& m_clock;
    SendOrder m_order;
    Millis m_orderedAt{0};
};

/// What a device needs for its lines; nothing before it is enrolled.
[[nodiscard]] std::optional<Enrolment> enrolmentOf(const store::Device& device);

/// Writes what enrolment gave into the profile's device record, which keeps its identity; made when
/// there is none.
[[nodiscard]] Result<> keepEnrolment(
    store::Database& database, const store::Session& session, const EnrolmentResult& result);

} // namespace yichuang::sync
