// SPDX-License-Identifier: Apache-2.0
#include "models/cases/objection.h"

#include "models/cases/words.h"

namespace yichuang::cases {
namespace {

constexpr auto codeWords = std::to_array<Word<Objection::Code>>({
    {Objection::Code::WrongState, u"wrongState"},
    {Objection::Code::WrongRole, u"wrongRole"},
    {Objection::Code::NotAuthorisedHere, u"notAuthorisedHere"},
    {Objection::Code::ProxyMayOnlyCollect, u"proxyMayOnlyCollect"},
    {Objection::Code::CaseExists, u"caseExists"},
    {Objection::Code::CaseUnknown, u"caseUnknown"},
    {Objection::Code::ItemMismatch, u"itemMismatch"},
    {Objection::Code::ItemMissing, u"itemMissing"},
    {Objection::Code::ItemNotInForce, u"itemNotInForce"},
    {Objection::Code::NotThisPlace, u"notThisPlace"},
    {Objection::Code::NumberInvalid, u"numberInvalid"},
    {Objection::Code::NameMissing, u"nameMissing"},
    {Objection::Code::ApplicantKindNotServed, u"applicantKindNotServed"},
    {Objection::Code::IdentityNumberInvalid, u"identityNumberInvalid"},
    {Objection::Code::CreditCodeInvalid, u"creditCodeInvalid"},
    {Objection::Code::TelephoneInvalid, u"telephoneInvalid"},
    {Objection::Code::TelephoneReasonMissing, u"telephoneReasonMissing"},
    {Objection::Code::RepresentativeIncomplete, u"representativeIncomplete"},
    {Objection::Code::PapersIncomplete, u"papersIncomplete"},
    {Objection::Code::PaperNotCounted, u"paperNotCounted"},
    {Objection::Code::PaperMissing, u"paperMissing"},
    {Objection::Code::PaperTolerable, u"paperTolerable"},
    {Objection::Code::ListedPaperOpen, u"listedPaperOpen"},
    {Objection::Code::UnknownPaper, u"unknownPaper"},
    {Objection::Code::SecondNotice, u"secondNotice"},
    {Objection::Code::NoticeEmpty, u"noticeEmpty"},
    {Objection::Code::NoticeLineIncomplete, u"noticeLineIncomplete"},
    {Objection::Code::NoticeUndelivered, u"noticeUndelivered"},
    {Objection::Code::AnswerLate, u"answerLate"},
    {Objection::Code::AnswerNotDue, u"answerNotDue"},
    {Objection::Code::TermRunning, u"termRunning"},
    {Objection::Code::ReminderMissing, u"reminderMissing"},
    {Objection::Code::ReasonMissing, u"reasonMissing"},
    {Objection::Code::LegalBasisMissing, u"legalBasisMissing"},
    {Objection::Code::CompetentOrganMissing, u"competentOrganMissing"},
    {Objection::Code::CorrectionMissing, u"correctionMissing"},
    {Objection::Code::RequestUnsigned, u"requestUnsigned"},
    {Objection::Code::ReceiverMissing, u"receiverMissing"},
    {Objection::Code::HandOverUnsigned, u"handOverUnsigned"},
    {Objection::Code::BeforeEarlier, u"beforeEarlier"},
    {Objection::Code::SuperiorDecides, u"superiorDecides"},
    {Objection::Code::DecidedHere, u"decidedHere"},
    {Objection::Code::SamePerson, u"samePerson"},
    {Objection::Code::NotTolerable, u"notTolerable"},
    {Objection::Code::NothingTolerated, u"nothingTolerated"},
    {Objection::Code::ToleranceTermTooLong, u"toleranceTermTooLong"},
    {Objection::Code::PromiseUnsigned, u"promiseUnsigned"},
    {Objection::Code::PowerOfAttorneyMissing, u"powerOfAttorneyMissing"},
    {Objection::Code::BrokenPromise, u"brokenPromise"},
    {Objection::Code::ToleranceOpen, u"toleranceOpen"},
    {Objection::Code::ToleranceRunning, u"toleranceRunning"},
    {Objection::Code::StopKindNotInLaw, u"stopKindNotInLaw"},
    {Objection::Code::StopInstitutionMissing, u"stopInstitutionMissing"},
    {Objection::Code::StopTermMissing, u"stopTermMissing"},
    {Objection::Code::StopOutsideTerm, u"stopOutsideTerm"},
    {Objection::Code::StopBackdated, u"stopBackdated"},
    {Objection::Code::StopUnknown, u"stopUnknown"},
    {Objection::Code::StopOpen, u"stopOpen"},
    {Objection::Code::ResultMissing, u"resultMissing"},
    {Objection::Code::ResultBeforeStop, u"resultBeforeStop"},
    {Objection::Code::ExtensionNotInLaw, u"extensionNotInLaw"},
    {Objection::Code::ExtensionTooLong, u"extensionTooLong"},
    {Objection::Code::ExtensionLate, u"extensionLate"},
    {Objection::Code::SecondExtension, u"secondExtension"},
    {Objection::Code::ApprovalIncomplete, u"approvalIncomplete"},
    {Objection::Code::WrongApprover, u"wrongApprover"},
    {Objection::Code::NotJoint, u"notJoint"},
    {Objection::Code::ParticipantsMissing, u"participantsMissing"},
    {Objection::Code::ParticipantTwice, u"participantTwice"},
    {Objection::Code::ParticipantTermTooLong, u"participantTermTooLong"},
    {Objection::Code::ParticipantUnknown, u"participantUnknown"},
    {Objection::Code::OpinionGivenAlready, u"opinionGivenAlready"},
    {Objection::Code::OpinionsOpen, u"opinionsOpen"},
    {Objection::Code::OpinionMissing, u"opinionMissing"},
    {Objection::Code::FactsMissing, u"factsMissing"},
    {Objection::Code::PaperNotChecked, u"paperNotChecked"},
    {Objection::Code::SiteCheckAlone, u"siteCheckAlone"},
    {Objection::Code::FirstOpinionMissing, u"firstOpinionMissing"},
    {Objection::Code::SuperiorMissing, u"superiorMissing"},
    {Objection::Code::DocumentNumberMissing, u"documentNumberMissing"},
    {Objection::Code::ContentMissing, u"contentMissing"},
    {Objection::Code::RemediesMissing, u"remediesMissing"},
    {Objection::Code::HearingOpen, u"hearingOpen"},
    {Objection::Code::ConversionNotAllowed, u"conversionNotAllowed"},
    {Objection::Code::FallbackMissing, u"fallbackMissing"},
    {Objection::Code::CertificateMissing, u"certificateMissing"},
    {Objection::Code::CertificateNotNeeded, u"certificateNotNeeded"},
    {Objection::Code::FeeNotInCatalogue, u"feeNotInCatalogue"},
    {Objection::Code::FeeNotOrdered, u"feeNotOrdered"},
    {Objection::Code::FeeUnpaid, u"feeUnpaid"},
    {Objection::Code::ReceiptNumberMissing, u"receiptNumberMissing"},
    {Objection::Code::WaiverIncomplete, u"waiverIncomplete"},
    {Objection::Code::ReceiverUnidentified, u"receiverUnidentified"},
    {Objection::Code::DeliveryUnproven, u"deliveryUnproven"},
    {Objection::Code::DocumentsMissing, u"documentsMissing"},
    {Objection::Code::ChildResultMissing, u"childResultMissing"},
    {Objection::Code::ChildrenOpen, u"childrenOpen"},
    {Objection::Code::ContactUnfinished, u"contactUnfinished"},
    {Objection::Code::EvaluatedAlready, u"evaluatedAlready"},
    {Objection::Code::ArchiveCheckFailed, u"archiveCheckFailed"},
    {Objection::Code::OtherNumberMissing, u"otherNumberMissing"},
    {Objection::Code::NumbersUsedUp, u"numbersUsedUp"},
    {Objection::Code::SealNotAllowed, u"sealNotAllowed"},
    {Objection::Code::NothingToSeal, u"nothingToSeal"},
    {Objection::Code::SealedAlready, u"sealedAlready"},
    {Objection::Code::LicenceEndMissing, u"licenceEndMissing"},
    {Objection::Code::LicenceEnded, u"licenceEnded"},
    {Objection::Code::LicenceEndTooFar, u"licenceEndTooFar"},
    {Objection::Code::NotARenewal, u"notARenewal"},
    {Objection::Code::DeemedRenewed, u"deemedRenewed"},
    {Objection::Code::NotSealed, u"notSealed"},
});
static_assert(codeWords.size() == static_cast<std::size_t>(Objection::Code::NotSealed) + 1);

} // namespace

QString toText(Objection::Code code) { return wordOf(codeWords, code); }

QString toText(const Refusal& refusal)
{
    QStringList parts;
    for (const Objection& objection : refusal.objections)
        parts.append(objection.subject.isEmpty()
                ? toText(objection.code)
                : QString(toText(objection.code) + QStringLiteral(": ") + objection.subject));
    return parts.join(QStringLiteral("; "));
}

} // namespace yichuang::cases
