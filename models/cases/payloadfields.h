// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/fieldreader.h"
#include "models/cases/payload.h"

#include <QJsonArray>
#include <QJsonObject>

#include <concepts>

/// The fields of each payload, named once for writing and reading. Internal to models/cases:
/// payloadjson.cpp.
namespace yichuang::cases {

inline constexpr int longestCode = 64;
inline constexpr int longestName = 200;
inline constexpr int mostPapers = 200;

/// T, const or not: writing sees a const payload, reading fills one.
template <typename P, typename T>
concept Is = std::same_as<std::remove_const_t<P>, T>;

void fields(auto& a, Is<Place> auto& p)
{
    a.required(u"code", p.code, longestCode);
    a.required(u"name", p.name, longestName);
}

void fields(auto& a, Is<PaperEntry> auto& p)
{
    a.number(u"number", p.number, 0, mostPapers);
    a.word(u"state", p.state, paperStateFromText);
    a.count(u"originals", p.originals, 1000);
    a.count(u"copies", p.copies, 1000);
    a.count(u"pages", p.pages, 10000);
    a.word(u"medium", p.medium, paperMediumFromText);
    a.flag(u"checkedAgainstOriginal", p.checkedAgainstOriginal);
}

void fields(auto& a, Is<Deficiency> auto& p)
{
    a.number(u"paper", p.paper, 0, mostPapers);
    a.text(u"missing", p.missing);
    a.text(u"form", p.form);
    a.text(u"basis", p.basis);
    a.text(u"source", p.source);
}

void fields(auto& a, Is<Person> auto& p)
{
    a.text(u"name", p.name, longestName);
    a.word(u"document", p.document, identityDocumentFromText);
    a.text(u"number", p.number, longestCode);
}

void fields(auto& a, Is<Received> auto& p)
{
    a.required(u"number", p.number, 28);
    a.required(u"queryCode", p.queryCode, 16);
    a.nested(u"place", p.place);
    a.text(u"window", p.window, longestCode);
    a.required(u"itemCode", p.itemCode, longestCode);
    a.required(u"itemName", p.itemName, longestName);
    a.nested(u"applicant", p.applicant);
    a.nested(u"representative", p.representative);
    a.list(u"papers", p.papers, mostPapers);
    a.word(u"channel", p.channel, channelFromText);
    a.word(u"deliveryWay", p.deliveryWay, deliveryWayFromText);
    a.id(u"parent", p.parent);
    a.text(u"parentNumber", p.parentNumber, 28);
    a.sparse(u"theme", p.theme, longestCode);
    a.day(u"expectedHandIn", p.expectedHandIn);
    a.day(u"licenceEndsOn", p.licenceEndsOn);
}

void fields(auto& a, Is<LicenceNotRequired> auto& p) { a.text(u"reason", p.reason); }

void fields(auto& a, Is<AcceptanceRefused> auto& p)
{
    a.text(u"reason", p.reason);
    a.text(u"legalBasis", p.legalBasis);
    a.text(u"competentOrgan", p.competentOrgan, longestName);
    a.text(u"documentNumber", p.documentNumber, longestCode);
}

void fields(auto& a, Is<CorrectedOnSpot> auto& p)
{
    a.text(u"correction", p.correction);
    a.text(u"initialledBy", p.initialledBy, longestName);
}

void fields(auto& a, Is<CorrectionNoticed> auto& p)
{
    a.list(u"deficiencies", p.deficiencies, mostPapers);
    a.text(u"submitWay", p.submitWay);
    a.day(u"submitBy", p.submitBy);
    a.instant(u"deliveredAt", p.deliveredAt);
    a.text(u"documentNumber", p.documentNumber, longestCode);
}

void fields(auto& a, Is<Accepted> auto& p)
{
    a.text(u"documentNumber", p.documentNumber, longestCode);
}

void fields(auto& a, Is<Lapsed> auto& p)
{
    a.day(u"remindedOn", p.remindedOn);
    a.text(u"papersReturnedTo", p.papersReturnedTo, longestName);
    a.text(u"documentNumber", p.documentNumber, longestCode);
}

void fields(auto&, Is<DeemedAccepted> auto&) { }

void fields(auto& a, Is<HandedIn> auto& p)
{
    a.nested(u"to", p.to);
    a.text(u"receiver", p.receiver, longestName);
    a.text(u"listNumber", p.listNumber, longestCode);
    a.flag(u"signedByProxy", p.signedByProxy);
    a.flag(u"signedByReceiver", p.signedByReceiver);
}

void fields(auto& a, Is<Withdrawn> auto& p)
{
    a.text(u"reason", p.reason);
    a.flag(u"requestSigned", p.requestSigned);
}

void fields(auto& a, Is<MaterialReceived> auto& p) { a.list(u"papers", p.papers, mostPapers); }

void fields(auto& a, Is<OtherCase> auto& p)
{
    a.id(u"id", p.id);
    a.required(u"number", p.number, 28);
    a.nested(u"place", p.place);
    a.day(u"receivedOn", p.receivedOn);
    a.word(u"state", p.state, caseStateFromText);
}

void fields(auto& a, Is<Noted> auto& p)
{
    a.required(u"text", p.text);
    a.sparse(u"kind", p.kind, noteKindFromText, NoteKind::General);
    a.sparse(u"number", p.number, 28);
    a.nested(u"other", p.other);
}

void fields(auto& a, Is<Printed> auto& p)
{
    a.required(u"document", p.document, 8);
    a.text(u"documentNumber", p.documentNumber, longestCode);
    a.hex(u"fileHash", p.fileHash, 32);
    a.number(u"copies", p.copies, 1, 99);
    a.flag(u"again", p.again);
    a.day(u"due", p.due);
}

void fields(auto& a, Is<ToleratedPaper> auto& p)
{
    a.number(u"paper", p.paper, 1, mostPapers);
    a.text(u"form", p.form);
}

void fields(auto& a, Is<AcceptedWithTolerance> auto& p)
{
    a.list(u"papers", p.papers, mostPapers);
    a.days(u"days", p.days);
    a.text(u"submitWay", p.submitWay);
    a.text(u"signedBy", p.signedBy, longestName);
    a.flag(u"powerOfAttorney", p.powerOfAttorney);
    a.text(u"promiseNumber", p.promiseNumber, longestCode);
    a.text(u"documentNumber", p.documentNumber, longestCode);
}

void fields(auto&, Is<ToleranceClosed> auto&) { }

void fields(auto& a, Is<ReviewAssigned> auto& p)
{
    a.text(u"person", p.person, longestCode);
    a.text(u"name", p.name, longestName);
}

void fields(auto& a, Is<StopRequested> auto& p)
{
    a.word(u"kind", p.kind, catalogue::fromText<catalogue::ProcedureKind>);
    a.text(u"legalBasis", p.legalBasis);
    a.text(u"institution", p.institution, longestName);
    a.day(u"from", p.from);
    a.days(u"told", p.told);
    a.text(u"reason", p.reason);
    a.text(u"backdatingApprovedBy", p.backdatingApprovedBy, longestName);
}

void fields(auto& a, Is<StopApproved> auto& p)
{
    a.number(u"stop", p.stop, 1, 1000);
    a.text(u"documentNumber", p.documentNumber, longestCode);
    a.text(u"deliveryWay", p.deliveryWay, longestName);
    a.instant(u"deliveredAt", p.deliveredAt);
    a.text(u"deliveryProof", p.deliveryProof, longestName);
}

void fields(auto& a, Is<StopEnded> auto& p)
{
    a.number(u"stop", p.stop, 1, 1000);
    a.day(u"resultOn", p.resultOn);
    a.text(u"result", p.result);
    a.text(u"paper", p.paper, longestName);
}

void fields(auto& a, Is<AskedParticipant> auto& p)
{
    a.required(u"departmentCode", p.departmentCode, longestCode);
    a.text(u"department", p.department, longestName);
    a.days(u"days", p.days);
}

void fields(auto& a, Is<OpinionsAsked> auto& p)
{
    a.text(u"question", p.question);
    a.list(u"participants", p.participants, 100);
    a.numbers(u"sharedPapers", p.sharedPapers, mostPapers);
    a.text(u"documentNumber", p.documentNumber, longestCode);
}

void fields(auto& a, Is<OpinionGiven> auto& p)
{
    a.required(u"departmentCode", p.departmentCode, longestCode);
    a.word(u"answer", p.answer, opinionAnswerFromText);
    a.text(u"reasons", p.reasons);
    a.text(u"passTo", p.passTo, longestName);
}

void fields(auto& a, Is<OpinionsClosed> auto& p)
{
    a.flag(u"silenceIsConsent", p.silenceIsConsent);
}

void fields(auto& a, Is<Reviewed> auto& p)
{
    a.word(u"proposal", p.proposal, proposalFromText);
    a.text(u"facts", p.facts);
    a.text(u"grounds", p.grounds);
    a.numbers(u"papersChecked", p.papersChecked, mostPapers);
    a.texts(u"siteCheckBy", p.siteCheckBy, 20);
}

void fields(auto& a, Is<Returned> auto& p) { a.text(u"reason", p.reason); }

void fields(auto& a, Is<Forwarded> auto& p)
{
    a.text(u"superior", p.superior, longestName);
    a.text(u"opinion", p.opinion);
    a.number(u"pages", p.pages, 0, 100000);
    a.text(u"documentNumber", p.documentNumber, longestCode);
    a.instant(u"applicantToldAt", p.applicantToldAt);
}

void fields(auto& a, Is<SuperiorDecided> auto& p)
{
    a.word(u"decision", p.decision, proposalFromText);
    a.text(u"superior", p.superior, longestName);
    a.text(u"documentNumber", p.documentNumber, longestCode);
    a.day(u"decidedOn", p.decidedOn);
    a.day(u"acceptedOn", p.acceptedOn);
    a.text(u"reasons", p.reasons);
}

void fields(auto& a, Is<Extended> auto& p)
{
    a.days(u"days", p.days);
    a.text(u"reason", p.reason);
    a.day(u"approvedOn", p.approvedOn);
    a.text(u"office", p.office, longestName);
    a.text(u"approvalNumber", p.approvalNumber, longestCode);
    a.text(u"enteredBy", p.enteredBy, longestCode);
    a.flag(u"movesPromise", p.movesPromise);
    a.text(u"documentNumber", p.documentNumber, longestCode);
    a.instant(u"deliveredAt", p.deliveredAt);
}

void fields(auto& a, Is<Reclassified> auto& p)
{
    a.word(u"conversion", p.conversion, conversionFromText);
    a.text(u"reason", p.reason);
    a.text(u"approver", p.approver, longestName);
    a.text(u"governmentDecision", p.governmentDecision, longestCode);
}

void fields(auto& a, Is<DeadlineMoved> auto& p)
{
    a.required(u"clock", p.clock, 8);
    a.day(u"oldDue", p.oldDue);
    a.day(u"newDue", p.newDue);
    a.text(u"oldCalendar", p.oldCalendar);
    a.text(u"newCalendar", p.newCalendar);
    a.flag(u"told", p.told);
}

} // namespace yichuang::cases
