// SPDX-License-Identifier: Apache-2.0
#include "models/sync/syncstep.h"

#include <algorithm>

namespace yichuang::sync {
namespace {

Millis lessJitter(Millis wait, double jitter)
{
    const double part = std::clamp(jitter, 0.0, 1.0) / 4;
    return wait - Millis{static_cast<Millis::rep>(static_cast<double>(wait.count()) * part)};
}

bool isDue(std::optional<Millis> last, Millis every, Millis now)
{
    return !last || *last + every <= now;
}

/// The wait that forbids any call now, if there is one.
std::optional<Rest> enforcedRest(const SyncState& state)
{
    if (!state.enrolled)
        return Rest{std::nullopt, RestCause::NotEnrolled};
    if (state.retryNotBefore) {
        if (state.now < *state.retryNotBefore)
            return Rest{*state.retryNotBefore, RestCause::PlatformAsked};
        return std::nullopt; // the platform named the moment, so our own back-off has no say
    }
    if (state.failuresInARow > 0) {
        const Millis wait = state.setAside ? lessJitter(longestBackoff, state.jitter)
                                           : backoff(state.failuresInARow, state.jitter);
        if (state.now < state.failedAt + wait)
            return Rest{state.failedAt + wait,
                state.setAside ? RestCause::SetAside : RestCause::BackingOff};
    }
    return std::nullopt;
}

SyncStep probeOrWait(const SyncState& state)
{
    const Millis every = probeInterval(state.now - state.lostSince, state.jitter);
    if (isDue(state.probedAt, every, state.now))
        return Probe{};
    return Rest{*state.probedAt + every, RestCause::Offline};
}

} // namespace

std::optional<Millis> nextTry(const SyncState& state)
{
    if (!state.enrolled)
        return std::nullopt;
    if (state.contact == Contact::Lost)
        return state.probedAt.value_or(state.now)
            + probeInterval(state.now - state.lostSince, state.jitter);
    const auto rest = enforcedRest(state);
    return rest ? rest->until : std::nullopt;
}

SyncStep nextStep(const SyncState& state)
{
    if (state.enrolled && state.contact == Contact::Lost)
        return probeOrWait(state);
    if (const auto rest = enforcedRest(state))
        return *rest;
    if (isDue(state.timeMeasuredAt, measureEvery, state.now))
        return MeasureTime{}; // first of all: it also tells what the platform takes
    if (state.renewDue)
        return RenewCertificate{};
    if (state.snapshot && !state.rulesMissing)
        return ReadSnapshot{}; // before a push: its receipts might contradict what is here
    if (state.orderDoubtful)
        return Pull{}; // a push would only meet the same contradiction
    if (state.sendable > 0)
        return Push{};
    if (state.toAsk > 0)
        return AskReceipts{};
    if (state.leasesDue > 0)
        return RenewLeases{};
    if (state.rulesMissing)
        return FetchPackages{}; // else the same page would fail again and again
    if (state.morePages || isDue(state.pulledAt, pullEvery, state.now))
        return Pull{};
    if (state.atEndOfFeed && isDue(state.comparedAt, compareEvery, state.now))
        return CompareDigest{};
    if (state.uploads > 0 && state.uploadNotBefore <= state.now)
        return Upload{}; // whatever else there is goes first
    if (isDue(state.packagesAskedAt, askPackagesEvery, state.now))
        return FetchPackages{};
    Millis until = std::min({*state.timeMeasuredAt + measureEvery, *state.pulledAt + pullEvery,
        *state.packagesAskedAt + askPackagesEvery});
    if (state.uploads > 0)
        until = std::min(until, state.uploadNotBefore);
    return Rest{until, RestCause::NothingToDo};
}

Millis backoff(int failures, double jitter)
{
    Millis wait = firstBackoff;
    for (int i = 1; i < failures && wait < longestBackoff; ++i)
        wait *= 2;
    return lessJitter(std::min(wait, longestBackoff), jitter);
}

Millis probeInterval(Millis lostFor, double jitter)
{
    return lessJitter(std::clamp(lostFor / 30, shortestProbe, longestProbe), jitter);
}

} // namespace yichuang::sync
