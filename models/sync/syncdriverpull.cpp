// SPDX-License-Identifier: Apache-2.0
#include "models/sync/syncdriver.h"

#include <utility>

namespace yichuang::sync {
namespace {

using Kind = CallFailure::Kind;

} // namespace

/// Behind the question for the time, where nothing else would come before: a page that is read at
/// the start of the program costs no round trip of its own.
void SyncDriver::beginPull()
{
    SyncState after = m_state;
    after.timeMeasuredAt = after.now;
    if (!std::holds_alternative<Pull>(nextStep(after)))
        return;
    const auto cursor = m_port.cursor();
    if (!cursor || *cursor == snapshotBegun)
        return;
    beginChanges(*m_line->transport, *cursor);
    m_pullBegun = *cursor;
}

void SyncDriver::forgetPull()
{
    if (std::exchange(m_pullBegun, std::nullopt) && m_line)
        m_line->transport->abandon();
}

void SyncDriver::pull()
{
    const auto cursor = m_port.cursor();
    if (m_pullBegun && (!cursor || *cursor != *m_pullBegun))
        forgetPull();
    if (!cursor)
        return failedHere(cursor.error());
    if (*cursor == snapshotBegun) { // the program ended before the snapshot did
        m_reading = {};
        m_state.snapshot = true;
        return;
    }
    if (!std::exchange(m_pullBegun, std::nullopt))
        beginChanges(*m_line->transport, *cursor);
    const auto page = finishChanges(*m_line->transport);
    const bool inDoubt = m_state.orderDoubtful;
    if (page || page.error().kind != Kind::NoAnswer)
        m_state.orderDoubtful = false;
    if (!page && page.error().kind == Kind::CursorGone && (!m_reading.repaired || inDoubt)) {
        m_reading = {};
        m_state.snapshot = true;
        m_state.morePages = false;
        return;
    }
    if (!page) {
        m_reading.repaired = false; // a cursor it gave just now: once more, but not at once
        return failed(page.error());
    }
    const auto changed = m_port.absorbChanges(*page);
    if (!changed)
        return absorbFailed(changed.error());
    m_askedForRules = false;
    if (!inDoubt) { // else it is the same order that our data contradict
        m_reading.repaired = false;
        succeeded();
    }
    m_state.morePages = page->more;
    m_state.atEndOfFeed = !page->more;
    m_state.pulledAt = m_clock.monotonic();
    if (!changed->empty())
        m_listener.casesChanged(*changed);
    if (const auto counts = m_port.counts(); counts && counts->waiting == 0 && !page->more)
        m_facts.lastSynced = m_clock.now();
}

/// An item version that is not here: the packages may bring it. Asked for once a page.
void SyncDriver::absorbFailed(const Error& error)
{
    const bool missing = error.code == Error::Code::NotFound;
    m_state.rulesMissing = missing && !std::exchange(m_askedForRules, missing);
    if (!m_state.rulesMissing)
        storeRefused(error);
}

void SyncDriver::fetchPackages()
{
    const auto wanted = m_port.packages();
    if (!wanted)
        return failedHere(wanted.error());
    for (const PackageCopy& known : *wanted) {
        const auto fresh = askPackage(*m_line->transport, known, m_line->receiptKey);
        if (!fresh)
            return failed(fresh.error());
        if (!*fresh)
            continue;
        if (auto kept = m_port.storePackage(**fresh); !kept)
            return failedHere(kept.error());
        m_listener.packageTaken((*fresh)->name);
    }
    m_state.rulesMissing = false;
    m_state.packagesAskedAt = m_clock.monotonic();
    if (!wanted->empty())
        succeeded();
}

} // namespace yichuang::sync
