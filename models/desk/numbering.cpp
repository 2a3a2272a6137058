// SPDX-License-Identifier: Apache-2.0
#include "models/desk/numbering.h"

#include <algorithm>
#include <array>
#include <span>

namespace yichuang::desk {
namespace {

using cases::EventKind;
using documents::DocumentKind;

/// One event issues a document; the first row of an event is the one whose number it carries.
struct Issue
{
    EventKind event;
    DocumentKind document;
};

constexpr std::array issues{
    Issue{EventKind::CorrectionNoticed, DocumentKind::CorrectionNotice},
    Issue{EventKind::Accepted, DocumentKind::AcceptanceNotice},
    Issue{EventKind::DeemedAccepted, DocumentKind::AcceptanceNotice},
    Issue{EventKind::LicenceNotRequired, DocumentKind::NotRequiredNotice},
    Issue{EventKind::AcceptanceRefused, DocumentKind::NotAcceptedNotice},
    Issue{EventKind::Lapsed, DocumentKind::EndNotice},
    Issue{EventKind::AcceptedWithTolerance, DocumentKind::AcceptanceNotice},
    Issue{EventKind::AcceptedWithTolerance, DocumentKind::ToleranceNotice},
    Issue{EventKind::StopApproved, DocumentKind::SpecialProcedureNotice},
    Issue{EventKind::Extended, DocumentKind::ExtensionNotice},
    Issue{EventKind::OpinionsAsked, DocumentKind::JointRequest},
    Issue{EventKind::Forwarded, DocumentKind::ForwardingLetter},
    Issue{EventKind::Forwarded, DocumentKind::ForwardingNote},
    Issue{EventKind::Granted, DocumentKind::Grant},
    Issue{EventKind::Refused, DocumentKind::Refusal},
    Issue{EventKind::Terminated, DocumentKind::EndNotice},
    Issue{EventKind::FeeOrdered, DocumentKind::PaymentOrder},
};

bool issuesDocument(EventKind event, DocumentKind document)
{
    return std::ranges::any_of(issues,
        [&](const Issue& issue) { return issue.event == event && issue.document == document; });
}

} // namespace

QString* numberIn(cases::Payload& payload)
{
    return std::visit(
        [](auto& act) -> QString* {
            using Act = std::decay_t<decltype(act)>;
            if constexpr (std::is_same_v<Act, cases::Printed>)
                return nullptr; // names a document, issues none
            else if constexpr (requires { act.documentNumber; })
                return &act.documentNumber;
            else
                return nullptr;
        },
        payload);
}

cases::Payload supposingNumber(cases::Payload payload)
{
    const auto kind = documentIssuedBy(payload);
    if (QString* number = numberIn(payload); kind && number->trimmed().isEmpty())
        *number = documents::factsOf(*kind).numberWord;
    return payload;
}

std::optional<DocumentKind> documentIssuedBy(const cases::Payload& payload)
{
    const auto found = std::ranges::find(issues, cases::kindOf(payload), &Issue::event);
    cases::Payload copy = payload;
    if (found == issues.end() || numberIn(copy) == nullptr)
        return std::nullopt;
    return found->document;
}

const cases::CaseEvent* sourceOfDocument(const CaseFile& file, DocumentKind kind)
{
    if (std::ranges::find(issues, kind, &Issue::document) == issues.end())
        return file.events.empty() ? nullptr : &file.events.front().event;
    const auto found
        = std::find_if(file.events.rbegin(), file.events.rend(), [&](const auto& stored) {
              return store::isPartOfCase(stored.standing)
                  && issuesDocument(stored.event.kind(), kind);
          });
    return found == file.events.rend() ? nullptr : &found->event;
}

QString numberGiven(const CaseFile& file, DocumentKind kind)
{
    const QString code = documents::toText(kind);
    const cases::CaseEvent* source = sourceOfDocument(file, kind);
    if (source == nullptr || documents::factsOf(kind).numberWord.isEmpty())
        return {};
    const auto isOfThis = [&](const store::DocumentsNumber& one) {
        return one.eventId == source->eventId && one.document == code;
    };
    for (const store::DocumentsNumber& one : file.numbers) {
        if (isOfThis(one) && !one.isVoid)
            return one.number;
    }
    if (std::ranges::any_of(file.numbers, isOfThis))
        return {};
    cases::Payload payload = source->payload;
    if (const QString* number = numberIn(payload);
        number != nullptr && documentIssuedBy(payload) == kind && !number->isEmpty())
        return *number;
    const auto printed = std::find_if(
        file.c.printed.rbegin(), file.c.printed.rend(), [&](const cases::PrintedDocument& earlier) {
            return earlier.printed.document == code && earlier.at >= source->occurredAt;
        });
    return printed == file.c.printed.rend() ? QString{} : printed->printed.documentNumber;
}

} // namespace yichuang::desk
