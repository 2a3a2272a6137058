// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/id.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace yichuang::wire {

/// `POST /devices`: a device asks to join. Sent once trust in the CA stands by the code's
/// fingerprint.
struct EnrolmentRequest
{
    QString code; ///< text of a crypto::EnrolmentCode
    DeviceId deviceId; ///< made by the device; its events bear it from the first day, joined or not
    QString deviceName; ///< for the administrator's list
    QByteArray certificateRequest; ///< PKCS#10 in PEM, P-256; the platform takes only the public
                                   ///< key from it

    friend bool operator==(const EnrolmentRequest&, const EnrolmentRequest&) = default;
};

/// What the device is from now on. Keys and certificates in PEM.
struct EnrolmentAnswer
{
    DeviceId deviceId;
    QByteArray certificate; ///< the device's client certificate
    QByteArray caCertificate; ///< pinned: the only CA this profile trusts
    QByteArray receiptKey; ///< pinned: public key (SubjectPublicKeyInfo) that signs receipts
    QString platformName;
    QString placeCode; ///< 12-digit division code of the place where the device stands
    QString placeName;
    int terminal{0}; ///< terminal number in case numbers (R5.1), 1 to 999
    QStringList scope; ///< division codes whose cases it may see
    Instant validUntil; ///< of the certificate

    friend bool operator==(const EnrolmentAnswer&, const EnrolmentAnswer&) = default;
};

[[nodiscard]] QByteArray toBytes(const EnrolmentRequest& request);
[[nodiscard]] Result<EnrolmentRequest> enrolmentRequestFromBytes(const QByteArray& bytes);
[[nodiscard]] QByteArray toBytes(const EnrolmentAnswer& answer);
[[nodiscard]] Result<EnrolmentAnswer> enrolmentAnswerFromBytes(const QByteArray& bytes);

} // namespace yichuang::wire
