// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace yichuang::wire {

/// Body of `POST /licences`: whose licence is asked for in place of which paper of which item.
struct LicenceRequest
{
    QString holderNumber; ///< identity number, or credit code
    QString holderName;
    QString itemCode;
    int itemVersion{1};
    int paper{1}; ///< position in the item's list

    friend bool operator==(const LicenceRequest&, const LicenceRequest&) = default;
};

/// 电子证照: a licence as its issuer's register has it now.
struct Licence
{
    QString name;
    QString number;
    QString holderName;
    QString issuer;
    std::optional<Day> validFrom;
    std::optional<Day> validUntil; ///< none: not limited
    bool isValid{false}; ///< in force, neither expired nor revoked

    friend bool operator==(const Licence&, const Licence&) = default;
};

[[nodiscard]] QJsonObject toJson(const Licence& licence);

/// What the register has; none is an answer too.
struct LicenceAnswer
{
    std::vector<Licence> licences;

    friend bool operator==(const LicenceAnswer&, const LicenceAnswer&) = default;
};

[[nodiscard]] QByteArray toBytes(const LicenceRequest& request);
[[nodiscard]] Result<LicenceRequest> licenceRequestFromBytes(const QByteArray& bytes);
[[nodiscard]] QByteArray toBytes(const LicenceAnswer& answer);
[[nodiscard]] Result<LicenceAnswer> licenceAnswerFromBytes(const QByteArray& bytes);

} // namespace yichuang::wire
