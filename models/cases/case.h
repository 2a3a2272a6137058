// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/casestate.h"
#include "models/cases/event.h"
#include "models/catalogue/classification.h"

#include <optional>
#include <vector>

namespace yichuang::cases {

/// A paper of the list and when it arrived.
struct PaperOnFile
{
    PaperEntry entry;
    std::optional<Instant> arrivedAt; ///< none while it is missing

    friend bool operator==(const PaperOnFile&, const PaperOnFile&) = default;
};

/// The one-time notice as given (T06).
struct GivenNotice
{
    CorrectionNoticed notice;
    Instant at{};

    friend bool operator==(const GivenNotice&, const GivenNotice&) = default;
};

/// The end without a decision, or none yet.
struct Ending
{
    CaseState state{CaseState::Closed};
    Instant at{};
    QString reason;

    friend bool operator==(const Ending&, const Ending&) = default;
};

struct PrintedDocument
{
    Printed printed;
    Instant at{};

    friend bool operator==(const PrintedDocument&, const PrintedDocument&) = default;
};

/// A case: the fold of its events (architecture, chapter 3). Never edited, only replayed.
struct Case
{
    CaseId id;
    CaseState state{CaseState::Received};
    int version{0}; ///< events folded so far
    int decidedVersion{0}; ///< version after the newest event that was more than an addition
    DeviceId issuedBy; ///< the device that issued the number; it holds lease epoch 1
    Received received; ///< as received; papers below tell what came later
    int itemVersion{0}; ///< of the receipt day, kept for good (rulebook 4.1)
    Instant receivedAt{};
    Actor receivedBy;
    std::vector<PaperOnFile> papers;
    bool correctedOnSpot{false};
    std::optional<GivenNotice> notice;
    std::optional<Day> acceptedOn; ///< derived, rulebook 1.4
    std::optional<Instant> acceptedAt; ///< when the acceptance was recorded
    bool deemedAccepted{
        false}; ///< accepted by law because nobody answered in time (License Law 32)
    Actor acceptedBy;
    std::optional<HandedIn> handedIn;
    std::optional<Instant> handedInAt;
    std::optional<Ending> ending;
    std::vector<PrintedDocument> printed;

    [[nodiscard]] Day receiptDay() const { return beijingDay(receivedAt); }
    friend bool operator==(const Case&, const Case&) = default;
};

/// The paper at a position of the item's list, or nothing.
[[nodiscard]] const PaperOnFile* paperAt(const Case& c, int number);

/// The place as the catalogue's rules see it; its level is in the code.
[[nodiscard]] catalogue::Node nodeOf(const Place& place);

/// True when the event was decided on a state of the case that another event has changed since.
/// Facts that only add never conflict (sync protocol, "Conflicts").
[[nodiscard]] bool conflicts(const Case& c, const CaseEvent& event);

} // namespace yichuang::cases
