// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/fieldreader.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace yichuang::cases {

enum class ApplicantKind {
    Person, ///< 个人
    SoleTrader, ///< 个体户: a person behind a registered name
    Organisation, ///< 企业 and other legal persons
    Other ///< 其他组织, no unified code
};
[[nodiscard]] QString toText(ApplicantKind kind);
[[nodiscard]] std::optional<ApplicantKind> applicantKindFromText(QStringView text);

enum class IdentityDocument {
    ResidentCard, ///< 居民身份证
    ResidencePermit, ///< 港澳台居民居住证, 外国人永久居留身份证
    Passport,
    Other
};
[[nodiscard]] QString toText(IdentityDocument document);
[[nodiscard]] std::optional<IdentityDocument> identityDocumentFromText(QStringView text);

/// A natural person as an official identifies him or her.
struct Person
{
    QString name;
    IdentityDocument document{IdentityDocument::ResidentCard};
    QString number;

    friend bool operator==(const Person&, const Person&) = default;
};

/// Who asks (申请人). For a person `person` is the applicant; otherwise it is the operator or legal
/// representative.
struct Applicant
{
    ApplicantKind kind{ApplicantKind::Person};
    QString name; ///< of the person, or the registered name
    QString creditCode; ///< 统一社会信用代码; empty for persons
    Person person;
    QString telephone; ///< may be empty, then `noTelephoneReason` says why (rulebook 5.4)
    QString noTelephoneReason;
    QString address;

    friend bool operator==(const Applicant&, const Applicant&) = default;
};

/// Somebody who acts for the applicant (代理人), with a power of attorney.
struct Representative
{
    Person person;
    QString telephone;
    QString relation; ///< to the applicant

    friend bool operator==(const Representative&, const Representative&) = default;
};

[[nodiscard]] QJsonObject toJson(const Applicant& applicant);
[[nodiscard]] Applicant readApplicant(FieldReader& reader);
[[nodiscard]] QJsonObject toJson(const Representative& representative);
[[nodiscard]] Representative readRepresentative(FieldReader& reader);

} // namespace yichuang::cases
