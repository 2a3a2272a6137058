// SPDX-License-Identifier: Apache-2.0
#include "models/sync/syncdriver.h"

#include "models/base/programversion.h"
#include "models/wire/limits.h"

#include <algorithm>
#include <utility>

namespace yichuang::sync {
namespace {

using Kind = CallFailure::Kind;

// Where the line does not measure the round trip itself the first also pays for the handshake.
constexpr int timeSamples = 2;

} // namespace

SyncDriver::SyncDriver(SyncPort& port, TransportFactory factory, const Clock& clock,
    SyncListener& listener, std::function<double()> jitter)
    : m_port(port)
    , m_factory(std::move(factory))
    , m_clock(clock)
    , m_listener(listener)
    , m_jitter(std::move(jitter))
    , m_mostInBatch(wire::mostEventsInBatch)
{
}

SyncStep SyncDriver::advance()
{
    if (!m_identityRead)
        readIdentity();
    if (!countedDown())
        refresh();
    if (!m_identityRead) { // the store did not answer
        publish();
        return Rest{m_state.now + firstBackoff, RestCause::BackingOff};
    }
    const SyncStep step = nextStep(m_state);
    if (!std::holds_alternative<Push>(step))
        forgetAhead();
    if (!std::holds_alternative<Pull>(step))
        forgetPull();
    m_state.jitter = m_jitter();
    if (!std::holds_alternative<Rest>(step)) {
        perform(step);
        if (!countedDown())
            refresh();
    }
    publish();
    recordRun();
    return step;
}

void SyncDriver::wake(WakeReason reason)
{
    if (reason == WakeReason::NewRecord)
        return; // the outbox is counted before each step anyway
    if (reason == WakeReason::News)
        return m_state.pulledAt.reset(); // what waits goes on waiting
    m_state.failuresInARow = 0;
    m_uploadFailures = 0;
    m_state.uploadNotBefore = Millis{0};
    m_state.setAside = false;
    m_state.contact = Contact::Unknown;
    m_state.probedAt.reset();
    m_state.pulledAt.reset();
    if (reason == WakeReason::ByHand) {
        m_identityRead = false;
        m_state.packagesAskedAt.reset();
    }
}

void SyncDriver::cancel()
{
    const std::lock_guard lock{m_lineMutex};
    m_cancelled = true;
    if (m_line)
        m_line->transport->cancel();
}

void SyncDriver::readIdentity()
{
    forgetAhead();
    const auto identity = m_port.identity();
    if (!identity)
        return failedHere(identity.error());
    m_identityRead = true;
    m_device = identity->deviceId;
    if (m_line && identity->enrolment == m_enrolment)
        return; // the connection that stands saves a handshake
    m_enrolment = identity->enrolment;
    m_state.enrolled = identity->enrolment.has_value();
    std::optional<Line> line;
    m_certificateEnds.reset();
    if (identity->enrolment) {
        readCertificate(*identity->enrolment);
        auto made = lineFor(*identity->enrolment);
        if (!made) {
            m_state.enrolled = false; // pinned keys that cannot be read: only enrolling again helps
            failedHere(made.error());
        } else {
            line.emplace(*std::move(made));
        }
    }
    const std::lock_guard lock{m_lineMutex};
    m_pullBegun.reset(); // it went with its line
    m_line = std::move(line);
    if (m_line && m_cancelled)
        m_line->transport->cancel();
}

Result<SyncDriver::Line> SyncDriver::lineFor(const Enrolment& enrolment) const
{
    auto deviceKey = crypto::PrivateKey::fromPem(enrolment.privateKey);
    if (!deviceKey)
        return tl::unexpected(deviceKey.error());
    auto receiptKey = crypto::PublicKey::fromPem(enrolment.receiptKey);
    if (!receiptKey)
        return tl::unexpected(receiptKey.error());
    auto transport = m_factory(enrolment);
    if (!transport)
        return tl::unexpected(transport.error());
    return Line{*std::move(transport), *std::move(deviceKey), *std::move(receiptKey)};
}

void SyncDriver::refresh()
{
    m_state.now = m_clock.monotonic();
    // Stamps stay doubtful until the clocks are compared again, so that is not left to its hour.
    if (m_compared && wasSet(*m_compared, readingOf(m_clock)))
        m_state.timeMeasuredAt.reset();
    const auto counts = m_port.counts();
    if (!counts) {
        m_state.sendable = 0;
        return failedHere(counts.error());
    }
    m_state.sendable = counts->sendable;
    m_state.toAsk = counts->toAsk;
    m_state.leasesDue = counts->leasesDue;
    m_state.uploads = counts->uploads;
    m_state.renewDue = isRenewalDue();
    m_facts.waiting = counts->waiting;
    m_facts.setAsideRecords = counts->setAside;
    m_facts.attachments = counts->attachments;
    if (m_line)
        m_line->transport->introduce({.version = programVersion(),
            .waiting = counts->waiting,
            .waitingSince = counts->waitingSince});
    if (counts->waiting == 0)
        m_facts.confirmedInRun = 0;
}

void SyncDriver::perform(const SyncStep& step)
{
    struct Doer
    {
        SyncDriver& driver;
        void operator()(const MeasureTime&) const { driver.measureTime(); }
        void operator()(const Push&) const { driver.push(); }
        void operator()(const AskReceipts&) const { driver.askReceipts(); }
        void operator()(const RenewCertificate&) const { driver.renewCertificate(); }
        void operator()(const RenewLeases&) const { driver.renewLeases(); }
        void operator()(const ReadSnapshot&) const { driver.readSnapshot(); }
        void operator()(const CompareDigest&) const { driver.compareDigest(); }
        void operator()(const Upload&) const { driver.upload(); }
        void operator()(const Pull&) const { driver.pull(); }
        void operator()(const FetchPackages&) const { driver.fetchPackages(); }
        void operator()(const Probe&) const { driver.probe(); }
        void operator()(const Rest&) const { }
    };
    std::visit(Doer{*this}, step);
}

CallResult<TimeReading> SyncDriver::askTime()
{
    beginTime(*m_line->transport);
    if (m_worksAhead && !m_pullBegun)
        beginPull();
    auto reading = finishTime(*m_line->transport);
    if (!reading)
        forgetPull();
    return reading;
}

void SyncDriver::measureTime()
{
    std::optional<ClockMeasurement> best;
    for (int sample = 0; sample < timeSamples; ++sample) {
        const Millis before = m_clock.monotonic();
        const auto reading = askTime();
        if (!reading && best)
            break; // one sample is enough; on a bad line two in a row may never get through
        if (!reading)
            return failed(reading.error());
        const wire::TimeAnswer& answer = reading->answer;
        const Millis roundTrip = reading->roundTrip.value_or(m_clock.monotonic() - before);
        const ClockReading now = readingOf(m_clock);
        const ClockMeasurement measured{.offset = answer.now + roundTrip / 2 - now.at,
            .error = std::max((roundTrip + Millis{1}) / 2, Millis{1}), // the tick of the clocks
            .measuredAt = now};
        if (!best || measured.error < best->error)
            best = measured;
        const bool zstd
            = std::ranges::find(answer.encodings, wire::Encoding::Zstd) != answer.encodings.end();
        m_encoding = zstd ? wire::Encoding::Zstd : wire::Encoding::Gzip;
        m_roundTrip = reading->roundTrip;
        if (m_roundTrip || m_pullBegun)
            break;
    }
    succeeded();
    m_state.timeMeasuredAt = m_clock.monotonic();
    m_platformAhead = best->offset;
    m_compared = best->measuredAt;
    if (auto kept = m_port.recordClock(*best); !kept)
        failedHere(kept.error());
}

void SyncDriver::probe()
{
    m_state.probedAt = m_clock.monotonic();
    if (!m_line->transport->probe())
        return;
    // Somebody is there again: that is a change of the network, so all waits begin anew.
    m_state.contact = Contact::Unknown;
    m_state.failuresInARow = 0;
    m_state.probedAt.reset();
    m_state.pulledAt.reset();
}

void SyncDriver::succeeded()
{
    m_state.contact = Contact::Reached;
    m_state.failuresInARow = 0;
    m_state.setAside = false;
    m_state.retryNotBefore.reset();
    m_trouble.reset();
}

void SyncDriver::failed(const CallFailure& failure)
{
    forgetAhead();
    const Millis now = m_clock.monotonic();
    m_trouble = failure.problem;
    if (failure.kind == Kind::CursorGone)
        m_state.morePages = false;
    if (failure.kind == Kind::NoAnswer && !m_line->transport->probe()) {
        if (m_state.contact != Contact::Lost)
            m_state.lostSince = now;
        m_state.contact = Contact::Lost;
        m_state.probedAt = now;
    } else {
        m_state.contact = failure.kind == Kind::NoAnswer ? Contact::Unknown : Contact::Reached;
        m_state.setAside = failure.kind == Kind::Device;
        m_listener.problem(failure.problem);
    }
    m_state.failuresInARow += 1;
    m_state.failedAt = now;
    m_state.retryNotBefore.reset();
    if (failure.retryAfter)
        m_state.retryNotBefore = now + *failure.retryAfter;
}

void SyncDriver::failedHere(const Error& error)
{
    forgetAhead();
    m_state.failuresInARow += 1;
    m_state.failedAt = m_clock.monotonic();
    m_state.retryNotBefore.reset();
    wire::Problem problem = ownProblem(QStringLiteral("storeFailed"), wire::ProblemScope::Device,
        toText(error.code) + QStringLiteral(": ") + error.detail);
    problem.whoActs = wire::WhoActs::Administrator;
    m_listener.problem(problem);
    m_trouble = problem;
}

/// Written only when it changes, for a desk without a line tries every few seconds. That the store
/// does not take it either is no second trouble: the live state says the same.
void SyncDriver::recordRun()
{
    const bool offline = m_state.contact == Contact::Lost;
    if (m_trouble == m_recordedTrouble && (offline || !m_trouble))
        return;
    const auto next = nextTry(m_state);
    const auto nextAt = next ? std::optional{m_clock.now() + (*next - m_state.now)} : std::nullopt;
    if (m_port.recordRun(m_trouble, offline ? std::nullopt : nextAt))
        m_recordedTrouble = m_trouble;
}

void SyncDriver::publish()
{
    m_facts.enrolled = m_state.enrolled;
    m_facts.setAside = m_state.setAside;
    m_facts.contact = m_state.contact;
    m_facts.failuresInARow = m_state.failuresInARow;
    const SyncChipState chip = chipState(m_facts);
    if (m_published == chip)
        return;
    m_published = chip;
    m_listener.stateChanged(chip);
}

} // namespace yichuang::sync
