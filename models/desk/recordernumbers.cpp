// SPDX-License-Identifier: Apache-2.0
#include "models/desk/numbering.h"
#include "models/desk/recorder.h"

namespace yichuang::desk {
namespace {

using Code = cases::Objection::Code;

tl::unexpected<Error> carried(const Error& error) { return tl::unexpected(error); }

int yearOf(Day day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); }

cases::Refusal usedUp(documents::DocumentKind kind)
{
    return {{{Code::NumbersUsedUp, documents::factsOf(kind).name}}};
}

} // namespace

/// Judges the event and gives its document a number in the same transaction (rulebook 3.4): judged
/// first, so that a refused act takes none. Without a block there is none: the act counts where the
/// rules allow that, and its document waits for a number.
Result<cases::Applied> Recorder::applied(
    const Before& before, cases::CaseEvent& event, const cases::Rules& rules)
{
    const auto kind = documentIssuedBy(event.payload);
    if (!kind || !before)
        return cases::apply(before, event, rules);
    const QString place = before->received.place.code;
    const auto left = numbersLeft(*kind, rules.item, place);
    if (!left)
        return carried(left.error());
    if (!*left)
        return cases::apply(before, event, rules);
    QString& number = *numberIn(event.payload);
    number = documents::factsOf(*kind).numberWord; // stands for the number to come
    const cases::Applied allowed = cases::apply(before, event, rules);
    if (!allowed)
        return allowed;
    if (**left == 0)
        return cases::Applied{tl::unexpected(usedUp(*kind))};
    const QString organ = m_rules.organName(rules.item, place, m_hand.seat.hall.divisionName);
    const auto taken = takeDocumentNumber(*kind, organ, event, beijingDay(m_now));
    if (!taken)
        return carried(taken.error());
    number = std::get<QString>(*taken);
    return cases::apply(before, event, rules);
}

Result<std::optional<int>> Recorder::numbersLeft(
    documents::DocumentKind kind, const catalogue::Item& item, const QString& placeCode)
{
    return store::numbersLeft(m_database,
        m_rules.organName(item, placeCode, m_hand.seat.hall.divisionName),
        documents::factsOf(kind).numberWord, yearOf(beijingDay(m_now)));
}

Result<store::NumberAnswer> Recorder::takeDocumentNumber(
    documents::DocumentKind kind, const QString& organ, const cases::CaseEvent& source, Day issued)
{
    return store::takeDocumentNumber(m_database,
        {.organ = organ,
            .word = documents::factsOf(kind).numberWord,
            .year = yearOf(issued),
            .caseId = source.caseId,
            .eventId = source.eventId,
            .document = documents::toText(kind)},
        m_now);
}

Result<Paper> Recorder::issue(CaseId id, documents::DocumentKind kind, const GivenValues& given)
{
    const auto file
        = readCaseFile(m_database, m_hand.session, id, m_rules, m_hand.seat, beijingDay(m_now));
    if (!file)
        return carried(file.error());
    Paper paper = paperFor(*file, kind, m_hand.seat, rulesOf(file->item), m_now, given);
    const cases::CaseEvent* source = sourceOfDocument(*file, kind);
    if (!paper || documents::factsOf(kind).numberWord.isEmpty() || source == nullptr
        || !paper->documentNumber.isEmpty())
        return paper;
    const auto answer = takeDocumentNumber(kind, file->organ, *source, paper->issueDate);
    if (!answer)
        return carried(answer.error());
    if (const auto* number = std::get_if<QString>(&*answer))
        paper->documentNumber = *number;
    else
        paper = tl::unexpected<NoPaper>(NoPaper{kind,
            std::holds_alternative<store::NoNumberBlock>(*answer) ? PaperObstacle::NoNumberBlock
                                                                  : PaperObstacle::NumbersUsedUp});
    return paper;
}

/// The act as it would be tried before anything is written: with a number if one can be had.
Result<tl::expected<cases::Payload, cases::Refusal>> Recorder::assumeNumber(
    const catalogue::Item& item, cases::Payload payload)
{
    using Numbered = tl::expected<cases::Payload, cases::Refusal>;
    const auto kind = documentIssuedBy(payload);
    if (!kind)
        return Numbered{std::move(payload)};
    const auto left = numbersLeft(*kind, item, m_hand.seat.place.code);
    if (!left)
        return carried(left.error());
    if (*left == 0)
        return Numbered{tl::unexpected(usedUp(*kind))};
    if (*left)
        *numberIn(payload) = documents::factsOf(*kind).numberWord;
    return Numbered{std::move(payload)};
}

} // namespace yichuang::desk
