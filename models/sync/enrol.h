// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/sync/syncport.h"
#include "models/sync/transport.h"
#include "models/wire/enrolment.h"

#include <functional>

namespace yichuang::sync {

/// What a person gives to join a platform.
struct EnrolmentWish
{
    QUrl platform; ///< https://host[:8443]
    QString code; ///< as handed out, see crypto::EnrolmentCode
    DeviceId deviceId; ///< of this installation; the same on a second try
    QString deviceName;
    /// PKCS#8 PEM of an earlier try whose answer was lost; empty makes a new key. Keep
    /// EnrolmentResult or, before the call, a key of your own, so that a spent code can be asked
    /// about again with the same key.
    QByteArray privateKey;

    friend bool operator==(const EnrolmentWish&, const EnrolmentWish&) = default;
};

struct EnrolmentResult
{
    Enrolment enrolment; ///< to be stored, the private key sealed
    wire::EnrolmentAnswer answer; ///< place, terminal, scope
    Instant enrolledAt; ///< by the device's clock

    friend bool operator==(const EnrolmentResult&, const EnrolmentResult&) = default;
};

/// How the two calls of enrolment are made; tests put their own in.
struct EnrolmentLine
{
    std::function<Result<QByteArray>(const QUrl& platform, const QString& path)> readUntrusted;
    TransportFactory trusted;
};
/// Over HTTPS.
[[nodiscard]] EnrolmentLine enrolmentLine();

/// Joins a platform. Blocks for seconds: never on the GUI thread. Reads the CA's certificate,
/// compares its SHA-256 with the one the code carries, and only then, on a line that trusts this CA
/// alone, sends code and request. Checks that the certificate that comes back is of this CA and for
/// our key.
///
/// InvalidInput: the code is mistyped or the address no address. Crypto: somebody else answers
/// under this address. Network: nobody does. Refused: the platform's own sentence (code used,
/// expired, unknown) is the detail.
[[nodiscard]] Result<EnrolmentResult> enrol(
    const EnrolmentWish& wish, const Clock& clock, const EnrolmentLine& line);
[[nodiscard]] Result<EnrolmentResult> enrol(const EnrolmentWish& wish, const Clock& clock);

} // namespace yichuang::sync
