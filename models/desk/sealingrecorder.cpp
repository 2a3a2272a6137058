// SPDX-License-Identifier: Apache-2.0
#include "models/desk/numbering.h"
#include "models/desk/recorder.h"
#include "models/desk/sealbook.h"

namespace yichuang::desk {
namespace {

tl::unexpected<Error> carried(const Error& error) { return tl::unexpected(error); }

/// Stands for the seal to come while it is judged: what the rules ask is there, the rest is none of
/// their business.
cases::Sealed supposedSeal(const documents::DocumentContent& content)
{
    return {.document = documents::toText(content.kind),
        .documentNumber = content.documentNumber,
        .sealId = QStringLiteral("-"),
        .letterId = QStringLiteral("-"),
        .unsignedHash = QByteArray(32, '\0'),
        .sealedHash = QByteArray(32, '\0')};
}

} // namespace

Result<DoneOrNot> Recorder::doForSeal(const SealWish& wish)
{
    const auto read = [&] {
        return readCaseFile(
            m_database, m_hand.session, wish.id, m_rules, m_hand.seat, beijingDay(m_now));
    };
    const auto before = read();
    if (!before)
        return carried(before.error());
    m_sealing = true;
    if (wish.act) {
        const auto outcome = record(wish.id, before->c, before->item, *wish.act);
        if (!outcome)
            return carried(outcome.error());
        if (const auto* refusal = std::get_if<cases::Refusal>(&*outcome))
            return DoneOrNot{*refusal};
    }
    const auto paper = issue(wish.id, wish.kind, {});
    if (!paper)
        return carried(paper.error());
    if (!*paper)
        return DoneOrNot{paper->error()};
    auto after = read();
    if (!after)
        return carried(after.error());
    DoneForSeal done{.file = std::move(*after), .content = **paper};
    const cases::CaseEvent* source = sourceOfDocument(done.file, wish.kind);
    if (source == nullptr)
        return DoneOrNot{NoPaper{wish.kind, PaperObstacle::NotAccepted}};
    done.source = source->eventId;
    done.approver = source->actor;
    done.clockDoubtful = source->clock.doubtful;
    done.confirmedBefore = before->isConfirmed();
    // The decision itself waits for the platform in any case; the document speaks of the rest.
    done.content.offline = !done.confirmedBefore;
    if (documents::factsOf(wish.kind).sealing == documents::Sealing::None)
        return DoneOrNot{std::move(done)}; // only looked at: an inner sheet
    auto probe = frame(m_hand, wish.id, done.file.c, done.file.item, supposedSeal(done.content));
    if (!probe)
        return carried(probe.error());
    const cases::Applied allowed = cases::apply(done.file.c, *probe, rulesOf(done.file.item));
    if (!allowed)
        return DoneOrNot{allowed.error()};
    return DoneOrNot{std::move(done)};
}

Result<Outcome> Recorder::sealed(const DoneForSeal& done, const cases::Sealed& act)
{
    auto outcome = record(done.file.c.id, done.file.c, done.file.item, act);
    if (!outcome || std::holds_alternative<cases::Refusal>(*outcome))
        return outcome;
    return followUp(std::move(*outcome), done.file.item);
}

/// A decision in a hall without a letter of authority takes the ink seal, and that goes into the
/// register in the same transaction (rulebook 7.2).
Result<> Recorder::enterInkSeal(const Hand& hand, CaseId id, const cases::Payload& payload)
{
    const bool decides = std::holds_alternative<cases::Granted>(payload)
        || std::holds_alternative<cases::Refused>(payload);
    const auto kind = documentIssuedBy(payload);
    if (!decides || !kind || m_sealing)
        return {};
    const auto ink = sealsWithInk(m_database);
    if (!ink)
        return carried(ink.error());
    if (!*ink)
        return {};
    const auto file
        = readCaseFile(m_database, hand.session, id, m_rules, hand.seat, beijingDay(m_now));
    if (!file)
        return carried(file.error());
    return registerInkSeal(m_database, hand.session, *file, hand.seat, *kind, 1, m_now)
        .map([](const store::SealImpression&) {});
}

} // namespace yichuang::desk
