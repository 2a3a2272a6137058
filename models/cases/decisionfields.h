// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/payloadfields.h"

/// The fields of the decision and of what comes after it. Internal to models/cases:
/// payloadjson.cpp.
namespace yichuang::cases {

void fields(auto& a, Is<Granted> auto& p)
{
    a.text(u"opinion", p.opinion);
    a.text(u"content", p.content);
    a.text(u"conditions", p.conditions);
    a.text(u"validity", p.validity, longestName);
    a.text(u"legalBasis", p.legalBasis);
    a.word(u"hearing", p.hearing, hearingRightFromText);
    a.text(u"documentNumber", p.documentNumber, longestCode);
}

void fields(auto& a, Is<Refused> auto& p)
{
    a.text(u"opinion", p.opinion);
    a.text(u"facts", p.facts);
    a.text(u"reasons", p.reasons);
    a.text(u"legalBasis", p.legalBasis);
    a.text(u"reconsideration", p.reconsideration);
    a.text(u"lawsuit", p.lawsuit);
    a.word(u"hearing", p.hearing, hearingRightFromText);
    a.text(u"documentNumber", p.documentNumber, longestCode);
}

void fields(auto& a, Is<Terminated> auto& p)
{
    a.word(u"ground", p.ground, terminationGroundFromText);
    a.text(u"facts", p.facts);
    a.text(u"papersReturnedTo", p.papersReturnedTo, longestName);
    a.text(u"documentNumber", p.documentNumber, longestCode);
}

void fields(auto& a, Is<Certified> auto& p)
{
    a.text(u"certificate", p.certificate, longestName);
    a.text(u"number", p.number, longestCode);
    a.text(u"validity", p.validity, longestName);
}

void fields(auto& a, Is<Ready> auto& p)
{
    a.text(u"childNumber", p.childNumber, 28);
    a.text(u"result", p.result, longestName);
}

void fields(auto& a, Is<FeeLine> auto& p)
{
    a.required(u"name", p.name, longestName);
    a.amount(u"amountFen", p.amountFen);
    a.text(u"unit", p.unit, longestName);
    a.number(u"quantity", p.quantity, 1, 100000);
}

void fields(auto& a, Is<FeeOrdered> auto& p)
{
    a.list(u"lines", p.lines, 100);
    a.text(u"documentNumber", p.documentNumber, longestCode);
}

void fields(auto& a, Is<FeePaid> auto& p)
{
    a.text(u"receiptNumber", p.receiptNumber, longestCode);
    a.day(u"paidOn", p.paidOn);
    a.text(u"waivedBy", p.waivedBy);
    a.text(u"waiverApprovedBy", p.waiverApprovedBy, longestName);
}

void fields(auto& a, Is<Dispatched> auto& p)
{
    a.text(u"carrier", p.carrier, longestName);
    a.text(u"trackingNumber", p.trackingNumber, longestCode);
    a.text(u"address", p.address, longestName);
}

void fields(auto& a, Is<Delivered> auto& p)
{
    a.word(u"way", p.way, deliveryWayFromText);
    a.nested(u"receiver", p.receiver);
    a.text(u"relation", p.relation, longestName);
    a.flag(u"powerOfAttorney", p.powerOfAttorney);
    a.flag(u"receiverSigned", p.receiverSigned);
    a.texts(u"documents", p.documents, 50);
    a.day(u"returnSlipOn", p.returnSlipOn);
    a.text(u"listNumber", p.listNumber, longestCode);
    a.text(u"documentNumber", p.documentNumber, longestCode);
}

void fields(auto& a, Is<Closed> auto& p) { a.texts(u"informed", p.informed, 100); }

void fields(auto& a, Is<Evaluated> auto& p)
{
    a.word(u"contact", p.contact, contactFromText);
    a.number(u"level", p.level, 0, 5);
    a.text(u"remark", p.remark);
}

void fields(auto& a, Is<Archived> auto& p)
{
    a.hex(u"packageHash", p.packageHash, 32);
    a.number(u"documents", p.documents, 0, 10000);
    a.text(u"retention", p.retention, longestCode);
    a.texts(u"failedChecks", p.failedChecks, 50);
}

void fields(auto& a, Is<Voided> auto& p)
{
    a.word(u"reason", p.reason, voidReasonFromText);
    a.text(u"explanation", p.explanation);
    a.text(u"otherNumber", p.otherNumber, 28);
    a.text(u"requestedBy", p.requestedBy, longestCode);
}

void fields(auto& a, Is<Sealed> auto& p)
{
    a.required(u"document", p.document, 8);
    a.text(u"documentNumber", p.documentNumber, longestCode);
    a.required(u"sealId", p.sealId, longestCode);
    a.required(u"letterId", p.letterId, longestCode);
    a.amount(u"impression", p.impression);
    a.number(u"pages", p.pages, 1, 10000);
    a.hex(u"unsignedHash", p.unsignedHash, 32);
    a.hex(u"sealedHash", p.sealedHash, 32);
    a.flag(u"stamped", p.stamped);
}

void fields(auto& a, Is<SealSpoiled> auto& p)
{
    a.required(u"document", p.document, 8);
    a.text(u"documentNumber", p.documentNumber, longestCode);
    a.amount(u"impression", p.impression);
    a.required(u"reason", p.reason);
}

/// A whole record of an act with its lists of papers.
inline constexpr int longestRecord = 256 * 1024;

void fields(auto& a, Is<ConflictResolved> auto& p)
{
    a.required(u"event", p.event, 36);
    a.hex(u"hash", p.hash, 32);
    a.word(u"choice", p.choice, conflictChoiceFromText);
    a.required(u"reason", p.reason);
    a.instant(u"moment", p.moment);
    a.sparse(u"act", p.act, longestRecord);
}

} // namespace yichuang::cases
