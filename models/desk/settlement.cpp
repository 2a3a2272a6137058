// SPDX-License-Identifier: Apache-2.0
#include "models/desk/settlement.h"

#include "models/cases/conflict.h"
#include "models/store/eventlog.h"
#include "models/store/matters.h"
#include "models/store/summaries.h"

namespace yichuang::desk {
namespace {

using cases::ConflictChoice;

/// One case and what is recorded on it.
struct Step
{
    CaseId caseId;
    cases::Payload payload;
};

/// How the same decision reads on the other case.
ConflictChoice mirrored(ConflictChoice choice)
{
    return choice == ConflictChoice::ThisStands ? ConflictChoice::OtherStands
        : choice == ConflictChoice::OtherStands ? ConflictChoice::ThisStands
                                                : choice;
}

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

/// The note on the other case that speaks of this one, when that case is here.
Result<std::optional<cases::CaseEvent>> counterpart(
    store::Database& database, const store::Session& session, const cases::CaseEvent& note)
{
    const auto* noted = std::get_if<cases::Noted>(&note.payload);
    if (noted == nullptr || !noted->other || !noted->other->id)
        return std::nullopt;
    const auto events = store::eventsOf(database, session, *noted->other->id);
    if (!events)
        return tl::unexpected(events.error());
    for (const store::StoredEvent& stored : *events) {
        const auto* mirror = std::get_if<cases::Noted>(&stored.event.payload);
        const bool ofThis = mirror != nullptr && mirror->kind == cases::NoteKind::TwinFound
            && mirror->other && mirror->other->id == note.caseId
            && store::isPartOfCase(stored.standing);
        if (ofThis)
            return stored.event;
    }
    return std::nullopt;
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

/// On the case itself first, then on its twin.
Result<std::vector<Step>> stepsOf(
    store::Database& database, const store::Session& session, const SettlingWords& words)
{
    const auto event = eventOf(database, session, words);
    if (!event)
        return tl::unexpected(event.error());
    std::vector<Step> steps;
    auto first = step(database, *event, words.choice, words.reason);
    if (!first)
        return tl::unexpected(first.error());
    steps.push_back(*std::move(first));
    if (!cases::isAboutTwins(words.choice))
        return steps;
    const auto other = counterpart(database, session, *event);
    if (!other)
        return tl::unexpected(other.error());
    if (*other) {
        auto second = step(database, **other, mirrored(words.choice), words.reason);
        if (!second)
            return tl::unexpected(second.error());
        steps.push_back(*std::move(second));
    }
    return steps;
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
                  store::Database& database) { return stepsOf(database, *session, words); })
        .then([&desk, chief](const Result<std::vector<Step>>& steps) {
            if (!steps)
                return QtFuture::makeReadyFuture<Result<Outcome>>(tl::unexpected(steps.error()));
            return recordAll(desk, *steps, chief);
        })
        .unwrap();
}

} // namespace yichuang::desk
