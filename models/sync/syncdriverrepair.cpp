// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/certificate.h"
#include "models/sync/repaircalls.h"
#include "models/sync/syncdriver.h"

namespace yichuang::sync {
namespace {

using Kind = CallFailure::Kind;

constexpr int mostReceiptsAsked = 20; // a round trip each
constexpr std::chrono::days renewBefore{60};
constexpr std::chrono::hours renewTryEvery{24};

} // namespace

void SyncDriver::askReceipts()
{
    const auto events = m_port.receiptsToAsk(mostReceiptsAsked);
    if (!events)
        return failedHere(events.error());
    for (const EventId& event : *events) {
        const auto receipts = askReceipt(*m_line->transport, m_device, event, m_line->receiptKey);
        if (!receipts)
            return failed(receipts.error());
        if (*receipts) {
            const auto confirmed
                = m_port.recordReceipts((*receipts)->answer, (*receipts)->document);
            if (!confirmed)
                return storeRefused(confirmed.error());
            for (const CaseId& id : *confirmed)
                m_listener.caseConfirmed(id);
        } else if (auto done = m_port.sendAgain(event); !done) {
            return failedHere(done.error());
        }
        m_state.atEndOfFeed = false;
        succeeded();
    }
}

/// Data that contradict the platform's order: once, the whole order is read again. If that does not
/// help, the feed is asked whether the platform was set back once more meanwhile; if it was not, an
/// administrator has to look.
void SyncDriver::storeRefused(const Error& error)
{
    const bool contradicts = error.code == Error::Code::Corrupt;
    m_state.orderDoubtful = contradicts && m_reading.repaired;
    if (!contradicts || m_reading.repaired)
        return failedHere(error);
    m_reading = {.repaired = true};
    m_state.snapshot = true;
}

void SyncDriver::readSnapshot()
{
    if (!m_reading.begun) {
        if (auto begun = m_port.beginSnapshot(m_reading.buckets); !begun)
            return failedHere(begun.error());
        m_reading.begun = true;
        m_reading.after.clear();
    }
    const auto page = askSnapshot(*m_line->transport, m_reading.after, m_reading.buckets);
    if (!page) {
        if (page.error().kind == Kind::CursorGone)
            m_reading.begun = false; // the order changed again: from the beginning
        return failed(page.error());
    }
    const auto changed = m_port.absorbSnapshot(*page);
    if (!changed)
        return absorbFailed(changed.error());
    m_askedForRules = false;
    succeeded();
    m_reading.after = page->cursor;
    if (!changed->empty())
        m_listener.casesChanged(*changed);
    if (page->more)
        return;
    const auto lost = m_port.endSnapshot(page->cursor, m_reading.buckets.empty());
    if (!lost)
        return failedHere(lost.error());
    if (!lost->empty())
        m_listener.casesChanged(*lost);
    m_reading = {.repaired = true}; // until the feed goes on from here
    m_state.snapshot = false;
    m_state.pulledAt = m_clock.monotonic();
}

void SyncDriver::compareDigest()
{
    const auto cursor = m_port.cursor();
    const auto versions = m_port.confirmedVersions();
    if (!cursor || !versions)
        return failedHere(cursor ? versions.error() : cursor.error());
    const auto differing = sync::compareDigest(
        *m_line->transport, {.cursor = *cursor, .buckets = wire::digestOf(*versions)});
    const bool offered = differing
        || (differing.error().problem.status != 404 && differing.error().problem.status != 501);
    if (!offered) { // a city's own platform need not have it
        m_state.comparedAt = m_clock.monotonic();
        return;
    }
    if (!differing) {
        m_state.atEndOfFeed = false; // a pull comes first, whatever the reason
        return failed(differing.error());
    }
    succeeded();
    m_state.comparedAt = m_clock.monotonic();
    if (differing->empty())
        return;
    m_reading = {.buckets = *differing};
    m_state.snapshot = true;
}

/// Due when the platform's time is known: a wrong clock alone must not ask for certificates.
bool SyncDriver::isRenewalDue() const
{
    if (!m_certificateEnds || !m_platformAhead)
        return false;
    const Instant there = m_clock.now() + *m_platformAhead;
    const bool triedLately
        = m_renewTriedAt && m_clock.monotonic() < *m_renewTriedAt + renewTryEvery;
    return there > *m_certificateEnds - renewBefore && !triedLately;
}

void SyncDriver::renewCertificate()
{
    m_renewTriedAt = m_clock.monotonic();
    const auto identity = m_port.identity();
    if (!identity || !identity->enrolment)
        return;
    const auto certificate = sync::renewCertificate(
        *m_line->transport, m_device, *identity->enrolment, m_line->deviceKey);
    if (!certificate)
        return failed(certificate.error());
    succeeded();
    if (auto kept = m_port.keepCertificate(*certificate); !kept)
        return failedHere(kept.error());
    m_identityRead = false; // a new connection shows the new certificate
}

void SyncDriver::renewLeases()
{
    const auto leases = m_port.leasesToRenew();
    if (!leases)
        return failedHere(leases.error());
    for (const wire::LeaseAnswer& lease : *leases) {
        const auto renewed = askLease(*m_line->transport, lease.caseId,
            {.wish = wire::LeaseWish::Renew, .epoch = lease.epoch});
        wire::LeaseAnswer kept = lease;
        if (renewed)
            kept = *renewed;
        else if (renewed.error().kind == Kind::Record || renewed.error().problem.status == 404)
            kept.held = false; // somebody else took it: the next act there is a conflict to see
        else
            return failed(renewed.error());
        succeeded();
        if (auto done = m_port.recordLease(kept); !done)
            return failedHere(done.error());
    }
}

void SyncDriver::readCertificate(const Enrolment& enrolment)
{
    const auto facts = crypto::readCertificate(enrolment.certificate);
    m_certificateEnds = facts ? std::optional{facts->notAfter} : std::nullopt;
}

} // namespace yichuang::sync
