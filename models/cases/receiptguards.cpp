// SPDX-License-Identifier: Apache-2.0
#include "models/cases/guards.h"
#include "models/catalogue/classification.h"
#include "models/identity/casenumber.h"
#include "models/identity/creditcode.h"
#include "models/identity/residentnumber.h"
#include "models/identity/telephone.h"

#include <algorithm>
#include <set>

namespace yichuang::cases {
namespace {

using Code = Objection::Code;

void identifyPerson(const Person& person, Objections& objections)
{
    const bool card = person.document == IdentityDocument::ResidentCard
        || person.document == IdentityDocument::ResidencePermit;
    if (person.number.isEmpty()
        || (card && !identity::checkResidentNumber(person.number).isValid()))
        objections.push_back({Code::IdentityNumberInvalid, person.name});
}

void identifyApplicant(
    const Applicant& applicant, const catalogue::Item& item, Objections& objections)
{
    if (applicant.name.trimmed().isEmpty())
        objections.push_back({Code::NameMissing, {}});
    const bool person = applicant.kind == ApplicantKind::Person;
    const bool organisation = applicant.kind == ApplicantKind::Organisation;
    const auto serves = [&item](catalogue::ServiceObject object) {
        return std::ranges::find(item.serviceObjects, object) != item.serviceObjects.end();
    };
    // A sole trader is a person behind a registered name and may ask as either.
    if ((person && !serves(catalogue::ServiceObject::Person))
        || (organisation && !serves(catalogue::ServiceObject::LegalPerson)))
        objections.push_back({Code::ApplicantKindNotServed, toText(applicant.kind)});
    if (person || applicant.kind == ApplicantKind::SoleTrader)
        identifyPerson(applicant.person, objections);
    const bool registered = organisation || applicant.kind == ApplicantKind::SoleTrader;
    if (registered && !applicant.creditCode.isEmpty()
        && !identity::checkCreditCode(applicant.creditCode).isValid())
        objections.push_back({Code::CreditCodeInvalid, applicant.creditCode});
    if (organisation && applicant.creditCode.isEmpty())
        objections.push_back({Code::CreditCodeInvalid, {}});
    if (applicant.telephone.isEmpty() && applicant.noTelephoneReason.isEmpty())
        objections.push_back({Code::TelephoneReasonMissing, {}});
    if (!applicant.telephone.isEmpty() && !identity::checkTelephone(applicant.telephone).isValid())
        objections.push_back({Code::TelephoneInvalid, applicant.telephone});
}

void checkList(
    const std::vector<PaperEntry>& papers, const catalogue::Item& item, Objections& objections)
{
    std::set<int> named;
    for (const PaperEntry& entry : papers) {
        if (entry.number < 1 || entry.number > static_cast<int>(item.papers.size()))
            objections.push_back({Code::UnknownPaper, QString::number(entry.number)});
        else
            named.insert(entry.number);
    }
    if (named.size() != item.papers.size() || papers.size() != item.papers.size())
        objections.push_back({Code::PapersIncomplete, QString::number(item.papers.size())});
}

void checkCounts(
    const std::vector<PaperEntry>& papers, const catalogue::Item& item, Objections& objections)
{
    for (const PaperEntry& entry : papers) {
        const bool counted = entry.originals + entry.copies + entry.pages > 0
            || entry.medium != PaperMedium::Paper;
        if (entry.state == PaperState::Present && !counted)
            objections.push_back({Code::PaperNotCounted, paperName(item, entry.number)});
    }
}

/// A renewal must say when the licence ends, or nobody could tell when silence renews it.
void checkLicenceEnd(
    const Received& received, const CaseEvent& event, const Rules& rules, Objections& objections)
{
    const auto& ends = received.licenceEndsOn;
    if (!rules.item.renewal) {
        if (ends)
            objections.push_back({Code::NotARenewal, rules.item.name});
        return;
    }
    if (!ends) {
        objections.push_back({Code::LicenceEndMissing, {}});
        return;
    }
    const Day receipt = beijingDay(event.occurredAt);
    if (*ends < receipt)
        objections.push_back({Code::LicenceEnded, yichuang::toText(*ends)});
    if (*ends > receipt + std::chrono::days{deadline::longestTerm})
        objections.push_back({Code::LicenceEndTooFar, yichuang::toText(*ends)});
}

} // namespace

QString paperName(const catalogue::Item& item, int number)
{
    if (number >= 1 && number <= static_cast<int>(item.papers.size()))
        return item.papers[static_cast<std::size_t>(number) - 1].name;
    return number == 0 ? QStringLiteral("申请书") : QString::number(number);
}

Objections objectionsToReceipt(const Received& received, const CaseEvent& event, const Rules& rules)
{
    Objections objections;
    const catalogue::Item& item = rules.item;
    if (item.status != catalogue::ItemStatus::InUse
        || item.initiation != catalogue::Initiation::OnApplication)
        objections.push_back({Code::ItemNotInForce, item.name});
    const catalogue::Node node = nodeOf(received.place);
    if (!catalogue::intakeAt(item, node).isOpen())
        objections.push_back({Code::NotThisPlace, received.place.name});
    if (event.actor.role == Role::Proxy && node.level != catalogue::Level::Village)
        objections.push_back({Code::ProxyMayOnlyCollect, received.place.name});
    const auto number = identity::parseCaseNumber(received.number);
    if (!number || number->place != received.place.code)
        objections.push_back({Code::NumberInvalid, received.number});
    identifyApplicant(received.applicant, item, objections);
    if (received.representative) {
        if (received.representative->person.name.isEmpty())
            objections.push_back({Code::RepresentativeIncomplete, {}});
        else
            identifyPerson(received.representative->person, objections);
    }
    checkLicenceEnd(received, event, rules, objections);
    checkList(received.papers, item, objections);
    checkCounts(received.papers, item, objections);
    return objections;
}

Objections objectionsTo(const MaterialReceived& act, const Attempt& attempt)
{
    const std::vector<PaperEntry>& papers = act.papers;
    const Rules& rules = attempt.rules;
    Objections objections;
    if (papers.empty())
        objections.push_back({Code::PapersIncomplete, QString::number(rules.item.papers.size())});
    for (const PaperEntry& entry : papers) {
        if (entry.number < 0 || entry.number > static_cast<int>(rules.item.papers.size()))
            objections.push_back({Code::UnknownPaper, QString::number(entry.number)});
    }
    checkCounts(papers, rules.item, objections);
    return objections;
}

} // namespace yichuang::cases
