// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <variant>

namespace yichuang::sync {

using Millis = std::chrono::milliseconds;

/// How the line stands, as far as this device knows.
enum class Contact {
    Unknown, ///< not tried since start or since the network changed
    Reached, ///< the last call was answered by our platform
    Lost ///< nobody takes the connection: the platform or the line is away
};

/// Why nothing is done at present; shown to people together with the moment of the next try.
enum class RestCause {
    NothingToDo,
    NotEnrolled,
    Offline, ///< a cheap connection is tried every few seconds
    BackingOff, ///< the platform, or something in its place, answered wrongly
    PlatformAsked, ///< Retry-After
    SetAside ///< the platform does not let this device in; tried again at the longest interval
};

/// Everything the next step depends on. Moments are of the monotonic clock, so setting the
/// machine's clock moves none.
struct SyncState
{
    Millis now{0};
    bool enrolled{false};
    Contact contact{Contact::Unknown};
    int failuresInARow{0}; ///< of the platform as a whole; a refused record is none
    Millis failedAt{0}; ///< last failure
    bool setAside{false}; ///< the last failure was a device-wide refusal
    std::optional<Millis> retryNotBefore; ///< from Retry-After
    Millis lostSince{0}; ///< while contact is Lost
    std::optional<Millis> probedAt; ///< last cheap try while contact is Lost
    double jitter{0}; ///< 0 to 1, drawn by the driver for each wait
    int sendable{0}; ///< outbox rows that may go now
    int toAsk{0}; ///< rows whose receipt was lost, or may have changed by now
    std::optional<Millis> timeMeasuredAt;
    std::optional<Millis> pulledAt; ///< empty: never, or woken since
    bool morePages{false}; ///< the platform said so at the last pull
    std::optional<Millis> packagesAskedAt;
    bool snapshot{false}; ///< the platform's order has to be read from the beginning
    bool orderDoubtful{false}; ///< our data contradict an order read anew: the feed knows whether
                               ///< it changed again
    bool atEndOfFeed{false}; ///< nothing was learnt or sent since the feed was read to its end
    std::optional<Millis> comparedAt; ///< last digest
    bool renewDue{false}; ///< the certificate nears its end
    int leasesDue{0}; ///< rights to decide that end soon
    int uploads{0}; ///< attachments that may go now
    Millis uploadNotBefore{0}; ///< the share of the line that is not theirs
    bool rulesMissing{false}; ///< a change leans on an item version that is not here

    friend bool operator==(const SyncState&, const SyncState&) = default;
};

struct MeasureTime
{
    friend bool operator==(const MeasureTime&, const MeasureTime&) = default;
};
struct Push
{
    friend bool operator==(const Push&, const Push&) = default;
};
/// GET /receipts: costs a few hundred bytes where sending again costs the whole record.
struct AskReceipts
{
    friend bool operator==(const AskReceipts&, const AskReceipts&) = default;
};
struct Pull
{
    friend bool operator==(const Pull&, const Pull&) = default;
};
/// GET /snapshot, a page.
struct ReadSnapshot
{
    friend bool operator==(const ReadSnapshot&, const ReadSnapshot&) = default;
};
struct CompareDigest
{
    friend bool operator==(const CompareDigest&, const CompareDigest&) = default;
};
struct RenewCertificate
{
    friend bool operator==(const RenewCertificate&, const RenewCertificate&) = default;
};
struct RenewLeases
{
    friend bool operator==(const RenewLeases&, const RenewLeases&) = default;
};
/// A piece of one attachment.
struct Upload
{
    friend bool operator==(const Upload&, const Upload&) = default;
};
struct FetchPackages
{
    friend bool operator==(const FetchPackages&, const FetchPackages&) = default;
};
/// Connect and hang up: is there somebody at all?
struct Probe
{
    friend bool operator==(const Probe&, const Probe&) = default;
};
struct Rest
{
    std::optional<Millis> until; ///< empty: until somebody wakes the engine
    RestCause cause{RestCause::NothingToDo};

    friend bool operator==(const Rest&, const Rest&) = default;
};

using SyncStep = std::variant<MeasureTime, RenewCertificate, Push, AskReceipts, RenewLeases,
    ReadSnapshot, Pull, CompareDigest, Upload, FetchPackages, Probe, Rest>;

inline constexpr Millis firstBackoff = std::chrono::seconds{5};
inline constexpr Millis longestBackoff = std::chrono::minutes{10};
inline constexpr Millis pullEvery = std::chrono::seconds{15};
inline constexpr Millis measureEvery = std::chrono::hours{1};
inline constexpr Millis compareEvery = std::chrono::hours{24};
inline constexpr Millis askPackagesEvery = std::chrono::hours{1};
inline constexpr Millis shortestProbe = std::chrono::seconds{2};
inline constexpr Millis longestProbe = std::chrono::seconds{10};

/// When enforced waiting ends: the moment of the next try that people are shown. Empty when nothing
/// is waited for or only somebody's act can help.
[[nodiscard]] std::optional<Millis> nextTry(const SyncState& state);

/// What to do next; pure, so that a simulator can run years of it.
[[nodiscard]] SyncStep nextStep(const SyncState& state);

/// 5 s, 10 s, 20 s … at most 10 min, of which jitter 0 … 1 takes up to a quarter off: a thousand
/// desks that lost the platform at one moment do not come back at one moment. `failures` from 1.
[[nodiscard]] Millis backoff(int failures, double jitter);

/// While nobody takes the connection: every 2 s at first, every 10 s in the end (so a platform that
/// is back is seen within 10 s however long it was away), jitter taking up to a quarter off.
[[nodiscard]] Millis probeInterval(Millis lostFor, double jitter);

} // namespace yichuang::sync
