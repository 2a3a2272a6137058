// SPDX-License-Identifier: Apache-2.0
#include "models/cases/objection.h"

namespace yichuang::cases {

QString toText(Objection::Code code)
{
    switch (code) {
    case Objection::Code::WrongState:
        return QStringLiteral("wrongState");
    case Objection::Code::WrongRole:
        return QStringLiteral("wrongRole");
    case Objection::Code::NotAuthorisedHere:
        return QStringLiteral("notAuthorisedHere");
    case Objection::Code::ProxyMayOnlyCollect:
        return QStringLiteral("proxyMayOnlyCollect");
    case Objection::Code::CaseExists:
        return QStringLiteral("caseExists");
    case Objection::Code::CaseUnknown:
        return QStringLiteral("caseUnknown");
    case Objection::Code::ItemMismatch:
        return QStringLiteral("itemMismatch");
    case Objection::Code::ItemMissing:
        return QStringLiteral("itemMissing");
    case Objection::Code::ItemNotInForce:
        return QStringLiteral("itemNotInForce");
    case Objection::Code::NotThisPlace:
        return QStringLiteral("notThisPlace");
    case Objection::Code::NumberInvalid:
        return QStringLiteral("numberInvalid");
    case Objection::Code::NameMissing:
        return QStringLiteral("nameMissing");
    case Objection::Code::ApplicantKindNotServed:
        return QStringLiteral("applicantKindNotServed");
    case Objection::Code::IdentityNumberInvalid:
        return QStringLiteral("identityNumberInvalid");
    case Objection::Code::CreditCodeInvalid:
        return QStringLiteral("creditCodeInvalid");
    case Objection::Code::TelephoneInvalid:
        return QStringLiteral("telephoneInvalid");
    case Objection::Code::TelephoneReasonMissing:
        return QStringLiteral("telephoneReasonMissing");
    case Objection::Code::RepresentativeIncomplete:
        return QStringLiteral("representativeIncomplete");
    case Objection::Code::PapersIncomplete:
        return QStringLiteral("papersIncomplete");
    case Objection::Code::PaperNotCounted:
        return QStringLiteral("paperNotCounted");
    case Objection::Code::PaperMissing:
        return QStringLiteral("paperMissing");
    case Objection::Code::PaperTolerable:
        return QStringLiteral("paperTolerable");
    case Objection::Code::ListedPaperOpen:
        return QStringLiteral("listedPaperOpen");
    case Objection::Code::UnknownPaper:
        return QStringLiteral("unknownPaper");
    case Objection::Code::SecondNotice:
        return QStringLiteral("secondNotice");
    case Objection::Code::NoticeEmpty:
        return QStringLiteral("noticeEmpty");
    case Objection::Code::NoticeLineIncomplete:
        return QStringLiteral("noticeLineIncomplete");
    case Objection::Code::NoticeUndelivered:
        return QStringLiteral("noticeUndelivered");
    case Objection::Code::AnswerLate:
        return QStringLiteral("answerLate");
    case Objection::Code::AnswerNotDue:
        return QStringLiteral("answerNotDue");
    case Objection::Code::TermRunning:
        return QStringLiteral("termRunning");
    case Objection::Code::ReminderMissing:
        return QStringLiteral("reminderMissing");
    case Objection::Code::ReasonMissing:
        return QStringLiteral("reasonMissing");
    case Objection::Code::LegalBasisMissing:
        return QStringLiteral("legalBasisMissing");
    case Objection::Code::CompetentOrganMissing:
        return QStringLiteral("competentOrganMissing");
    case Objection::Code::CorrectionMissing:
        return QStringLiteral("correctionMissing");
    case Objection::Code::RequestUnsigned:
        return QStringLiteral("requestUnsigned");
    case Objection::Code::ReceiverMissing:
        return QStringLiteral("receiverMissing");
    case Objection::Code::HandOverUnsigned:
        return QStringLiteral("handOverUnsigned");
    case Objection::Code::BeforeEarlier:
        return QStringLiteral("beforeEarlier");
    }
    Q_UNREACHABLE();
}

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
