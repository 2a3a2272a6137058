// SPDX-License-Identifier: Apache-2.0
#include "models/cases/applicant.h"

#include "models/cases/words.h"

#include <array>

namespace yichuang::cases {
namespace {

constexpr int longestName = 200;
constexpr int longestNumber = 40;

QJsonObject toJson(const Person& person)
{
    return {{QStringLiteral("name"), person.name},
        {QStringLiteral("document"), toText(person.document)},
        {QStringLiteral("number"), person.number}};
}

Person readPerson(FieldReader& reader)
{
    return {.name = reader.optionalText(u"name", longestName),
        .document = reader.word(u"document", identityDocumentFromText),
        .number = reader.optionalText(u"number", longestNumber)};
}

} // namespace

QString toText(ApplicantKind kind)
{
    switch (kind) {
    case ApplicantKind::Person:
        return QStringLiteral("person");
    case ApplicantKind::SoleTrader:
        return QStringLiteral("soleTrader");
    case ApplicantKind::Organisation:
        return QStringLiteral("organisation");
    case ApplicantKind::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

std::optional<ApplicantKind> applicantKindFromText(QStringView text)
{
    return oneOf(std::array{ApplicantKind::Person, ApplicantKind::SoleTrader,
                     ApplicantKind::Organisation, ApplicantKind::Other},
        text);
}

QString toText(IdentityDocument document)
{
    switch (document) {
    case IdentityDocument::ResidentCard:
        return QStringLiteral("residentCard");
    case IdentityDocument::ResidencePermit:
        return QStringLiteral("residencePermit");
    case IdentityDocument::Passport:
        return QStringLiteral("passport");
    case IdentityDocument::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

std::optional<IdentityDocument> identityDocumentFromText(QStringView text)
{
    return oneOf(std::array{IdentityDocument::ResidentCard, IdentityDocument::ResidencePermit,
                     IdentityDocument::Passport, IdentityDocument::Other},
        text);
}

QJsonObject toJson(const Applicant& applicant)
{
    return {{QStringLiteral("kind"), toText(applicant.kind)},
        {QStringLiteral("name"), applicant.name},
        {QStringLiteral("creditCode"), applicant.creditCode},
        {QStringLiteral("person"), toJson(applicant.person)},
        {QStringLiteral("telephone"), applicant.telephone},
        {QStringLiteral("noTelephoneReason"), applicant.noTelephoneReason},
        {QStringLiteral("address"), applicant.address}};
}

Applicant readApplicant(FieldReader& reader)
{
    return {.kind = reader.word(u"kind", applicantKindFromText),
        .name = reader.optionalText(u"name", longestName),
        .creditCode = reader.optionalText(u"creditCode", longestNumber),
        .person = reader.nested(u"person", readPerson),
        .telephone = reader.optionalText(u"telephone", longestNumber),
        .noTelephoneReason = reader.optionalText(u"noTelephoneReason", longestName),
        .address = reader.optionalText(u"address", 400)};
}

QJsonObject toJson(const Representative& representative)
{
    return {{QStringLiteral("person"), toJson(representative.person)},
        {QStringLiteral("telephone"), representative.telephone},
        {QStringLiteral("relation"), representative.relation}};
}

Representative readRepresentative(FieldReader& reader)
{
    return {.person = reader.nested(u"person", readPerson),
        .telephone = reader.optionalText(u"telephone", longestNumber),
        .relation = reader.optionalText(u"relation", longestName)};
}

} // namespace yichuang::cases
