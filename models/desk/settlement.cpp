// SPDX-License-Identifier: Apache-2.0
#include "models/desk/settlement.h"

#include "models/cases/conflict.h"
#include "models/cases/matters.h"
#include "models/store/eventlog.h"
#include "models/store/matters.h"
#include "models/store/summaries.h"

#include <algorithm>

namespace yichuang::desk {
namespace {

using cases::ConflictChoice;

/// One case and what is recorded on it.
struct Step
{
    CaseId caseId;
    cases::Payload payload;
};

Result<cases::CaseEvent> eventOf(
    store::Database& database, const store::Session& session, const SettlingWords& words)
{
    const auto stored = store::eventWithId(database, session, words.event);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return failure(Error::Code::NotFound, toText(words.event));
    const bool matter = cases::isAboutTwins(words.choice) || cases::isAboutStamps(words.choice);
    if (store::isPartOfCase((*stored)->standing) != matter)
        return failure(Error::Code::InvalidInput, toText((*stored)->standing));
    return (*stored)->event;
}

Result<Step> step(store::Database& database, const cases::CaseEvent& event, ConflictChoice choice,
    const QString& reason)
{
    auto payload = cases::settlementOf(event, choice, reason);
    if (!payload)
        return tl::unexpected(payload.error());
    if (choice == ConflictChoice::TakeArrival) {
        const auto arrived = store::arrivalOf(database, event.eventId);
        if (!arrived)
            return tl::unexpected(arrived.error());
        payload->moment = *arrived;
    }
    return Step{event.caseId, *std::move(payload)};
}

/// The decision on the case itself, and the case it was a twin of.
struct Decision
{
    Step own;
    std::optional<CaseId> twin;
};

Result<Decision> decisionOf(
    store::Database& database, const store::Session& session, const SettlingWords& words)
{
    const auto event = eventOf(database, session, words);
    if (!event)
        return tl::unexpected(event.error());
    auto own = step(database, *event, words.choice, words.reason);
    if (!own)
        return tl::unexpected(own.error());
    Decision decision{*std::move(own), {}};
    const auto* noted = std::get_if<cases::Noted>(&event->payload);
    if (cases::isAboutTwins(words.choice) && noted != nullptr && noted->other)
        decision.twin = noted->other->id;
    return decision;
}

/// What the same decision asks of its twin, when that case is here; otherwise the platform carries
/// it there.
Result<std::vector<Step>> stepsOf(
    const Decision& decision, const SettlingWords& words, const Result<CaseFile>& twin)
{
    std::vector<Step> steps{decision.own};
    if (!twin && twin.error().code == Error::Code::NotFound)
        return steps;
    if (!twin)
        return tl::unexpected(twin.error());
    const auto asked = cases::settlementOnTwin(twin->c, decision.own.caseId, words.choice);
    const auto note = std::ranges::find_if(twin->events, [&](const store::StoredEvent& stored) {
        return asked && stored.event.eventId == asked->note;
    });
    if (note == twin->events.end())
        return steps;
    return cases::settlementOf(note->event, asked->choice, words.reason)
        .map([&](cases::ConflictResolved payload) {
            steps.push_back({twin->c.id, std::move(payload)});
            return steps;
        });
}

using Later = QFuture<Result<Outcome>>;

/// One after the other; ends at the first that is not recorded.
Later recordAll(Desk& desk, std::vector<Step> steps, const std::optional<SecondPerson>& chief)
{
    const Step next = steps.front();
    steps.erase(steps.begin());
    const auto act = [&desk, chief](const Step& one) {
        return chief ? desk.actBy(one.caseId, *chief, one.payload)
                     : desk.act(one.caseId, one.payload);
    };
    if (steps.empty())
        return act(next);
    return act(next)
        .then([&desk, chief, steps](const Result<Outcome>& outcome) {
            if (!outcome || std::holds_alternative<cases::Refusal>(*outcome))
                return QtFuture::makeReadyFuture<Result<Outcome>>(Result<Outcome>{outcome});
            return recordAll(desk, steps, chief).then([outcome](const Result<Outcome>& second) {
                // The other case may have ended or been decided on meanwhile: this one stands.
                return second ? Result<Outcome>{outcome} : second;
            });
        })
        .unwrap();
}

} // namespace

QFuture<Result<Outcome>> settle(store::Store& store,
    const std::shared_ptr<const store::Session>& session, Desk& desk, const SettlingWords& words,
    const std::optional<SecondPerson>& chief)
{
    return store
        .read([session, words](
                  store::Database& database) { return decisionOf(database, *session, words); })
        .then([&desk, words, chief](const Result<Decision>& decision) -> Later {
            if (!decision)
                return QtFuture::makeReadyFuture<Result<Outcome>>(tl::unexpected(decision.error()));
            if (!decision->twin)
                return recordAll(desk, {decision->own}, chief);
            return desk.caseFile(*decision->twin)
                .then([&desk, words, chief, decision = *decision](const Result<CaseFile>& twin) {
                    const auto steps = stepsOf(decision, words, twin);
                    if (!steps)
                        return QtFuture::makeReadyFuture<Result<Outcome>>(
                            tl::unexpected(steps.error()));
                    return recordAll(desk, *steps, chief);
                })
                .unwrap();
        })
        .unwrap();
}

} // namespace yichuang::desk
