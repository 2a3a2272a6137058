// SPDX-License-Identifier: Apache-2.0
#include "models/wire/licence.h"

#include "models/base/fieldreader.h"
#include "models/wire/document.h"

namespace yichuang::wire {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestQuestion = 4096;
constexpr int longestNumber = 64;
constexpr int longestName = 200;
constexpr int mostVersions = 1'000'000;
constexpr int mostPapers = 1000;
constexpr int mostLicences = 100;

Licence readLicence(FieldReader& reader)
{
    Licence licence;
    licence.name = reader.text(u"name", longestName);
    licence.number = reader.text(u"number", longestName);
    licence.holderName = reader.optionalText(u"holderName", longestName);
    licence.issuer = reader.optionalText(u"issuer", longestName);
    licence.validFrom = reader.optionalDay(u"validFrom");
    licence.validUntil = reader.optionalDay(u"validUntil");
    licence.isValid = reader.flag(u"valid");
    return licence;
}

} // namespace

QJsonObject toJson(const Licence& licence)
{
    QJsonObject json{{u"name"_s, licence.name}, {u"number"_s, licence.number},
        {u"holderName"_s, licence.holderName}, {u"issuer"_s, licence.issuer},
        {u"valid"_s, licence.isValid}};
    if (licence.validFrom)
        json.insert(u"validFrom"_s, toText(*licence.validFrom));
    if (licence.validUntil)
        json.insert(u"validUntil"_s, toText(*licence.validUntil));
    return json;
}

QByteArray toBytes(const LicenceRequest& request)
{
    return writeDocument({{u"holderNumber"_s, request.holderNumber},
        {u"holderName"_s, request.holderName}, {u"itemCode"_s, request.itemCode},
        {u"itemVersion"_s, request.itemVersion}, {u"paper"_s, request.paper}});
}

Result<LicenceRequest> licenceRequestFromBytes(const QByteArray& bytes)
{
    const auto object = readDocument(bytes, longestQuestion);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    LicenceRequest request;
    request.holderNumber = reader.text(u"holderNumber", longestNumber);
    request.holderName = reader.text(u"holderName", longestName);
    request.itemCode = reader.text(u"itemCode", longestNumber);
    request.itemVersion = static_cast<int>(reader.integer(u"itemVersion", 1, mostVersions));
    request.paper = static_cast<int>(reader.integer(u"paper", 1, mostPapers));
    return reader.finish().map([&] { return request; });
}

QByteArray toBytes(const LicenceAnswer& answer)
{
    QJsonArray list;
    for (const Licence& licence : answer.licences)
        list.append(toJson(licence));
    return writeDocument({{u"licences"_s, list}});
}

Result<LicenceAnswer> licenceAnswerFromBytes(const QByteArray& bytes)
{
    const auto object = readDocument(bytes);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    LicenceAnswer answer{.licences = reader.list(u"licences", readLicence, mostLicences)};
    return reader.finish().map([&] { return answer; });
}

} // namespace yichuang::wire
