// SPDX-License-Identifier: Apache-2.0
#include "models/wire/enrolment.h"

#include "models/base/fieldreader.h"
#include "models/wire/document.h"

#include <QJsonArray>

#include <algorithm>

namespace yichuang::wire {
namespace {

constexpr qsizetype longestEnrolment = 128 * 1024;
constexpr int longestPem = 8192;
constexpr int mostDivisions = 500;

bool isDivisionCode(const QString& code)
{
    return code.size() == 12
        && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QByteArray readPem(FieldReader& reader, QStringView key)
{
    const QByteArray pem = reader.text(key, longestPem).toLatin1();
    if (!pem.startsWith("-----BEGIN "))
        reader.blame(key, QStringLiteral("not PEM"));
    return pem;
}

QStringList readDivisions(FieldReader& reader, QStringView key)
{
    QStringList codes;
    const QJsonArray elements = reader.array(key, mostDivisions);
    for (const QJsonValue& element : elements) {
        codes.append(element.toString());
        if (!isDivisionCode(codes.last()))
            reader.blame(key, QStringLiteral("not a division code of 12 digits"));
    }
    return codes;
}

} // namespace

QByteArray toBytes(const EnrolmentRequest& request)
{
    return writeDocument({
        {QStringLiteral("code"), request.code},
        {QStringLiteral("deviceId"), toText(request.deviceId)},
        {QStringLiteral("deviceName"), request.deviceName},
        {QStringLiteral("certificateRequest"), QString::fromLatin1(request.certificateRequest)},
    });
}

Result<EnrolmentRequest> enrolmentRequestFromBytes(const QByteArray& bytes)
{
    const auto object = readDocument(bytes, longestEnrolment);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    EnrolmentRequest request;
    request.code = reader.text(u"code", 64);
    request.deviceId = reader.id<DeviceId>(u"deviceId");
    request.deviceName = reader.optionalText(u"deviceName", 100);
    request.certificateRequest = readPem(reader, u"certificateRequest");
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return request;
}

QByteArray toBytes(const EnrolmentAnswer& answer)
{
    return writeDocument({
        {QStringLiteral("deviceId"), toText(answer.deviceId)},
        {QStringLiteral("certificate"), QString::fromLatin1(answer.certificate)},
        {QStringLiteral("caCertificate"), QString::fromLatin1(answer.caCertificate)},
        {QStringLiteral("receiptKey"), QString::fromLatin1(answer.receiptKey)},
        {QStringLiteral("platformName"), answer.platformName},
        {QStringLiteral("placeCode"), answer.placeCode},
        {QStringLiteral("placeName"), answer.placeName},
        {QStringLiteral("terminal"), answer.terminal},
        {QStringLiteral("scope"), QJsonArray::fromStringList(answer.scope)},
        {QStringLiteral("validUntil"), yichuang::toText(answer.validUntil)},
    });
}

Result<EnrolmentAnswer> enrolmentAnswerFromBytes(const QByteArray& bytes)
{
    const auto object = readDocument(bytes, longestEnrolment);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    EnrolmentAnswer answer;
    answer.deviceId = reader.id<DeviceId>(u"deviceId");
    answer.certificate = readPem(reader, u"certificate");
    answer.caCertificate = readPem(reader, u"caCertificate");
    answer.receiptKey = readPem(reader, u"receiptKey");
    answer.platformName = reader.optionalText(u"platformName", 200);
    answer.placeCode = reader.text(u"placeCode", 12);
    if (!isDivisionCode(answer.placeCode))
        reader.blame(u"placeCode", QStringLiteral("not a division code of 12 digits"));
    answer.placeName = reader.optionalText(u"placeName", 200);
    answer.terminal = static_cast<int>(reader.integer(u"terminal", 1, 999));
    answer.scope = readDivisions(reader, u"scope");
    answer.validUntil = reader.instant(u"validUntil");
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return answer;
}

} // namespace yichuang::wire
